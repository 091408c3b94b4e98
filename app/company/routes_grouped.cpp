// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/notificationquery.h"
#include "company/reply.h"
#include "company/routes.h"

#include <QSet>

namespace atrium::company {

namespace {

constexpr int usual = 40;
constexpr int most = 80;
constexpr int samples = 8;

// The group of a row `n`: its key, or one of its own where its type is not grouped (?8).
const std::string keyOf = "CASE WHEN n.type IN (SELECT value FROM json_each(?8)) THEN n.group_key "
                          "ELSE 'ungrouped-' || n.id END";

struct Group {
    QString key;
    qint64 newest = 0;
    qint64 count = 0;
};

// The viewer's notifications with this key: of a whole group, or a single one.
QList<qint64> membersOf(const Call &call, const QString &key)
{
    if (key.startsWith(u"ungrouped-")) {
        return call.world.db().numbers("SELECT id FROM notifications WHERE account_id = ?1 AND id = ?2", call.viewer(),
                                       idFrom(QStringView(key).mid(10)));
    }
    return call.world.db().numbers(
        "SELECT id FROM notifications WHERE account_id = ?1 AND group_key = ?2 ORDER BY id DESC", call.viewer(), key);
}

QJsonObject groupJson(Encoder &encoder, const Group &group, const Notification &newest, const QStringList &people)
{
    const QString id = QString::number(newest.id);
    QJsonObject json {
        { u"group_key"_qs, group.key },
        { u"notifications_count"_qs, group.count },
        { u"type"_qs, newest.type },
        { u"most_recent_notification_id"_qs, id },
        { u"page_min_id"_qs, id },
        { u"page_max_id"_qs, id },
        { u"latest_page_notification_at"_qs, isoDate(newest.createdMs) },
        { u"sample_account_ids"_qs, QJsonArray::fromStringList(people) },
    };
    if (newest.status != 0)
        json.insert(u"status_id"_qs, QString::number(newest.status));
    const QJsonObject whole = encoder.notification(newest);
    for (const QString &key : { u"reaction"_qs, u"report"_qs }) {
        if (whole.contains(key))
            json.insert(key, whole.value(key));
    }
    return json;
}

// Groups with the people and posts they speak of. `isPartial`: only who comes first is told whole.
QJsonObject groupsJson(const Call &call, const QList<Group> &groups, bool isPartial)
{
    Encoder encoder = call.encoder();
    QJsonArray entries;
    QList<qint64> whole;
    QList<qint64> brief;
    QList<qint64> posts;
    for (const Group &group : groups) {
        const QList<qint64> members = membersOf(call, group.key);
        const Notification newest = *loadNotification(call.world, group.newest);
        QStringList people;
        for (const qint64 member : members.mid(0, samples)) {
            const qint64 person = loadNotification(call.world, member)->from;
            (people.isEmpty() || !isPartial ? whole : brief).append(person);
            if (!people.contains(QString::number(person)))
                people.append(QString::number(person));
        }
        if (newest.status != 0 && !posts.contains(newest.status))
            posts.append(newest.status);
        entries.append(groupJson(encoder, group, newest, people));
    }
    const QSet<qint64> full(whole.begin(), whole.end());
    const QSet<qint64> partial = QSet<qint64>(brief.begin(), brief.end()) - full;
    QJsonArray partialJson;
    for (const qint64 person : partial)
        partialJson.append(encoder.partialAccount(person));
    QJsonObject json { { u"accounts"_qs, encoder.accounts(full.values()) },
                       { u"statuses"_qs, encoder.statuses(posts) },
                       { u"notification_groups"_qs, entries } };
    if (isPartial)
        json.insert(u"partial_accounts"_qs, partialJson);
    return json;
}

HttpReply all(Call &call)
{
    const Outcome<PageRequest> request = pageFrom(call.params, usual, most);
    if (!request)
        return refusal(request.error());
    const NotificationQuery query = NotificationQuery::read(call.world, call.params);
    const std::string inner = "SELECT " + keyOf
        + " AS key, max(n.id) AS newest, count(*) AS size FROM notifications n WHERE " + wantedNotifications
        + " GROUP BY 1";
    const Page page = pageOf(call.world, "SELECT g.newest, g.newest FROM (" + inner + ") g WHERE 1", "g.newest",
                             *request, call.viewer(), query.types, query.excluded, query.from, query.grouped);
    QList<Group> groups;
    for (const qint64 newest : page.ids) {
        const std::optional<Notification> notification = loadNotification(call.world, newest);
        const bool isGrouped = query.grouped.contains(u'"' + notification->type + u'"');
        const QString key = isGrouped ? notification->groupKey : u"ungrouped-"_qs + QString::number(newest);
        groups.append({ key, newest, isGrouped ? membersOf(call, key).size() : 1 });
    }
    const bool isPartial = call.params.text(u"expand_accounts"_qs) == u"partial_avatars";
    HttpReply reply = pageReply(call, QJsonArray(), page);
    const HttpReply json = jsonReply(groupsJson(call, groups, isPartial));
    reply.body = json.body;
    return reply;
}

HttpReply show(Call &call)
{
    const QString key = call.args.first();
    const QList<qint64> members = membersOf(call, key);
    if (members.isEmpty())
        return notFoundReply();
    return jsonReply(groupsJson(call, { { key, members.first(), members.size() } }, false));
}

HttpReply accounts(Call &call)
{
    const QList<qint64> members = membersOf(call, call.args.first());
    if (members.isEmpty())
        return notFoundReply();
    QList<qint64> people;
    for (const qint64 member : members) {
        const qint64 person = loadNotification(call.world, member)->from;
        if (!people.contains(person))
            people.append(person);
    }
    return jsonReply(call.encoder().accounts(people));
}

HttpReply dismiss(Call &call)
{
    const QList<qint64> members = membersOf(call, call.args.first());
    if (members.isEmpty())
        return notFoundReply();
    for (const qint64 member : members)
        call.world.db().run("DELETE FROM notifications WHERE id = ?1", member);
    return doneReply();
}

HttpReply unreadCount(Call &call)
{
    const NotificationQuery query = NotificationQuery::read(call.world, call.params);
    const qint64 count = call.world.db().number(
        "SELECT count(*) FROM (SELECT DISTINCT " + keyOf + " FROM notifications n WHERE " + wantedNotifications
            + " AND n.id > ?2 LIMIT ?3)",
        call.viewer(), seenNotification(call.world, call.viewer()), call.params.bounded(u"limit"_qs, 100, 1, 1000), 0,
        query.types, query.excluded, query.from, query.grouped);
    return jsonReply(QJsonObject { { u"count"_qs, count } });
}

} // namespace

void addGroupedNotificationRoutes(Router &router)
{
    const QString read = u"read:notifications"_qs;
    router.add("GET /api/v2/notifications", Access::User, read, all);
    router.add("GET /api/v2/notifications/unread_count", Access::User, read, unreadCount);
    router.add("GET /api/v2/notifications/:key", Access::User, read, show);
    router.add("GET /api/v2/notifications/:key/accounts", Access::User, read, accounts);
    router.add("POST /api/v2/notifications/:key/dismiss", Access::User, u"write:notifications"_qs, dismiss);
}

} // namespace atrium::company
