// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"

#include <QFileInfo>
#include <QMutexLocker>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>
#include <QUrl>
#include <QUrlQuery>

namespace atrium::uitest {

namespace {

constexpr qsizetype mostDrawn = 200;

QImage blank(const QSize &wanted, const QSize &otherwise)
{
    QImage image(wanted.isEmpty() ? otherwise : wanted, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QString address(const QString &id)
{
    return QUrl::fromPercentEncoding(id.left(id.lastIndexOf(QLatin1Char('?'))).toUtf8());
}

} // namespace

SamplePictures::SamplePictures()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage SamplePictures::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QMutexLocker lock(&m_mutex);
    const QPair<QString, QSize> key(id, requestedSize);
    if (!m_drawn.contains(key)) {
        if (m_drawn.size() > mostDrawn)
            m_drawn.clear();
        m_drawn.insert(key, draw(id, requestedSize));
    }
    if (size)
        *size = m_drawn.value(key).size();
    return m_drawn.value(key);
}

QImage SamplePictures::draw(const QString &id, const QSize &requestedSize)
{
    const QUrlQuery query(id.mid(id.lastIndexOf(QLatin1Char('?')) + 1));
    const int radius = query.queryItemValue(QStringLiteral("r")).toInt();
    const QString name = QFileInfo(QUrl(address(id)).path()).completeBaseName();
    QSvgRenderer drawing(QStringLiteral(ATRIUM_SOURCE_DIR "/tests/ui/pictures/%1.svg").arg(name));
    if (!drawing.isValid())
        return {};
    QImage image = blank(requestedSize, { 640, 400 });
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    if (radius < 0)
        shape.addEllipse(image.rect());
    else
        shape.addRoundedRect(image.rect(), radius, radius);
    painter.setClipPath(shape);
    const QSizeF full = QSizeF(drawing.defaultSize()).scaled(image.size(), Qt::KeepAspectRatioByExpanding);
    drawing.render(&painter,
                   QRectF(QPointF((image.width() - full.width()) / 2, (image.height() - full.height()) / 2), full));
    return image;
}

SampleInitials::SampleInitials()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage SampleInitials::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    QString letters;
    const QStringList words = address(id).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        letters += word.at(0);
    QImage image = blank(requestedSize, { 40, 40 });
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(QStringLiteral("#3F6FB0")));
    painter.drawEllipse(image.rect());
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(qMax(1, image.height() * 36 / 100));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(image.rect(), Qt::AlignCenter, letters.left(2));
    if (size)
        *size = image.size();
    return image;
}

} // namespace atrium::uitest
