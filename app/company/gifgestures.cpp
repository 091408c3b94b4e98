// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/gifloop.h"

#include "company/samplerandom.h"

#include <cmath>
#include <numbers>

namespace atrium::company {

namespace {

constexpr double turn = 2 * std::numbers::pi;

void sparkles(LoopFrame &f, int count, double radius)
{
    for (int i = 0; i < count; ++i) {
        const double angle = turn * i / count + .4;
        const double size = .5 + .7 * std::abs(std::sin(std::numbers::pi * (f.time + double(i) / count)));
        f.part("sparkle", QPointF(std::cos(angle), std::sin(angle) * .7) * radius, size);
    }
}

/// Bits that fly out and fall; each starts at its own moment, so that the loop closes.
void confetti(LoopFrame &f, QStringView seed, int count, QPointF from, double spread)
{
    static const QList<QColor> colours { QColor(0xBE4A33), QColor(0x3F6FB0), QColor(0xF7C65F),
                                         QColor(0x12695B), QColor(0xF7F4EF), QColor(0x87507C) };
    SampleRandom random(5, seed);
    for (int i = 0; i < count; ++i) {
        const double angle = -turn / 4 + (random.unit() - .5) * 3;
        const double speed = spread * (.5 + random.unit());
        const double t = std::fmod(f.time + random.unit(), 1.0);
        const QPointF at
            = from + QPointF(std::cos(angle), std::sin(angle)) * speed * t + QPointF(0, spread * 1.3 * t * t);
        f.painter.save();
        f.painter.translate(at);
        f.painter.rotate(360 * t * (random.chance(.5) ? 1 : -1));
        f.painter.setBrush(random.pick(colours));
        f.painter.setPen(Qt::NoPen);
        f.painter.drawRoundedRect(QRectF(-5, -3, 10, 6), 1, 1);
        f.painter.restore();
    }
}

void rays(LoopFrame &f, QPointF at, double inner, double outer, int count, const QColor &colour)
{
    f.painter.setPen(QPen(colour, 5, Qt::SolidLine, Qt::RoundCap));
    for (int i = 0; i < count; ++i) {
        const double angle = turn * (i + .5) / count;
        const QPointF way(std::cos(angle), std::sin(angle));
        f.painter.drawLine(at + way * inner, at + way * outer);
    }
    f.painter.setPen(Qt::NoPen);
}

void clap(LoopFrame &f)
{
    const double open = f.pulse(2);
    if (open < .35)
        rays(f, { 0, -18 }, 56, 70, 9, Qt::white);
    f.part("palm", { -16 - 30 * open, -8 }, 1.05, 24 - 14 * open);
    f.painter.save();
    f.painter.scale(-1, 1);
    f.part("palm", { -16 - 30 * open, -8 }, 1.05, 24 - 14 * open);
    f.painter.restore();
}

void thumbsUp(LoopFrame &f)
{
    const double rise = std::abs(f.wave(.5));
    f.part("burst", { 6, -14 }, 1.1 + .12 * f.wave(1), 40 * f.time);
    f.part("thumb", { 4, -6 - 14 * rise }, 1.05 + .1 * rise, -8 + 16 * f.pulse());
}

void highFive(LoopFrame &f)
{
    const double apart = f.pulse();
    if (apart < .3)
        f.part("burst", { 0, -24 }, 1.25 - apart);
    f.part("hand", { -36 - 46 * apart, -2 }, 1.1, 12 - 20 * apart);
    f.painter.save();
    f.painter.scale(-1, 1);
    f.colour("a", QColor(0x3F6FB0));
    f.part("hand", { -36 - 46 * apart, -2 }, 1.1, 12 - 20 * apart);
    f.painter.restore();
}

void waving(LoopFrame &f)
{
    f.part("probe", { -40, 0 }, 1.15, 4 * f.wave());
    f.painter.save();
    f.painter.translate(-16, 20);
    f.painter.rotate(16 * f.wave(2));
    f.part("arm", { 0, 0 }, 1.5);
    f.part("hand", { 48, -66 }, .58, 14);
    f.painter.restore();
}

void thanks(LoopFrame &f)
{
    const double bow = f.pulse();
    f.part("probe", { -34, 2 + 8 * bow }, 1.05, 26 * bow);
    f.part("probe", { 48, 8 }, .82, -10 * bow);
    f.part("heart", { 10, -60 - 14 * f.time }, .38 * (1 - .5 * f.time));
    sparkles(f, 6, 108);
}

void dance(LoopFrame &f)
{
    for (int i = -1; i <= 1; ++i) {
        const double side = f.wave(1, i * .17);
        const QPointF at(i * 78 + 12 * side, 4 - 12 * std::abs(f.wave(1, i * .17)));
        f.colour("probe", i == 0 ? QColor(0x12695B) : i < 0 ? QColor(0x3F6FB0) : QColor(0x87507C));
        f.part("arm", at + QPointF(20, 6), 1, 40 * side - 10);
        f.painter.save();
        f.painter.scale(-1, 1);
        f.part("arm", { -at.x() + 20, at.y() + 6 }, 1, -40 * side - 10);
        f.painter.restore();
        f.part("probe", at, .95, 13 * side);
    }
}

void fireworks(LoopFrame &f)
{
    const QList<QPointF> places { { -70, -36 }, { 64, -52 }, { 4, -14 }, { 96, 10 } };
    const QList<QColor> colours { QColor(0xF7C65F), QColor(0xF08C78), QColor(0x8CE0D0), QColor(0xC9B6F2) };
    for (int k = 0; k < places.size(); ++k) {
        const double t = std::fmod(f.time + k * .27, 1.0);
        f.painter.setPen(QPen(colours[k], 6 * (1 - t) + .5, Qt::SolidLine, Qt::RoundCap));
        for (int i = 0; i < 12; ++i) {
            const double angle = turn * i / 12;
            const QPointF way(std::cos(angle), std::sin(angle));
            f.painter.drawLine(places[k] + way * 54 * t * .55,
                               places[k] + way * 54 * std::sqrt(t) + QPointF(0, 10 * t * t));
        }
    }
    f.painter.setPen(Qt::NoPen);
}

void hooray(LoopFrame &f)
{
    f.part("duck", { 0, 16 - 10 * std::abs(f.wave(1)) }, .8, 6 * f.wave());
    confetti(f, u"hooray", 60, { 0, 20 }, 190);
}

void applauseBadge(LoopFrame &f)
{
    f.part("ribbon", { 0, -10 }, 1);
    f.part("burst", { 0, -22 }, 1.02, 30 * f.time);
    f.painter.setBrush(QColor(0xF7F4EF));
    f.painter.drawEllipse(QPointF(0, -22), 42, 42);
    f.part("star", { 0, -22 }, .62 + .06 * f.wave(2), 8 * f.wave());
    sparkles(f, 7, 104);
}

void heartbeat(LoopFrame &f)
{
    const double beat = std::pow(std::max(0.0, f.wave(2)), 2) * (f.time < .5 ? 1 : .55);
    for (int i = 0; i < 3; ++i) {
        const double t = std::fmod(f.time + i / 3.0, 1.0);
        f.painter.setOpacity(.5 * (1 - t));
        f.part("heart", QPointF(-90 + i * 90, 50 - 120 * t), .26);
        f.painter.setOpacity(1);
    }
    f.part("heart", { 0, -8 }, 1.2 + .22 * beat);
}

} // namespace

QHash<QString, std::function<void(LoopFrame &)>> gesturePainters()
{
    return { { QStringLiteral("clap"), clap },
             { QStringLiteral("thumbs-up"), thumbsUp },
             { QStringLiteral("high-five"), highFive },
             { QStringLiteral("hello"), waving },
             { QStringLiteral("thank-you"), thanks },
             { QStringLiteral("dance"), dance },
             { QStringLiteral("fireworks"), fireworks },
             { QStringLiteral("hooray"), hooray },
             { QStringLiteral("well-done"), applauseBadge },
             { QStringLiteral("love-it"), heartbeat } };
}

} // namespace atrium::company
