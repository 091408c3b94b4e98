// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/conversations.h"

#include <algorithm>

namespace atrium::company {

namespace {

QString joined(const QList<qint64> &people)
{
    QStringList names;
    for (const qint64 person : people)
        names.append(QString::number(person));
    return names.join(u' ');
}

} // namespace

void updateConversations(World &world, const Status &status)
{
    QList<qint64> people = world.db().numbers(
        "SELECT account_id FROM mentions WHERE status_id = ?1 AND account_id <> ?2", status.id, status.accountId);
    people.append(status.accountId);
    std::sort(people.begin(), people.end());
    for (const qint64 reader : std::as_const(people)) {
        QList<qint64> others = people;
        others.removeAll(reader);
        const bool isUnread = reader != status.accountId;
        world.db().run(
            "INSERT INTO conversations(id, account_id, conversation_id, participants, last_status_id, is_unread) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(account_id, conversation_id, participants) "
            "DO UPDATE SET last_status_id = excluded.last_status_id, is_unread = excluded.is_unread",
            world.nextId(), reader, status.conversationId, joined(others), status.id, isUnread);
        const qint64 row
            = world.db().number("SELECT id FROM conversations WHERE account_id = ?1 AND conversation_id = ?2 "
                                "AND participants = ?3",
                                reader, status.conversationId, joined(others));
        world.tell({ .kind = Event::Kind::Conversation, .object = row, .account = reader });
    }
}

void rewindConversations(World &world, const Status &status)
{
    world.db().run("UPDATE conversations SET last_status_id = ifnull((SELECT max(s.id) FROM statuses s "
                   "WHERE s.conversation_id = ?1 AND s.visibility = 3 AND s.id <> ?2 "
                   "AND (s.account_id = conversations.account_id OR EXISTS (SELECT 1 FROM mentions m "
                   "WHERE m.status_id = s.id AND m.account_id = conversations.account_id))), 0) "
                   "WHERE conversation_id = ?1 AND last_status_id = ?2",
                   status.conversationId, status.id);
    world.db().run("DELETE FROM conversations WHERE conversation_id = ?1 AND last_status_id = 0",
                   status.conversationId);
}

} // namespace atrium::company
