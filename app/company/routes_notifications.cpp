// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/notificationquery.h"
#include "company/reply.h"
#include "company/routes.h"

#include <QJsonDocument>

namespace atrium::company {

namespace {

constexpr int usual = 40;
constexpr int most = 80;

HttpReply all(Call &call)
{
    const Outcome<PageRequest> request = pageFrom(call.params, usual, most);
    if (!request)
        return refusal(request.error());
    const NotificationQuery query = NotificationQuery::read(call.world, call.params);
    const Page page = pageOf(call.world, "SELECT n.id, n.id FROM notifications n WHERE " + wantedNotifications, "n.id",
                             *request, call.viewer(), query.types, query.excluded, query.from);
    Encoder encoder = call.encoder();
    QJsonArray out;
    for (const qint64 id : page.ids)
        out.append(encoder.notification(*loadNotification(call.world, id)));
    return pageReply(call, out, page);
}

std::optional<Notification> mine(const Call &call)
{
    const std::optional<Notification> found = loadNotification(call.world, call.id());
    return found && found->account == call.viewer() ? found : std::nullopt;
}

HttpReply show(Call &call)
{
    const std::optional<Notification> found = mine(call);
    return found ? jsonReply(call.encoder().notification(*found)) : notFoundReply();
}

HttpReply dismiss(Call &call)
{
    if (!mine(call))
        return notFoundReply();
    call.world.db().run("DELETE FROM notifications WHERE id = ?1", call.id());
    return doneReply();
}

HttpReply clear(Call &call)
{
    call.world.db().run("DELETE FROM notifications WHERE account_id = ?1", call.viewer());
    return doneReply();
}

HttpReply unreadCount(Call &call)
{
    const NotificationQuery query = NotificationQuery::read(call.world, call.params);
    const qint64 count = call.world.db().number(
        "SELECT count(*) FROM (SELECT 1 FROM notifications n WHERE " + wantedNotifications + " AND n.id > ?2 LIMIT ?3)",
        call.viewer(), seenNotification(call.world, call.viewer()), call.params.bounded(u"limit"_qs, 100, 1, 1000), 0,
        query.types, query.excluded, query.from);
    return jsonReply(QJsonObject { { u"count"_qs, count } });
}

const QStringList &policyKeys()
{
    static const QStringList keys = { u"for_not_following"_qs, u"for_not_followers"_qs, u"for_new_accounts"_qs,
                                      u"for_private_mentions"_qs, u"for_limited_accounts"_qs };
    return keys;
}

QJsonObject storedPolicy(const Call &call)
{
    const QString text = call.world.db().text("SELECT notification_policy FROM accounts WHERE id = ?1", call.viewer());
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

HttpReply policy(Call &call)
{
    const QJsonObject stored = storedPolicy(call);
    QJsonObject json {
        { u"summary"_qs, QJsonObject { { u"pending_requests_count"_qs, 0 }, { u"pending_notifications_count"_qs, 0 } } }
    };
    for (const QString &key : policyKeys())
        json.insert(key, stored.value(key).toString(u"accept"_qs));
    return jsonReply(json);
}

HttpReply setPolicy(Call &call)
{
    static const QStringList values = { u"accept"_qs, u"filter"_qs, u"drop"_qs };
    QJsonObject stored = storedPolicy(call);
    for (const QString &key : policyKeys()) {
        if (!call.params.has(key))
            continue;
        if (!values.contains(call.params.text(key)))
            return refusal(422, u"Validation failed: The policy is unknown"_qs);
        stored.insert(key, call.params.text(key));
    }
    call.world.db().run("UPDATE accounts SET notification_policy = ?2 WHERE id = ?1", call.viewer(),
                        QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
    return policy(call);
}

HttpReply noRequests(Call &) { return jsonReply(QJsonArray()); }

HttpReply unknownRequest(Call &) { return notFoundReply(); }

} // namespace

void addNotificationRoutes(Router &router)
{
    const QString read = u"read:notifications"_qs;
    const QString write = u"write:notifications"_qs;
    router.add("GET /api/v1/notifications", Access::User, read, all);
    router.add("GET /api/v1/notifications/unread_count", Access::User, read, unreadCount);
    router.add("GET /api/v1/notifications/:id", Access::User, read, show);
    router.add("POST /api/v1/notifications/:id/dismiss", Access::User, write, dismiss);
    router.add("POST /api/v1/notifications/clear", Access::User, write, clear);
    router.add("GET /api/v2/notifications/policy", Access::User, read, policy);
    router.add("PATCH /api/v2/notifications/policy", Access::User, write, setPolicy);
    router.add("GET /api/v1/notifications/requests", Access::User, read, noRequests);
    router.add("GET /api/v1/notifications/requests/:id", Access::User, read, unknownRequest);
    router.add("POST /api/v1/notifications/requests/:id/accept", Access::User, write, unknownRequest);
    router.add("POST /api/v1/notifications/requests/:id/dismiss", Access::User, write, unknownRequest);
}

} // namespace atrium::company
