// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/rereader.h"
#include "models/rowmodel.h"
#include "store/store.h"

#include <QSet>
#include <QtQml/qqml.h>

namespace atrium::models {

struct ThanksRow {
    QString id; ///< of the post and of who is thanked
    QString postId;
    Person person;
    QString words;
    bool operator==(const ThanksRow &) const = default;
};

/// Colleagues who were thanked in the last seven days, as far as the posts are on this computer, the latest first.
class KudosWeekModel : public RowModel<ThanksRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    KudosWeekModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);
    int count() const { return rowCount(); }

signals:
    void countChanged();
    /// Only the handle of this one is known here. Emitted once for each.
    void wantPerson(const atrium::PersonId &person);

protected:
    void rowsChanged(bool sizeChanged) override;

private:
    void show(const QList<Post> &posts);

    store::Store &m_store;
    const Clock &m_clock;
    QSet<PersonId> m_asked;
    Rereader<QList<Post>> m_reader;
};

} // namespace atrium::models
