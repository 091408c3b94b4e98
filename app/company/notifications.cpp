// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/notifications.h"

#include "company/account.h"

#include <QJsonDocument>

namespace atrium::company {

namespace {

constexpr qint64 followGroupMs = 12LL * 3600 * 1000;
constexpr qint64 newAccountMs = 30LL * 24 * 3600 * 1000;

bool isDropped(World &world, const Notice &notice)
{
    const QJsonObject policy
        = QJsonDocument::fromJson(
              world.db().text("SELECT notification_policy FROM accounts WHERE id = ?1", notice.account).toUtf8())
              .object();
    const auto drops = [&](const QString &key) { return policy.value(key).toString() == u"drop"; };
    if (policy.isEmpty())
        return false;
    if (drops(u"for_not_following"_qs) && !follows(world, notice.account, notice.from))
        return true;
    if (drops(u"for_not_followers"_qs) && !follows(world, notice.from, notice.account))
        return true;
    const std::optional<Account> from = loadAccount(world, notice.from);
    if (drops(u"for_new_accounts"_qs) && from && world.now() - from->createdMs < newAccountMs)
        return true;
    return drops(u"for_private_mentions"_qs) && notice.type == u"mention"
        && !follows(world, notice.account, notice.from)
        && world.db().number("SELECT visibility FROM statuses WHERE id = ?1", notice.status) == 3;
}

bool isUnwanted(World &world, const Notice &notice)
{
    if (notice.account == notice.from && notice.type != u"poll")
        return true;
    if (isBlockedBetween(world, notice.account, notice.from))
        return true;
    const qint64 muted = world.db().number("SELECT EXISTS(SELECT 1 FROM mutes WHERE account_id = ?1 AND target_id = ?2 "
                                           "AND hides_notifications = 1)",
                                           notice.account, notice.from);
    const qint64 threadMuted = world.db().number(
        "SELECT EXISTS(SELECT 1 FROM statuses s JOIN thread_mutes t ON t.conversation_id = s.conversation_id "
        "WHERE s.id = ?1 AND t.account_id = ?2)",
        notice.status, notice.account);
    return muted != 0 || threadMuted != 0 || isDropped(world, notice);
}

QString groupKeyOf(const Notice &notice, qint64 id, qint64 now)
{
    if (notice.type == u"favourite" || notice.type == u"reblog")
        return notice.type + u'-' + QString::number(notice.status);
    if (notice.type == u"follow")
        return u"follow-"_qs + QString::number(now / followGroupMs);
    return u"ungrouped-"_qs + QString::number(id);
}

} // namespace

void notify(World &world, const Notice &notice)
{
    if (isUnwanted(world, notice) || world.profile().unknownNotices.contains(notice.type))
        return;
    const qint64 id = world.nextId();
    world.db().run("INSERT INTO notifications(id, account_id, from_id, type, status_id, group_key, emoji, report_id, "
                   "created_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                   id, notice.account, notice.from, notice.type, reference(notice.status),
                   groupKeyOf(notice, id, world.now()), notice.emoji, notice.report, world.now());
    world.tell({ .kind = Event::Kind::Notification, .object = id, .account = notice.account });
}

void takeBack(World &world, const Notice &notice)
{
    world.db().run("DELETE FROM notifications WHERE account_id = ?1 AND from_id = ?2 AND type = ?3 "
                   "AND ifnull(status_id, 0) = ?4 AND emoji = ?5",
                   notice.account, notice.from, notice.type, notice.status, notice.emoji);
}

std::optional<Notification> loadNotification(World &world, qint64 id)
{
    Rows row = world.db().query("SELECT account_id, from_id, type, status_id, group_key, emoji, report_id, created_ms "
                                "FROM notifications WHERE id = ?1",
                                id);
    if (!row.next())
        return std::nullopt;
    return Notification { id,          row.number(0), row.number(1), row.text(2),  row.number(3),
                          row.text(4), row.text(5),   row.number(6), row.number(7) };
}

} // namespace atrium::company
