// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/account.h"
#include "company/reply.h"
#include "company/routes.h"

namespace atrium::company {

namespace {

bool isMine(const Call &call)
{
    return call.id() != 0
        && call.world.db().number("SELECT account_id FROM lists WHERE id = ?1", call.id()) == call.viewer();
}

HttpReply all(Call &call)
{
    Encoder encoder = call.encoder();
    QJsonArray out;
    for (const qint64 id :
         call.world.db().numbers("SELECT id FROM lists WHERE account_id = ?1 ORDER BY id", call.viewer()))
        out.append(encoder.list(id));
    return jsonReply(out);
}

HttpReply show(Call &call) { return isMine(call) ? jsonReply(call.encoder().list(call.id())) : notFoundReply(); }

Outcome<Done> checkList(const Params &params, bool isNew)
{
    if ((isNew || params.has(u"title"_qs)) && params.text(u"title"_qs).trimmed().isEmpty())
        return invalid(u"Title can't be blank"_qs);
    static const QStringList policies = { u"list"_qs, u"followed"_qs, u"none"_qs };
    if (params.has(u"replies_policy"_qs) && !policies.contains(params.text(u"replies_policy"_qs)))
        return invalid(u"Replies policy is unknown"_qs);
    return Done {};
}

HttpReply create(Call &call)
{
    const Outcome<Done> fine = checkList(call.params, true);
    if (!fine)
        return refusal(fine.error());
    const qint64 id = call.world.nextId();
    call.world.db().run(
        "INSERT INTO lists(id, account_id, title, replies_policy, is_exclusive) VALUES (?1, ?2, ?3, ?4, ?5)", id,
        call.viewer(), call.params.text(u"title"_qs).trimmed(),
        call.params.maybe(u"replies_policy"_qs).value_or(u"list"_qs), call.params.flag(u"exclusive"_qs));
    return jsonReply(call.encoder().list(id));
}

HttpReply change(Call &call)
{
    if (!isMine(call))
        return notFoundReply();
    const Outcome<Done> fine = checkList(call.params, false);
    if (!fine)
        return refusal(fine.error());
    const QJsonObject old = call.encoder().list(call.id());
    call.world.db().run("UPDATE lists SET title = ?2, replies_policy = ?3, is_exclusive = ?4 WHERE id = ?1", call.id(),
                        call.params.maybe(u"title"_qs).value_or(old.value(u"title"_qs).toString()).trimmed(),
                        call.params.maybe(u"replies_policy"_qs).value_or(old.value(u"replies_policy"_qs).toString()),
                        call.params.flag(u"exclusive"_qs, old.value(u"exclusive"_qs).toBool()));
    return show(call);
}

HttpReply remove(Call &call)
{
    if (!isMine(call))
        return notFoundReply();
    call.world.db().run("DELETE FROM lists WHERE id = ?1", call.id());
    return doneReply();
}

HttpReply members(Call &call)
{
    if (!isMine(call))
        return notFoundReply();
    Outcome<PageRequest> request = pageFrom(call.params, 40, 80);
    if (!request)
        return refusal(request.error());
    const bool isWhole = call.params.text(u"limit"_qs) == u"0";
    if (isWhole)
        request->limit = 100'000;
    const Page page = pageOf(call.world, "SELECT account_id, id FROM list_accounts WHERE list_id = ?5", "id", *request,
                             call.viewer(), call.id());
    const QJsonArray people = call.encoder().accounts(page.ids);
    return isWhole ? jsonReply(people) : pageReply(call, people, page);
}

HttpReply addMembers(Call &call)
{
    if (!isMine(call))
        return notFoundReply();
    for (const qint64 person : call.params.ids(u"account_ids"_qs)) {
        if (!follows(call.world, call.viewer(), person) && person != call.viewer())
            return notFoundReply();
        const int added
            = call.world.db().run("INSERT OR IGNORE INTO list_accounts(id, list_id, account_id) VALUES (?1, ?2, ?3)",
                                  call.world.nextId(), call.id(), person);
        if (added == 0)
            return refusal(422, u"Validation failed: Account has already been taken"_qs);
    }
    return doneReply();
}

HttpReply removeMembers(Call &call)
{
    if (!isMine(call))
        return notFoundReply();
    for (const qint64 person : call.params.ids(u"account_ids"_qs))
        call.world.db().run("DELETE FROM list_accounts WHERE list_id = ?1 AND account_id = ?2", call.id(), person);
    return doneReply();
}

} // namespace

void addListRoutes(Router &router)
{
    const QString read = u"read:lists"_qs;
    const QString write = u"write:lists"_qs;
    router.add("GET /api/v1/lists", Access::User, read, all);
    router.add("POST /api/v1/lists", Access::User, write, create);
    router.add("GET /api/v1/lists/:id", Access::User, read, show);
    router.add("PUT /api/v1/lists/:id", Access::User, write, change);
    router.add("DELETE /api/v1/lists/:id", Access::User, write, remove);
    router.add("GET /api/v1/lists/:id/accounts", Access::User, read, members);
    router.add("POST /api/v1/lists/:id/accounts", Access::User, write, addMembers);
    router.add("DELETE /api/v1/lists/:id/accounts", Access::User, write, removeMembers);
}

} // namespace atrium::company
