// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/files.h"
#include "company/reply.h"
#include "company/routes.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace atrium::company {

namespace {

struct ByteRange {
    qint64 first = 0;
    qint64 last = 0;
};

enum class RangeKind { Whole, Part, Impossible };

// One range of bytes; anything else (several ranges, other units) means the whole file.
RangeKind rangeOf(const QByteArray &header, qint64 size, ByteRange &range)
{
    if (!header.startsWith("bytes=") || header.contains(','))
        return RangeKind::Whole;
    const QList<QByteArray> ends = header.mid(6).trimmed().split('-');
    if (ends.size() != 2)
        return RangeKind::Whole;
    bool hasFirst = false;
    bool hasLast = false;
    const qint64 first = ends[0].toLongLong(&hasFirst);
    const qint64 last = ends[1].toLongLong(&hasLast);
    if (!hasFirst && !hasLast)
        return RangeKind::Whole;
    range.first = hasFirst ? first : qMax<qint64>(0, size - last);
    range.last = hasFirst && hasLast ? qMin(last, size - 1) : size - 1;
    return range.first < size && range.first <= range.last ? RangeKind::Part : RangeKind::Impossible;
}

HttpReply fileReply(const Call &call, const StoredFile &file)
{
    HttpReply reply;
    reply.contentType = file.mime;
    reply.body = file.bytes;
    reply.setHeader("Accept-Ranges", "bytes");
    reply.setHeader("Cache-Control", "private, max-age=86400, immutable");
    reply.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    reply.setHeader("Content-Disposition", file.mime.startsWith("image/") ? "inline" : "attachment");
    ByteRange range;
    const qint64 size = file.bytes.size();
    switch (rangeOf(call.request.header("Range"), size, range)) {
    case RangeKind::Whole:
        return reply;
    case RangeKind::Part:
        reply.status = 206;
        reply.body = file.bytes.mid(range.first, range.last - range.first + 1);
        reply.setHeader("Content-Range",
                        "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.last) + '/'
                            + QByteArray::number(size));
        return reply;
    case RangeKind::Impossible:
        break;
    }
    HttpReply refused = refusal(416, u"There are no such bytes"_qs);
    refused.setHeader("Content-Range", "bytes */" + QByteArray::number(size));
    return refused;
}

HttpReply media(Call &call)
{
    const std::optional<StoredFile> file = loadFile(call.world, call.args.first());
    return file ? fileReply(call, *file) : notFoundReply();
}

// A plain head and shoulders for who has no picture.
QImage silhouette()
{
    constexpr int side = 240;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(QColor(0xd9, 0xdd, 0xe3));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x9a, 0xa3, 0xaf));
    painter.drawEllipse(QPointF(side / 2.0, side * 0.40), side * 0.18, side * 0.18);
    painter.drawEllipse(QPointF(side / 2.0, side * 1.02), side * 0.34, side * 0.38);
    return image;
}

QImage band()
{
    QImage image(600, 200, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient gradient(0, 0, image.width(), image.height());
    gradient.setColorAt(0, QColor(0xc9, 0xd3, 0xe0));
    gradient.setColorAt(1, QColor(0xe6, 0xe9, 0xee));
    painter.fillRect(image.rect(), gradient);
    return image;
}

HttpReply missingAvatar(Call &call)
{
    static const StoredFile file = encoded(silhouette().convertToFormat(QImage::Format_ARGB32));
    return fileReply(call, file);
}

HttpReply missingHeader(Call &call)
{
    static const StoredFile file = encoded(band().convertToFormat(QImage::Format_ARGB32));
    return fileReply(call, file);
}

} // namespace

void addFileRoutes(Router &router)
{
    router.add("GET /media/:key", Access::Open, {}, media);
    router.add("GET /avatars/original/missing.png", Access::Open, {}, missingAvatar);
    router.add("GET /headers/original/missing.png", Access::Open, {}, missingHeader);
}

} // namespace atrium::company
