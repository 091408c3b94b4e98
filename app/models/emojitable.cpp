// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/emojitable.h"

#include <QFile>

#include <algorithm>

namespace atrium::models {

namespace {

constexpr QChar emojiPresentation(0xFE0F);

/// Lower case without accents, so that "zolw" finds "żółw".
QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c == u'ł' ? QChar(u'l') : c);
    }
    return plain;
}

QString key(QString emoji) { return emoji.remove(emojiPresentation); }

QStringList lines(const QString &name)
{
    QFile file(u":/atrium/emoji/"_qs + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList spaced(const QString &field) { return field.split(u' ', Qt::SkipEmptyParts); }

EmojiEntry entryFrom(const QString &line)
{
    const QStringList fields = line.split(u'\t');
    if (fields.size() != 5)
        return {};
    return { .emoji = fields[0],
             .label = {},
             .group = fields[1].toInt(),
             .version = fields[2].toInt(),
             .skins = spaced(fields[3]),
             .shortcodes = spaced(fields[4]),
             .words = {} };
}

/// Adds the words of one language's line: "label \t tags".
void describe(EmojiEntry &entry, const QString &line, bool isShown)
{
    if (isShown)
        entry.label = line.section(u'\t', 0, 0);
    QString words = line;
    words.replace(u'\t', u' ').replace(u':', u' ').replace(u',', u' ').replace(u'-', u' ');
    entry.words += folded(words) + u' ';
}

bool hasWord(const QString &words, const QString &beginning)
{
    qsizetype at = words.indexOf(beginning);
    while (at > 0 && words[at - 1] != u' ')
        at = words.indexOf(beginning, at + 1);
    return at >= 0;
}

/// 0 named so, 1 name begins so, 2 a word of the name begins so, 3 found by a tag, -1 not found.
int rank(const EmojiEntry &entry, const QString &wanted, const QStringList &words)
{
    for (const QString &word : words) {
        if (!hasWord(entry.words, word))
            return -1;
    }
    const QString label = folded(entry.label);
    if (label == wanted || entry.shortcodes.contains(QString(wanted).replace(u' ', u'_')))
        return 0;
    if (label.startsWith(wanted))
        return 1;
    return hasWord(label, wanted) ? 2 : 3;
}

} // namespace

const EmojiTable &EmojiTable::forLanguage(const QString &language)
{
    if (language.startsWith(QLatin1String("de"))) {
        static const EmojiTable german(QStringLiteral("de"));
        return german;
    }
    if (language.startsWith(QLatin1String("pl"))) {
        static const EmojiTable polish(QStringLiteral("pl"));
        return polish;
    }
    static const EmojiTable english(QStringLiteral("en"));
    return english;
}

EmojiTable::EmojiTable(const QString &language)
{
    const QStringList base = lines(QStringLiteral("emoji.txt"));
    const QStringList english = lines(QStringLiteral("emoji_en.txt"));
    const bool isEnglish = language == QLatin1String("en");
    const QStringList own = isEnglish ? english : lines(u"emoji_"_qs + language + u".txt"_qs);
    m_entries.reserve(base.size());
    for (qsizetype i = 0; i < base.size() && i < english.size(); ++i) {
        EmojiEntry entry = entryFrom(base[i]);
        describe(entry, english[i], true);
        if (!isEnglish && i < own.size())
            describe(entry, own[i], true);
        entry.words += entry.shortcodes.join(u' ').replace(u'_', u' ');
        m_places.insert(key(entry.emoji), int(i));
        for (const QString &skin : std::as_const(entry.skins))
            m_places.insert(key(skin), int(i));
        m_entries.append(entry);
    }
}

QString EmojiTable::labelOf(const QString &emoji) const
{
    const int place = m_places.value(key(emoji), -1);
    return place < 0 ? QString() : m_entries[place].label;
}

QList<const EmojiEntry *> EmojiTable::find(const QString &text) const
{
    const QString wanted
        = folded(QString(text).replace(u':', u' ').replace(u'_', u' ').replace(u'-', u' ')).simplified();
    if (wanted.isEmpty())
        return {};
    if (const int place = m_places.value(key(text.trimmed()), -1); place >= 0)
        return { &m_entries[place] };
    const QStringList words = spaced(wanted);
    QList<QPair<int, const EmojiEntry *>> found;
    for (const EmojiEntry &entry : m_entries) {
        if (const int place = rank(entry, wanted, words); place >= 0)
            found.append({ place, &entry });
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<const EmojiEntry *> entries;
    for (const auto &[place, entry] : std::as_const(found))
        entries.append(entry);
    return entries;
}

QString EmojiTable::toned(const EmojiEntry &entry, int tone)
{
    return tone >= 1 && tone <= entry.skins.size() ? entry.skins[tone - 1] : entry.emoji;
}

} // namespace atrium::models
