// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace atrium::company {

/// An animated GIF that loops for ever: one palette of at most 128 colours, only the changed part of each frame.
/// All frames have the size of the first and no transparency. `delayMs` is rounded to hundredths of a second.
QByteArray encodeGif(const QList<QImage> &frames, int delayMs);

/// The LZW stream of `pixels` (palette indices below 1 << `bits`) as GIF wants it, in blocks of 255 bytes.
QByteArray gifPixels(const QByteArray &pixels, int bits);

/// At most `limit` colours that stand for those of the frames, and the nearest of them for every 15-bit colour.
struct GifPalette {
    QList<QRgb> colours;
    QByteArray nearest; ///< 32,768 indices, by r5 g5 b5

    static int bucket(QRgb colour)
    {
        return (qRed(colour) >> 3) << 10 | (qGreen(colour) >> 3) << 5 | qBlue(colour) >> 3;
    }
};
GifPalette gifPalette(const QList<QImage> &frames, int limit);

} // namespace atrium::company
