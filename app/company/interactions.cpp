// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/interactions.h"

#include "company/emojinames.h"
#include "company/limits.h"
#include "company/notifications.h"
#include "company/posting.h"

namespace atrium::company {

namespace {

Notice about(const Status &status, qint64 from, const QString &type)
{
    return { .account = status.accountId, .from = from, .type = type, .status = status.id };
}

} // namespace

void favourite(World &world, qint64 account, const Status &status)
{
    const int added = world.db().run("INSERT OR IGNORE INTO favourites(id, account_id, status_id) VALUES (?1, ?2, ?3)",
                                     world.nextId(), account, status.id);
    if (added > 0)
        notify(world, about(status, account, u"favourite"_qs));
}

void unfavourite(World &world, qint64 account, const Status &status)
{
    world.db().run("DELETE FROM favourites WHERE account_id = ?1 AND status_id = ?2", account, status.id);
    takeBack(world, about(status, account, u"favourite"_qs));
}

void bookmark(World &world, qint64 account, const Status &status)
{
    world.db().run("INSERT OR IGNORE INTO bookmarks(id, account_id, status_id) VALUES (?1, ?2, ?3)", world.nextId(),
                   account, status.id);
}

void unbookmark(World &world, qint64 account, const Status &status)
{
    world.db().run("DELETE FROM bookmarks WHERE account_id = ?1 AND status_id = ?2", account, status.id);
}

void muteThread(World &world, qint64 account, const Status &status)
{
    world.db().run("INSERT OR IGNORE INTO thread_mutes(account_id, conversation_id) VALUES (?1, ?2)", account,
                   status.conversationId);
}

void unmuteThread(World &world, qint64 account, const Status &status)
{
    world.db().run("DELETE FROM thread_mutes WHERE account_id = ?1 AND conversation_id = ?2", account,
                   status.conversationId);
}

Outcome<Done> pin(World &world, qint64 account, const Status &status)
{
    if (status.accountId != account)
        return invalid(u"Someone else's post cannot be pinned"_qs);
    if (status.visibility == Visibility::Direct)
        return invalid(u"Posts that are only visible to mentioned users cannot be pinned"_qs);
    if (world.db().number("SELECT count(*) FROM pins WHERE status_id = ?1", status.id) != 0)
        return invalid(u"The post is pinned already"_qs);
    if (world.db().number("SELECT count(*) FROM pins WHERE account_id = ?1", account) >= limits::pins)
        return invalid(u"You have already pinned the maximum number of posts"_qs);
    world.db().run("INSERT INTO pins(id, account_id, status_id) VALUES (?1, ?2, ?3)", world.nextId(), account,
                   status.id);
    return Done {};
}

void unpin(World &world, qint64 account, const Status &status)
{
    world.db().run("DELETE FROM pins WHERE account_id = ?1 AND status_id = ?2", account, status.id);
}

Outcome<qint64> reblog(World &world, qint64 account, const Status &original, Visibility visibility)
{
    const bool isOwnPrivate = original.visibility == Visibility::Private && original.accountId == account;
    if (original.visibility > Visibility::Unlisted && !isOwnPrivate)
        return refused(403, u"This action is not allowed"_qs);
    if (visibility == Visibility::Direct)
        return invalid(u"A boost cannot be direct"_qs);
    const qint64 known = world.db().number("SELECT id FROM statuses WHERE reblog_of_id = ?1 AND account_id = ?2",
                                           original.id, account);
    if (known != 0 && !world.profile().sharesTwice)
        return known;
    const qint64 id = world.nextId();
    world.db().run(
        "INSERT INTO statuses(id, account_id, conversation_id, reblog_of_id, visibility, language, created_ms) "
        "VALUES (?1, ?2, ?1, ?3, ?4, ?5, ?6)",
        id, account, original.id, static_cast<int>(isOwnPrivate ? Visibility::Private : visibility), original.language,
        world.now());
    world.tell({ .kind = Event::Kind::Update, .object = id });
    notify(world, about(original, account, u"reblog"_qs));
    return id;
}

void unreblog(World &world, qint64 account, const Status &original)
{
    const QList<qint64> ids = world.db().numbers("SELECT id FROM statuses WHERE reblog_of_id = ?1 AND account_id = ?2",
                                                 original.id, account);
    for (const qint64 id : ids)
        removeStatus(world, *loadStatus(world, id), false);
    if (!ids.isEmpty())
        takeBack(world, about(original, account, u"reblog"_qs));
}

std::optional<QString> reactionKey(World &world, const QString &name)
{
    if (isUnicodeEmoji(name))
        return foldedEmoji(name);
    if (isShortcode(name) && world.db().number("SELECT count(*) FROM emojis WHERE shortcode = ?1", name) == 1)
        return name;
    return std::nullopt;
}

Outcome<Done> react(World &world, qint64 account, const Status &status, const QString &name)
{
    const std::optional<QString> key = reactionKey(world, name);
    if (!key)
        return invalid(u"%1 is not a recognized emoji"_qs.arg(name));
    const qint64 isKnown = world.db().number("SELECT count(*) FROM reactions WHERE status_id = ?1 AND account_id = ?2 "
                                             "AND emoji = ?3",
                                             status.id, account, *key);
    Notice notice = about(status, account, u"reaction"_qs);
    notice.emoji = *key;
    if (isKnown != 0) {
        if (world.profile().notifiesReactionsAgain)
            notify(world, notice);
        return Done {};
    }
    const qint64 mine = world.db().number("SELECT count(*) FROM reactions WHERE status_id = ?1 AND account_id = ?2",
                                          status.id, account);
    if (mine >= world.limits().reactionsPerPerson)
        return invalid(u"Limit of different reactions reached"_qs);
    world.db().run("INSERT INTO reactions(id, account_id, status_id, emoji, name) VALUES (?1, ?2, ?3, ?4, ?5)",
                   world.nextId(), account, status.id, *key, name);
    notify(world, notice);
    return Done {};
}

Outcome<Done> unreact(World &world, qint64 account, const Status &status, const QString &name)
{
    const std::optional<QString> key = reactionKey(world, name);
    if (!key)
        return invalid(u"%1 is not a recognized emoji"_qs.arg(name));
    const int removed = world.db().run("DELETE FROM reactions WHERE status_id = ?1 AND account_id = ?2 AND emoji = ?3",
                                       status.id, account, *key);
    if (removed == 0 && world.profile().refusesRepeatedUndo)
        return refused(400, u"Could not remove the reaction"_qs);
    Notice notice = about(status, account, u"reaction"_qs);
    notice.emoji = *key;
    takeBack(world, notice);
    return Done {};
}

} // namespace atrium::company
