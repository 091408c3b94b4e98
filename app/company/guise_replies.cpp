// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/guise.h"

#include "company/call.h"
#include "company/oauthdesk.h"
#include "company/secrets.h"

#include <QJsonDocument>

// Answers as another kind of server writes them.

namespace atrium::company {

namespace {

constexpr qint64 centurySeconds = 3'153'600'000;
constexpr int quotesSince = 7; // api_versions.mastodon
constexpr qsizetype nullAfter = 5;
constexpr qsizetype longEnough = 10;

bool isTimeline(const QByteArray &path) { return path.contains("/timelines/"); }

// Posts go missing while a page of Pleroma's kind is written, and leave their place behind.
QJsonArray withNull(QJsonArray items)
{
    if (items.size() >= longEnough)
        items.insert(nullAfter, QJsonValue::Null);
    return items;
}

QJsonArray nearlySorted(QJsonArray items)
{
    if (items.size() > 3) {
        const QJsonValue second = items[1];
        items[1] = items[2];
        items[2] = second;
    }
    return items;
}

QJsonObject withoutZones(QJsonObject markers, const Guise &guise)
{
    for (const QString &timeline : markers.keys()) {
        QJsonObject marker = markers.value(timeline).toObject();
        QString updated = marker.value(u"updated_at"_qs).toString();
        updated.chop(1); // the Z
        marker.insert(u"updated_at"_qs, updated);
        const qint64 id = idFrom(marker.value(u"last_read_id"_qs).toString());
        if (timeline == u"home" && id != 0)
            marker.insert(u"last_read_id"_qs, guise.id(id));
        markers.insert(timeline, marker);
    }
    return markers;
}

QJsonObject withLongLife(QJsonObject token, const Call &call)
{
    const QString secret = token.value(u"access_token"_qs).toString();
    const std::optional<Token> given = call.services.oauth.find(secret);
    const std::optional<Account> owner = loadAccount(call.world, given ? given->accountId : 0);
    token.insert(u"id"_qs, 42);
    token.insert(u"expires_in"_qs, centurySeconds);
    token.insert(u"refresh_token"_qs, newSecret()); // nobody asks for a new token with it
    if (owner)
        token.insert(u"me"_qs, call.encoder().accountUrl(owner->username));
    return token;
}

// Ids that tests are told about have the shape that the server would give them.
QJsonValue shaped(const Guise &guise, const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &each : value.toArray())
            out.append(shaped(guise, each));
        return out;
    }
    if (value.isObject()) {
        QJsonObject out = value.toObject();
        for (const QString &key : out.keys())
            out.insert(key, shaped(guise, out.value(key)));
        return out;
    }
    const qint64 id = idFrom(value.toString());
    return id == 0 ? value : QJsonValue(guise.id(id));
}

QJsonObject shapedInfo(const Guise &guise, QJsonObject info)
{
    for (const QString &key : info.keys()) {
        const bool isAlways = key == u"accounts" || key == u"statuses";
        if (isAlways || guise.world().profile().isGoToSocial())
            info.insert(key, shaped(guise, info.value(key)));
    }
    return info;
}

} // namespace

void Guise::write(const Call &call, HttpReply &reply) const
{
    const ServerProfile &kind = profile();
    if (kind.isAtrium() || reply.takeOver)
        return;
    const QByteArray &path = call.request.path;
    if (kind.isAkkoma() && path == "/api/v2/media" && reply.status == 200)
        reply.status = 202;
    if (reply.status < 400 && reply.contentType.startsWith("application/json")) {
        writeBody(call, reply);
        writeLink(call, reply);
    }
}

void Guise::writeBody(const Call &call, HttpReply &reply) const
{
    const ServerProfile &kind = profile();
    const QByteArray &path = call.request.path;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (document.isArray()) {
        QJsonArray items = entity({}, document.array()).toArray();
        const bool isAlwaysEmpty = path == "/api/v1/announcements" || path == "/api/v2/suggestions";
        if (kind.isGoToSocial() && isAlwaysEmpty)
            items = {};
        if (kind.isGoToSocial() && isTimeline(path))
            items = nearlySorted(items);
        if (kind.isAkkoma() && isTimeline(path))
            items = withNull(items);
        reply.body = QJsonDocument(items).toJson(QJsonDocument::Compact);
        return;
    }
    QJsonObject json = document.object();
    if (path == "/_test/info")
        json = shapedInfo(*this, json);
    else
        json = entity(json);
    if (kind.isAkkoma() && path == "/api/v1/markers")
        json = withoutZones(json, *this);
    if (path == "/api/v1/preferences" && kind.api < quotesSince)
        json.remove(u"posting:default:quote_policy"_qs);
    if (kind.isAkkoma() && path == "/oauth/token")
        json = withLongLife(json, call);
    if (kind.isMastodon() && call.request.method == "DELETE" && path.startsWith("/api/v1/statuses/"))
        json.remove(u"content"_qs);
    reply.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace atrium::company
