// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/reply.h"
#include "company/routes.h"

namespace atrium::company {

namespace {

bool isMine(const Call &call)
{
    return call.id() != 0
        && call.world.db().number("SELECT account_id FROM conversations WHERE id = ?1", call.id()) == call.viewer();
}

HttpReply all(Call &call)
{
    const Outcome<PageRequest> request = pageFrom(call.params, 20, 40);
    if (!request)
        return refusal(request.error());
    const Page page = pageOf(call.world, "SELECT id, last_status_id FROM conversations WHERE account_id = ?1",
                             "last_status_id", *request, call.viewer());
    Encoder encoder = call.encoder();
    QJsonArray out;
    for (const qint64 id : page.ids)
        out.append(encoder.conversation(id));
    return pageReply(call, out, page);
}

HttpReply setUnread(Call &call, bool isUnread)
{
    if (!isMine(call))
        return notFoundReply();
    call.world.db().run("UPDATE conversations SET is_unread = ?2 WHERE id = ?1", call.id(), isUnread);
    return jsonReply(call.encoder().conversation(call.id()));
}

HttpReply markRead(Call &call) { return setUnread(call, false); }

HttpReply markUnread(Call &call) { return setUnread(call, true); }

HttpReply remove(Call &call)
{
    if (!isMine(call))
        return notFoundReply();
    call.world.db().run("DELETE FROM conversations WHERE id = ?1", call.id());
    return doneReply();
}

} // namespace

void addConversationRoutes(Router &router)
{
    const QString write = u"write:conversations"_qs;
    router.add("GET /api/v1/conversations", Access::User, u"read:statuses"_qs, all);
    router.add("POST /api/v1/conversations/:id/read", Access::User, write, markRead);
    router.add("POST /api/v1/conversations/:id/unread", Access::User, write, markUnread);
    router.add("DELETE /api/v1/conversations/:id", Access::User, write, remove);
}

} // namespace atrium::company
