// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/filterparts.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/text.h"

#include <algorithm>

namespace atrium::company {

namespace {

constexpr int phraseCharacters = 500;

QStringList knownContexts(const Params &params)
{
    QStringList contexts = params.list(u"context"_qs);
    contexts.removeIf([](const QString &each) { return !filterContexts().contains(each); });
    contexts.removeDuplicates();
    return contexts;
}

// One keyword is one filter of the old kind, and has its id.
QJsonObject filterJson(const Call &call, qint64 id)
{
    Rows row = call.world.db().query(
        "SELECT k.keyword, k.is_whole_word, f.contexts, f.expires_ms, f.action FROM filter_keywords k "
        "JOIN filters f ON f.id = k.filter_id WHERE k.id = ?1 AND f.account_id = ?2",
        id, call.viewer());
    if (!row.next())
        return {};
    return { { u"id"_qs, QString::number(id) },
             { u"phrase"_qs, row.text(0) },
             { u"context"_qs, QJsonArray::fromStringList(row.text(2).split(u' ', Qt::SkipEmptyParts)) },
             { u"whole_word"_qs, row.flag(1) },
             { u"expires_at"_qs, isoDate(row.number(3)) },
             { u"irreversible"_qs, row.text(4) == u"hide" } };
}

HttpReply filterReply(const Call &call, qint64 id)
{
    const QJsonObject json = filterJson(call, id);
    return json.isEmpty() ? notFoundReply() : jsonReply(json);
}

QString actionOf(const Call &call) { return call.params.flag(u"irreversible"_qs) ? u"hide"_qs : u"warn"_qs; }

// What is there is checked; a new one has to have both.
Outcome<Done> check(const Call &call, bool isNew)
{
    const QString phrase = call.params.text(u"phrase"_qs).trimmed();
    if ((isNew || call.params.has(u"phrase"_qs)) && phrase.isEmpty())
        return invalid(u"Phrase can't be blank"_qs);
    if (graphemes(phrase) > phraseCharacters)
        return invalid(u"Phrase is too long (maximum is %1 characters)"_qs.arg(phraseCharacters));
    const QStringList asked = call.params.list(u"context"_qs);
    const bool isKnown
        = std::all_of(asked.begin(), asked.end(), [](const QString &each) { return filterContexts().contains(each); });
    if (!isKnown || ((isNew || call.params.has(u"context"_qs)) && asked.isEmpty()))
        return invalid(u"Context is unknown or blank"_qs);
    return Done {};
}

HttpReply all(Call &call)
{
    QJsonArray out;
    for (const qint64 id : call.world.db().numbers("SELECT k.id FROM filter_keywords k JOIN filters f "
                                                   "ON f.id = k.filter_id WHERE f.account_id = ?1 ORDER BY k.id",
                                                   call.viewer()))
        out.append(filterJson(call, id));
    return jsonReply(out);
}

HttpReply show(Call &call) { return filterReply(call, call.id()); }

HttpReply create(Call &call)
{
    const Outcome<Done> fine = check(call, true);
    if (!fine)
        return refusal(fine.error());
    const QString phrase = call.params.text(u"phrase"_qs).trimmed();
    const qint64 filter = call.world.nextId();
    const qint64 id = call.world.nextId();
    call.world.db().run("INSERT INTO filters(id, account_id, title, contexts, action, expires_ms) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                        filter, call.viewer(), phrase, knownContexts(call.params).join(u' '), actionOf(call),
                        filterExpiry(call));
    call.world.db().run("INSERT INTO filter_keywords(id, filter_id, keyword, is_whole_word) VALUES (?1, ?2, ?3, ?4)",
                        id, filter, phrase, call.params.flag(u"whole_word"_qs, true));
    tellFilterChange(call);
    return filterReply(call, id);
}

// What several keywords share cannot be changed through one of them.
HttpReply change(Call &call)
{
    const QJsonObject before = filterJson(call, call.id());
    if (before.isEmpty())
        return notFoundReply();
    const Outcome<Done> fine = check(call, false);
    if (!fine)
        return refusal(fine.error());
    const Params &params = call.params;
    const qint64 filter = call.world.db().number("SELECT filter_id FROM filter_keywords WHERE id = ?1", call.id());
    const bool isShared
        = call.world.db().number("SELECT count(*) FROM filter_keywords WHERE filter_id = ?1", filter) > 1;
    const bool isOther = (params.has(u"context"_qs)
                          && QJsonArray::fromStringList(knownContexts(params)) != before.value(u"context"_qs).toArray())
        || (params.has(u"irreversible"_qs)
            && params.flag(u"irreversible"_qs) != before.value(u"irreversible"_qs).toBool())
        || params.has(u"expires_in"_qs);
    if (isShared && isOther)
        return refusal(422, u"Validation failed: This filter has several keywords; it cannot be changed this way"_qs);
    const QString phrase = params.text(u"phrase"_qs).trimmed();
    call.world.db().run("UPDATE filters SET title = CASE WHEN ?2 AND title = ?3 THEN ?4 ELSE title END, "
                        "contexts = CASE WHEN ?5 THEN ?6 ELSE contexts END, "
                        "action = CASE WHEN ?7 THEN ?8 ELSE action END, "
                        "expires_ms = CASE WHEN ?9 THEN ?10 ELSE expires_ms END WHERE id = ?1",
                        filter, !phrase.isEmpty(), before.value(u"phrase"_qs).toString(), phrase,
                        params.has(u"context"_qs), knownContexts(params).join(u' '), params.has(u"irreversible"_qs),
                        actionOf(call), params.has(u"expires_in"_qs), filterExpiry(call));
    call.world.db().run("UPDATE filter_keywords SET keyword = CASE WHEN ?2 THEN ?3 ELSE keyword END, "
                        "is_whole_word = CASE WHEN ?4 THEN ?5 ELSE is_whole_word END WHERE id = ?1",
                        call.id(), !phrase.isEmpty(), phrase, params.has(u"whole_word"_qs),
                        params.flag(u"whole_word"_qs));
    tellFilterChange(call);
    return filterReply(call, call.id());
}

HttpReply remove(Call &call)
{
    if (filterJson(call, call.id()).isEmpty())
        return notFoundReply();
    const qint64 filter = call.world.db().number("SELECT filter_id FROM filter_keywords WHERE id = ?1", call.id());
    call.world.db().run("DELETE FROM filter_keywords WHERE id = ?1", call.id());
    call.world.db().run("DELETE FROM filters WHERE id = ?1 AND NOT EXISTS "
                        "(SELECT 1 FROM filter_keywords WHERE filter_id = ?1) AND NOT EXISTS "
                        "(SELECT 1 FROM filter_statuses WHERE filter_id = ?1)",
                        filter);
    tellFilterChange(call);
    return doneReply();
}

} // namespace

void addOldFilterRoutes(Router &router)
{
    const QString read = u"read:filters"_qs;
    const QString write = u"write:filters"_qs;
    router.add("GET /api/v1/filters", Access::User, read, all);
    router.add("POST /api/v1/filters", Access::User, write, create);
    router.add("GET /api/v1/filters/:id", Access::User, read, show);
    router.add("PUT /api/v1/filters/:id", Access::User, write, change);
    router.add("DELETE /api/v1/filters/:id", Access::User, write, remove);
}

} // namespace atrium::company
