// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/reply.h"
#include "company/routes.h"

namespace atrium::company {

namespace {

QJsonObject markers(const Call &call, const QStringList &wanted)
{
    QJsonObject out;
    Rows rows = call.world.db().query(
        "SELECT timeline, last_read_id, version, updated_ms FROM markers WHERE account_id = ?1", call.viewer());
    while (rows.next()) {
        if (!wanted.contains(rows.text(0)))
            continue;
        out.insert(rows.text(0),
                   QJsonObject { { u"last_read_id"_qs, QString::number(rows.number(1)) },
                                 { u"version"_qs, rows.number(2) },
                                 { u"updated_at"_qs, isoDate(rows.number(3)) } });
    }
    return out;
}

const QStringList &timelines()
{
    static const QStringList names = { u"home"_qs, u"notifications"_qs };
    return names;
}

HttpReply show(Call &call)
{
    const QStringList wanted = call.params.list(u"timeline"_qs);
    return jsonReply(markers(call, wanted.isEmpty() ? timelines() : wanted));
}

HttpReply set(Call &call)
{
    QStringList changed;
    for (const QString &timeline : timelines()) {
        const Params marker = call.params.object(timeline);
        if (!marker.has(u"last_read_id"_qs))
            continue;
        const qint64 id = idFrom(marker.text(u"last_read_id"_qs));
        if (id == 0 && marker.text(u"last_read_id"_qs) != u"0")
            return refusal(422, u"Validation failed: Last read is not an id"_qs);
        call.world.db().run(
            "INSERT INTO markers(account_id, timeline, last_read_id, version, updated_ms) VALUES (?1, ?2, ?3, 1, ?4) "
            "ON CONFLICT(account_id, timeline) DO UPDATE SET last_read_id = excluded.last_read_id, "
            "version = version + 1, updated_ms = excluded.updated_ms",
            call.viewer(), timeline, id, call.world.now());
        changed.append(timeline);
    }
    return jsonReply(markers(call, changed));
}

} // namespace

void addMarkerRoutes(Router &router)
{
    router.add("GET /api/v1/markers", Access::User, u"read:statuses"_qs, show);
    router.add("POST /api/v1/markers", Access::User, u"write:statuses"_qs, set);
}

} // namespace atrium::company
