// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/emojinames.h"

#include <QRegularExpression>

#include <array>

namespace atrium::company {

namespace {

constexpr char32_t joiner = 0x200D;
constexpr char32_t emojiStyle = 0xFE0F;
constexpr char32_t keycap = 0x20E3;

struct Range {
    char32_t first;
    char32_t last;
};

bool isIn(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

// Blocks that hold emoji. A few unassigned or textual symbols of these blocks pass too; that does no harm.
bool isPictograph(char32_t c)
{
    static constexpr std::array<Range, 13> ranges = { {
        { 0xA9, 0xA9 },
        { 0xAE, 0xAE },
        { 0x203C, 0x203C },
        { 0x2049, 0x2049 },
        { 0x2122, 0x2122 },
        { 0x2139, 0x2139 },
        { 0x2194, 0x21AA },
        { 0x231A, 0x23FF },
        { 0x24C2, 0x24C2 },
        { 0x25AA, 0x27BF },
        { 0x2934, 0x2B55 },
        { 0x3030, 0x3299 },
        { 0x1F000, 0x1FAFF },
    } };
    for (const Range &range : ranges) {
        if (isIn(c, range.first, range.last))
            return !isIn(c, 0x3031, 0x303C) && !isIn(c, 0x303E, 0x3296);
    }
    return false;
}

bool isRegional(char32_t c) { return isIn(c, 0x1F1E6, 0x1F1FF); }

// Behind a pictograph: style, skin tone, tags. The position after them.
qsizetype afterModifiers(const QList<uint> &points, qsizetype at)
{
    while (at < points.size()
           && (points[at] == emojiStyle || isIn(points[at], 0x1F3FB, 0x1F3FF) || isIn(points[at], 0xE0020, 0xE007F)))
        ++at;
    return at;
}

bool isKeycap(const QList<uint> &points)
{
    const char32_t c = points.first();
    const bool isKey = isIn(c, '0', '9') || c == '#' || c == '*';
    return isKey && points.last() == keycap && (points.size() == 2 || (points.size() == 3 && points[1] == emojiStyle));
}

} // namespace

bool isUnicodeEmoji(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    if (points.isEmpty() || points.size() > 16)
        return false;
    if (isKeycap(points))
        return true;
    if (isRegional(points.first()))
        return points.size() == 2 && isRegional(points[1]);
    qsizetype at = 0;
    while (at < points.size() && isPictograph(points[at])) {
        at = afterModifiers(points, at + 1);
        if (at == points.size())
            return true;
        if (points[at] != joiner)
            return false;
        ++at;
    }
    return false;
}

QString foldedEmoji(const QString &text)
{
    QString folded = text;
    return folded.remove(QChar(0xFE0F));
}

bool isShortcode(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_]{2,64}$"_qs);
    return pattern.match(text).hasMatch();
}

QStringList shortcodesIn(const QString &text)
{
    static const QRegularExpression pattern(u"(?<![A-Za-z0-9:]):([A-Za-z0-9_]{2,64}):(?![A-Za-z0-9:])"_qs);
    QStringList out;
    if (!text.contains(u':'))
        return out;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!out.contains(name))
            out.append(name);
    }
    return out;
}

} // namespace atrium::company
