// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/frontdesk.h"

#include "company/guise.h"
#include "company/oauthdesk.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/scopes.h"
#include "company/switches.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QRegularExpression>

namespace atrium::company {

namespace {

Q_LOGGING_CATEGORY(lcCompany, "atrium.company", QtWarningMsg)

constexpr auto streamPath = "/api/v1/streaming";

HttpReply faulty(const Fault &fault)
{
    HttpReply reply = refusal(fault.status.value_or(500), u"Injected failure"_qs);
    if (fault.isHtml) {
        reply.contentType = "text/html; charset=utf-8";
        reply.body = "<!DOCTYPE html><html><body><h1>We'll be back</h1></body></html>";
    }
    reply.delayMs = fault.delayMs;
    reply.dropsConnection = fault.status == 0;
    return reply;
}

bool isControl(const QByteArray &path) { return path.startsWith("/_test/"); }

bool isCounted(const QByteArray &path) { return path.startsWith("/api/") || path.startsWith("/oauth/"); }

void addRateHeaders(HttpReply &reply, const RateState &rate, const ServerProfile &profile)
{
    if (rate.limit == 0 || profile.isAkkoma())
        return;
    reply.setHeader("X-RateLimit-Limit", QByteArray::number(rate.limit));
    reply.setHeader("X-RateLimit-Remaining", QByteArray::number(rate.remaining));
    QByteArray reset = isoDate(rate.resetMs).toString().toLatin1();
    if (profile.isMastodon())
        reset.replace("Z", "000Z"); // microseconds
    reply.setHeader("X-RateLimit-Reset", reset);
}

} // namespace

bool isLoopbackHost(const QByteArray &host)
{
    static const QRegularExpression pattern(u"^(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d{1,5})?$"_qs,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(host)).hasMatch();
}

QString shownToken(const HttpRequest &request, const Params &params)
{
    const QByteArray header = request.header("Authorization");
    if (header.left(7).compare("bearer ", Qt::CaseInsensitive) == 0)
        return QString::fromUtf8(header.mid(7).trimmed());
    if (request.path.startsWith(streamPath) && request.hasHeader("Sec-WebSocket-Protocol"))
        return QString::fromUtf8(request.header("Sec-WebSocket-Protocol").split(',').first().trimmed());
    return request.path.startsWith("/oauth/") ? QString() : params.text(u"access_token"_qs);
}

FrontDesk::FrontDesk(Services services)
    : m_services(services)
{
    addAllRoutes(m_router);
    m_router.remove([this](const Route &route) { return m_services.guise.misses(route); });
}

qint64 FrontDesk::bodyLimit(const HttpRequest &head)
{
    const Router::Match match = m_router.match(head.method, head.path);
    return match.route ? match.route->bodyLimit : Router::usualBody;
}

HttpReply FrontDesk::answerBroken(int status) { return refusal(status, QString::fromLatin1(reasonPhrase(status))); }

HttpReply FrontDesk::answer(const HttpRequest &asked)
{
    HttpRequest request = asked;
    request.path = plainPath(asked.path);
    HttpReply reply = receive(request);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_services.world.now(), Qt::UTC);
    reply.setHeader("Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_qs).toLatin1());
    if (std::none_of(reply.headers.begin(), reply.headers.end(),
                     [](const HttpHeader &header) { return header.name == "Cache-Control"; }))
        reply.setHeader("Cache-Control", "private, no-store");
    return reply;
}

// Whose requests are counted together: those of one token, and of all without one that is known.
QByteArray FrontDesk::caller(const HttpRequest &request)
{
    const std::optional<Token> token
        = m_services.oauth.find(shownToken(request, Params(formValues(formPairs(request.query)))));
    return token ? QByteArray::number(token->id) : QByteArray();
}

HttpReply FrontDesk::receive(const HttpRequest &request)
{
    if (!isLoopbackHost(request.header("Host")))
        return refusal(421, u"This server answers on this computer only"_qs);
    if (const std::optional<HttpReply> refused = m_services.guise.refuse(request))
        return *refused;
    const std::optional<Fault> fault
        = isControl(request.path) ? std::nullopt : m_services.switches.takeFault(request.method, request.path);
    if (fault && fault->status)
        return faulty(*fault);
    const RateState rate
        = isCounted(request.path) ? m_services.switches.charge(caller(request), m_services.world.now()) : RateState();
    HttpReply reply = rate.isExceeded ? m_services.guise.tooMany() : dispatch(request);
    addRateHeaders(reply, rate, m_services.world.profile());
    if (fault) {
        reply.delayMs = fault->delayMs;
        reply.dropsConnection = fault->cutsAfter;
    }
    return reply;
}

HttpReply FrontDesk::dispatch(const HttpRequest &request)
{
    const Router::Match match = m_router.match(request.method, request.path);
    const bool isHidden = match.route && match.route->access == Access::Test && !m_services.options.testMode;
    const bool tellsMethods = m_services.world.profile().isAtrium();
    if (!match.route || isHidden)
        return match.isKnownPath && !isHidden && tellsMethods ? refusal(405, u"Method not allowed"_qs)
                                                              : refusal(404, u"Not Found"_qs);
    if (const std::optional<HttpReply> known = m_services.guise.repeated(request))
        return *known;
    HttpReply reply = serve(request, match);
    m_services.guise.keep(request, reply);
    return reply;
}

HttpReply FrontDesk::serve(const HttpRequest &request, const Router::Match &match)
{
    Call call { m_services, request, m_services.world };
    const std::optional<Params> params = Params::read(request);
    if (!params)
        return refusal(400, u"The request body cannot be read"_qs);
    call.params = *params;
    call.args = match.args;
    if (const std::optional<HttpReply> miscast = m_services.guise.read(request, call.params, call.args))
        return *miscast;
    call.base = u"http://"_qs + QString::fromLatin1(request.header("Host"));
    try {
        if (const std::optional<HttpReply> stranger = identify(call, *match.route))
            return *stranger;
        return perform(call, *match.route);
    } catch (const SQLite::Exception &error) {
        qCWarning(lcCompany) << "storage:" << error.getErrorCode() << error.getErrorStr();
        return refusal(503, u"The data cannot be written or read right now"_qs);
    }
}

// The answer for who may not pass.
std::optional<HttpReply> FrontDesk::identify(Call &call, const Route &route)
{
    const QString secret = m_services.guise.token(call.request, call.params);
    const bool isShown = !secret.isEmpty() && route.access != Access::Test;
    if (isShown)
        call.token = m_services.oauth.find(secret);
    if (!call.token) {
        const std::optional<HttpReply> away = m_services.guise.turnAway(call, route, isShown);
        if (away || route.access == Access::Open || route.access == Access::Test)
            return away;
    }
    if (!covers(call.token->scopes, route.scope)) {
        const bool isAkkoma = m_services.world.profile().isAkkoma();
        return refusal(403,
                       isAkkoma ? u"Insufficient permissions: %1."_qs.arg(route.scope)
                                : u"This action is outside the authorized scopes"_qs);
    }
    if (route.access == Access::Open)
        return std::nullopt;
    if (route.access == Access::User && call.token->accountId == 0)
        return refusal(422, u"This method requires an authenticated user"_qs);
    return std::nullopt;
}

HttpReply FrontDesk::perform(Call &call, const Route &route)
{
    if (route.access == Access::Test) { // these open their own, because some must work while nothing can be written
        HttpReply reply = route.handler(call);
        m_services.guise.write(call, reply);
        return reply;
    }
    const bool isReading = route.method == "GET" && !call.request.path.contains("/oauth/");
    Transaction transaction(call.world, isReading ? Transaction::Kind::Reading : Transaction::Kind::Writing);
    HttpReply reply = route.handler(call);
    m_services.guise.write(call, reply);
    if (reply.status < 400 || reply.keepsChanges)
        transaction.commit();
    return reply;
}

} // namespace atrium::company
