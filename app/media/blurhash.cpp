// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/blurhash.h"

#include <QList>

#include <array>
#include <cmath>
#include <numbers>

namespace atrium::media {

namespace {

using Colour = std::array<double, 3>;
constexpr int mostSide = 64;

int digit(QChar character)
{
    static const QString alphabet
        = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~");
    return int(alphabet.indexOf(character));
}

/// -1 when a character is not of the alphabet.
int number(QStringView digits)
{
    int value = 0;
    for (const QChar character : digits) {
        const int next = digit(character);
        if (next < 0)
            return -1;
        value = value * 83 + next;
    }
    return value;
}

double linear(int srgb)
{
    const double value = srgb / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

int srgb(double linearValue)
{
    const double value = std::clamp(linearValue, 0.0, 1.0);
    const double curved = value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
    return int(std::lround(curved * 255));
}

double signedSquare(int step) { return std::copysign(std::pow((step - 9) / 9.0, 2), step - 9); }

Colour baseColour(int value) { return { linear(value >> 16), linear((value >> 8) & 255), linear(value & 255) }; }

Colour waveColour(int value, double maximum)
{
    return { signedSquare(value / 361) * maximum, signedSquare(value / 19 % 19) * maximum,
             signedSquare(value % 19) * maximum };
}

struct Waves {
    int columns = 0;
    int rows = 0;
    QList<Colour> colours;
};

Waves parse(const QString &hash)
{
    if (hash.size() < 6)
        return {};
    const int flag = number(QStringView(hash).left(1));
    const int peak = number(QStringView(hash).mid(1, 1));
    Waves waves { flag % 9 + 1, flag / 9 + 1, {} };
    if (flag < 0 || peak < 0 || hash.size() != 4 + 2 * waves.columns * waves.rows)
        return {};
    const double maximum = (peak + 1) / 166.0;
    for (int i = 0; i < waves.columns * waves.rows; ++i) {
        const int value = i == 0 ? number(QStringView(hash).mid(2, 4)) : number(QStringView(hash).mid(4 + i * 2, 2));
        if (value < 0)
            return {};
        waves.colours.append(i == 0 ? baseColour(value) : waveColour(value, maximum));
    }
    return waves;
}

QRgb pixel(const Waves &waves, double x, double y)
{
    Colour sum {};
    for (int row = 0; row < waves.rows; ++row) {
        for (int column = 0; column < waves.columns; ++column) {
            const double basis = std::cos(std::numbers::pi * x * column) * std::cos(std::numbers::pi * y * row);
            const Colour &colour = waves.colours[column + row * waves.columns];
            for (size_t channel = 0; channel < 3; ++channel)
                sum[channel] += colour[channel] * basis;
        }
    }
    return qRgb(srgb(sum[0]), srgb(sum[1]), srgb(sum[2]));
}

} // namespace

QImage blurhashImage(const QString &hash, const QSize &size)
{
    const Waves waves = parse(hash);
    if (waves.colours.isEmpty())
        return {};
    const QSize bounded = size.expandedTo(QSize(1, 1)).boundedTo(QSize(mostSide, mostSide));
    QImage image(bounded, QImage::Format_RGB32);
    for (int y = 0; y < bounded.height(); ++y) {
        for (int x = 0; x < bounded.width(); ++x)
            image.setPixel(x, y, pixel(waves, double(x) / bounded.width(), double(y) / bounded.height()));
    }
    return image;
}

} // namespace atrium::media
