// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/people.h"

#include "company/account.h"
#include "company/notifications.h"

namespace atrium::company {

namespace {

QString like(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_qs).replace(u'%', u"\\%"_qs).replace(u'_', u"\\_"_qs);
    return escaped;
}

void insertFollow(World &world, qint64 account, qint64 target, bool showsReblogs, bool notifies,
                  const QString &languages)
{
    const int added
        = world.db().run("INSERT OR IGNORE INTO follows(id, account_id, target_id, shows_reblogs, notifies, languages) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                         world.nextId(), account, target, showsReblogs, notifies, languages);
    if (added > 0)
        notify(world, { .account = target, .from = account, .type = u"follow"_qs });
}

} // namespace

QList<qint64> findPeople(World &world, qint64 viewer, const PeopleQuery &query)
{
    QString text = query.text.trimmed();
    if (text.startsWith(u'@'))
        text.remove(0, 1);
    if (text.contains(u'@') && isOwnHost(text.section(u'@', 1)))
        text = text.section(u'@', 0, 0);
    if (text.isEmpty())
        return {};
    return world.db().numbers(
        "SELECT a.id FROM accounts a WHERE (a.username LIKE ?2 || '%' ESCAPE '\\' "
        "OR a.display_name LIKE '%' || ?2 || '%' ESCAPE '\\' OR a.username LIKE '%' || ?2 || '%' ESCAPE '\\') "
        "AND NOT EXISTS (SELECT 1 FROM blocks b WHERE b.account_id = ?1 AND b.target_id = a.id) "
        "AND NOT EXISTS (SELECT 1 FROM blocks b WHERE b.account_id = a.id AND b.target_id = ?1) "
        "AND (?3 = 0 OR EXISTS (SELECT 1 FROM follows f WHERE f.account_id = ?1 AND f.target_id = a.id)) "
        "ORDER BY a.username <> ?6, a.username NOT LIKE ?2 || '%' ESCAPE '\\', a.username LIMIT ?4 OFFSET ?5",
        viewer, like(text), query.isOnlyFollowed, query.limit, query.offset, text);
}

Outcome<Done> follow(World &world, qint64 account, qint64 target, const Params &params)
{
    const std::optional<Account> other = loadAccount(world, target);
    if (!other)
        return notFound();
    if (account == target)
        return refused(403, u"This action is not allowed"_qs);
    if (isBlockedBetween(world, account, target) || other->hasLeft)
        return refused(403, u"This action is not allowed"_qs);
    const bool showsReblogs = params.flag(u"reblogs"_qs, true);
    const bool notifies = params.flag(u"notify"_qs, false);
    const QString languages = params.list(u"languages"_qs).join(u' ');
    const std::string table = follows(world, account, target) ? "follows" : "follow_requests";
    const int known = world.db().run("UPDATE " + table
                                         + " SET shows_reblogs = CASE WHEN ?3 THEN ?4 ELSE shows_reblogs END, "
                                           "notifies = CASE WHEN ?5 THEN ?6 ELSE notifies END, "
                                           "languages = CASE WHEN ?7 THEN ?8 ELSE languages END "
                                           "WHERE account_id = ?1 AND target_id = ?2",
                                     account, target, params.has(u"reblogs"_qs), showsReblogs, params.has(u"notify"_qs),
                                     notifies, params.has(u"languages"_qs), languages);
    if (known > 0)
        return Done {};
    if (!other->isLocked) {
        insertFollow(world, account, target, showsReblogs, notifies, languages);
        return Done {};
    }
    world.db().run("INSERT INTO follow_requests(id, account_id, target_id, shows_reblogs, notifies, languages) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                   world.nextId(), account, target, showsReblogs, notifies, languages);
    notify(world, { .account = target, .from = account, .type = u"follow_request"_qs });
    return Done {};
}

void unfollow(World &world, qint64 account, qint64 target)
{
    world.db().run("DELETE FROM follows WHERE account_id = ?1 AND target_id = ?2", account, target);
    world.db().run("DELETE FROM follow_requests WHERE account_id = ?1 AND target_id = ?2", account, target);
    world.db().run("DELETE FROM list_accounts WHERE account_id = ?2 "
                   "AND list_id IN (SELECT id FROM lists WHERE account_id = ?1)",
                   account, target);
    takeBack(world, { .account = target, .from = account, .type = u"follow"_qs });
    takeBack(world, { .account = target, .from = account, .type = u"follow_request"_qs });
}

Outcome<Done> acceptFollower(World &world, qint64 account, qint64 follower)
{
    bool showsReblogs = true;
    bool notifies = false;
    QString languages;
    {
        Rows row = world.db().query("SELECT shows_reblogs, notifies, languages FROM follow_requests "
                                    "WHERE target_id = ?1 AND account_id = ?2",
                                    account, follower);
        if (!row.next())
            return notFound();
        showsReblogs = row.flag(0);
        notifies = row.flag(1);
        languages = row.text(2);
    }
    world.db().run("DELETE FROM follow_requests WHERE target_id = ?1 AND account_id = ?2", account, follower);
    takeBack(world, { .account = account, .from = follower, .type = u"follow_request"_qs });
    insertFollow(world, follower, account, showsReblogs, notifies, languages);
    return Done {};
}

Outcome<Done> rejectFollower(World &world, qint64 account, qint64 follower)
{
    const int removed
        = world.db().run("DELETE FROM follow_requests WHERE target_id = ?1 AND account_id = ?2", account, follower);
    if (removed == 0)
        return notFound();
    takeBack(world, { .account = account, .from = follower, .type = u"follow_request"_qs });
    return Done {};
}

void block(World &world, qint64 account, qint64 target)
{
    unfollow(world, account, target);
    unfollow(world, target, account);
    world.db().run("DELETE FROM notifications WHERE account_id = ?1 AND from_id = ?2", account, target);
    world.db().run("INSERT OR IGNORE INTO blocks(id, account_id, target_id) VALUES (?1, ?2, ?3)", world.nextId(),
                   account, target);
}

void mute(World &world, qint64 account, qint64 target, const Params &params)
{
    const qint64 seconds = params.number(u"duration"_qs, params.number(u"expires_in"_qs));
    const qint64 expires = seconds > 0 ? world.now() + qMin<qint64>(seconds, 3'000'000'000) * 1000 : 0;
    world.db().run(
        "INSERT INTO mutes(id, account_id, target_id, hides_notifications, expires_ms) VALUES (?1, ?2, ?3, ?4, ?5) "
        "ON CONFLICT(account_id, target_id) DO UPDATE SET hides_notifications = excluded.hides_notifications, "
        "expires_ms = excluded.expires_ms",
        world.nextId(), account, target, params.flag(u"notifications"_qs, true), expires);
}

void endMutes(World &world)
{
    world.db().run("DELETE FROM mutes WHERE expires_ms > 0 AND expires_ms <= ?1", world.now());
}

} // namespace atrium::company
