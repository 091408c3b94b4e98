// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/words.h"

#include <algorithm>

namespace atrium::store {

namespace {

constexpr int maxQueryWords = 16;

bool isWithoutSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// Scripts whose marks one may leave out when asking. In others (Japanese, Thai, Devanagari) they make another letter.
bool hasOptionalMarks(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
        return true;
    default:
        return false;
    }
}

char32_t unified(char32_t c)
{
    switch (c) {
    case 0x0622: // alef with madda, hamza above, hamza below, wasla
    case 0x0623:
    case 0x0625:
    case 0x0671:
        return 0x0627;
    case 0x0649: // alef maksura; Farsi yeh
    case 0x06CC:
        return 0x064A;
    case 0x0629: // teh marbuta
        return 0x0647;
    case 0x06A9: // Farsi kaf
        return 0x0643;
    default:
        return c;
    }
}

bool isWordCharacter(char32_t c) { return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse; }
bool isMark(char32_t c) { return QChar::isMark(c); }

/// Words of the query as the index will see them: runs of letters, digits and marks.
QStringList tokens(const QString &text)
{
    QStringList words(QString {});
    for (const char32_t c : text.toUcs4()) {
        if (isWordCharacter(c) || isMark(c))
            words.last() += QString::fromUcs4(&c, 1);
        else if (!words.last().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    return words;
}

} // namespace

QString searchable(const QString &text)
{
    constexpr char32_t tatweel = 0x0640; // stretches an Arabic word and means nothing
    QString result;
    result.reserve(text.size() + 16);
    bool wasSplit = false;
    QChar::Script base = QChar::Script_Common;
    QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    apart.replace(QChar(0x00DF), QLatin1String("ss")); // Qt folds only one character to one
    for (const char32_t c : apart.toUcs4()) {
        const bool belongsToBase = isMark(c);
        base = belongsToBase ? base : QChar::script(c);
        if (c == tatweel || (belongsToBase && hasOptionalMarks(base)))
            continue;
        const bool isSplit = !belongsToBase && isWithoutSpaces(c);
        if (!belongsToBase && (isSplit || wasSplit))
            result += u' ';
        const char32_t plain = unified(c);
        result += QString::fromUcs4(&plain, 1);
        wasSplit = isSplit || (wasSplit && belongsToBase);
    }
    return result.normalized(QString::NormalizationForm_KC);
}

QString matchQuery(const QString &words)
{
    QStringList parts;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        // A run that was split into characters is asked for as a phrase, so that 東京 does not find 京東.
        const QStringList pieces = tokens(searchable(word));
        if (pieces.isEmpty())
            continue;
        const bool isOneLetter = pieces.size() == 1 && pieces.first().size() == 1;
        const bool isPrefix = !isOneLetter; // the beginnings "a…" are most of a language, and no index helps
        parts.append(u'"' + pieces.join(u' ') + u'"' + (isPrefix ? QStringLiteral("*") : QString()));
        if (parts.size() == maxQueryWords)
            break;
    }
    return parts.join(u' ');
}

QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result.normalized(QString::NormalizationForm_KC);
}

QStringList distinctWords(const QString &text)
{
    QStringList words = tokens(folded(searchable(text)));
    words.removeDuplicates();
    return words;
}

bool startsAllWords(const QString &text, const QStringList &beginnings)
{
    const QStringList words = distinctWords(text);
    return std::all_of(beginnings.cbegin(), beginnings.cend(), [&words](const QString &beginning) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&beginning](const QString &word) { return word.startsWith(beginning); });
    });
}

} // namespace atrium::store
