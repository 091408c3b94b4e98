// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/people.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/text.h"

namespace atrium::company {

namespace {

constexpr int usual = 40;
constexpr int most = 80;
constexpr int noteCharacters = 2000;

HttpReply relationshipReply(const Call &call) { return jsonReply(call.encoder().relationship(call.id())); }

// Why nothing can be done to the account of the path; nothing when it can.
std::optional<HttpReply> obstacle(const Call &call)
{
    if (call.world.db().number("SELECT count(*) FROM accounts WHERE id = ?1", call.id()) == 0)
        return notFoundReply();
    if (call.id() == call.viewer())
        return refusal(403, u"This action is not allowed"_qs);
    return std::nullopt;
}

HttpReply followOther(Call &call)
{
    const Outcome<Done> done = follow(call.world, call.viewer(), call.id(), call.params);
    return done ? relationshipReply(call) : refusal(done.error());
}

template <void (*Act)(World &, qint64, qint64)> HttpReply act(Call &call)
{
    if (const std::optional<HttpReply> refused = obstacle(call))
        return *refused;
    Act(call.world, call.viewer(), call.id());
    return relationshipReply(call);
}

void removeFollower(World &world, qint64 account, qint64 target) { unfollow(world, target, account); }

void unblock(World &world, qint64 account, qint64 target)
{
    world.db().run("DELETE FROM blocks WHERE account_id = ?1 AND target_id = ?2", account, target);
}

void unmute(World &world, qint64 account, qint64 target)
{
    world.db().run("DELETE FROM mutes WHERE account_id = ?1 AND target_id = ?2", account, target);
}

HttpReply muteOther(Call &call)
{
    if (const std::optional<HttpReply> refused = obstacle(call))
        return *refused;
    mute(call.world, call.viewer(), call.id(), call.params);
    return relationshipReply(call);
}

HttpReply note(Call &call)
{
    if (const std::optional<HttpReply> refused = obstacle(call))
        return *refused;
    const QString comment = call.params.text(u"comment"_qs);
    if (graphemes(comment) > noteCharacters)
        return refusal(422, u"Validation failed: Comment is too long"_qs);
    call.world.db().run("INSERT INTO account_notes(account_id, target_id, comment) VALUES (?1, ?2, ?3) "
                        "ON CONFLICT(account_id, target_id) DO UPDATE SET comment = excluded.comment",
                        call.viewer(), call.id(), comment);
    return relationshipReply(call);
}

HttpReply peopleReply(Call &call, const std::string &select)
{
    const Outcome<PageRequest> request = pageFrom(call.params, usual, most);
    if (!request)
        return refusal(request.error());
    const Page page = pageOf(call.world, select, "x.id", *request, call.viewer());
    return pageReply(call, call.encoder().accounts(page.ids), page);
}

HttpReply mutes(Call &call)
{
    const Outcome<PageRequest> request = pageFrom(call.params, usual, most);
    if (!request)
        return refusal(request.error());
    const Page page = pageOf(call.world, "SELECT x.target_id, x.id FROM mutes x WHERE x.account_id = ?1", "x.id",
                             *request, call.viewer());
    QJsonArray out;
    Encoder encoder = call.encoder();
    for (const qint64 id : page.ids) {
        QJsonObject account = encoder.account(id);
        account.insert(u"mute_expires_at"_qs, encoder.relationship(id).value(u"muting_expires_at"_qs));
        out.append(account);
    }
    return pageReply(call, out, page);
}

HttpReply blocks(Call &call)
{
    return peopleReply(call, "SELECT x.target_id, x.id FROM blocks x WHERE x.account_id = ?1");
}

HttpReply followRequests(Call &call)
{
    return peopleReply(call, "SELECT x.account_id, x.id FROM follow_requests x WHERE x.target_id = ?1");
}

HttpReply authorizeRequest(Call &call)
{
    const Outcome<Done> done = acceptFollower(call.world, call.viewer(), call.id());
    return done ? relationshipReply(call) : refusal(done.error());
}

HttpReply rejectRequest(Call &call)
{
    const Outcome<Done> done = rejectFollower(call.world, call.viewer(), call.id());
    return done ? relationshipReply(call) : refusal(done.error());
}

HttpReply directory(Call &call)
{
    const bool isByAge = call.params.text(u"order"_qs) == u"new";
    const QList<qint64> ids = call.world.db().numbers(
        std::string("SELECT id FROM accounts WHERE is_discoverable = 1 AND has_left = 0 ORDER BY ")
            + (isByAge ? "id DESC" : "last_status_ms DESC, id DESC") + " LIMIT ?1 OFFSET ?2",
        call.params.bounded(u"limit"_qs, usual, 1, most), qMax<qint64>(0, call.params.number(u"offset"_qs)));
    return jsonReply(call.encoder().accounts(ids));
}

HttpReply suggestions(Call &call)
{
    const QList<qint64> ids = call.world.db().numbers(
        "SELECT a.id FROM accounts a WHERE a.id <> ?1 AND a.is_discoverable = 1 AND a.has_left = 0 "
        "AND NOT EXISTS (SELECT 1 FROM follows f WHERE f.account_id = ?1 AND f.target_id = a.id) "
        "AND NOT EXISTS (SELECT 1 FROM follow_requests r WHERE r.account_id = ?1 AND r.target_id = a.id) "
        "AND NOT EXISTS (SELECT 1 FROM mutes m WHERE m.account_id = ?1 AND m.target_id = a.id) "
        "AND NOT EXISTS (SELECT 1 FROM blocks b WHERE (b.account_id = ?1 AND b.target_id = a.id) "
        "  OR (b.account_id = a.id AND b.target_id = ?1)) "
        "AND NOT EXISTS (SELECT 1 FROM dismissed_suggestions d WHERE d.account_id = ?1 AND d.target_id = a.id) "
        "ORDER BY a.followers_count DESC, a.id LIMIT ?2",
        call.viewer(), call.params.bounded(u"limit"_qs, usual, 1, most));
    Encoder encoder = call.encoder();
    QJsonArray out;
    for (const qint64 id : ids) {
        out.append(QJsonObject { { u"source"_qs, u"global"_qs },
                                 { u"sources"_qs, QJsonArray { u"most_followed"_qs } },
                                 { u"account"_qs, encoder.account(id) } });
    }
    return jsonReply(out);
}

HttpReply dismissSuggestion(Call &call)
{
    if (const std::optional<HttpReply> refused = obstacle(call))
        return *refused;
    call.world.db().run("INSERT OR IGNORE INTO dismissed_suggestions(account_id, target_id) VALUES (?1, ?2)",
                        call.viewer(), call.id());
    return doneReply();
}

} // namespace

void addRelationRoutes(Router &router)
{
    const auto add = [&](const char *verb, const char *scope, Handler handler) {
        router.add(QByteArray("POST /api/v1/accounts/:id/") + verb, Access::User, QLatin1String(scope), handler);
    };
    add("follow", "write:follows", followOther);
    add("unfollow", "write:follows", act<unfollow>);
    add("remove_from_followers", "write:follows", act<removeFollower>);
    add("block", "write:blocks", act<block>);
    add("unblock", "write:blocks", act<unblock>);
    add("mute", "write:mutes", muteOther);
    add("unmute", "write:mutes", act<unmute>);
    add("note", "write:accounts", note);
    router.add("GET /api/v1/mutes", Access::User, u"read:mutes"_qs, mutes);
    router.add("GET /api/v1/blocks", Access::User, u"read:blocks"_qs, blocks);
    router.add("GET /api/v1/follow_requests", Access::User, u"read:follows"_qs, followRequests);
    router.add("POST /api/v1/follow_requests/:id/authorize", Access::User, u"write:follows"_qs, authorizeRequest);
    router.add("POST /api/v1/follow_requests/:id/reject", Access::User, u"write:follows"_qs, rejectRequest);
    router.add("GET /api/v1/directory", Access::Open, {}, directory);
    router.add("GET /api/v2/suggestions", Access::User, u"read:accounts"_qs, suggestions);
    router.add("DELETE /api/v1/suggestions/:id", Access::User, u"write:accounts"_qs, dismissSuggestion);
}

} // namespace atrium::company
