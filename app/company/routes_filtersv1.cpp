// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/filterparts.h"
#include "company/reply.h"
#include "company/routes.h"

namespace atrium::company {

namespace {

QStringList knownContexts(const Params &params)
{
    QStringList contexts = params.list(u"context"_qs);
    contexts.removeIf([](const QString &each) { return !filterContexts().contains(each); });
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

Outcome<Done> check(const Call &call)
{
    if (call.params.text(u"phrase"_qs).trimmed().isEmpty())
        return invalid(u"Phrase can't be blank"_qs);
    const QStringList contexts = knownContexts(call.params);
    if (contexts.isEmpty() || contexts.size() != call.params.list(u"context"_qs).size())
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
    const Outcome<Done> fine = check(call);
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

HttpReply change(Call &call)
{
    if (filterJson(call, call.id()).isEmpty())
        return notFoundReply();
    const Outcome<Done> fine = check(call);
    if (!fine)
        return refusal(fine.error());
    const QString phrase = call.params.text(u"phrase"_qs).trimmed();
    call.world.db().run("UPDATE filter_keywords SET keyword = ?2, is_whole_word = ?3 WHERE id = ?1", call.id(), phrase,
                        call.params.flag(u"whole_word"_qs, true));
    call.world.db().run("UPDATE filters SET title = ?2, contexts = ?3, action = ?4, expires_ms = ?5 "
                        "WHERE id = (SELECT filter_id FROM filter_keywords WHERE id = ?1)",
                        call.id(), phrase, knownContexts(call.params).join(u' '), actionOf(call), filterExpiry(call));
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
