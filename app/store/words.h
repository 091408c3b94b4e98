// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace atrium::store {

// How text becomes searchable, for what is stored and for what is asked alike. Case goes, and the marks of Latin, Greek,
// Cyrillic, Arabic and Hebrew letters with it; the forms of alef, yeh and teh marbuta become one. Scripts without spaces
// (Chinese, Japanese, Thai, …) are split into characters, which the query joins to a phrase again: so two characters find
// their word, which an index of three-letter pieces would not. The word index then splits at what is no letter or digit.

/// The text for the index.
QString searchable(const QString &text);

/// A question to the word index: all words must occur, each as the beginning of a word. Empty when nothing is asked.
QString matchQuery(const QString &words);

/// Folded words, each once: for names and topics.
QStringList distinctWords(const QString &text);

/// True when each of `beginnings` (folded) starts a word of `text`.
bool startsAllWords(const QString &text, const QStringList &beginnings);

/// Lower case without marks: the form in which topics are compared.
QString folded(const QString &text);

} // namespace atrium::store
