// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/people.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/text.h"

namespace atrium::company {

namespace {

constexpr int usual = 40;
constexpr int most = 80;

bool exists(const Call &call, qint64 account)
{
    return call.world.db().number("SELECT count(*) FROM accounts WHERE id = ?1", account) != 0;
}

HttpReply show(Call &call)
{
    return exists(call, call.id()) ? jsonReply(call.encoder().account(call.id())) : notFoundReply();
}

HttpReply showSeveral(Call &call)
{
    QList<qint64> ids = call.params.ids(u"id"_qs);
    if (ids.size() > most)
        return refusal(422, u"Too many accounts at once"_qs);
    ids.removeIf([&](qint64 id) { return !exists(call, id); });
    return jsonReply(call.encoder().accounts(ids));
}

HttpReply lookup(Call &call)
{
    const qint64 id = accountByHandle(call.world, call.params.text(u"acct"_qs));
    return id == 0 ? notFoundReply() : jsonReply(call.encoder().account(id));
}

HttpReply search(Call &call)
{
    const int limit = int(call.params.bounded(u"limit"_qs, usual, 1, most));
    const PeopleQuery query { .text = call.params.text(u"q"_qs),
                              .isOnlyFollowed = call.params.flag(u"following"_qs),
                              .limit = limit,
                              .offset = int(call.params.bounded(u"offset"_qs, 0, 0, 100'000)) };
    return jsonReply(call.encoder().accounts(findPeople(call.world, call.viewer(), query)));
}

// What narrows the list of somebody's posts; ?5 is the account, ?6 a tag or empty.
std::string narrowing(const Params &params)
{
    std::string sql;
    if (params.flag(u"pinned"_qs))
        sql += " AND EXISTS (SELECT 1 FROM pins p WHERE p.status_id = s.id)";
    if (params.flag(u"only_media"_qs))
        sql += " AND s.has_media = 1";
    if (params.flag(u"exclude_replies"_qs))
        sql += " AND (s.reply_to_account_id IS NULL OR s.reply_to_account_id = s.account_id)";
    if (params.flag(u"exclude_reblogs"_qs))
        sql += " AND s.reblog_of_id IS NULL";
    return sql
        + " AND (?6 = '' OR s.id IN (SELECT t.status_id FROM status_tags t JOIN tags g ON g.id = t.tag_id "
          "WHERE g.name = ?6))";
}

HttpReply statuses(Call &call)
{
    const Outcome<PageRequest> request = pageFrom(call.params, 20, 40);
    if (!request || !exists(call, call.id()))
        return request ? notFoundReply() : refusal(request.error());
    const std::string query = "SELECT s.id, s.id FROM statuses s WHERE s.account_id = ?5 AND s.visibility < 3 AND "
        + sql::visible
        + " AND (s.reblog_of_id IS NULL OR EXISTS (SELECT 1 FROM statuses o WHERE o.id = s.reblog_of_id "
          "AND (o.visibility <= 1 OR o.account_id = ?1 OR EXISTS (SELECT 1 FROM follows g WHERE g.account_id = ?1 "
          "AND g.target_id = o.account_id))))"
        + narrowing(call.params);
    const QString tag = call.params.text(u"tagged"_qs);
    const Page page = pageOf(call.world, query, "s.id", *request, call.viewer(), call.id(),
                             foldedTag(tag.startsWith(u'#') ? tag.mid(1) : tag));
    return pageReply(call, call.encoder().statuses(page.ids), page);
}

HttpReply related(Call &call, const std::string &select)
{
    const Outcome<PageRequest> request = pageFrom(call.params, usual, most);
    if (!request || !exists(call, call.id()))
        return request ? notFoundReply() : refusal(request.error());
    const bool isHidden = call.id() != call.viewer()
        && call.world.db().number("SELECT hides_collections FROM accounts WHERE id = ?1", call.id()) != 0;
    const Page page = isHidden ? Page() : pageOf(call.world, select, "f.id", *request, call.viewer(), call.id());
    return pageReply(call, call.encoder().accounts(page.ids), page);
}

HttpReply followers(Call &call)
{
    return related(call, "SELECT f.account_id, f.id FROM follows f WHERE f.target_id = ?5");
}

HttpReply following(Call &call)
{
    return related(call, "SELECT f.target_id, f.id FROM follows f WHERE f.account_id = ?5");
}

HttpReply lists(Call &call)
{
    Encoder encoder = call.encoder();
    QJsonArray out;
    const QList<qint64> ids
        = call.world.db().numbers("SELECT l.id FROM lists l JOIN list_accounts a ON a.list_id = l.id "
                                  "WHERE l.account_id = ?1 AND a.account_id = ?2 ORDER BY l.id",
                                  call.viewer(), call.id());
    for (const qint64 id : ids)
        out.append(encoder.list(id));
    return exists(call, call.id()) ? jsonReply(out) : notFoundReply();
}

HttpReply featuredTags(Call &call)
{
    if (!exists(call, call.id()))
        return notFoundReply();
    Encoder encoder = call.encoder();
    QJsonArray out;
    for (const qint64 id :
         call.world.db().numbers("SELECT id FROM featured_tags WHERE account_id = ?1 ORDER BY id", call.id()))
        out.append(encoder.featuredTag(id));
    return jsonReply(out);
}

HttpReply relationships(Call &call)
{
    Encoder encoder = call.encoder();
    QJsonArray out;
    QList<qint64> seen;
    for (const qint64 id : call.params.ids(u"id"_qs)) {
        if (seen.contains(id) || !exists(call, id))
            continue;
        seen.append(id);
        out.append(encoder.relationship(id));
    }
    return jsonReply(out);
}

HttpReply familiarFollowers(Call &call)
{
    Encoder encoder = call.encoder();
    QJsonArray out;
    for (const qint64 id : call.params.ids(u"id"_qs)) {
        const QList<qint64> people = call.world.db().numbers(
            "SELECT f.account_id FROM follows f JOIN follows mine ON mine.target_id = f.account_id "
            "AND mine.account_id = ?1 WHERE f.target_id = ?2 ORDER BY f.id",
            call.viewer(), id);
        if (exists(call, id))
            out.append(QJsonObject { { u"id"_qs, QString::number(id) }, { u"accounts"_qs, encoder.accounts(people) } });
    }
    return jsonReply(out);
}

} // namespace

void addAccountRoutes(Router &router)
{
    const QString read = u"read:accounts"_qs;
    router.add("GET /api/v1/accounts", Access::Open, read, showSeveral);
    router.add("GET /api/v1/accounts/lookup", Access::Open, read, lookup);
    router.add("GET /api/v1/accounts/search", Access::User, read, search);
    router.add("GET /api/v1/accounts/relationships", Access::User, u"read:follows"_qs, relationships);
    router.add("GET /api/v1/accounts/familiar_followers", Access::User, u"read:follows"_qs, familiarFollowers);
    router.add("GET /api/v1/accounts/:id", Access::Open, read, show);
    router.add("GET /api/v1/accounts/:id/statuses", Access::Open, u"read:statuses"_qs, statuses);
    router.add("GET /api/v1/accounts/:id/followers", Access::Open, read, followers);
    router.add("GET /api/v1/accounts/:id/following", Access::Open, read, following);
    router.add("GET /api/v1/accounts/:id/lists", Access::User, u"read:lists"_qs, lists);
    router.add("GET /api/v1/accounts/:id/featured_tags", Access::Open, read, featuredTags);
}

} // namespace atrium::company
