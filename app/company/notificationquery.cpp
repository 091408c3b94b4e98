// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/notificationquery.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace atrium::company {

const std::string wantedNotifications
    = "n.account_id = ?1 AND (?5 = '[]' OR n.type IN (SELECT value FROM json_each(?5))) "
      "AND n.type NOT IN (SELECT value FROM json_each(?6)) AND (?7 = 0 OR n.from_id = ?7)";

namespace {

QString json(const QStringList &names)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}

} // namespace

NotificationQuery NotificationQuery::read(const World &world, const Params &params)
{
    static const QStringList groupable = { u"favourite"_qs, u"reblog"_qs, u"follow"_qs };
    NotificationQuery query;
    query.types = json(params.list(u"types"_qs));
    query.excluded = json(params.list(u"exclude_types"_qs) + world.profile().unknownNotices);
    if (params.has(u"account_id"_qs)) {
        const qint64 id = idFrom(params.text(u"account_id"_qs));
        query.from = id == 0 ? -1 : id;
    }
    QStringList grouped = params.has(u"grouped_types"_qs) ? params.list(u"grouped_types"_qs) : groupable;
    grouped.removeIf([](const QString &type) { return !groupable.contains(type); });
    query.grouped = json(grouped);
    return query;
}

qint64 seenNotification(World &world, qint64 account)
{
    return world.db().number("SELECT last_read_id FROM markers WHERE account_id = ?1 AND timeline = 'notifications'",
                             account);
}

} // namespace atrium::company
