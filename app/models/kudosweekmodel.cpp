// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kudosweekmodel.h"

#include "core/kudos.h"

#include <algorithm>

namespace atrium::models {

namespace {

constexpr int looked = 60; // posts with the word
constexpr int shown = 3;
constexpr int days = 7;

QList<Column<ThanksRow>> columns()
{
    return {
        { "postId", [](const ThanksRow &row) { return QVariant(row.postId); } },
        { "personId", [](const ThanksRow &row) { return QVariant(row.person.id.toString()); } },
        { "name", [](const ThanksRow &row) { return QVariant(row.person.name); } },
        { "avatar", [](const ThanksRow &row) { return QVariant(row.person.avatarUrl); } },
        { "words", [](const ThanksRow &row) { return QVariant(row.words); } },
    };
}

} // namespace

KudosWeekModel::KudosWeekModel(store::Store &store, const Clock &clock, QObject *parent)
    : RowModel(columns(), parent)
    , m_store(store)
    , m_clock(clock)
    , m_reader(
          this, [this] { return m_store.search(u"kudos"_qs, looked); },
          [this](const QList<Post> &posts) { show(posts); })
{
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (!changes.feeds.isEmpty() || !changes.people.isEmpty())
            m_reader.run();
    });
    m_reader.ask();
}

void KudosWeekModel::rowsChanged(bool sizeChanged)
{
    if (sizeChanged)
        emit countChanged();
}

void KudosWeekModel::show(const QList<Post> &posts)
{
    const QDateTime oldest = m_clock.now().addDays(-days);
    QList<Post> recent;
    for (const Post &post : posts) {
        const bool isOpen = post.audience == Audience::Everyone || post.audience == Audience::Quiet;
        if (isOpen && post.createdAt >= oldest && !post.thanked.isEmpty())
            recent.append(post);
    }
    std::stable_sort(recent.begin(), recent.end(),
                     [](const Post &a, const Post &b) { return a.createdAt > b.createdAt; });
    QList<ThanksRow> rows;
    QSet<PersonId> named;
    for (const Post &post : std::as_const(recent)) {
        const QString words = kudosOf(post).value_or(Kudos {}).words.simplified();
        for (const Person &person : post.thanked) {
            if (rows.size() >= shown || named.contains(person.id))
                continue;
            named.insert(person.id);
            rows.append({ post.id.toString() + u'/' + person.id.toString(), post.id.toString(), person,
                          words.isEmpty() ? plainText(post.text).simplified() : words });
        }
    }
    setRows(rows);
    for (const ThanksRow &row : std::as_const(rows)) {
        if (row.person.handle.isEmpty() && !m_asked.contains(row.person.id)) {
            m_asked.insert(row.person.id);
            emit wantPerson(row.person.id);
        }
    }
}

} // namespace atrium::models
