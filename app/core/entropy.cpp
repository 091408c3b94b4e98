// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entropy.h"

#include <QRandomGenerator>
#include <QUuid>

namespace atrium {

namespace {

class SystemEntropy final : public Entropy {
public:
    quint64 next() override { return QRandomGenerator::system()->generate64(); }
};

} // namespace

double Entropy::fraction() { return double(next() >> 11) * 0x1.0p-53; }

QString Entropy::uuid()
{
    constexpr quint64 version = 0x4000;
    constexpr quint64 variant = quint64(1) << 63;
    const quint64 high = (next() & ~quint64(0xF000)) | version;
    const quint64 low = (next() & ~(quint64(3) << 62)) | variant;
    const auto byte = [](quint64 bits, int index) { return uchar(bits >> (56 - 8 * index)); };
    const QUuid id(uint(high >> 32), ushort(high >> 16), ushort(high), byte(low, 0), byte(low, 1), byte(low, 2),
                   byte(low, 3), byte(low, 4), byte(low, 5), byte(low, 6), byte(low, 7));
    return id.toString(QUuid::WithoutBraces);
}

Entropy &Entropy::system()
{
    static SystemEntropy entropy;
    return entropy;
}

} // namespace atrium
