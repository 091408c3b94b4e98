// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/gif.h"

#include <QRect>

#include <array>

namespace atrium::company {

namespace {

constexpr int paletteBits = 7;
constexpr int unchanged = (1 << paletteBits) - 1; ///< the transparent index

/// Packs codes of growing width into bytes, lowest bit first.
class BitWriter {
public:
    void write(int code, int width)
    {
        m_pending |= quint32(code) << m_bits;
        m_bits += width;
        while (m_bits >= 8)
            flushByte();
    }

    QByteArray finish()
    {
        if (m_bits > 0)
            flushByte();
        return m_bytes;
    }

private:
    void flushByte()
    {
        m_bytes += char(m_pending & 0xff);
        m_pending >>= 8;
        m_bits -= 8;
    }

    QByteArray m_bytes;
    quint32 m_pending = 0;
    int m_bits = 0;
};

void addShort(QByteArray &out, int value)
{
    out += char(value & 0xff);
    out += char(value >> 8);
}

QByteArray header(QSize size, const GifPalette &palette)
{
    QByteArray out("GIF89a");
    addShort(out, size.width());
    addShort(out, size.height());
    out += char(0xf0 | (paletteBits - 1));
    out += QByteArray(2, 0);
    for (int i = 0; i <= unchanged; ++i) {
        const QRgb colour = palette.colours.value(i, qRgb(0, 0, 0));
        out += char(qRed(colour));
        out += char(qGreen(colour));
        out += char(qBlue(colour));
    }
    out += QByteArray("\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00", 19);
    return out;
}

QByteArray indexed(const QImage &frame, const GifPalette &palette)
{
    QByteArray pixels(qsizetype(frame.width()) * frame.height(), 0);
    char *to = pixels.data();
    const char *nearest = palette.nearest.constData();
    for (int y = 0; y < frame.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(frame.constScanLine(y));
        for (int x = 0; x < frame.width(); ++x)
            *to++ = nearest[GifPalette::bucket(line[x])];
    }
    return pixels;
}

/// The part of the frame that differs; one pixel when nothing does, as a frame may not be empty.
QRect changedPart(const QByteArray &now, const QByteArray &before, QSize size)
{
    int left = size.width(), right = -1, top = size.height(), bottom = -1;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            if (const qsizetype i = qsizetype(y) * size.width() + x; now[i] != before[i]) {
                left = qMin(left, x);
                right = qMax(right, x);
                top = qMin(top, y);
                bottom = y;
            }
    return right < 0 ? QRect(0, 0, 1, 1) : QRect(QPoint(left, top), QPoint(right, bottom));
}

QByteArray frameBytes(const QByteArray &now, const QByteArray &before, QSize size, int delayMs)
{
    const bool isFirst = before.isEmpty();
    const QRect part = isFirst ? QRect(QPoint(), size) : changedPart(now, before, size);
    QByteArray pixels;
    pixels.reserve(qsizetype(part.width()) * part.height());
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x) {
            const qsizetype i = qsizetype(y) * size.width() + x;
            pixels += !isFirst && now[i] == before[i] ? char(unchanged) : now[i];
        }
    QByteArray out("\x21\xf9\x04\x05", 4); // leave in place, transparent index in use
    addShort(out, (delayMs + 5) / 10);
    out += char(unchanged);
    out += QByteArray("\x00\x2c", 2);
    addShort(out, part.left());
    addShort(out, part.top());
    addShort(out, part.width());
    addShort(out, part.height());
    out += char(0);
    return out + gifPixels(pixels, paletteBits);
}

} // namespace

QByteArray gifPixels(const QByteArray &pixels, int bits)
{
    constexpr int full = 4096;
    const int clear = 1 << bits, end = clear + 1;
    // Children of each code by pixel: 4096 × 128 shorts is a page the cache holds, and needs no hashing.
    QList<qint16> next(qsizetype(full) << bits, -1);
    qint16 *const children = next.data();
    BitWriter writer;
    int width = bits + 1, used = end;
    writer.write(clear, width);
    int code = pixels.isEmpty() ? end : uchar(pixels[0]);
    for (qsizetype i = 1; i < pixels.size(); ++i) {
        const int pixel = uchar(pixels[i]);
        qint16 &child = children[(qsizetype(code) << bits) + pixel];
        if (child >= 0) {
            code = child;
            continue;
        }
        writer.write(code, width);
        if (++used < full) {
            child = qint16(used);
            if (used == 1 << width)
                ++width;
        } else {
            writer.write(clear, width);
            next.fill(-1);
            width = bits + 1;
            used = end;
        }
        code = pixel;
    }
    writer.write(code, width);
    if (code != end) {
        // The decoder's table grows once more for the code just written.
        if (++used < full && used == 1 << width)
            ++width;
        writer.write(end, width);
    }
    const QByteArray stream = writer.finish();
    QByteArray out(1, char(bits));
    for (qsizetype from = 0; from < stream.size(); from += 255) {
        const QByteArray block = stream.mid(from, 255);
        out += char(block.size());
        out += block;
    }
    return out + char(0);
}

QByteArray encodeGif(const QList<QImage> &frames, int delayMs)
{
    if (frames.isEmpty())
        return {};
    const QSize size = frames.first().size();
    QList<QImage> plain;
    for (const QImage &frame : frames)
        plain << frame.convertToFormat(QImage::Format_RGB32);
    const GifPalette palette = gifPalette(plain, unchanged);
    QByteArray out = header(size, palette);
    QByteArray before;
    for (const QImage &frame : std::as_const(plain)) {
        const QByteArray now = indexed(frame, palette);
        out += frameBytes(now, before, size, delayMs);
        before = now;
    }
    return out + ';';
}

} // namespace atrium::company
