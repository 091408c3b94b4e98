// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/idshape.h"

#include "company/params.h"

#include <array>

namespace atrium::company {

namespace {

struct Alphabet {
    int length;
    quint32 base;
    const char *digits;
    int markBits; ///< behind the number, so that nothing else reads as an id
};

constexpr Alphabet ulid { 26, 32, "0123456789ABCDEFGHJKMNPQRSTVWXYZ", 64 };
constexpr Alphabet flake { 18, 62, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 46 };

// 128 bits, the lowest 32 first.
using Wide = std::array<quint32, 4>;

// Takes the last digit off.
quint32 takeDigit(Wide &value, quint32 base)
{
    quint64 rest = 0;
    for (size_t i = value.size(); i-- > 0;) {
        rest = (rest << 32) | value[i];
        value[i] = static_cast<quint32>(rest / base);
        rest %= base;
    }
    return static_cast<quint32>(rest);
}

void addDigit(Wide &value, quint32 base, quint32 digit)
{
    quint64 carry = digit;
    for (quint32 &part : value) {
        carry += quint64(part) * base;
        part = static_cast<quint32>(carry);
        carry >>= 32;
    }
}

quint64 mark(quint64 id)
{
    quint64 x = id + 0x9e3779b97f4a7c15ULL; // splitmix64
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

Wide marked(const Alphabet &alphabet, quint64 id)
{
    const quint64 tail = mark(id) >> (64 - alphabet.markBits);
    const bool isWhole = alphabet.markBits == 64;
    const quint64 low = isWhole ? tail : (id << alphabet.markBits) | tail;
    const quint64 high = isWhole ? id : id >> (64 - alphabet.markBits);
    return { quint32(low), quint32(low >> 32), quint32(high), quint32(high >> 32) };
}

quint64 unmarked(const Alphabet &alphabet, const Wide &value)
{
    const quint64 low = value[0] | (quint64(value[1]) << 32);
    const quint64 high = value[2] | (quint64(value[3]) << 32);
    return alphabet.markBits == 64 ? high : (low >> alphabet.markBits) | (high << (64 - alphabet.markBits));
}

} // namespace

QString shapedId(IdShape shape, qint64 id)
{
    if (shape == IdShape::Decimal)
        return QString::number(id);
    const Alphabet &alphabet = shape == IdShape::Ulid ? ulid : flake;
    Wide value = marked(alphabet, quint64(id));
    QString out(alphabet.length, u'0');
    for (qsizetype i = out.size() - 1; i >= 0; --i)
        out[i] = QLatin1Char(alphabet.digits[takeDigit(value, alphabet.base)]);
    return out;
}

qint64 unshapedId(IdShape shape, const QString &text)
{
    if (shape == IdShape::Decimal)
        return idFrom(text);
    const Alphabet &alphabet = shape == IdShape::Ulid ? ulid : flake;
    if (text.size() != alphabet.length)
        return 0;
    Wide value {};
    for (const QChar c : text) {
        const qsizetype digit = QLatin1String(alphabet.digits).indexOf(c);
        if (digit < 0)
            return 0;
        addDigit(value, alphabet.base, quint32(digit));
    }
    const auto id = static_cast<qint64>(unmarked(alphabet, value));
    return id > 0 && shapedId(shape, id) == text ? id : 0;
}

} // namespace atrium::company
