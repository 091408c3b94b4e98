// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/guise.h"

#include "company/frontdesk.h"
#include "company/reply.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace atrium::company {

namespace {

constexpr auto streamPath = "/api/v1/streaming";
constexpr qsizetype keptLimit = 10'000;
constexpr qint64 keptBytes = 16 * 1024 * 1024;

bool isControl(const QByteArray &path) { return path.startsWith("/_test/"); }

bool containsNull(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), containsNull);
    }
    const QJsonObject object = value.toObject();
    return value.isNull() || std::any_of(object.begin(), object.end(), containsNull);
}

// What a request of Pleroma's kind gets that does not fit its schema.
HttpReply miscast(const QString &what, const QString &pointer)
{
    const QJsonObject error { { u"title"_qs, u"Invalid value"_qs },
                              { u"source"_qs, QJsonObject { { u"pointer"_qs, pointer } } },
                              { u"message"_qs, what } };
    return jsonReply(QJsonObject { { u"error"_qs, what }, { u"errors"_qs, QJsonArray { error } } }, 400);
}

// Types of notifications have other names there.
QJsonObject withOwnTypes(QJsonObject values)
{
    for (const QString &key : { u"types"_qs, u"exclude_types"_qs, u"include_types"_qs }) {
        QJsonArray types = values.value(key).toArray();
        for (qsizetype i = 0; i < types.size(); ++i) {
            const QString type = types[i].toString();
            if (type == u"pleroma:emoji_reaction")
                types[i] = u"reaction"_qs;
            else if (type == u"reaction")
                types[i] = u"unknown"_qs;
        }
        if (!types.isEmpty())
            values.insert(key, types);
    }
    return values;
}

bool takesJson(const QByteArray &accept)
{
    const QByteArray types = accept.toLower();
    return types.isEmpty() || types.contains("application/json") || types.contains("*/*")
        || types.contains("application/*") || types.contains("text/event-stream");
}

} // namespace

Guise::Guise(World &world)
    : m_world(world)
{
    for (const QString &pattern : profile().missing)
        m_missing.append(QRegularExpression(pattern));
}

std::optional<HttpReply> Guise::refuse(const HttpRequest &request) const
{
    if (!profile().isGoToSocial() || isControl(request.path))
        return std::nullopt;
    if (request.header("User-Agent").isEmpty())
        return refusal(418, u"I'm a teapot: no user-agent was sent"_qs);
    if (request.path.startsWith("/api/") && !request.hasHeader("Upgrade") && !takesJson(request.header("Accept")))
        return refusal(406, u"Not Acceptable: only application/json is sent here"_qs);
    return std::nullopt;
}

bool Guise::misses(const Route &route) const
{
    const QString text = QString::fromLatin1(route.pattern);
    return std::any_of(m_missing.cbegin(), m_missing.cend(),
                       [&text](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); });
}

std::optional<HttpReply> Guise::read(const HttpRequest &request, Params &params, QStringList &args) const
{
    const ServerProfile &kind = profile();
    if (kind.isAkkoma() && !isControl(request.path)) {
        const bool isJson = request.header("Content-Type").toLower().contains("json");
        const QJsonDocument body = isJson ? QJsonDocument::fromJson(request.body) : QJsonDocument();
        if (body.isObject() && containsNull(body.object()))
            return miscast(u"null value where a value was expected."_qs, u"/"_qs);
        bool isNumber = true;
        if (params.has(u"limit"_qs))
            params.text(u"limit"_qs).toLongLong(&isNumber);
        if (!isNumber)
            return miscast(u"Invalid integer. Got: string"_qs, u"/limit"_qs);
        params = params.withValues(withOwnTypes(params.values()));
    }
    if (kind.ids == IdShape::Decimal)
        return std::nullopt;
    const QByteArray path = request.path;
    const bool isShapedPath = kind.isGoToSocial() || path.contains("/statuses/") || path.contains("/accounts/");
    for (QString &arg : args) {
        const qint64 id = unshapedId(kind.ids, arg);
        if (id != 0)
            arg = QString::number(id);
        else if (isShapedPath && idFrom(arg) != 0)
            arg = u"0"_qs; // a number is nobody's id here
    }
    params = params.withValues(readIds(path, {}, params.values()).toObject());
    return std::nullopt;
}

QString Guise::token(const HttpRequest &request, const Params &params) const
{
    if (profile().isAkkoma() && request.path.startsWith(streamPath)) {
        HttpRequest seen = request; // the header is not looked at
        seen.headers.removeIf(
            [](const HttpHeader &header) { return header.name.compare("Authorization", Qt::CaseInsensitive) == 0; });
        return shownToken(seen, params);
    }
    return shownToken(request, params);
}

std::optional<HttpReply> Guise::turnAway(const Call &call, const Route &route, bool isUnknownToken) const
{
    const bool isOpen = route.access == Access::Open || route.access == Access::Test;
    if (!profile().isAkkoma())
        return isOpen && !isUnknownToken ? std::nullopt
                                         : std::optional<HttpReply>(refusal(401, u"The access token is invalid"_qs));
    if (isOpen) // as somebody without a token
        return std::nullopt;
    if (call.request.path.startsWith(streamPath))
        return refusal(401, u"Unauthorized"_qs);
    return refusal(403, u"Invalid credentials."_qs);
}

HttpReply Guise::tooMany() const
{
    HttpReply reply = refusal(429, profile().isAkkoma() ? u"Throttled"_qs : u"Too many requests"_qs);
    if (profile().isGoToSocial())
        reply.setHeader("Retry-After", "30");
    return reply;
}

std::optional<HttpReply> Guise::repeated(const HttpRequest &request) const
{
    const QByteArray key = keptKey(request);
    const auto found = key.isEmpty() ? m_kept.constEnd() : m_kept.constFind(key);
    if (found == m_kept.constEnd() || m_world.now() - found->atMs >= profile().keyMs)
        return std::nullopt;
    HttpReply reply = found->reply;
    reply.setHeader("idempotent-replayed", "true");
    return reply;
}

void Guise::keep(const HttpRequest &request, const HttpReply &reply)
{
    const QByteArray key = keptKey(request);
    const bool isPlain = !reply.takeOver && reply.contentType.startsWith("application/json");
    if (key.isEmpty() || !isPlain || reply.body.size() > keptBytes)
        return;
    if (m_kept.contains(key)) { // too old to be repeated
        m_keptBytes -= m_kept.take(key).reply.body.size();
        m_keptOrder.removeOne(key);
    }
    m_kept.insert(key, { reply, m_world.now() });
    m_keptOrder.append(key);
    m_keptBytes += reply.body.size();
    while (m_keptBytes > keptBytes || m_keptOrder.size() > keptLimit)
        m_keptBytes -= m_kept.take(m_keptOrder.takeFirst()).reply.body.size();
}

void Guise::forget()
{
    m_kept.clear();
    m_keptOrder.clear();
    m_keptBytes = 0;
}

// What an answer is kept under; empty where none is kept. Deletions and sign-ins never are.
QByteArray Guise::keptKey(const HttpRequest &request) const
{
    const QByteArray key = request.header("Idempotency-Key");
    const bool isWrite = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    if (profile().keys != ServerProfile::Keys::Answers || key.isEmpty() || !isWrite
        || !request.path.startsWith("/api/"))
        return {};
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

} // namespace atrium::company
