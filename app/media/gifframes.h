// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "media/decodepicture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <memory>

namespace atrium::media {

/// The frames of one GIF or animated WebP, one after the other, at the size that is drawn; never more than one in
/// memory here. At most 500 frames are shown, none shorter than 20 ms. One thread at a time.
class GifFrames {
public:
    struct Frame {
        QImage image;
        int delayMs = 0;
        bool isLast = false;
    };

    /// Refuses what is no picture, over 40 megapixels, or over 64 MB a frame.
    static Result<std::shared_ptr<GifFrames>> open(const QByteArray &bytes, const PictureWish &wish);

    /// The next frame; starts over after the last one. A broken frame ends the round.
    Result<Frame> next();
    bool isAnimated() const { return m_isAnimated; }

private:
    GifFrames(QByteArray bytes, const PictureWish &wish);
    void rewind();

    QByteArray m_bytes;
    QByteArray m_format;
    PictureWish m_wish;
    int m_shown = 0;
    bool m_isAnimated = false;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QImageReader> m_reader;
};

} // namespace atrium::media
