// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/gifloop.h"

#include "company/samplerandom.h"

#include <cmath>
#include <numbers>

namespace atrium::company {

namespace {

constexpr double turn = 2 * std::numbers::pi;

void coffee(LoopFrame &f)
{
    f.part("cup", { 0, 22 }, 1.15);
    for (int i = -1; i <= 1; ++i) {
        const double t = std::fmod(f.time + (i + 1) * .3, 1.0);
        f.painter.setOpacity(.9 * std::sin(std::numbers::pi * t));
        f.part("steam", { i * 24 - 4 + 5 * f.wave(1, i * .2), -8 - 34 * t }, .9);
    }
    f.painter.setOpacity(1);
}

void duckOfHonour(LoopFrame &f)
{
    f.painter.setPen(QPen(QColor(255, 255, 255, 70), 15));
    for (int i = 0; i < 10; ++i) {
        const double angle = turn * (i + f.time) / 10;
        f.painter.drawLine(QPointF(0, -10), QPointF(std::cos(angle), std::sin(angle)) * 190);
    }
    f.painter.setPen(Qt::NoPen);
    const double bob = 5 * f.wave();
    f.part("duck", { 6, 6 + bob }, 1.05, 3 * f.wave(1, .2));
    f.part("crown", { -26, -80 + bob * 1.4 }, .8, -6 + 5 * f.wave());
}

void wrench(LoopFrame &f)
{
    f.part("wrench", { 0, -12 }, 1.05, 360 * (f.time < .5 ? 2 * f.time * f.time : 1 - 2 * (1 - f.time) * (1 - f.time)));
    if (f.time > .8 || f.time < .08)
        f.part("sparkle", { 52, -54 }, 1.6);
}

void rain(LoopFrame &f)
{
    SampleRandom random(3);
    f.part("probe", { 0, 26 }, .95, 5 * f.wave());
    f.part("cloud", { 6, -66 + 2 * f.wave() }, 1.15);
    for (int i = 0; i < 14; ++i) {
        const double x = -88 + 176 * random.unit(), t = std::fmod(f.time + random.unit(), 1.0);
        f.part("drop", { x, -42 + 128 * t }, .55);
    }
}

void typing(LoopFrame &f)
{
    f.part("keyboard", { 0, 26 }, 1.15);
    f.painter.setBrush(QColor(0xF7C65F));
    for (int side = -1; side <= 1; side += 2)
        for (int i = 0; i < 4; ++i) {
            const double press = std::max(0.0, f.wave(3, (i + (side > 0 ? 2 : 0)) * .27));
            f.painter.drawRoundedRect(QRectF(side * 56 + (i - 1.5) * 20 - 7, -58 + 22 * press, 14, 62), 7, 7);
        }
    f.painter.setBrush(QColor(0x12695B));
    f.painter.drawRoundedRect(QRectF(-102, -84, 92, 34), 12, 12);
    f.painter.drawRoundedRect(QRectF(10, -84, 92, 34), 12, 12);
}

void rocket(LoopFrame &f)
{
    SampleRandom random(11);
    f.painter.setBrush(QColor(255, 255, 255, 160));
    for (int i = 0; i < 18; ++i) {
        const double x = -140 + 280 * random.unit(), y = std::fmod(random.unit() + f.time, 1.0) * 240 - 120;
        f.painter.drawEllipse(QPointF(x, y), 2.5, 2.5 + 3 * random.unit());
    }
    f.part("flame", { 2 * f.wave(5), -6 + 3 * f.wave(3) }, 1.1 + .22 * f.wave(4));
    f.part("rocket", { 2 * f.wave(5), -10 + 3 * f.wave(3) }, 1, 2 * f.wave(2));
}

void cake(LoopFrame &f)
{
    f.part("cake", { 0, 10 }, 1.15 + .03 * f.wave(2));
    for (int i = 0; i < 3; ++i)
        f.part("candle-flame", { -34.0 + i * 36, -38.0 - (i == 1 ? 4 : 0) }, 1 + .2 * f.wave(3, i * .3),
               10 * f.wave(2, i * .3));
}

void disco(LoopFrame &f)
{
    const QList<QColor> beams { QColor(255, 214, 106, 90), QColor(240, 140, 120, 90), QColor(140, 224, 208, 90),
                                QColor(255, 255, 255, 70) };
    for (int i = 0; i < 8; ++i) {
        const double angle = turn * (i / 8.0 + f.time / 8);
        f.painter.setBrush(beams[i % 4]);
        f.painter.drawPolygon(QPolygonF({ QPointF(0, -20), QPointF(std::cos(angle - .12), std::sin(angle - .12)) * 210,
                                          QPointF(std::cos(angle + .12), std::sin(angle + .12)) * 210 }));
    }
    f.part("disco", { 0, -18 });
    for (int row = -4; row <= 4; ++row) {
        const double y = row * 11.5, half = std::sqrt(std::max(0.0, 52.0 * 52 - y * y));
        for (int i = 0; i < 8; ++i) {
            const double u = std::fmod(i / 8.0 + f.time / 8, 1.0) * 2 - 1;
            f.painter.setBrush((i + row) % 3 == 0       ? QColor(0xF7F9FA)
                                   : (i + row) % 2 == 0 ? QColor(0x5F87B8)
                                                        : QColor(0xA9C4E4));
            f.painter.drawRect(QRectF(half * std::sin(u * turn / 4) - 4, y - 22.5, 8, 9));
        }
    }
}

void allGreen(LoopFrame &f)
{
    for (int i = 0; i < 4; ++i) {
        const bool isDone = f.time > .08 + i * .2;
        f.painter.setBrush(isDone ? QColor(0x1D8A4A) : QColor(255, 255, 255, 90));
        const QPointF at(-96 + i * 64, -14);
        f.painter.drawEllipse(at, 27, 27);
        if (isDone)
            f.part("tick", at, .55);
    }
}

void aLittleRed(LoopFrame &f)
{
    for (int i = 0; i < 4; ++i) {
        const QPointF at(-96 + i * 64, -14);
        const bool isRed = i == 2;
        f.painter.setBrush(isRed ? QColor(0xBE3B25) : QColor(0x1D8A4A));
        f.painter.drawEllipse(at, 27 + (isRed ? 4 * f.wave(2) : 0), 27 + (isRed ? 4 * f.wave(2) : 0));
        f.part(isRed ? "cross" : "tick", at, .55);
    }
}

void snail(LoopFrame &f)
{
    f.painter.setBrush(QColor(255, 255, 255, 60));
    f.painter.drawRect(QRectF(-160, 40, 320, 6));
    for (int i = 0; i < 6; ++i)
        f.painter.drawEllipse(QPointF(-160 + std::fmod(i * 64 + 320 - f.time * 64, 384), 54), 4, 3);
    f.part("snail", { 0, -2 + 1.5 * f.wave(2) }, 1 + .015 * f.wave(2));
}

void fishy(LoopFrame &f)
{
    const double x = 8 * f.wave();
    f.painter.save();
    f.painter.translate(x - 40, -14);
    f.painter.scale(.75 + .25 * f.wave(3), 1);
    f.part("tail", { 0, 0 }, 1.15);
    f.painter.restore();
    f.part("fish", { x + 4, -14 + 4 * f.wave(1, .25) }, 1.1);
    f.painter.setBrush(QColor(255, 255, 255, 150));
    for (int i = 0; i < 4; ++i) {
        const double t = std::fmod(f.time + i / 4.0, 1.0);
        f.painter.drawEllipse(QPointF(80 + 8 * std::sin(turn * t + i), 30 - 110 * t), 4 + 3 * t, 4 + 3 * t);
    }
}

void shipped(LoopFrame &f)
{
    const double closed = std::min(1.0, f.time * 2);
    const double leave = f.time > .6 ? (f.time - .6) * 460 : 0;
    if (f.time < .45)
        f.part("probe", { 0, -54 + 76 * closed }, .5);
    f.part("box", { leave, 6 });
    for (int side = -1; side <= 1; side += 2) {
        f.painter.save();
        f.painter.translate(leave + side * 60, -4);
        f.painter.scale(-side, 1);
        f.painter.rotate(-125 * (1 - closed));
        f.part("flap", { 0, 0 });
        f.painter.restore();
    }
}

void goodMorning(LoopFrame &f)
{
    const double up = f.pulse();
    const QPointF at(0, 40 - 56 * up);
    f.painter.setPen(QPen(QColor(0xF7D06A), 7, Qt::SolidLine, Qt::RoundCap));
    for (int i = 0; i < 12; ++i) {
        const double angle = turn * (i + f.time) / 12;
        const QPointF way(std::cos(angle), std::sin(angle));
        f.painter.drawLine(at + way * 48, at + way * (60 + 4 * f.wave(2)));
    }
    f.painter.setPen(Qt::NoPen);
    f.part("sun", at);
    f.part("eyes-happy", at, .62);
    f.part("mouth-smile", at, .62);
    f.painter.setBrush(QColor(0x3F6FB0));
    f.painter.drawRect(QRectF(-170, 34, 340, 100));
    f.painter.setBrush(QColor(255, 255, 255, 90));
    for (int i = -2; i <= 2; ++i)
        f.painter.drawRoundedRect(QRectF(i * 58 - 20 + 8 * f.wave(1, i * .2), 46, 40, 5), 2, 2);
}

void soup(LoopFrame &f)
{
    f.part("spoon", { 24 + 20 * f.wave(), -26 + 6 * f.wave(1, .25) }, .9, 22 + 12 * f.wave());
    f.part("bowl", { 0, 8 }, 1.1);
    for (int i = 0; i < 2; ++i) {
        const double t = std::fmod(f.time + i * .5, 1.0);
        f.painter.setOpacity(.8 * std::sin(std::numbers::pi * t));
        f.part("steam", { -36.0 + i * 28, -22 - 36 * t }, .8);
        f.painter.setOpacity(1);
    }
}

void mail(LoopFrame &f)
{
    const double t = f.time;
    f.painter.setPen(QPen(QColor(255, 255, 255, 150), 5, Qt::SolidLine, Qt::RoundCap));
    for (int i = 0; i < 3; ++i)
        f.painter.drawLine(QPointF(-120 + 20 * f.wave(2, i * .3), -34 + i * 24),
                           QPointF(-86 + 20 * f.wave(2, i * .3), -34 + i * 24));
    f.painter.setPen(Qt::NoPen);
    f.part("envelope", { 8 * f.wave(), -16 + 5 * f.wave(2) }, 1, -6);
    f.painter.setBrush(QColor(0xBE3B25));
    f.painter.drawEllipse(QPointF(58 + 8 * f.wave(), -54), 15 + 2 * std::sin(turn * t * 2),
                          15 + 2 * std::sin(turn * t * 2));
}

void screwdriver(LoopFrame &f)
{
    const bool isFound = f.time > .55;
    f.part("screwdriver", { 0, -4 - (isFound ? 12 * std::abs(f.wave(3)) : 0) }, 1,
           isFound ? 12 * f.wave(3) : 18 + 4 * f.wave(2));
    if (isFound)
        f.part("heart", { 52, -50 }, .4 + .06 * f.wave(4));
    else
        f.part("drop", { 26, -30 + 70 * f.time }, .7);
}

} // namespace

QHash<QString, std::function<void(LoopFrame &)>> thingPainters()
{
    return { { QStringLiteral("coffee"), coffee },
             { QStringLiteral("duck-of-honour"), duckOfHonour },
             { QStringLiteral("fixed-it"), wrench },
             { QStringLiteral("rain"), rain },
             { QStringLiteral("typing"), typing },
             { QStringLiteral("launch"), rocket },
             { QStringLiteral("cake"), cake },
             { QStringLiteral("friday"), disco },
             { QStringLiteral("all-green"), allGreen },
             { QStringLiteral("little-red"), aLittleRed },
             { QStringLiteral("slow"), snail },
             { QStringLiteral("fishy"), fishy },
             { QStringLiteral("shipped"), shipped },
             { QStringLiteral("good-morning"), goodMorning },
             { QStringLiteral("soup"), soup },
             { QStringLiteral("on-it"), mail },
             { QStringLiteral("screwdriver"), screwdriver } };
}

} // namespace atrium::company
