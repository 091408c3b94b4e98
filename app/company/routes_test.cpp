// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/guise.h"
#include "company/housekeeping.h"
#include "company/oauthdesk.h"
#include "company/posting.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/schema.h"
#include "company/scopes.h"
#include "company/secrets.h"
#include "company/seeds.h"
#include "company/streamhub.h"
#include "company/switches.h"
#include "company/worldactor.h"

#include <QHash>
#include <QJsonDocument>

#include <functional>

namespace atrium::company {

namespace {

HttpReply reset(Call &call)
{
    call.services.hub.closeAll();
    call.services.switches.reset();
    call.services.guise.forget();
    call.world.db().script("PRAGMA query_only = OFF");
    Transaction transaction(call.world);
    clearTables(call.world.db());
    call.world.resetClock();
    call.world.loadIds();
    plant(call.world, call.services.options.seed);
    call.world.forgetEvents();
    transaction.commit();
    return doneReply();
}

HttpReply moveClock(Call &call)
{
    qint64 now = call.world.now() + call.params.number(u"advance"_qs) * 1000;
    if (call.params.has(u"set"_qs)) {
        const QDateTime time = QDateTime::fromString(call.params.text(u"set"_qs), Qt::ISODateWithMs);
        if (!time.isValid())
            return refusal(422, u"set is not a time"_qs);
        now = time.toMSecsSinceEpoch();
    }
    call.world.setNow(now);
    keepHouse(call.world);
    return jsonReply(QJsonObject { { u"now"_qs, isoDate(call.world.now()) } });
}

// The application behind tokens that tests ask for directly.
qint64 testApp(World &world)
{
    const qint64 known = world.db().number("SELECT id FROM apps WHERE client_id = 'test'");
    if (known != 0)
        return known;
    const qint64 id = world.nextId();
    world.db().run("INSERT INTO apps(id, client_id, secret_hash, name, redirect_uris, scopes, created_ms) "
                   "VALUES (?1, 'test', ?2, 'Test', 'urn:ietf:wg:oauth:2.0:oob', 'read write follow push', ?3)",
                   id, secretHash(newSecret()), world.now());
    return id;
}

HttpReply token(Call &call)
{
    const bool isForApp = call.params.flag(u"app_only"_qs);
    const qint64 account = isForApp ? 0 : accountByHandle(call.world, call.params.text(u"username"_qs));
    if (!isForApp && account == 0)
        return notFoundReply();
    const QStringList scopes
        = scopesFrom(call.params.has(u"scopes"_qs) ? call.params.text(u"scopes"_qs) : u"read write push"_qs);
    Transaction transaction(call.world);
    const QString secret = call.services.oauth.issueToken(testApp(call.world), account, scopes);
    transaction.commit();
    QJsonObject json { { u"access_token"_qs, secret }, { u"scope"_qs, scopes.join(u' ') } };
    if (!isForApp)
        json.insert(u"account_id"_qs, QString::number(account));
    return jsonReply(json);
}

HttpReply addFault(Call &call)
{
    Fault fault;
    fault.method = call.params.text(u"method"_qs);
    fault.path.setPattern(call.params.text(u"path"_qs));
    if (!fault.path.isValid())
        return refusal(422, u"path is no regular expression"_qs);
    fault.cutsAfter = call.params.flag(u"cut"_qs);
    fault.isHtml = call.params.flag(u"html"_qs);
    const bool isPlainDelay = fault.cutsAfter || !call.params.has(u"status"_qs);
    if (!isPlainDelay || (fault.isHtml && !fault.cutsAfter))
        fault.status = int(call.params.number(u"status"_qs, fault.isHtml ? 503 : 500));
    fault.delayMs = int(call.params.number(u"delay_ms"_qs));
    fault.times = int(call.params.number(u"times"_qs, 1));
    call.services.switches.addFault(fault);
    return doneReply();
}

HttpReply clearFaults(Call &call)
{
    call.services.switches.clearFaults();
    return doneReply();
}

HttpReply slowMedia(Call &call)
{
    call.services.switches.slowsMedia = call.params.flag(u"on"_qs);
    call.services.switches.failsMedia = call.params.flag(u"fail"_qs);
    return doneReply();
}

HttpReply processMedia(Call &call)
{
    Transaction transaction(call.world);
    call.world.db().run("UPDATE media SET state = ?1 WHERE state = 'processing'",
                        call.services.switches.failsMedia ? u"failed"_qs : u"ready"_qs);
    transaction.commit();
    return doneReply();
}

HttpReply rateLimit(Call &call)
{
    call.services.switches.setRateLimit(int(call.params.number(u"limit"_qs)),
                                        int(call.params.number(u"window"_qs, 300)));
    return doneReply();
}

HttpReply diskFull(Call &call)
{
    call.world.db().script(call.params.flag(u"on"_qs) ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF");
    return doneReply();
}

HttpReply info(Call &call)
{
    QJsonObject json
        = QJsonDocument::fromJson(call.world.db().text("SELECT value FROM meta WHERE name = 'conformance'").toUtf8())
              .object();
    QJsonObject accounts;
    Rows rows = call.world.db().query("SELECT username, id FROM accounts ORDER BY id");
    while (rows.next())
        accounts.insert(rows.text(0), QString::number(rows.number(1)));
    json.insert(u"accounts"_qs, accounts);
    json.insert(u"now"_qs, isoDate(call.world.now()));
    return jsonReply(json);
}

HttpReply post(Call &call)
{
    const qint64 account = accountByHandle(call.world, call.params.text(u"username"_qs));
    if (account == 0)
        return notFoundReply();
    Transaction transaction(call.world);
    const Outcome<Draft> draft = draftFrom(call.world, account, call.params);
    if (!draft)
        return refusal(draft.error());
    const qint64 id = publish(call.world, *draft);
    if (call.params.has(u"card"_qs))
        call.world.db().run("UPDATE statuses SET card = ?2 WHERE id = ?1", id, call.params.text(u"card"_qs));
    transaction.commit();
    return jsonReply(Encoder(call.world, account, call.base).status(id));
}

bool vote(WorldActor &actor, const QString &name, const QString &id, const Params &params)
{
    QList<int> choices;
    for (const QString &each : params.list(u"choices"_qs))
        choices.append(each.toInt());
    return actor.vote(name, id, choices);
}

HttpReply act(Call &call)
{
    WorldActor actor(call.world);
    const Params &params = call.params;
    const QString name = params.text(u"username"_qs);
    const QString id = params.text(u"id"_qs);
    const QHash<QString, std::function<bool()>> verbs {
        { u"favourite"_qs, [&] { return actor.favourite(name, id); } },
        { u"react"_qs, [&] { return actor.react(name, id, params.text(u"emoji"_qs)); } },
        { u"reblog"_qs, [&] { return actor.boost(name, id); } },
        { u"delete"_qs, [&] { return actor.remove(name, id); } },
        { u"edit"_qs, [&] { return actor.edit(name, id, params.text(u"status"_qs)); } },
        { u"vote"_qs, [&] { return vote(actor, name, id, params); } },
        { u"follow"_qs, [&] { return actor.follow(name, params.text(u"target"_qs)); } },
    };
    const std::function<bool()> verb = verbs.value(params.text(u"verb"_qs));
    return verb && verb() ? doneReply() : refusal(422, u"Not done"_qs);
}

// Years of posts by `username`, a minute apart and older than all others, every tenth with the topic "bulk"; under the
// newest of them `comments`.
HttpReply fill(Call &call)
{
    constexpr qint64 stepMs = 60'000;
    constexpr qint64 most = 1'000'000;
    const qint64 account = accountByHandle(call.world, call.params.text(u"username"_qs));
    const qint64 posts = call.params.bounded(u"posts"_qs, 0, 1, most);
    const qint64 comments = call.params.bounded(u"comments"_qs, 0, 0, most);
    if (account == 0)
        return notFoundReply();
    Transaction transaction(call.world);
    Database &db = call.world.db();
    const qint64 oldest = call.world.db().number("SELECT ifnull(min(id), 0) FROM statuses") >> 16;
    const qint64 startMs = (oldest == 0 ? call.world.now() : oldest) - (posts + 1) * stepMs;
    const qint64 newest = (startMs + posts * stepMs) << 16;
    db.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2) "
           "INSERT INTO statuses(id, account_id, conversation_id, visibility, language, created_ms, text, content) "
           "SELECT (?3 + i * ?4) << 16, ?1, (?3 + i * ?4) << 16, 0, 'en', ?3 + i * ?4, "
           "'Note ' || i || ' from room ' || (i % 97), '<p>Note ' || i || ' from room ' || (i % 97) || '</p>' FROM n",
           account, posts, startMs, stepMs);
    db.run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2) "
        "INSERT INTO statuses(id, account_id, conversation_id, reply_to_id, reply_to_account_id, visibility, language, "
        "created_ms, text, content) SELECT ?3 + i, ?1, ?3, ?3, ?1, 0, 'en', ?3 >> 16, 'Yes ' || i, "
        "'<p>Yes ' || i || '</p>' FROM n WHERE ?2 > 0",
        account, comments, newest);
    db.run("INSERT OR IGNORE INTO tags(id, name, display) VALUES (?1, 'bulk', 'bulk')", call.world.nextId());
    db.run("INSERT INTO status_tags(tag_id, status_id) SELECT (SELECT id FROM tags WHERE name = 'bulk'), id "
           "FROM statuses WHERE id BETWEEN ?1 << 16 AND ?2 AND (id >> 16) / ?3 % 10 = 0",
           startMs, newest, stepMs);
    transaction.commit();
    return jsonReply(QJsonObject { { u"id"_qs, QString::number(newest) } });
}

HttpReply announce(Call &call)
{
    Transaction transaction(call.world);
    const qint64 id = call.world.nextId();
    const QString text = call.params.text(u"text"_qs);
    call.world.db().run(
        "INSERT INTO announcements(id, text, content, published_ms, updated_ms) VALUES (?1, ?2, ?3, ?4, ?4)", id, text,
        rendered(call.world, text, u"text/plain"_qs).html, call.world.now());
    call.world.tell({ .kind = Event::Kind::Announcement, .object = id });
    transaction.commit();
    return jsonReply(QJsonObject { { u"id"_qs, QString::number(id) } });
}

} // namespace

void addTestRoutes(Router &router)
{
    const auto add = [&](const char *pattern, Handler handler) { router.add(pattern, Access::Test, {}, handler); };
    add("POST /_test/reset", reset);
    add("POST /_test/clock", moveClock);
    add("POST /_test/token", token);
    add("POST /_test/fault", addFault);
    add("DELETE /_test/fault", clearFaults);
    add("POST /_test/slow_media", slowMedia);
    add("POST /_test/process_media", processMedia);
    add("POST /_test/rate_limit", rateLimit);
    add("POST /_test/disk_full", diskFull);
    add("GET /_test/info", info);
    add("POST /_test/post", post);
    add("POST /_test/act", act);
    add("POST /_test/announce", announce);
    add("POST /_test/fill", fill);
}

} // namespace atrium::company
