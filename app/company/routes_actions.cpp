// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/interactions.h"
#include "company/posting.h"
#include "company/reply.h"
#include "company/routes.h"

namespace atrium::company {

namespace {

template <void (*Act)(World &, qint64, const Status &)> HttpReply act(Call &call)
{
    const Outcome<Status> status = targetStatus(call.world, call.viewer(), call.id());
    if (!status)
        return refusal(status.error());
    Act(call.world, call.viewer(), *status);
    return statusReply(call, status->id);
}

// Some servers refuse to take back what is not there (API contract 9.4).
template <void (*Undo)(World &, qint64, const Status &)> HttpReply undo(Call &call)
{
    const Outcome<Status> status = targetStatus(call.world, call.viewer(), call.id());
    if (!status)
        return refusal(status.error());
    const std::string there = Undo == unfavourite
        ? "SELECT count(*) FROM favourites WHERE status_id = ?1 AND account_id = ?2"
        : "SELECT count(*) FROM statuses WHERE reblog_of_id = ?1 AND account_id = ?2";
    const bool isThere = call.world.db().number(there, status->id, call.viewer()) != 0;
    if (!isThere && call.world.profile().refusesRepeatedUndo)
        return refusal(400, u"Could not take it back: it is not there"_qs);
    Undo(call.world, call.viewer(), *status);
    return statusReply(call, status->id);
}

HttpReply boost(Call &call)
{
    const Outcome<Status> original = targetStatus(call.world, call.viewer(), call.id());
    if (!original)
        return refusal(original.error());
    const auto visibility = call.params.has(u"visibility"_qs) ? visibilityFrom(call.params.text(u"visibility"_qs))
                                                              : std::optional<Visibility>(Visibility::Public);
    if (!visibility)
        return refusal(422, u"Validation failed: Visibility is unknown"_qs);
    const Outcome<qint64> id = reblog(call.world, call.viewer(), *original, *visibility);
    return id ? statusReply(call, *id) : refusal(id.error());
}

HttpReply pinPost(Call &call)
{
    const Outcome<Status> status = targetStatus(call.world, call.viewer(), call.id());
    if (!status)
        return refusal(status.error());
    const Outcome<Done> done = pin(call.world, call.viewer(), *status);
    return done ? statusReply(call, status->id) : refusal(done.error());
}

} // namespace

void addStatusActionRoutes(Router &router)
{
    const auto add = [&](const char *verb, const char *scope, Handler handler) {
        router.add(QByteArray("POST /api/v1/statuses/:id/") + verb, Access::User, QLatin1String(scope), handler);
    };
    add("favourite", "write:favourites", act<favourite>);
    add("unfavourite", "write:favourites", undo<unfavourite>);
    add("bookmark", "write:bookmarks", act<bookmark>);
    add("unbookmark", "write:bookmarks", act<unbookmark>);
    add("reblog", "write:statuses", boost);
    add("unreblog", "write:statuses", undo<unreblog>);
    add("pin", "write:accounts", pinPost);
    add("unpin", "write:accounts", act<unpin>);
    add("mute", "write:mutes", act<muteThread>);
    add("unmute", "write:mutes", act<unmuteThread>);
}

} // namespace atrium::company
