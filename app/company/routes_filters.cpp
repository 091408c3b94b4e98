// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/filterparts.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/status.h"

namespace atrium::company {

namespace {

bool owns(const Call &call, qint64 filter)
{
    return filter != 0
        && call.world.db().number("SELECT account_id FROM filters WHERE id = ?1", filter) == call.viewer();
}

// The filter that a keyword or status row belongs to, when it is the viewer's.
qint64 ownerOf(const Call &call, const std::string &table)
{
    const qint64 filter = call.world.db().number("SELECT filter_id FROM " + table + " WHERE id = ?1", call.id());
    return owns(call, filter) ? filter : 0;
}

Outcome<Done> checkFilter(const Params &params, bool isNew)
{
    if ((isNew || params.has(u"title"_qs)) && params.text(u"title"_qs).trimmed().isEmpty())
        return invalid(u"Title can't be blank"_qs);
    const QStringList named = params.list(u"context"_qs);
    if ((isNew || params.has(u"context"_qs)) && named.isEmpty())
        return invalid(u"Context can't be blank"_qs);
    for (const QString &each : named) {
        if (!filterContexts().contains(each))
            return invalid(u"Context is unknown"_qs);
    }
    static const QStringList actions = { u"warn"_qs, u"hide"_qs, u"blur"_qs };
    if (params.has(u"filter_action"_qs) && !actions.contains(params.text(u"filter_action"_qs)))
        return invalid(u"Filter action is unknown"_qs);
    return Done {};
}

Outcome<Done> addKeyword(const Call &call, qint64 filter, const Params &params)
{
    const QString keyword = params.text(u"keyword"_qs).trimmed();
    if (keyword.isEmpty())
        return invalid(u"Keyword can't be blank"_qs);
    call.world.db().run("INSERT INTO filter_keywords(id, filter_id, keyword, is_whole_word) VALUES (?1, ?2, ?3, ?4)",
                        call.world.nextId(), filter, keyword, params.flag(u"whole_word"_qs, false));
    return Done {};
}

Outcome<Done> addStatus(const Call &call, qint64 filter, const Params &params)
{
    const Outcome<Status> status = visibleStatus(call.world, call.viewer(), idFrom(params.text(u"status_id"_qs)));
    if (!status)
        return tl::unexpected(status.error());
    call.world.db().run("INSERT OR IGNORE INTO filter_statuses(id, filter_id, status_id) VALUES (?1, ?2, ?3)",
                        call.world.nextId(), filter, status->id);
    return Done {};
}

// One entry of keywords_attributes: a new keyword, a change, or a removal.
Outcome<Done> applyKeyword(const Call &call, qint64 filter, const Params &params)
{
    const qint64 id = idFrom(params.text(u"id"_qs));
    if (id == 0)
        return addKeyword(call, filter, params);
    if (call.world.db().number("SELECT filter_id FROM filter_keywords WHERE id = ?1", id) != filter)
        return notFound();
    if (params.flag(u"_destroy"_qs)) {
        call.world.db().run("DELETE FROM filter_keywords WHERE id = ?1", id);
        return Done {};
    }
    if (params.has(u"keyword"_qs) && params.text(u"keyword"_qs).trimmed().isEmpty())
        return invalid(u"Keyword can't be blank"_qs);
    call.world.db().run("UPDATE filter_keywords SET keyword = CASE WHEN ?2 THEN ?3 ELSE keyword END, "
                        "is_whole_word = CASE WHEN ?4 THEN ?5 ELSE is_whole_word END WHERE id = ?1",
                        id, params.has(u"keyword"_qs), params.text(u"keyword"_qs).trimmed(),
                        params.has(u"whole_word"_qs), params.flag(u"whole_word"_qs));
    return Done {};
}

Outcome<Done> applyStatus(const Call &call, qint64 filter, const Params &params)
{
    const qint64 id = idFrom(params.text(u"id"_qs));
    if (id == 0)
        return addStatus(call, filter, params);
    if (params.flag(u"_destroy"_qs))
        call.world.db().run("DELETE FROM filter_statuses WHERE id = ?1 AND filter_id = ?2", id, filter);
    return Done {};
}

Outcome<Done> applyParts(const Call &call, qint64 filter)
{
    for (const Params &each : call.params.objects(u"keywords_attributes"_qs)) {
        const Outcome<Done> done = applyKeyword(call, filter, each);
        if (!done)
            return done;
    }
    for (const Params &each : call.params.objects(u"statuses_attributes"_qs)) {
        const Outcome<Done> done = applyStatus(call, filter, each);
        if (!done)
            return done;
    }
    return Done {};
}

HttpReply all(Call &call)
{
    Encoder encoder = call.encoder();
    QJsonArray out;
    for (const qint64 id :
         call.world.db().numbers("SELECT id FROM filters WHERE account_id = ?1 ORDER BY id", call.viewer()))
        out.append(encoder.filter(id));
    return jsonReply(out);
}

HttpReply show(Call &call)
{
    return owns(call, call.id()) ? jsonReply(call.encoder().filter(call.id())) : notFoundReply();
}

HttpReply create(Call &call)
{
    const Outcome<Done> fine = checkFilter(call.params, true);
    if (!fine)
        return refusal(fine.error());
    const qint64 id = call.world.nextId();
    call.world.db().run(
        "INSERT INTO filters(id, account_id, title, contexts, action, expires_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)", id,
        call.viewer(), call.params.text(u"title"_qs).trimmed(), call.params.list(u"context"_qs).join(u' '),
        call.params.maybe(u"filter_action"_qs).value_or(u"warn"_qs), filterExpiry(call));
    const Outcome<Done> parts = applyParts(call, id);
    if (!parts)
        return refusal(parts.error());
    tellFilterChange(call);
    return jsonReply(call.encoder().filter(id));
}

HttpReply change(Call &call)
{
    if (!owns(call, call.id()))
        return notFoundReply();
    const Outcome<Done> fine = checkFilter(call.params, false);
    if (!fine)
        return refusal(fine.error());
    call.world.db().run(
        "UPDATE filters SET title = CASE WHEN ?2 THEN ?3 ELSE title END, "
        "contexts = CASE WHEN ?4 THEN ?5 ELSE contexts END, action = CASE WHEN ?6 THEN ?7 ELSE action END, "
        "expires_ms = CASE WHEN ?8 THEN ?9 ELSE expires_ms END WHERE id = ?1",
        call.id(), call.params.has(u"title"_qs), call.params.text(u"title"_qs).trimmed(),
        call.params.has(u"context"_qs), call.params.list(u"context"_qs).join(u' '),
        call.params.has(u"filter_action"_qs), call.params.text(u"filter_action"_qs), call.params.has(u"expires_in"_qs),
        filterExpiry(call));
    const Outcome<Done> parts = applyParts(call, call.id());
    if (!parts)
        return refusal(parts.error());
    tellFilterChange(call);
    return show(call);
}

HttpReply remove(Call &call)
{
    if (!owns(call, call.id()))
        return notFoundReply();
    call.world.db().run("DELETE FROM filters WHERE id = ?1", call.id());
    tellFilterChange(call);
    return doneReply();
}

// The part of a filter's JSON with this id.
HttpReply partReply(const Call &call, qint64 filter, const QString &kind, qint64 id)
{
    for (const QJsonValue &each : call.encoder().filter(filter).value(kind).toArray()) {
        if (each.toObject().value(u"id"_qs).toString() == QString::number(id))
            return jsonReply(each.toObject());
    }
    return notFoundReply();
}

HttpReply keywords(Call &call)
{
    return owns(call, call.id()) ? jsonReply(call.encoder().filter(call.id()).value(u"keywords"_qs).toArray())
                                 : notFoundReply();
}

HttpReply createKeyword(Call &call)
{
    if (!owns(call, call.id()))
        return notFoundReply();
    const Outcome<Done> done = addKeyword(call, call.id(), call.params);
    if (!done)
        return refusal(done.error());
    tellFilterChange(call);
    const qint64 id = call.world.db().number("SELECT max(id) FROM filter_keywords WHERE filter_id = ?1", call.id());
    return partReply(call, call.id(), u"keywords"_qs, id);
}

HttpReply showKeyword(Call &call)
{
    return partReply(call, ownerOf(call, "filter_keywords"), u"keywords"_qs, call.id());
}

HttpReply changeKeyword(Call &call)
{
    const qint64 filter = ownerOf(call, "filter_keywords");
    if (filter == 0)
        return notFoundReply();
    QJsonObject values = call.params.values();
    values.insert(u"id"_qs, QString::number(call.id()));
    const Outcome<Done> done = applyKeyword(call, filter, Params(values));
    if (!done)
        return refusal(done.error());
    tellFilterChange(call);
    return showKeyword(call);
}

HttpReply removePart(Call &call, const std::string &table)
{
    if (ownerOf(call, table) == 0)
        return notFoundReply();
    call.world.db().run("DELETE FROM " + table + " WHERE id = ?1", call.id());
    tellFilterChange(call);
    return doneReply();
}

HttpReply removeKeyword(Call &call) { return removePart(call, "filter_keywords"); }

HttpReply statuses(Call &call)
{
    return owns(call, call.id()) ? jsonReply(call.encoder().filter(call.id()).value(u"statuses"_qs).toArray())
                                 : notFoundReply();
}

HttpReply createStatus(Call &call)
{
    if (!owns(call, call.id()))
        return notFoundReply();
    const Outcome<Done> done = addStatus(call, call.id(), call.params);
    if (!done)
        return refusal(done.error());
    tellFilterChange(call);
    const qint64 id = call.world.db().number("SELECT id FROM filter_statuses WHERE filter_id = ?1 AND status_id = ?2",
                                             call.id(), idFrom(call.params.text(u"status_id"_qs)));
    return partReply(call, call.id(), u"statuses"_qs, id);
}

HttpReply showStatus(Call &call)
{
    return partReply(call, ownerOf(call, "filter_statuses"), u"statuses"_qs, call.id());
}

HttpReply removeStatus(Call &call) { return removePart(call, "filter_statuses"); }

} // namespace

void addFilterRoutes(Router &router)
{
    const QString read = u"read:filters"_qs;
    const QString write = u"write:filters"_qs;
    router.add("GET /api/v2/filters", Access::User, read, all);
    router.add("POST /api/v2/filters", Access::User, write, create);
    router.add("GET /api/v2/filters/:id", Access::User, read, show);
    router.add("PUT /api/v2/filters/:id", Access::User, write, change);
    router.add("DELETE /api/v2/filters/:id", Access::User, write, remove);
    router.add("GET /api/v2/filters/:id/keywords", Access::User, read, keywords);
    router.add("POST /api/v2/filters/:id/keywords", Access::User, write, createKeyword);
    router.add("GET /api/v2/filters/keywords/:id", Access::User, read, showKeyword);
    router.add("PUT /api/v2/filters/keywords/:id", Access::User, write, changeKeyword);
    router.add("DELETE /api/v2/filters/keywords/:id", Access::User, write, removeKeyword);
    router.add("GET /api/v2/filters/:id/statuses", Access::User, read, statuses);
    router.add("POST /api/v2/filters/:id/statuses", Access::User, write, createStatus);
    router.add("GET /api/v2/filters/statuses/:id", Access::User, read, showStatus);
    router.add("DELETE /api/v2/filters/statuses/:id", Access::User, write, removeStatus);
}

} // namespace atrium::company
