// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace atrium::company {

namespace {

struct Light {
    double red = 0, green = 0, blue = 0;
};

double linear(int value)
{
    const double v = value / 255.0;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

int encoded(double value)
{
    const double v = std::clamp(value, 0.0, 1.0);
    return int((v <= 0.0031308 ? v * 12.92 : 1.055 * std::pow(v, 1 / 2.4) - 0.055) * 255 + 0.5);
}

QString digits(int value, int length)
{
    static const QString alphabet
        = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~");
    QString text(length, u'0');
    for (int i = length - 1; i >= 0; --i, value /= 83)
        text[i] = alphabet[value % 83];
    return text;
}

Light component(const QImage &image, int i, int j)
{
    Light sum;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const double basis = std::cos(std::numbers::pi * i * x / image.width())
                * std::cos(std::numbers::pi * j * y / image.height());
            const QRgb pixel = image.pixel(x, y);
            sum.red += basis * linear(qRed(pixel));
            sum.green += basis * linear(qGreen(pixel));
            sum.blue += basis * linear(qBlue(pixel));
        }
    const double scale = (i == 0 && j == 0 ? 1.0 : 2.0) / (double(image.width()) * image.height());
    return { sum.red * scale, sum.green * scale, sum.blue * scale };
}

int quantised(double value, double most)
{
    const double v = value / most;
    return std::clamp(int(std::floor(std::copysign(std::sqrt(std::abs(v)), v) * 9 + 9.5)), 0, 18);
}

} // namespace

QString blurhash(const QImage &picture)
{
    constexpr int columns = 4, rows = 3;
    if (picture.isNull())
        return {};
    const QImage image
        = picture.scaled(picture.size().boundedTo({ 32, 32 }), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
              .convertToFormat(QImage::Format_RGB32);
    std::array<Light, columns * rows> parts;
    double most = 0;
    for (int j = 0; j < rows; ++j)
        for (int i = 0; i < columns; ++i) {
            const Light part = parts[size_t(j) * columns + size_t(i)] = component(image, i, j);
            if (i + j > 0)
                most = std::max({ most, std::abs(part.red), std::abs(part.green), std::abs(part.blue) });
        }
    const int scale = std::clamp(int(std::floor(most * 166 - 0.5)), 0, 82);
    QString hash = digits((columns - 1) + (rows - 1) * 9, 1) + digits(scale, 1);
    hash += digits((encoded(parts[0].red) << 16) + (encoded(parts[0].green) << 8) + encoded(parts[0].blue), 4);
    const double range = (scale + 1) / 166.0;
    for (size_t k = 1; k < parts.size(); ++k)
        hash += digits(quantised(parts[k].red, range) * 19 * 19 + quantised(parts[k].green, range) * 19
                           + quantised(parts[k].blue, range),
                       2);
    return hash;
}

} // namespace atrium::company
