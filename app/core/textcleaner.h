// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium {

/// Makes text from outside harmless to draw, one pass, keeping state between calls for one block: no control characters
/// but tab and line feed, no bidi controls that could reorder their surroundings, no private signals to a layout engine,
/// at most 8 marks a base, 8 invisible characters in a row and 10 joined emoji. Lone surrogates become U+FFFD.
class TextCleaner {
public:
    explicit TextCleaner(int invisibleInARow = 8)
        : m_invisibleInARow(invisibleInARow)
    {
    }

    QString clean(QStringView text);
    void startBlock();

private:
    char32_t cleaned(char32_t character); ///< 0: drop it
    bool keepsTagCharacter(char32_t character);
    bool keepsMark();
    bool keepsInvisible(char32_t character);

    int m_invisibleInARow;
    int m_marks = 0;
    int m_invisibles = 0;
    int m_joins = 0;
    int m_tags = -1; ///< -1: not after a black flag
    bool m_wasJoiner = false;
};

} // namespace atrium
