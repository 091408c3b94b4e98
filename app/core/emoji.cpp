// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/emoji.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace atrium {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// The Emoji property of Unicode without ASCII, flag letters and skin tones, and with the block that new ones go to.
// clang-format off
constexpr Range emojiRanges[] = {
    { 0xA9, 0xA9 }, { 0xAE, 0xAE }, { 0x203C, 0x203C }, { 0x2049, 0x2049 }, { 0x2122, 0x2122 }, { 0x2139, 0x2139 },
    { 0x2194, 0x2199 }, { 0x21A9, 0x21AA }, { 0x231A, 0x231B }, { 0x2328, 0x2328 }, { 0x23CF, 0x23CF },
    { 0x23E9, 0x23F3 }, { 0x23F8, 0x23FA }, { 0x24C2, 0x24C2 }, { 0x25AA, 0x25AB }, { 0x25B6, 0x25B6 },
    { 0x25C0, 0x25C0 }, { 0x25FB, 0x25FE }, { 0x2600, 0x2604 }, { 0x260E, 0x260E }, { 0x2611, 0x2611 },
    { 0x2614, 0x2615 }, { 0x2618, 0x2618 }, { 0x261D, 0x261D }, { 0x2620, 0x2620 }, { 0x2622, 0x2623 },
    { 0x2626, 0x2626 }, { 0x262A, 0x262A }, { 0x262E, 0x262F }, { 0x2638, 0x263A }, { 0x2640, 0x2640 },
    { 0x2642, 0x2642 }, { 0x2648, 0x2653 }, { 0x265F, 0x2660 }, { 0x2663, 0x2663 }, { 0x2665, 0x2666 },
    { 0x2668, 0x2668 }, { 0x267B, 0x267B }, { 0x267E, 0x267F }, { 0x2692, 0x2697 }, { 0x2699, 0x2699 },
    { 0x269B, 0x269C }, { 0x26A0, 0x26A1 }, { 0x26A7, 0x26A7 }, { 0x26AA, 0x26AB }, { 0x26B0, 0x26B1 },
    { 0x26BD, 0x26BE }, { 0x26C4, 0x26C5 }, { 0x26C8, 0x26C8 }, { 0x26CE, 0x26CF }, { 0x26D1, 0x26D1 },
    { 0x26D3, 0x26D4 }, { 0x26E9, 0x26EA }, { 0x26F0, 0x26F5 }, { 0x26F7, 0x26FA }, { 0x26FD, 0x26FD },
    { 0x2702, 0x2702 }, { 0x2705, 0x2705 }, { 0x2708, 0x270D }, { 0x270F, 0x270F }, { 0x2712, 0x2712 },
    { 0x2714, 0x2714 }, { 0x2716, 0x2716 }, { 0x271D, 0x271D }, { 0x2721, 0x2721 }, { 0x2728, 0x2728 },
    { 0x2733, 0x2734 }, { 0x2744, 0x2744 }, { 0x2747, 0x2747 }, { 0x274C, 0x274C }, { 0x274E, 0x274E },
    { 0x2753, 0x2755 }, { 0x2757, 0x2757 }, { 0x2763, 0x2764 }, { 0x2795, 0x2797 }, { 0x27A1, 0x27A1 },
    { 0x27B0, 0x27B0 }, { 0x27BF, 0x27BF }, { 0x2934, 0x2935 }, { 0x2B05, 0x2B07 }, { 0x2B1B, 0x2B1C },
    { 0x2B50, 0x2B50 }, { 0x2B55, 0x2B55 }, { 0x3030, 0x3030 }, { 0x303D, 0x303D }, { 0x3297, 0x3297 },
    { 0x3299, 0x3299 }, { 0x1F004, 0x1F004 }, { 0x1F0CF, 0x1F0CF }, { 0x1F170, 0x1F171 }, { 0x1F17E, 0x1F17F },
    { 0x1F18E, 0x1F18E }, { 0x1F191, 0x1F19A }, { 0x1F201, 0x1F202 }, { 0x1F21A, 0x1F21A }, { 0x1F22F, 0x1F22F },
    { 0x1F232, 0x1F23A }, { 0x1F250, 0x1F251 }, { 0x1F300, 0x1F321 }, { 0x1F324, 0x1F393 }, { 0x1F396, 0x1F397 },
    { 0x1F399, 0x1F39B }, { 0x1F39E, 0x1F3F0 }, { 0x1F3F3, 0x1F3F5 }, { 0x1F3F7, 0x1F3FA }, { 0x1F400, 0x1F4FD },
    { 0x1F4FF, 0x1F53D }, { 0x1F549, 0x1F54E }, { 0x1F550, 0x1F567 }, { 0x1F56F, 0x1F570 }, { 0x1F573, 0x1F57A },
    { 0x1F587, 0x1F587 }, { 0x1F58A, 0x1F58D }, { 0x1F590, 0x1F590 }, { 0x1F595, 0x1F596 }, { 0x1F5A4, 0x1F5A5 },
    { 0x1F5A8, 0x1F5A8 }, { 0x1F5B1, 0x1F5B2 }, { 0x1F5BC, 0x1F5BC }, { 0x1F5C2, 0x1F5C4 }, { 0x1F5D1, 0x1F5D3 },
    { 0x1F5DC, 0x1F5DE }, { 0x1F5E1, 0x1F5E1 }, { 0x1F5E3, 0x1F5E3 }, { 0x1F5E8, 0x1F5E8 }, { 0x1F5EF, 0x1F5EF },
    { 0x1F5F3, 0x1F5F3 }, { 0x1F5FA, 0x1F64F }, { 0x1F680, 0x1F6C5 }, { 0x1F6CB, 0x1F6D2 }, { 0x1F6D5, 0x1F6D8 },
    { 0x1F6DC, 0x1F6E5 }, { 0x1F6E9, 0x1F6E9 }, { 0x1F6EB, 0x1F6EC }, { 0x1F6F0, 0x1F6F0 }, { 0x1F6F3, 0x1F6FC },
    { 0x1F7E0, 0x1F7EB }, { 0x1F7F0, 0x1F7F0 }, { 0x1F90C, 0x1F93A }, { 0x1F93C, 0x1F945 }, { 0x1F947, 0x1F9FF },
    { 0x1FA70, 0x1FAFF },
};
// clang-format on

constexpr char32_t emojiStyle = 0xFE0F;
constexpr char32_t joiner = 0x200D;
constexpr char32_t keycap = 0x20E3;
constexpr char32_t blackFlag = 0x1F3F4;
constexpr char32_t tagEnd = 0xE007F;
constexpr char32_t firstNewerSign = 0x2600; // below are arrows, ©, ™ and the like: text unless styled
constexpr int mostJoined = 10;
constexpr int mostTags = 8;

bool isEmoji(char32_t c)
{
    const auto *range = std::lower_bound(std::begin(emojiRanges), std::end(emojiRanges), c,
                                         [](const Range &candidate, char32_t value) { return candidate.last < value; });
    return range != std::end(emojiRanges) && c >= range->first;
}

bool isFlagLetter(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }
bool isSkinTone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }
bool isTag(char32_t c) { return c >= 0xE0020 && c <= 0xE007E; }
bool isKeycapBase(char32_t c) { return (c >= '0' && c <= '9') || c == '#' || c == '*'; }

/// Reads code points one after the other.
class Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    char32_t peek() const
    {
        if (m_at >= m_text.size())
            return 0;
        const bool isPair
            = m_text[m_at].isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate();
        return isPair ? QChar::surrogateToUcs4(m_text[m_at], m_text[m_at + 1]) : m_text[m_at].unicode();
    }
    bool take(char32_t wanted)
    {
        if (peek() != wanted)
            return false;
        skip();
        return true;
    }
    void skip() { m_at += QChar::requiresSurrogates(peek()) ? 2 : 1; }
    qsizetype position() const { return m_at; }
    void goTo(qsizetype position) { m_at = position; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

bool takeTags(Reader &reader)
{
    for (int tags = 0; isTag(reader.peek()); ++tags) {
        if (tags == mostTags)
            return false;
        reader.skip();
    }
    return reader.take(tagEnd);
}

/// One part of a joined sequence: a base with what changes its look. A skin tone alone is an emoji too.
bool takeElement(Reader &reader)
{
    const char32_t base = reader.peek();
    if (!isEmoji(base) && !isSkinTone(base))
        return false;
    reader.skip();
    const bool isStyled = reader.take(emojiStyle);
    if (isSkinTone(reader.peek())) {
        reader.skip();
        reader.take(emojiStyle);
        return true;
    }
    if (base == blackFlag && isTag(reader.peek()))
        return takeTags(reader);
    return isStyled || base >= firstNewerSign || reader.peek() == joiner;
}

bool takeKeycap(Reader &reader)
{
    reader.skip();
    reader.take(emojiStyle);
    return reader.take(keycap);
}

bool takeFlag(Reader &reader)
{
    reader.skip();
    if (!isFlagLetter(reader.peek()))
        return false;
    reader.skip();
    return true;
}

} // namespace

qsizetype leadingEmojiLength(QStringView text)
{
    Reader reader(text);
    const char32_t first = reader.peek();
    if (isKeycapBase(first))
        return takeKeycap(reader) ? reader.position() : 0;
    if (isFlagLetter(first))
        return takeFlag(reader) ? reader.position() : 0;
    if (!takeElement(reader))
        return 0;
    qsizetype end = reader.position();
    for (int joined = 1; joined < mostJoined && reader.take(joiner); ++joined) {
        if (!takeElement(reader))
            return 0; // a joiner that joins nothing
        end = reader.position();
    }
    return end;
}

} // namespace atrium
