// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reactormodel.h"

#include "core/post.h"

#include <QHash>

#include <algorithm>

namespace atrium::models {

namespace {

QList<Column<ReactorRow>> columns()
{
    return {
        { "personId", [](const ReactorRow &row) { return QVariant(row.reactor.person.id.toString()); } },
        { "name", [](const ReactorRow &row) { return QVariant(row.reactor.person.name); } },
        { "role", [](const ReactorRow &row) { return QVariant(row.reactor.person.role); } },
        { "avatar", [](const ReactorRow &row) { return QVariant(row.reactor.person.avatarUrl); } },
        { "emoji", [](const ReactorRow &row) { return QVariant(row.reactor.emoji); } },
        { "imageUrl", [](const ReactorRow &row) { return QVariant(row.reactor.imageUrl); } },
    };
}

/// The same emoji stand together, in the order in which each came first.
QList<Reactor> grouped(const QList<Reactor> &reactors)
{
    QList<Reactor> sorted = reactors;
    const auto placeOf = [&reactors](const Reactor &reactor) {
        return std::find_if(reactors.cbegin(), reactors.cend(),
                            [&reactor](const Reactor &one) { return sameEmoji(one.emoji, reactor.emoji); })
            - reactors.cbegin();
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&placeOf](const Reactor &a, const Reactor &b) { return placeOf(a) < placeOf(b); });
    return sorted;
}

} // namespace

ReactorModel::ReactorModel(store::Store &store, QObject *parent)
    : RowModel(columns(), parent)
    , m_store(store)
    , m_reader(
          this, [this] { return m_store.reactors(m_postId); },
          [this](const QList<Reactor> &reactors) { apply(reactors); })
{
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (!m_postId.isEmpty() && (changes.posts.contains(m_postId) || changes.threads.contains(m_postId)))
            m_reader.run();
    });
}

void ReactorModel::setPostId(const QString &postId)
{
    if (m_postId.toString() == postId)
        return;
    m_postId = PostId(postId);
    m_isKnown = false;
    setRows({});
    emit postIdChanged();
    emit countChanged();
    if (m_postId.isEmpty())
        return;
    m_reader.ask();
    emit wantReactors(m_postId);
}

void ReactorModel::apply(const QList<Reactor> &reactors)
{
    if (m_postId.isEmpty())
        return;
    QList<ReactorRow> wanted;
    for (const Reactor &reactor : grouped(reactors))
        wanted.append({ reactor.person.id.toString() + u' ' + reactor.emoji, reactor });
    m_isKnown = true;
    setRows(wanted);
    emit countChanged();
}

} // namespace atrium::models
