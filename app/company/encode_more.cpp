// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/encoder.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>

namespace atrium::company {

QJsonObject Encoder::notification(const Notification &notification)
{
    QJsonObject json {
        { u"id"_qs, QString::number(notification.id) }, { u"type"_qs, notification.type },
        { u"group_key"_qs, notification.groupKey },     { u"created_at"_qs, isoDate(notification.createdMs) },
        { u"account"_qs, account(notification.from) },
    };
    if (notification.status != 0)
        json.insert(u"status"_qs, status(notification.status));
    if (notification.type == u"reaction")
        json.insert(u"reaction"_qs, reaction(notification.emoji, notification.emoji, 1, false));
    if (notification.report != 0)
        json.insert(u"report"_qs, report(notification.report));
    return json;
}

QJsonObject Encoder::conversation(qint64 id)
{
    Rows row
        = m_world.db().query("SELECT participants, last_status_id, is_unread FROM conversations WHERE id = ?1", id);
    if (!row.next())
        return {};
    QList<qint64> people;
    for (const QString &each : row.text(0).split(u' ', Qt::SkipEmptyParts))
        people.append(each.toLongLong());
    if (people.isEmpty())
        people.append(m_viewer);
    return { { u"id"_qs, QString::number(id) },
             { u"unread"_qs, row.flag(2) },
             { u"accounts"_qs, accounts(people) },
             { u"last_status"_qs, status(row.number(1)) } };
}

QJsonObject Encoder::announcement(qint64 id)
{
    Rows row
        = m_world.db().query("SELECT text, content, starts_ms, ends_ms, is_all_day, published_ms, updated_ms, "
                             "EXISTS (SELECT 1 FROM announcement_reads WHERE announcement_id = ?1 AND account_id = ?2) "
                             "FROM announcements WHERE id = ?1",
                             id, m_viewer);
    if (!row.next())
        return {};
    QJsonArray given;
    Rows rows = m_world.db().query("SELECT emoji, name, count(*), max(account_id = ?2) FROM announcement_reactions "
                                   "WHERE announcement_id = ?1 GROUP BY emoji ORDER BY min(id)",
                                   id, m_viewer);
    while (rows.next())
        given.append(reaction(rows.text(0), rows.text(1), rows.number(2), rows.flag(3)));
    return {
        { u"id"_qs, QString::number(id) },
        { u"content"_qs, withBase(row.text(1)) },
        { u"starts_at"_qs, isoDate(row.number(2)) },
        { u"ends_at"_qs, isoDate(row.number(3)) },
        { u"all_day"_qs, row.flag(4) },
        { u"published_at"_qs, isoDate(row.number(5)) },
        { u"updated_at"_qs, isoDate(row.number(6)) },
        { u"read"_qs, row.flag(7) },
        { u"mentions"_qs, QJsonArray() },
        { u"statuses"_qs, QJsonArray() },
        { u"tags"_qs, QJsonArray() },
        { u"emojis"_qs, emojisIn({ row.text(0) }) },
        { u"reactions"_qs, given },
    };
}

QJsonObject Encoder::report(qint64 id)
{
    Rows row = m_world.db().query("SELECT target_id, status_ids, rule_ids, category, comment, created_ms FROM reports "
                                  "WHERE id = ?1",
                                  id);
    if (!row.next())
        return {};
    return { { u"id"_qs, QString::number(id) },
             { u"action_taken"_qs, false },
             { u"action_taken_at"_qs, QJsonValue::Null },
             { u"category"_qs, row.text(3) },
             { u"comment"_qs, row.text(4) },
             { u"forwarded"_qs, false },
             { u"created_at"_qs, isoDate(row.number(5)) },
             { u"status_ids"_qs, QJsonArray::fromStringList(row.text(1).split(u' ', Qt::SkipEmptyParts)) },
             { u"rule_ids"_qs, QJsonArray::fromStringList(row.text(2).split(u' ', Qt::SkipEmptyParts)) },
             { u"target_account"_qs, account(row.number(0)) } };
}

QJsonObject Encoder::tag(qint64 id)
{
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    constexpr int days = 7;
    const QString name = m_world.db().text("SELECT name FROM tags WHERE id = ?1", id);
    QJsonArray history;
    const qint64 today = m_world.now() / dayMs * dayMs;
    for (int i = 0; i < days; ++i) {
        const qint64 start = today - i * dayMs;
        Rows row = m_world.db().query("SELECT count(*), count(DISTINCT s.account_id) FROM status_tags t "
                                      "JOIN statuses s ON s.id = t.status_id WHERE t.tag_id = ?1 AND s.visibility = 0 "
                                      "AND s.created_ms >= ?2 AND s.created_ms < ?3",
                                      id, start, start + dayMs);
        row.next();
        history.append(QJsonObject { { u"day"_qs, QString::number(start / 1000) },
                                     { u"uses"_qs, QString::number(row.number(0)) },
                                     { u"accounts"_qs, QString::number(row.number(1)) } });
    }
    QJsonObject json { { u"id"_qs, QString::number(id) },
                       { u"name"_qs, m_world.db().text("SELECT display FROM tags WHERE id = ?1", id) },
                       { u"url"_qs, m_base + u"/tags/"_qs + QString::fromLatin1(QUrl::toPercentEncoding(name)) },
                       { u"history"_qs, history } };
    if (m_viewer == 0)
        return json;
    const auto isIn = [&](const char *sql) { return m_world.db().number(sql, id, m_viewer) != 0; };
    json.insert(u"following"_qs,
                isIn("SELECT EXISTS (SELECT 1 FROM tag_follows WHERE tag_id = ?1 AND account_id = ?2)"));
    json.insert(u"featuring"_qs,
                isIn("SELECT EXISTS (SELECT 1 FROM featured_tags WHERE tag_id = ?1 AND account_id = ?2)"));
    return json;
}

QJsonObject Encoder::featuredTag(qint64 id)
{
    Rows row = m_world.db().query("SELECT f.account_id, g.display, g.name, g.id FROM featured_tags f "
                                  "JOIN tags g ON g.id = f.tag_id WHERE f.id = ?1",
                                  id);
    if (!row.next())
        return {};
    Rows used = m_world.db().query(
        "SELECT count(*), max(s.created_ms) FROM status_tags t JOIN statuses s ON s.id = t.status_id "
        "WHERE t.tag_id = ?1 AND s.account_id = ?2 AND s.visibility <= 1",
        row.number(3), row.number(0));
    used.next();
    const QString owner = account(row.number(0)).value(u"url"_qs).toString();
    const QJsonValue last = used.number(1) == 0
        ? QJsonValue(QJsonValue::Null)
        : QJsonValue(QDateTime::fromMSecsSinceEpoch(used.number(1), Qt::UTC).toString(u"yyyy-MM-dd"_qs));
    return { { u"id"_qs, QString::number(id) },
             { u"name"_qs, row.text(1) },
             { u"url"_qs, owner + u"/tagged/"_qs + QString::fromLatin1(QUrl::toPercentEncoding(row.text(2))) },
             { u"statuses_count"_qs, QString::number(used.number(0)) },
             { u"last_status_at"_qs, last } };
}

QJsonObject Encoder::list(qint64 id)
{
    Rows row = m_world.db().query("SELECT title, replies_policy, is_exclusive FROM lists WHERE id = ?1", id);
    row.next();
    return { { u"id"_qs, QString::number(id) },
             { u"title"_qs, row.text(0) },
             { u"replies_policy"_qs, row.text(1) },
             { u"exclusive"_qs, row.flag(2) } };
}

QJsonObject Encoder::customEmoji(qint64 id)
{
    Rows row = m_world.db().query("SELECT shortcode, file, still, category FROM emojis WHERE id = ?1", id);
    row.next();
    return { { u"shortcode"_qs, row.text(0) },
             { u"url"_qs, fileUrl(row.text(1)) },
             { u"static_url"_qs, fileUrl(row.text(2)) },
             { u"visible_in_picker"_qs, true },
             { u"category"_qs, textOrNull(row.text(3)) } };
}

} // namespace atrium::company
