// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/oauthdesk.h"
#include "company/posting.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/scheduling.h"
#include "company/secrets.h"

#include <QJsonDocument>

namespace atrium::company {

namespace {

constexpr int accountsUsual = 40;
constexpr int accountsMost = 80;

bool keepsKeys(const ServerProfile &profile)
{
    return profile.keys == ServerProfile::Keys::Posts || profile.keys == ServerProfile::Keys::Fails;
}

// A request that was made before with this key: its answer, or the refusal of another body.
std::optional<HttpReply> repeated(Call &call, const QString &key, const QByteArray &hash)
{
    const ServerProfile &profile = call.world.profile();
    if (key.isEmpty() || !keepsKeys(profile))
        return std::nullopt;
    call.world.db().run("DELETE FROM idempotency WHERE created_ms <= ?1", call.world.now() - profile.keyMs);
    Rows row = call.world.db().query("SELECT body_hash, is_scheduled, object_id FROM idempotency "
                                     "WHERE account_id = ?1 AND key = ?2",
                                     call.viewer(), key);
    if (!row.next())
        return std::nullopt;
    if (profile.keys == ServerProfile::Keys::Fails)
        return refusal(500, u"Something went wrong on our end"_qs);
    if (profile.comparesBodies && row.bytes(0) != hash)
        return refusal(422, u"This Idempotency-Key was used for another post"_qs);
    const qint64 id = row.number(2);
    if (row.flag(1)) {
        const QJsonObject json = call.encoder().scheduled(id);
        return json.isEmpty() ? notFoundReply() : jsonReply(json);
    }
    return loadStatus(call.world, id) ? statusReply(call, id) : notFoundReply();
}

void remember(Call &call, const QString &key, const QByteArray &hash, bool isScheduled, qint64 object)
{
    const ServerProfile &profile = call.world.profile();
    if (key.isEmpty() || !keepsKeys(profile) || (isScheduled && !profile.keepsScheduledKeys))
        return;
    call.world.db().run("INSERT INTO idempotency(account_id, key, body_hash, is_scheduled, object_id, created_ms) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                        call.viewer(), key, hash, isScheduled, object, call.world.now());
}

HttpReply createStatus(Call &call)
{
    const QString key = QString::fromUtf8(call.request.header("Idempotency-Key")).left(256);
    const QByteArray hash = secretHash(QString::fromUtf8(QJsonDocument(call.params.values()).toJson()));
    if (const std::optional<HttpReply> known = repeated(call, key, hash))
        return *known;
    Outcome<Draft> draft = draftFrom(call.world, call.viewer(), call.params);
    if (!draft)
        return refusal(draft.error());
    const Outcome<qint64> due = dueFrom(call.world, call.params);
    if (!due)
        return refusal(due.error());
    if (*due != 0) {
        const qint64 id = schedule(call.world, call.viewer(), call.token->appId, call.params, *draft, *due);
        remember(call, key, hash, true, id);
        return jsonReply(call.encoder().scheduled(id));
    }
    if (const std::optional<App> app = call.services.oauth.appById(call.token->appId)) {
        draft->appName = app->name;
        draft->appWebsite = app->website;
    }
    const qint64 id = publish(call.world, *draft);
    remember(call, key, hash, false, id);
    return statusReply(call, id);
}

HttpReply showStatus(Call &call)
{
    const Outcome<Status> status = visibleStatus(call.world, call.viewer(), call.id());
    return status ? statusReply(call, status->id) : refusal(status.error());
}

HttpReply showSeveral(Call &call)
{
    const QString &only = call.world.profile().multiGetKey;
    if (!only.isEmpty() && !call.params.has(only))
        return notFoundReply();
    QList<qint64> ids = only.isEmpty() ? call.params.ids(u"id"_qs) + call.params.ids(u"ids"_qs) : call.params.ids(only);
    if (ids.size() > call.world.limits().multiGet)
        return refusal(422, u"Too many posts at once"_qs);
    ids.removeIf([&](qint64 id) { return id == 0 || !isVisible(call.world, call.viewer(), id); });
    return jsonReply(call.encoder().statuses(ids));
}

HttpReply edit(Call &call)
{
    const Outcome<Done> done = editStatus(call.world, call.viewer(), call.id(), call.params);
    return done ? statusReply(call, call.id()) : refusal(done.error());
}

HttpReply remove(Call &call)
{
    const Outcome<Status> status = ownStatus(call.world, call.viewer(), call.id());
    if (!status)
        return refusal(status.error());
    const QJsonObject json = call.encoder().deletedStatus(*status);
    removeStatus(call.world, *status, !call.world.profile().forgetsMediaFlag && call.params.flag(u"delete_media"_qs));
    return jsonReply(json);
}

HttpReply source(Call &call)
{
    const Outcome<Status> status = ownStatus(call.world, call.viewer(), call.id());
    return status ? jsonReply(call.encoder().statusSource(*status)) : refusal(status.error());
}

HttpReply history(Call &call)
{
    const Outcome<Status> status = visibleStatus(call.world, call.viewer(), call.id());
    return status ? jsonReply(call.encoder().statusEdits(*status)) : refusal(status.error());
}

HttpReply context(Call &call)
{
    const Outcome<Status> status = visibleStatus(call.world, call.viewer(), call.id());
    return status ? jsonReply(call.encoder().context(*status)) : refusal(status.error());
}

HttpReply peopleReply(Call &call, const std::string &select, const std::string &cursor)
{
    const Outcome<Status> status = targetStatus(call.world, call.viewer(), call.id());
    const Outcome<PageRequest> request = pageFrom(call.params, accountsUsual, accountsMost);
    if (!status || !request)
        return refusal(status ? request.error() : status.error());
    const Page page = pageOf(call.world, select, cursor, *request, call.viewer(), status->id);
    return pageReply(call, call.encoder().accounts(page.ids), page);
}

HttpReply favouritedBy(Call &call)
{
    return peopleReply(
        call, "SELECT s.account_id, s.id FROM favourites s WHERE s.status_id = ?5 AND " + sql::notBlocked, "s.id");
}

HttpReply rebloggedBy(Call &call)
{
    return peopleReply(
        call, "SELECT s.account_id, s.id FROM statuses s WHERE s.reblog_of_id = ?5 AND " + sql::notBlocked, "s.id");
}

HttpReply reactedBy(Call &call)
{
    return peopleReply(call, "SELECT s.account_id, s.id FROM reactions s WHERE s.status_id = ?5 AND " + sql::notBlocked,
                       "s.id");
}

HttpReply quotes(Call &call)
{
    const Outcome<Status> status = targetStatus(call.world, call.viewer(), call.id());
    const Outcome<PageRequest> request = pageFrom(call.params, 20, 40);
    if (!status || !request)
        return refusal(status ? request.error() : status.error());
    const Page page = pageOf(
        call.world,
        "SELECT s.id, s.id FROM statuses s WHERE s.quote_of_id = ?5 AND s.quote_state = 'accepted' AND " + sql::visible,
        "s.id", *request, call.viewer(), status->id);
    return pageReply(call, call.encoder().statuses(page.ids), page);
}

HttpReply revokeQuote(Call &call)
{
    const Outcome<Status> quoted = ownStatus(call.world, call.viewer(), call.id());
    if (!quoted)
        return refusal(quoted.error());
    const Outcome<Status> quoting = visibleStatus(call.world, call.viewer(), call.id(1));
    if (!quoting || quoting->quoteOfId != quoted->id)
        return notFoundReply();
    call.world.db().run("UPDATE statuses SET quote_state = 'revoked' WHERE id = ?1", quoting->id);
    call.world.tell({ .kind = Event::Kind::StatusUpdate, .object = quoting->id });
    return statusReply(call, quoting->id);
}

HttpReply setPolicy(Call &call)
{
    const Outcome<Status> status = ownStatus(call.world, call.viewer(), call.id());
    if (!status)
        return refusal(status.error());
    const QString policy = call.params.text(u"quote_approval_policy"_qs);
    if (policy != u"public" && policy != u"followers" && policy != u"nobody")
        return refusal(422, u"Validation failed: Quote approval policy is unknown"_qs);
    call.world.db().run("UPDATE statuses SET quote_policy = ?2 WHERE id = ?1", status->id, policy);
    return statusReply(call, status->id);
}

} // namespace

void addStatusRoutes(Router &router)
{
    const QString read = u"read:statuses"_qs;
    const QString write = u"write:statuses"_qs;
    router.add("POST /api/v1/statuses", Access::User, write, createStatus);
    router.add("GET /api/v1/statuses", Access::Open, read, showSeveral);
    router.add("GET /api/v1/statuses/:id", Access::Open, read, showStatus);
    router.add("PUT /api/v1/statuses/:id", Access::User, write, edit);
    router.add("DELETE /api/v1/statuses/:id", Access::User, write, remove);
    router.add("GET /api/v1/statuses/:id/source", Access::User, read, source);
    router.add("GET /api/v1/statuses/:id/history", Access::Open, read, history);
    router.add("GET /api/v1/statuses/:id/context", Access::Open, read, context);
    router.add("GET /api/v1/statuses/:id/favourited_by", Access::Open, u"read:accounts"_qs, favouritedBy);
    router.add("GET /api/v1/statuses/:id/reblogged_by", Access::Open, u"read:accounts"_qs, rebloggedBy);
    router.add("GET /api/v1/statuses/:id/reacted_by", Access::Open, u"read:accounts"_qs, reactedBy);
    router.add("GET /api/v1/statuses/:id/quotes", Access::Open, read, quotes);
    router.add("POST /api/v1/statuses/:id/quotes/:quoting/revoke", Access::User, write, revokeQuote);
    router.add("PUT /api/v1/statuses/:id/interaction_policy", Access::User, write, setPolicy);
}

} // namespace atrium::company
