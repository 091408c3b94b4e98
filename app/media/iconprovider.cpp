// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/iconprovider.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace atrium::media {

namespace {

constexpr int defaultSide = 24;
constexpr int largestSide = 1024;

QByteArray tintedSvg(const IconRequest &request)
{
    QFile file(QStringLiteral(":/icons/%1/%2.svg").arg(request.weight, request.name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", request.colour.name(QColor::HexRgb).toLatin1());
}

QSize boundedSize(const QSize &requested)
{
    const int width = requested.width() > 0 ? requested.width() : requested.height();
    const int height = requested.height() > 0 ? requested.height() : width;
    return { qBound(1, width > 0 ? width : defaultSide, largestSide),
             qBound(1, height > 0 ? height : defaultSide, largestSide) };
}

} // namespace

IconRequest iconRequest(const QString &id)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A([a-z0-9-]+)/(regular|bold|fill)/(?:#|%23)?([0-9a-fA-F]{6}|[0-9a-fA-F]{8})\\z"));
    const QRegularExpressionMatch match = shape.match(id);
    if (!match.hasMatch())
        return {};
    return { match.captured(1), match.captured(2), QColor(QLatin1Char('#') + match.captured(3)) };
}

IconProvider::IconProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const IconRequest request = iconRequest(id);
    QSvgRenderer renderer(request.colour.isValid() ? tintedSvg(request) : QByteArray());
    if (!renderer.isValid())
        return {};
    QImage image(boundedSize(requestedSize), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(request.colour.alphaF());
    renderer.render(&painter);
    if (size)
        *size = image.size();
    return image;
}

} // namespace atrium::media
