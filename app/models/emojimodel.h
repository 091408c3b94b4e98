// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/richtext.h"
#include "models/rereader.h"
#include "models/rowmodel.h"
#include "store/store.h"

#include <QtQml/qqml.h>

namespace atrium::models {

struct EmojiRow {
    QString id;
    QString emoji; ///< or the shortcode of a company emoji
    QString label;
    QString imageUrl;
    int group = 0;
    bool isHeader = false;

    bool operator==(const EmojiRow &) const = default;
};

/// The emoji to choose from: often used, the company's own, then all of Unicode by group; or what a search finds.
class EmojiModel : public RowModel<EmojiRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(int skinTone READ skinTone WRITE setSkinTone NOTIFY skinToneChanged)
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged)
    Q_PROPERTY(QStringList groups READ groups NOTIFY groupsChanged)
    Q_PROPERTY(QStringList recents READ recents NOTIFY recentsChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    EmojiModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);

    QString search() const { return m_search; }
    void setSearch(const QString &search);
    int skinTone() const { return m_skinTone; }
    void setSkinTone(int tone); ///< 0 plain, 1 light … 5 dark; remembered
    int columns() const { return m_columns; }
    /// 0: rows without padding. n: empty cells follow a header and a group's end, so that both fill rows of n.
    void setColumns(int columns);
    QStringList groups() const; ///< 0 often used, 1 the company's own, then Unicode's
    QStringList recents() const { return m_recents; }
    int count() const { return rowCount(); }

    Q_INVOKABLE void use(const QString &emoji);
    /// The place of the next emoji from `place` on, over headers and empty cells; the last one there where none follows.
    Q_INVOKABLE int nextEmoji(int place, bool isForward) const;
    Q_INVOKABLE int indexOfGroup(int group) const; ///< -1: nothing in it
    /// Maps of emoji, label and imageUrl for the beginning of a name; at most `most`.
    Q_INVOKABLE QVariantList suggestions(const QString &text, int most) const;
    Q_INVOKABLE QString labelOf(const QString &emoji) const;

signals:
    void searchChanged();
    void skinToneChanged();
    void columnsChanged();
    void groupsChanged();
    void recentsChanged();
    void countChanged();

protected:
    void rowsChanged(bool sizeChanged) override;

private:
    void rebuild();
    QList<EmojiRow> groupedRows() const;
    QList<EmojiRow> foundRows(const QString &text, int most) const;
    void addGroup(QList<EmojiRow> &rows, int group, const QList<EmojiRow> &members) const;
    EmojiRow recentRow(const QString &emoji) const;
    QList<EmojiRow> companyRows() const;

    store::Store &m_store;
    QString m_language;
    QString m_search;
    int m_skinTone = 0;
    int m_columns = 0;
    bool m_isLoaded = false;
    QStringList m_recents;
    QList<CustomEmoji> m_companyEmoji;
    Rereader<QStringList> m_recentReader;
    Rereader<QList<CustomEmoji>> m_companyReader;
};

} // namespace atrium::models
