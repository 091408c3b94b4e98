// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sidebarmodel.h"

namespace atrium::models {

namespace {

QList<Column<TopicLine>> topicColumns()
{
    return {
        { "name", [](const TopicLine &row) { return QVariant(row.id); } },
        { "unread", [](const TopicLine &row) { return QVariant(row.unread); } },
    };
}

QList<Column<store::GroupRow>> groupColumns()
{
    return {
        { "groupId", [](const store::GroupRow &row) { return QVariant(row.id); } },
        { "title", [](const store::GroupRow &row) { return QVariant(row.title); } },
        { "unread", [](const store::GroupRow &row) { return QVariant(row.unread); } },
    };
}

} // namespace

TopicListModel::TopicListModel(QObject *parent)
    : RowModel(topicColumns(), parent)
{
}

void TopicListModel::show(const QList<store::TopicRow> &topics)
{
    QList<TopicLine> wanted;
    for (const store::TopicRow &topic : topics)
        wanted.append({ topic.name, topic.unread });
    setRows(wanted);
}

void TopicListModel::rowsChanged(bool sizeChanged)
{
    if (sizeChanged)
        emit countChanged();
}

GroupListModel::GroupListModel(QObject *parent)
    : RowModel(groupColumns(), parent)
{
}

void GroupListModel::show(const QList<store::GroupRow> &groups) { setRows(groups); }

void GroupListModel::rowsChanged(bool sizeChanged)
{
    if (sizeChanged)
        emit countChanged();
}

SidebarModel::SidebarModel(store::Store &store, const Clock &, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_reader(
          this, [this] { return m_store.sidebar(); }, [this](const store::SidebarState &state) { apply(state); })
{
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (changes.sidebar || changes.outbox || changes.notices || !changes.feeds.isEmpty())
            m_reader.run();
    });
    m_reader.ask();
}

void SidebarModel::apply(const store::SidebarState &state)
{
    m_topics.show(state.topics);
    m_groups.show(state.groups);
    if (m_state == state)
        return;
    m_state = state;
    emit countsChanged();
}

} // namespace atrium::models
