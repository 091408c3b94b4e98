// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/reply.h"
#include "company/routes.h"

namespace atrium::company {

namespace {

std::optional<Poll> visiblePoll(Call &call)
{
    const std::optional<Poll> poll = loadPoll(call.world, call.id());
    return poll && isVisible(call.world, call.viewer(), poll->statusId) ? poll : std::nullopt;
}

HttpReply show(Call &call)
{
    const std::optional<Poll> poll = visiblePoll(call);
    return poll ? jsonReply(call.encoder().poll(*poll)) : notFoundReply();
}

HttpReply cast(Call &call)
{
    const std::optional<Poll> poll = visiblePoll(call);
    if (!poll)
        return notFoundReply();
    QList<int> choices;
    for (const QString &each : call.params.list(u"choices"_qs)) {
        bool isNumber = false;
        const int choice = each.trimmed().toInt(&isNumber);
        choices.append(isNumber ? choice : -1);
    }
    const Outcome<Done> done = vote(call.world, call.viewer(), *poll, choices);
    return done ? show(call) : refusal(done.error());
}

} // namespace

void addPollRoutes(Router &router)
{
    router.add("GET /api/v1/polls/:id", Access::Open, u"read:statuses"_qs, show);
    router.add("POST /api/v1/polls/:id/votes", Access::User, u"write:statuses"_qs, cast);
}

} // namespace atrium::company
