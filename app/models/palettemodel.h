// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/commands.h"
#include "models/rereader.h"
#include "models/rowmodel.h"
#include "store/store.h"

#include <QtQml/qqml.h>

namespace atrium::models {

struct PaletteRow {
    QString id; ///< "do:…", "go:…", "topic:…", "group:…", "person:…", "post:…"
    QString section;
    QString heading; ///< the section, in its first row
    QString title;
    QString detail;
    QString icon; ///< empty: a face
    QString avatar;
    QStringList keys;
    int matchStart = -1; ///< of the title; -1: nothing of it was typed
    int matchLength = 0;

    bool operator==(const PaletteRow &) const = default;
};

/// Everything that can be gone to or done, by what is typed: commands, places, colleagues, posts. Without words the
/// things chosen last come first. All of it is found on this computer.
class PaletteModel : public RowModel<PaletteRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    PaletteModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);

    QString words() const { return m_words; }
    void setWords(const QString &words);
    int count() const { return rowCount(); }

    /// What the row stands for; remembers that it was chosen. The window does the rest.
    Q_INVOKABLE QString choose(int row);
    Q_INVOKABLE QString idAt(int row) const;

signals:
    void wordsChanged();
    void countChanged();

protected:
    void rowsChanged(bool sizeChanged) override;

private:
    void refresh();
    void show(QList<PaletteRow> wanted);
    void readRecents();
    void remember(const QString &id);
    QList<PaletteRow> commandRows(Command::Section section) const;
    QList<PaletteRow> placeRows() const;
    QList<PaletteRow> personRows() const;
    QList<PaletteRow> postRows() const;
    QList<PaletteRow> recentFirst() const;

    store::Store &m_store;
    const Clock &m_clock;
    QString m_words;
    QList<Command> m_commands;
    store::SidebarState m_places;
    QList<Person> m_people;
    QList<Post> m_posts;
    QStringList m_recents; ///< ids, the last one first
    Rereader<store::SidebarState> m_placeReader;
    Rereader<QList<Person>> m_personReader;
    Rereader<QList<Post>> m_postReader;
};

/// Where `words` stand in `title`: a run of characters that begins a word, or letters that begin words in a row
/// ("np" in "New post"); length 0 with a start of 0 for such a spread match, a start of -1 for none.
struct PaletteMatch {
    int start = -1;
    int length = 0;
    bool isFound() const { return start >= 0; }
};
PaletteMatch paletteMatch(const QString &title, const QString &words);

} // namespace atrium::models
