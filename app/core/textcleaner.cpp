// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textcleaner.h"

#include <QChar>

namespace atrium {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t joiner = 0x200D;
constexpr char32_t blackFlag = 0x1F3F4;
constexpr int mostMarks = 8;
constexpr int mostJoins = 10;
constexpr int mostTags = 8;

bool isIn(char32_t character, char32_t first, char32_t last) { return character >= first && character <= last; }

bool isControl(char32_t c) { return (c < 0x20 && c != '\t' && c != '\n') || isIn(c, 0x7F, 0x9F); }

/// Embeddings, overrides and isolates: we isolate names and links ourselves.
bool isBidiControl(char32_t c) { return isIn(c, 0x202A, 0x202E) || isIn(c, 0x2066, 0x2069); }

/// Interlinear annotation, the object placeholder that layout engines use, invisible musical signs.
bool isLayoutSignal(char32_t c) { return isIn(c, 0xFFF9, 0xFFFC) || isIn(c, 0x1D173, 0x1D17A); }

bool isNonCharacter(char32_t c) { return (c & 0xFFFE) == 0xFFFE || isIn(c, 0xFDD0, 0xFDEF); }

bool isTagCharacter(char32_t c) { return isIn(c, 0xE0000, 0xE007F); }

bool isMark(char32_t c) { return QChar::isMark(c); }

bool isInvisible(char32_t c) { return QChar::category(c) == QChar::Other_Format; }

} // namespace

void TextCleaner::startBlock()
{
    m_marks = 0;
    m_invisibles = 0;
    m_joins = 0;
    m_tags = -1;
    m_wasJoiner = false;
}

QString TextCleaner::clean(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        } else if (text[i].isSurrogate()) {
            character = replacement;
        }
        if (const char32_t kept = cleaned(character))
            result.append(QChar::fromUcs4(kept));
    }
    return result;
}

char32_t TextCleaner::cleaned(char32_t character)
{
    if (isControl(character) || isBidiControl(character) || isLayoutSignal(character))
        return 0;
    if (character == 0x2028 || character == 0x2029)
        character = '\n';
    if (isNonCharacter(character))
        character = replacement;
    if (isTagCharacter(character))
        return keepsTagCharacter(character) ? character : 0;
    if (isMark(character))
        return keepsMark() ? character : 0;
    if (isInvisible(character))
        return keepsInvisible(character) ? character : 0;
    if (!m_wasJoiner)
        m_joins = 0;
    m_marks = 0;
    m_invisibles = 0;
    m_tags = character == blackFlag ? 0 : -1;
    m_wasJoiner = false;
    return character;
}

bool TextCleaner::keepsTagCharacter(char32_t character)
{
    // Flags of regions are a black flag and tag characters; anywhere else these only hide text.
    if (m_tags < 0 || ++m_tags > mostTags)
        return false;
    if (character == 0xE007F)
        m_tags = -1;
    return true;
}

bool TextCleaner::keepsMark() { return ++m_marks <= mostMarks; }

bool TextCleaner::keepsInvisible(char32_t character)
{
    if (character == joiner && ++m_joins > mostJoins)
        return false;
    if (++m_invisibles > m_invisibleInARow)
        return false;
    m_wasJoiner = character == joiner;
    return true;
}

} // namespace atrium
