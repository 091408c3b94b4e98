// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/gifloop.h"

#include <cmath>

namespace atrium::company {

namespace {

void facepalm(LoopFrame &f)
{
    const double down = std::min(1.0, f.pulse() * 1.7);
    f.part("face", { 0, -16 });
    f.part("eyes-closed", { 0, -16 });
    f.part("mouth-flat", { 0, -18 + 3 * down });
    f.colour("hand", QColor(0xD99A2B));
    f.part("palm", { 30 - 22 * down, 34 - 38 * down }, .95, -30 + 18 * down);
}

void mindBlown(LoopFrame &f)
{
    const double rise = f.pulse();
    f.painter.save();
    f.painter.setClipRect(QRectF(-80, -26, 160, 120));
    f.part("face", { 0, 4 });
    f.painter.restore();
    f.part("burst", { 0, -34 - 10 * rise }, .5 + .75 * rise, 60 * f.time);
    f.painter.save();
    f.painter.translate(0, -22 - 34 * rise);
    f.painter.setClipRect(QRectF(-80, -80, 160, 52));
    f.part("face", { 0, 0 }, .82);
    f.painter.restore();
    f.part("eyes-wide", { 0, 16 }, .95);
    f.part("mouth-o", { 0, 8 }, .9 + .25 * rise);
}

void nodYes(LoopFrame &f)
{
    const double nod = f.wave(2);
    f.part("face", { 0, -12 + 6 * nod });
    f.part("eyes-happy", { 0, -8 + 13 * nod });
    f.part("mouth-smile", { 0, -10 + 12 * nod });
}

void shakeNo(LoopFrame &f)
{
    const double side = f.wave(2);
    f.part("face", { 6 * side, -14 });
    f.part("eyes-open", { 16 * side, -12 });
    f.part("mouth-flat", { 15 * side, -16 });
}

void laugh(LoopFrame &f)
{
    const double shake = f.wave(3);
    f.part("face", { 0, -12 + 4 * shake }, 1, 8 * f.wave());
    f.painter.save();
    f.painter.translate(0, -12 + 4 * shake);
    f.painter.rotate(8 * f.wave());
    f.part("eyes-happy", { 0, 0 });
    f.part("mouth-laugh", { 0, 0 }, 1 + .08 * shake);
    f.colour("drop", QColor(0x6FA8BF));
    f.part("drop", { -48 - 12 * f.time, 2 + 30 * f.time }, .8, 30);
    f.part("drop", { 48 + 12 * f.time, 2 + 30 * f.time }, .8, -30);
    f.painter.restore();
}

void sorry(LoopFrame &f)
{
    f.part("face", { 0, -14 + 3 * f.wave() }, 1, -6);
    f.part("eyes-open", { -2, -12 + 3 * f.wave() }, .9);
    f.part("mouth-sad", { -2, -18 + 3 * f.wave() });
    f.colour("drop", QColor(0x6FA8BF));
    f.part("drop", { 24, -18 + 62 * f.time }, 1 - .4 * f.time);
}

void think(LoopFrame &f)
{
    f.part("face", { -24, -4 }, .95, 5 * f.wave());
    f.part("eyes-open", { -24 + 8 * f.wave(), -14 }, .9);
    f.part("mouth-flat", { -20, -12 }, .8, -10);
    for (int i = 0; i < 3; ++i) {
        const bool isThere = f.time > .15 + i * .22;
        f.painter.setBrush(QColor(255, 255, 255, isThere ? 235 : 70));
        f.painter.drawEllipse(QPointF(52 + i * 24, -36 - i * 13), 7 + i * 4, 7 + i * 4);
    }
}

void sleepyCat(LoopFrame &f)
{
    f.part("cat", { 0, 10 }, 1.1 + .02 * f.wave());
    f.painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < 3; ++i) {
        const double t = std::fmod(f.time + i / 3.0, 1.0);
        const double size = 7 + 11 * t;
        const QPointF at(-22 + 70 * t, -32 - 48 * t);
        f.painter.setPen(
            QPen(QColor(255, 255, 255, int(255 * (1 - t * .8))), 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        f.painter.drawPolyline(
            QPolygonF({ at, at + QPointF(size, 0), at + QPointF(0, size * 1.2), at + QPointF(size, size * 1.2) }));
    }
    f.painter.setPen(Qt::NoPen);
}

void goat(LoopFrame &f)
{
    const bool isOpen = std::fmod(f.time * 4, 1.0) < .5;
    f.part("goat", { 0, 6 + 3 * f.wave(2) }, 1.05, 7 * f.wave());
    f.part(isOpen ? "goat-mouth" : "goat-chew", { 4 * f.wave(4), 8 + 3 * f.wave(2) });
    f.painter.setBrush(QColor(0x12695B));
    f.painter.drawEllipse(QPointF(86, 22), 24, 24);
    f.part("tick", { 86, 21 }, .42 + .05 * f.wave(2));
}

} // namespace

QHash<QString, std::function<void(LoopFrame &)>> facePainters()
{
    return { { QStringLiteral("oops"), facepalm },  { QStringLiteral("wait-what"), mindBlown },
             { QStringLiteral("yes-yes"), nodYes }, { QStringLiteral("nope"), shakeNo },
             { QStringLiteral("laugh"), laugh },    { QStringLiteral("sorry"), sorry },
             { QStringLiteral("thinking"), think }, { QStringLiteral("sleepy"), sleepyCat },
             { QStringLiteral("goat"), goat } };
}

} // namespace atrium::company
