// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/emojinames.h"
#include "company/interactions.h"
#include "company/limits.h"
#include "company/reply.h"
#include "company/routes.h"

namespace atrium::company {

namespace {

bool exists(const Call &call)
{
    return call.world.db().number("SELECT count(*) FROM announcements WHERE id = ?1 AND published_ms <= ?2", call.id(),
                                  call.world.now())
        != 0;
}

HttpReply all(Call &call)
{
    Encoder encoder = call.encoder();
    QJsonArray out;
    const QList<qint64> ids = call.world.db().numbers("SELECT id FROM announcements WHERE published_ms <= ?1 "
                                                      "AND (ends_ms = 0 OR ends_ms > ?1) ORDER BY id DESC",
                                                      call.world.now());
    for (const qint64 id : ids)
        out.append(encoder.announcement(id));
    return jsonReply(out);
}

HttpReply dismiss(Call &call)
{
    if (!exists(call))
        return notFoundReply();
    call.world.db().run("INSERT OR IGNORE INTO announcement_reads(announcement_id, account_id) VALUES (?1, ?2)",
                        call.id(), call.viewer());
    return doneReply();
}

void tellReaction(const Call &call, const QString &key)
{
    qint64 count = call.world.db().number(
        "SELECT count(*) FROM announcement_reactions WHERE announcement_id = ?1 AND emoji = ?2", call.id(), key);
    QJsonObject payload { { u"name"_qs, call.args.value(1) },
                          { u"count"_qs, count },
                          { u"announcement_id"_qs, QString::number(call.id()) } };
    if (isShortcode(key)) {
        const qint64 emoji = call.world.db().number("SELECT id FROM emojis WHERE shortcode = ?1", key);
        const QJsonObject custom = call.encoder().customEmoji(emoji);
        payload.insert(u"url"_qs, custom.value(u"url"_qs));
        payload.insert(u"static_url"_qs, custom.value(u"static_url"_qs));
    }
    call.world.tell({ .kind = Event::Kind::AnnouncementReaction, .object = call.id(), .payload = payload });
}

HttpReply addReaction(Call &call)
{
    const std::optional<QString> key = reactionKey(call.world, call.args.value(1));
    if (!exists(call))
        return notFoundReply();
    if (!key)
        return refusal(422, u"Validation failed: Name is not a recognized emoji"_qs);
    const qint64 isNew = call.world.db().number(
        "SELECT count(*) = 0 FROM announcement_reactions WHERE announcement_id = ?1 AND emoji = ?2", call.id(), *key);
    const qint64 kinds = call.world.db().number(
        "SELECT count(DISTINCT emoji) FROM announcement_reactions WHERE announcement_id = ?1", call.id());
    if (isNew != 0 && kinds >= limits::announcementReactions)
        return refusal(422, u"Validation failed: Limit of different reactions reached"_qs);
    const int added = call.world.db().run(
        "INSERT OR IGNORE INTO announcement_reactions(id, announcement_id, account_id, emoji, name) "
        "VALUES (?1, ?2, ?3, ?4, ?5)",
        call.world.nextId(), call.id(), call.viewer(), *key, call.args.value(1));
    if (added == 0)
        return refusal(422, u"Validation failed: Name has already been taken"_qs);
    tellReaction(call, *key);
    return doneReply();
}

HttpReply removeReaction(Call &call)
{
    const QString key = foldedEmoji(call.args.value(1));
    const int removed
        = call.world.db().run("DELETE FROM announcement_reactions WHERE announcement_id = ?1 AND account_id = ?2 "
                              "AND emoji = ?3",
                              call.id(), call.viewer(), key);
    if (removed == 0)
        return notFoundReply();
    tellReaction(call, key);
    return doneReply();
}

} // namespace

void addAnnouncementRoutes(Router &router)
{
    router.add("GET /api/v1/announcements", Access::User, {}, all);
    router.add("POST /api/v1/announcements/:id/dismiss", Access::User, u"write:accounts"_qs, dismiss);
    router.add("PUT /api/v1/announcements/:id/reactions/:name", Access::User, u"write:favourites"_qs, addReaction);
    router.add("DELETE /api/v1/announcements/:id/reactions/:name", Access::User, u"write:favourites"_qs,
               removeReaction);
}

} // namespace atrium::company
