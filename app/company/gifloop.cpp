// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/gifloop.h"

#include "company/gif.h"
#include "company/lettering.h"
#include "company/samplerandom.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <numbers>

namespace atrium::company {

namespace {

QList<GifLoop> readLoops()
{
    auto painters = gesturePainters();
    painters.insert(facePainters());
    painters.insert(thingPainters());
    QFile file(QStringLiteral(":/atrium/company/loops.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<GifLoop> loops;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        GifLoop loop;
        loop.name = object[u"n"].toString();
        loop.label = object[u"label"].toString();
        loop.description = object[u"d"].toString();
        loop.words = object[u"w"].toString().split(u' ');
        loop.ground = QColor(object[u"g"].toString());
        loop.size = QSize(280, object[u"h"].toInt(200));
        loop.frames = object[u"frames"].toInt(16);
        loop.delayMs = object[u"delay"].toInt(70);
        loop.paint = painters.value(loop.name);
        if (loop.paint)
            loops << loop;
    }
    return loops;
}

VectorStyle loopStyle(const GifLoop &loop)
{
    VectorStyle style;
    const std::pair<const char *, const char *> colours[]
        = { { "a", "#12695B" },    { "b", "#F0B64F" },     { "c", "#BE4A33" },
            { "d", "#3F6FB0" },    { "probe", "#12695B" }, { "h", "#BE3B25" },
            { "hand", "#F7C65F" }, { "cat", "#D98C4A" },   { "drop", "#CFE8F4" } };
    for (const auto &[name, value] : colours)
        style.colours.insert(QLatin1String(name), QColor(QLatin1String(value)));
    style.colours.insert(QStringLiteral("bg"), loop.ground);
    return style;
}

void paintGround(QPainter &painter, const GifLoop &loop)
{
    const QSizeF size = loop.size;
    painter.fillRect(QRectF(QPointF(), size), loop.ground);
    SampleRandom random(1, loop.name);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 3; ++i) {
        painter.setBrush(QColor(255, 255, 255, 22 + 8 * i));
        const double radius = size.height() * (.14 + .22 * random.unit());
        painter.drawEllipse(QPointF(size.width() * random.unit(), size.height() * random.unit()), radius, radius);
    }
}

} // namespace

double LoopFrame::wave(double times, double shift) const
{
    return std::sin(2 * std::numbers::pi * (times * time + shift));
}

double LoopFrame::pulse(double times) const { return (1 - std::cos(2 * std::numbers::pi * times * time)) / 2; }

void LoopFrame::part(const char *id, QPointF at, double scale, double turn)
{
    painter.save();
    painter.translate(at);
    painter.rotate(turn);
    painter.scale(scale, scale);
    VectorPicture::named(QStringLiteral("loops")).paintPart(painter, QLatin1String(id), style);
    painter.restore();
}

const QList<GifLoop> &gifLoops()
{
    static const QList<GifLoop> loops = readLoops();
    return loops;
}

QImage loopFrame(const GifLoop &loop, int index)
{
    QImage image(loop.size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, loop);
    const double letters = loop.label.isEmpty() ? 0 : 30;
    painter.save();
    painter.translate(loop.size.width() / 2.0, (loop.size.height() - letters) / 2.0 + 6);
    const double scale = loop.size.height() / 210.0;
    painter.scale(scale, scale);
    LoopFrame frame { painter, double(index) / loop.frames, loop.size, loopStyle(loop) };
    loop.paint(frame);
    painter.restore();
    const QRectF box(14, loop.size.height() - 34, loop.size.width() - 28, 26);
    drawLettering(painter, loop.label, box.translated(1.5, 1.5), loop.ground.darker(190), .24);
    drawLettering(painter, loop.label, box, Qt::white, .24);
    return image;
}

QByteArray loopBytes(const GifLoop &loop)
{
    QList<QImage> frames;
    for (int i = 0; i < loop.frames; ++i)
        frames << loopFrame(loop, i);
    return encodeGif(frames, loop.delayMs);
}

} // namespace atrium::company
