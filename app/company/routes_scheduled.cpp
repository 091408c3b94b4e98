// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/reply.h"
#include "company/routes.h"
#include "company/scheduling.h"

namespace atrium::company {

namespace {

bool isMine(const Call &call)
{
    return call.world.db().number("SELECT account_id FROM scheduled WHERE id = ?1", call.id()) == call.viewer();
}

HttpReply list(Call &call)
{
    const Outcome<PageRequest> request = pageFrom(call.params, 20, 40);
    if (!request)
        return refusal(request.error());
    const Page page
        = pageOf(call.world, "SELECT id, id FROM scheduled WHERE account_id = ?1", "id", *request, call.viewer());
    Encoder encoder = call.encoder();
    QJsonArray out;
    for (const qint64 id : page.ids)
        out.append(encoder.scheduled(id));
    return pageReply(call, out, page);
}

HttpReply show(Call &call) { return isMine(call) ? jsonReply(call.encoder().scheduled(call.id())) : notFoundReply(); }

HttpReply move(Call &call)
{
    if (!isMine(call))
        return notFoundReply();
    const Outcome<qint64> due = dueFrom(call.world, call.params);
    if (!due || *due == 0)
        return due ? refusal(422, u"Validation failed: The scheduled date must be in the future"_qs)
                   : refusal(due.error());
    call.world.db().run("UPDATE scheduled SET due_ms = ?2 WHERE id = ?1", call.id(), *due);
    return show(call);
}

HttpReply cancel(Call &call)
{
    if (!isMine(call))
        return notFoundReply();
    call.world.db().run("DELETE FROM scheduled WHERE id = ?1", call.id());
    return doneReply();
}

} // namespace

void addScheduledRoutes(Router &router)
{
    router.add("GET /api/v1/scheduled_statuses", Access::User, u"read:statuses"_qs, list);
    router.add("GET /api/v1/scheduled_statuses/:id", Access::User, u"read:statuses"_qs, show);
    router.add("PUT /api/v1/scheduled_statuses/:id", Access::User, u"write:statuses"_qs, move);
    router.add("DELETE /api/v1/scheduled_statuses/:id", Access::User, u"write:statuses"_qs, cancel);
}

} // namespace atrium::company
