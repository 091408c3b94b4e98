// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext.h"
#include "core/textcleaner.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace atrium {

namespace {

constexpr qsizetype longestName = 100;
constexpr int invisibleInARow = 2;

/// Letters that draw nothing: a name made of them could not be clicked or told from another.
bool isBlankLetter(QChar c)
{
    return c == QChar(0x115F) || c == QChar(0x1160) || c == QChar(0x2800) || c == QChar(0x3164) || c == QChar(0xFFA0);
}

bool isVisible(QChar c)
{
    return !c.isSpace() && c.category() != QChar::Other_Format && !c.isMark() && !isBlankLetter(c);
}

/// Cut between what a reader sees as characters.
QString cutToLength(const QString &name)
{
    if (name.size() <= longestName)
        return name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    finder.setPosition(longestName);
    const qsizetype end = finder.isAtBoundary() ? longestName : finder.toPreviousBoundary();
    return name.left(std::max<qsizetype>(end, 0));
}

} // namespace

QString cleanName(const QString &name)
{
    const QString head = name.left(longestName * 40); // marks and invisible characters are dropped before the real cut
    const QString cleaned = TextCleaner(invisibleInARow).clean(head).simplified();
    const bool hasSomethingToSee = std::any_of(cleaned.cbegin(), cleaned.cend(), isVisible);
    return hasSomethingToSee ? cutToLength(cleaned).trimmed() : QString();
}

} // namespace atrium
