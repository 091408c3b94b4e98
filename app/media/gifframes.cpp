// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/gifframes.h"

#include "media/decodepicture.h"

namespace atrium::media {

namespace {

constexpr qint64 mostPixels = 16'000'000; // four bytes each: 64 MB
constexpr int mostFrames = 500;
constexpr int shortestDelayMs = 20;
constexpr int usualDelayMs = 100; // what browsers make of a delay of nought

int shownDelay(int delayMs) { return delayMs <= 10 ? usualDelayMs : qMax(shortestDelayMs, delayMs); }

} // namespace

GifFrames::GifFrames(QByteArray bytes, const PictureWish &wish)
    : m_bytes(std::move(bytes))
    , m_format(pictureFormat(m_bytes))
    , m_wish(wish)
{
    rewind();
    m_isAnimated = m_reader->supportsAnimation();
}

Result<std::shared_ptr<GifFrames>> GifFrames::open(const QByteArray &bytes, const PictureWish &wish)
{
    if (pictureFormat(bytes).isEmpty())
        return failed(Error::Kind::Malformed, u"not a picture of a known kind"_qs);
    std::shared_ptr<GifFrames> frames(new GifFrames(bytes, wish));
    const QSize own = frames->m_reader->size();
    if (!own.isValid() || qint64(own.width()) * own.height() > mostPixels)
        return failed(Error::Kind::Rejected, u"the picture is too large"_qs);
    return frames;
}

void GifFrames::rewind()
{
    m_reader.reset();
    m_buffer = std::make_unique<QBuffer>(&m_bytes);
    m_buffer->open(QIODevice::ReadOnly);
    m_reader = std::make_unique<QImageReader>(m_buffer.get(), m_format);
    m_shown = 0;
}

Result<GifFrames::Frame> GifFrames::next()
{
    if (m_shown >= mostFrames || (m_shown > 0 && !m_reader->canRead()))
        rewind();
    const QImage image = m_reader->read();
    if (image.isNull()) {
        if (m_shown == 0)
            return failed(Error::Kind::Malformed, m_reader->errorString());
        rewind();
        return next();
    }
    ++m_shown;
    return Frame { fitted(image, m_wish), shownDelay(m_reader->nextImageDelay()),
                   m_shown >= mostFrames || !m_reader->canRead() };
}

} // namespace atrium::media
