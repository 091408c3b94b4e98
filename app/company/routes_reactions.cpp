// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/emojinames.h"
#include "company/interactions.h"
#include "company/reply.h"
#include "company/routes.h"

namespace atrium::company {

namespace {

template <Outcome<Done> (*Act)(World &, qint64, const Status &, const QString &)> HttpReply change(Call &call)
{
    const Outcome<Status> status = targetStatus(call.world, call.viewer(), call.id());
    if (!status)
        return refusal(status.error());
    const Outcome<Done> done = Act(call.world, call.viewer(), *status, call.args.value(1));
    return done ? statusReply(call, status->id) : refusal(done.error());
}

HttpReply everybody(Call &call)
{
    const Outcome<Status> status = targetStatus(call.world, call.viewer(), call.id());
    return status ? jsonReply(call.encoder().reactionsWithPeople(status->id, {})) : refusal(status.error());
}

HttpReply withOne(Call &call)
{
    const Outcome<Status> status = targetStatus(call.world, call.viewer(), call.id());
    if (!status)
        return refusal(status.error());
    return jsonReply(call.encoder().reactionsWithPeople(status->id, foldedEmoji(call.args.value(1))));
}

} // namespace

void addReactionRoutes(Router &router)
{
    const QString write = u"write:favourites"_qs;
    const QString read = u"read:statuses"_qs;
    router.add("PUT /api/v1/pleroma/statuses/:id/reactions/:emoji", Access::User, write, change<react>);
    router.add("DELETE /api/v1/pleroma/statuses/:id/reactions/:emoji", Access::User, write, change<unreact>);
    router.add("GET /api/v1/pleroma/statuses/:id/reactions", Access::Open, read, everybody);
    router.add("GET /api/v1/pleroma/statuses/:id/reactions/:emoji", Access::Open, read, withOne);
    router.add("POST /api/v1/statuses/:id/react/:emoji", Access::User, write, change<react>);
    router.add("POST /api/v1/statuses/:id/unreact/:emoji", Access::User, write, change<unreact>);
    router.add("PUT /api/v1/statuses/:id/emoji_reactions/:emoji", Access::User, write, change<react>);
    router.add("DELETE /api/v1/statuses/:id/emoji_reactions/:emoji", Access::User, write, change<unreact>);
}

} // namespace atrium::company
