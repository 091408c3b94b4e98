// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noticemodel.h"

#include "models/words.h"

namespace atrium::models {

namespace {

QList<Column<Notice>> columns()
{
    return {
        { "noticeId", [](const Notice &row) { return QVariant(row.id.toString()); } },
        { "kind", [](const Notice &row) { return QVariant(int(row.kind)); } },
        { "personId", [](const Notice &row) { return QVariant(row.person.id.toString()); } },
        { "personName", [](const Notice &row) { return QVariant(row.person.name); } },
        { "personAvatar", [](const Notice &row) { return QVariant(row.person.avatarUrl); } },
        { "preview", [](const Notice &row) { return QVariant(row.preview); } },
        { "emoji", [](const Notice &row) { return QVariant(row.emoji); } },
        { "emojiUrl", [](const Notice &row) { return QVariant(row.emojiUrl); } },
        { "createdAt", [](const Notice &row) { return QVariant(row.createdAt); } },
        { "isUnread", [](const Notice &row) { return QVariant(row.isUnread); } },
        { "postId", [](const Notice &row) { return QVariant(row.postId.toString()); } },
        { "sentence", [](const Notice &row) { return QVariant(Words::noticeSentence(row)); } },
    };
}

} // namespace

NoticeModel::NoticeModel(store::Store &store, const Clock &, QObject *parent)
    : RowModel(columns(), parent)
    , m_store(store)
    , m_reader(
          this, [this] { return m_store.notices(m_limit); }, [this](const QList<Notice> &notices) { apply(notices); })
{
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (changes.notices || !changes.people.isEmpty())
            m_reader.run();
    });
    m_reader.ask();
}

void NoticeModel::loadMore()
{
    if (rowCount() < m_limit)
        return;
    m_limit += 80;
    m_reader.ask();
}

void NoticeModel::markAllRead()
{
    if (rowCount() == 0)
        return;
    const NoticeId newest = rows().constFirst().id;
    m_store.markNoticesRead(newest);
    m_store.enqueue(MarkRead { QStringLiteral("notifications"), newest.toString() });
}

void NoticeModel::apply(const QList<Notice> &notices)
{
    m_isLoaded = true;
    setRows(notices);
    emit countChanged();
    const int unread
        = int(std::count_if(notices.cbegin(), notices.cend(), [](const Notice &row) { return row.isUnread; }));
    if (std::exchange(m_unread, unread) != unread)
        emit unreadChanged();
}

} // namespace atrium::models
