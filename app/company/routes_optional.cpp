// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/limits.h"
#include "company/notifications.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/text.h"

namespace atrium::company {

namespace {

HttpReply emptyList(Call &) { return jsonReply(QJsonArray()); }

HttpReply emptyObject(Call &) { return doneReply(); }

HttpReply missing(Call &) { return notFoundReply(); }

Outcome<Done> checkReport(const Call &call)
{
    static const QStringList categories = { u"spam"_qs, u"legal"_qs, u"violation"_qs, u"other"_qs };
    if (!loadAccount(call.world, idFrom(call.params.text(u"account_id"_qs))))
        return notFound();
    if (graphemes(call.params.text(u"comment"_qs)) > limits::reportCharacters)
        return invalid(u"Comment is too long (maximum is %1 characters)"_qs.arg(limits::reportCharacters));
    if (call.params.has(u"category"_qs) && !categories.contains(call.params.text(u"category"_qs)))
        return invalid(u"Category is unknown"_qs);
    for (const qint64 id : call.params.ids(u"status_ids"_qs)) {
        if (!isVisible(call.world, call.viewer(), id))
            return notFound();
    }
    return Done {};
}

HttpReply report(Call &call)
{
    const Outcome<Done> fine = checkReport(call);
    if (!fine)
        return refusal(fine.error());
    const qint64 id = call.world.nextId();
    const QStringList ruleIds = call.params.list(u"rule_ids"_qs);
    const QString category
        = call.params.maybe(u"category"_qs).value_or(ruleIds.isEmpty() ? u"other"_qs : u"violation"_qs);
    call.world.db().run(
        "INSERT INTO reports(id, account_id, target_id, status_ids, rule_ids, category, comment, created_ms) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        id, call.viewer(), idFrom(call.params.text(u"account_id"_qs)), call.params.list(u"status_ids"_qs).join(u' '),
        ruleIds.join(u' '), category, call.params.text(u"comment"_qs), call.world.now());
    for (const qint64 staff : call.world.db().numbers("SELECT id FROM accounts WHERE is_staff = 1"))
        notify(call.world, { .account = staff, .from = call.viewer(), .type = u"admin.report"_qs, .report = id });
    return jsonReply(call.encoder().report(id));
}

} // namespace

void addOptionalRoutes(Router &router)
{
    router.add("POST /api/v1/reports", Access::User, u"write:reports"_qs, report);
    for (const char *path : { "/api/v1/domain_blocks", "/api/v1/endorsements", "/api/v1/instance/activity",
                              "/api/v1/instance/domain_blocks" })
        router.add(QByteArray("GET ") + path, Access::Open, {}, emptyList);
    router.add("GET /api/v1/instance/translation_languages", Access::Open, {}, emptyObject);
    for (const char *path :
         { "GET /api/v1/instance/privacy_policy", "GET /api/v1/push/subscription", "POST /api/v1/push/subscription",
           "PUT /api/v1/push/subscription", "DELETE /api/v1/push/subscription", "POST /api/v1/statuses/:id/translate",
           "POST /api/v1/domain_blocks", "DELETE /api/v1/domain_blocks" })
        router.add(path, Access::Open, {}, missing);
}

} // namespace atrium::company
