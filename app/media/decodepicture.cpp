// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/decodepicture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace atrium::media {

namespace {

constexpr qint64 mostPixels = 40'000'000;
constexpr int longestSide = 4096;

QSize boundedSize(const QSize &wanted, const QSize &own)
{
    QSize size = wanted;
    if (size.width() <= 0 && size.height() <= 0)
        size = own;
    if (size.width() <= 0)
        size.setWidth(qMax(1, int(qint64(own.width()) * size.height() / qMax(1, own.height()))));
    if (size.height() <= 0)
        size.setHeight(qMax(1, int(qint64(own.height()) * size.width() / qMax(1, own.width()))));
    return size.boundedTo(QSize(longestSide, longestSide));
}

} // namespace

QByteArray pictureFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QByteArrayLiteral("png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QByteArrayLiteral("jpeg");
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return QByteArrayLiteral("gif");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QByteArrayLiteral("webp");
    return {};
}

Result<QImage> decodePicture(const QByteArray &bytes, const PictureWish &wish)
{
    const QByteArray format = pictureFormat(bytes);
    if (format.isEmpty())
        return failed(Error::Kind::Malformed, u"not a picture of a known kind"_qs);
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize own = reader.size();
    if (!own.isValid() || qint64(own.width()) * own.height() > mostPixels)
        return failed(Error::Kind::Rejected, u"the picture is too large"_qs);
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize shown = isTurned ? own.transposed() : own;
    const QSize target = boundedSize(wish.size, shown);
    const QSize cover = shown.scaled(target, Qt::KeepAspectRatioByExpanding);
    if (cover.width() < shown.width())
        reader.setScaledSize(isTurned ? cover.transposed() : cover);
    const QImage image = reader.read();
    if (image.isNull())
        return failed(Error::Kind::Malformed, reader.errorString());
    return fitted(image, { target, wish.radius, wish.isWhole });
}

QImage fitted(const QImage &image, const PictureWish &wish)
{
    const QSize size = boundedSize(wish.size, image.size());
    QImage result(size, QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QSize cover = image.size()
                            .scaled(size, wish.isWhole ? Qt::KeepAspectRatio : Qt::KeepAspectRatioByExpanding)
                            .expandedTo({ 1, 1 });
    const QRect place(QPoint((size.width() - cover.width()) / 2, (size.height() - cover.height()) / 2), cover);
    if (wish.radius == 0) {
        painter.drawImage(place, image);
        return result;
    }
    const qreal radius = wish.radius < 0 ? qMin(size.width(), size.height()) / 2.0 : wish.radius;
    QPainterPath outline;
    outline.addRoundedRect(place & QRect(QPoint(0, 0), size), radius, radius);
    // A brush keeps the edge smooth; a clip path would cut it in whole pixels.
    const QImage scaled
        = cover == image.size() ? image : image.scaled(cover, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QBrush brush(scaled);
    brush.setTransform(QTransform::fromTranslate(place.x(), place.y()));
    painter.fillPath(outline, brush);
    return result;
}

} // namespace atrium::media
