// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/trayicon.h"

#include <QPainter>
#include <QPainterPath>

namespace atrium::platform {

namespace {

/// The drawing of resources/brand/atrium-tray.svg on its 48 grid.
QPainterPath arch()
{
    QPainterPath path(QPointF(9, 42));
    path.lineTo(9, 24);
    path.cubicTo(9, 14, 15.5, 7, 24, 7);
    path.cubicTo(32.5, 7, 39, 14, 39, 24);
    path.lineTo(39, 42);
    path.lineTo(31.5, 42);
    path.lineTo(31.5, 25);
    path.cubicTo(31.5, 19.6, 28.5, 15.5, 24, 15.5);
    path.cubicTo(19.5, 15.5, 16.5, 19.6, 16.5, 25);
    path.lineTo(16.5, 42);
    path.closeSubpath();
    path.addEllipse(QPointF(24, 28), 4.2, 4.2);
    return path;
}

/// Cuts a ring free around the mark, so that it reads on any panel.
void drawDot(QPainter &painter, const QPointF &centre, const QColor &colour)
{
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(centre, 11, 11);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setBrush(colour);
    painter.drawEllipse(centre, 8.5, 8.5);
}

void drawMoon(QPainter &painter, const QColor &colour)
{
    QPainterPath moon;
    moon.addEllipse(QPointF(38, 37), 9, 9);
    QPainterPath bite;
    bite.addEllipse(QPointF(42, 33), 8, 8);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.drawEllipse(QPointF(38, 37), 11, 11);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.fillPath(moon.subtracted(bite), colour);
}

void drawSlash(QPainter &painter, const QColor &ink)
{
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(QPen(Qt::black, 10, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 8), QPointF(40, 42));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(QPen(ink, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 8), QPointF(40, 42));
}

QPixmap drawn(TrayMark mark, const QColor &ink, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 48.0, size / 48.0);
    painter.fillPath(arch(), ink);
    painter.setPen(Qt::NoPen);
    if (mark == TrayMark::Unread)
        drawDot(painter, { 38, 11 }, QColor(0xBE, 0x3B, 0x25));
    if (mark == TrayMark::Paused)
        drawMoon(painter, QColor(0x3F, 0x6F, 0xB0));
    if (mark == TrayMark::Offline)
        drawSlash(painter, ink);
    return pixmap;
}

} // namespace

QIcon trayIcon(TrayMark mark, const QColor &ink)
{
    QIcon icon;
    for (const int size : { 16, 20, 22, 24, 32, 44 })
        icon.addPixmap(drawn(mark, ink, size));
    return icon;
}

} // namespace atrium::platform
