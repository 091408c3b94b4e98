// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace atrium::models {

/// One emoji of Unicode with the words to find it by.
struct EmojiEntry {
    QString emoji; ///< fully qualified
    QString label; ///< "waving hand"
    int group = 0; ///< index into EmojiTable::groups
    int version = 0; ///< Emoji version × 10 that brought it
    QStringList skins; ///< five tones, light to dark; empty: has none
    QStringList shortcodes; ///< without colons
    QString words; ///< lower case, one space between: label, tags, shortcodes; English ones always included
};

/// All emoji of one language, in the order of Unicode's own list. Loaded from the program's resources on first use,
/// then constant. English where there is no table for the language.
class EmojiTable {
public:
    static const EmojiTable &forLanguage(const QString &language); ///< "de", "pl", "en" …

    const QList<EmojiEntry> &entries() const { return m_entries; }
    /// The name of an emoji, skin tones named by their plain form; empty when unknown.
    QString labelOf(const QString &emoji) const;
    /// Entries whose words begin with every word of `text`, best first.
    QList<const EmojiEntry *> find(const QString &text) const;
    /// The emoji in this tone: 0 plain, 1 light … 5 dark.
    static QString toned(const EmojiEntry &entry, int tone);

private:
    explicit EmojiTable(const QString &language);
    QList<EmojiEntry> m_entries;
    QHash<QString, int> m_places; ///< without U+FE0F
};

} // namespace atrium::models
