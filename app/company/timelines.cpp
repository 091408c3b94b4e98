// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/timelines.h"

#include "company/status.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace atrium::company {

namespace {

// What a boost shows must be as welcome as the boost itself.
const std::string &welcomeOriginal()
{
    static const std::string sql
        = "(s.reblog_of_id IS NULL OR EXISTS (SELECT 1 FROM statuses o WHERE o.id = s.reblog_of_id "
          "AND NOT EXISTS (SELECT 1 FROM blocks b WHERE b.account_id = ?1 AND b.target_id = o.account_id) "
          "AND NOT EXISTS (SELECT 1 FROM blocks b WHERE b.account_id = o.account_id AND b.target_id = ?1) "
          "AND NOT EXISTS (SELECT 1 FROM mutes u WHERE u.account_id = ?1 AND u.target_id = o.account_id)))";
    return sql;
}

std::string homeQuery()
{
    return "SELECT s.id, s.id FROM statuses s WHERE (s.account_id = ?1 "
           "OR EXISTS (SELECT 1 FROM follows f WHERE f.account_id = ?1 AND f.target_id = s.account_id "
           "  AND (s.reblog_of_id IS NULL OR f.shows_reblogs = 1)) "
           "OR (s.visibility = 0 AND s.reblog_of_id IS NULL AND EXISTS (SELECT 1 FROM status_tags t "
           "  JOIN tag_follows tf ON tf.tag_id = t.tag_id WHERE t.status_id = s.id AND tf.account_id = ?1))) "
           "AND "
        + sql::visible + " AND " + sql::notMuted + " AND " + welcomeOriginal()
        + " AND (s.reply_to_account_id IS NULL OR s.account_id = ?1 OR s.reply_to_account_id IN (?1, s.account_id) "
          "OR EXISTS (SELECT 1 FROM follows f WHERE f.account_id = ?1 AND f.target_id = s.reply_to_account_id)) "
          "AND (s.account_id = ?1 OR NOT EXISTS (SELECT 1 FROM list_accounts la JOIN lists l ON l.id = la.list_id "
          "WHERE l.account_id = ?1 AND l.is_exclusive = 1 AND la.account_id = s.account_id))";
}

std::string publicQuery()
{
    return "SELECT s.id, s.id FROM statuses s WHERE s.visibility = 0 AND s.reblog_of_id IS NULL "
           "AND (s.reply_to_account_id IS NULL OR s.reply_to_account_id = s.account_id) AND "
        + sql::notBlocked + " AND " + sql::notMuted;
}

std::string tagQuery()
{
    return "SELECT s.id, s.id FROM statuses s WHERE s.visibility = 0 AND s.reblog_of_id IS NULL "
           "AND s.id IN (SELECT t.status_id FROM status_tags t JOIN tags g ON g.id = t.tag_id "
           "  WHERE g.name IN (SELECT value FROM json_each(?5))) "
           "AND NOT EXISTS (SELECT 1 FROM json_each(?6) j WHERE NOT EXISTS (SELECT 1 FROM status_tags t "
           "  JOIN tags g ON g.id = t.tag_id WHERE t.status_id = s.id AND g.name = j.value)) "
           "AND NOT EXISTS (SELECT 1 FROM status_tags t JOIN tags g ON g.id = t.tag_id "
           "  WHERE t.status_id = s.id AND g.name IN (SELECT value FROM json_each(?7))) AND "
        + sql::notBlocked + " AND " + sql::notMuted;
}

std::string listQuery()
{
    return "SELECT s.id, s.id FROM statuses s JOIN lists l ON l.id = ?8 AND l.account_id = ?1 "
           "WHERE s.account_id IN (SELECT la.account_id FROM list_accounts la WHERE la.list_id = ?8) AND "
        + sql::visible + " AND " + sql::notMuted + " AND " + welcomeOriginal()
        + " AND (s.reply_to_account_id IS NULL OR s.reply_to_account_id IN (?1, s.account_id) "
          "OR (l.replies_policy = 'followed' AND EXISTS (SELECT 1 FROM follows f WHERE f.account_id = ?1 "
          "  AND f.target_id = s.reply_to_account_id)) "
          "OR (l.replies_policy = 'list' AND EXISTS (SELECT 1 FROM list_accounts lb WHERE lb.list_id = ?8 "
          "  AND lb.account_id = s.reply_to_account_id)))";
}

std::string queryOf(const Timeline &timeline)
{
    static const std::string queries[] = { homeQuery(), publicQuery(), tagQuery(), listQuery() };
    std::string query = queries[static_cast<int>(timeline.kind)];
    if (timeline.isOnlyMedia)
        query += " AND s.has_media = 1";
    if (timeline.isRemote)
        query += " AND 0";
    return query;
}

QString json(const QStringList &names)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}

} // namespace

Page timelinePage(World &world, qint64 viewer, const Timeline &timeline, const PageRequest &request)
{
    const std::string query = queryOf(timeline);
    switch (timeline.kind) {
    case Timeline::Kind::Tag:
        return pageOf(world, query, "s.id", request, viewer, json(timeline.any), json(timeline.all),
                      json(timeline.none));
    case Timeline::Kind::List:
        return pageOf(world, query, "s.id", request, viewer, 0, 0, 0, timeline.list);
    default:
        return pageOf(world, query, "s.id", request, viewer);
    }
}

bool timelineHolds(World &world, qint64 viewer, const Timeline &timeline, qint64 statusId)
{
    const PageRequest just { .below = statusId + 1, .above = statusId - 1, .isUpward = false, .limit = 1 };
    return !timelinePage(world, viewer, timeline, just).ids.isEmpty();
}

} // namespace atrium::company
