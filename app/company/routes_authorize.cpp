// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/oauthpages.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/scopes.h"

namespace atrium::company {

namespace {

HttpReply sendBack(const Asked &asked, const QString &error, const QString &description)
{
    if (asked.redirectUri == QLatin1String(outOfBand))
        return oauthErrorPage(400, description);
    return redirectReply(
        redirectTo(asked.redirectUri,
                   { { u"error"_qs, error }, { u"error_description"_qs, description }, { u"state"_qs, asked.state } }));
}

HttpReply approve(Call &call, const Asked &asked, const QString &username)
{
    const qint64 account = accountByHandle(call.world, username);
    if (account == 0)
        return oauthErrorPage(400, u"There is no such account."_qs);
    const QString code = call.services.oauth.issueCode(asked, account);
    if (asked.redirectUri == QLatin1String(outOfBand))
        return codePage(code);
    return redirectReply(redirectTo(asked.redirectUri, { { u"code"_qs, code }, { u"state"_qs, asked.state } }));
}

// What is wrong with the request although its return address may be trusted; empty: nothing.
QString problemOf(const Call &call, const App &app, const Asked &asked)
{
    if (call.params.text(u"response_type"_qs) != u"code")
        return u"unsupported_response_type"_qs;
    if (!areKnown(asked.scopes) || !coversAll(app.scopes, asked.scopes))
        return u"invalid_scope"_qs;
    const QString method = call.params.text(u"code_challenge_method"_qs);
    const bool isPlain = asked.challenge.isEmpty() ? !method.isEmpty() && method != u"S256" : method != u"S256";
    if (!call.world.profile().provesKeys)
        return {};
    const bool isOwn
        = call.world.profile().isAtrium() && app.name == u"Atrium"; // our own client always proves that it asked
    if (isPlain || (isOwn && asked.challenge.isEmpty()))
        return u"invalid_request"_qs;
    return {};
}

HttpReply authorize(Call &call)
{
    OAuthDesk &desk = call.services.oauth;
    const std::optional<App> app = desk.appByClientId(call.params.text(u"client_id"_qs));
    if (!app)
        return oauthErrorPage(400, u"This application is not registered here."_qs);
    Asked asked;
    asked.appId = app->id;
    asked.redirectUri = call.params.text(u"redirect_uri"_qs);
    const bool isKnown = call.world.profile().bindsPort ? app->redirectUris.contains(asked.redirectUri)
                                                        : isRegistered(app->redirectUris, asked.redirectUri);
    if (!isKnown)
        return oauthErrorPage(400, u"The application did not register the address it wants to return to."_qs);
    asked.state = call.params.raw(u"state"_qs);
    asked.challenge = call.params.text(u"code_challenge"_qs);
    asked.scopes = scopesFrom(call.params.text(u"scope"_qs));
    if (asked.scopes.isEmpty())
        asked.scopes = { u"read"_qs };
    const QString problem = problemOf(call, *app, asked);
    if (!problem.isEmpty())
        return sendBack(asked, problem, u"The request was refused: "_qs + problem);
    const QString grant = call.params.text(u"atrium_grant"_qs);
    const QString granted = grant.isEmpty() ? QString() : desk.takeGrant(grant);
    if (!granted.isEmpty())
        return approve(call, asked, granted);
    if (call.services.options.testMode && call.params.flag(u"auto_approve"_qs))
        return approve(call, asked, call.params.text(u"username"_qs));
    return approvalPage(call.world, *app, asked, desk.ask(asked));
}

HttpReply decide(Call &call)
{
    const std::optional<Asked> asked = call.services.oauth.takeAsked(call.params.text(u"form_token"_qs));
    if (!asked)
        return oauthErrorPage(403, u"This page is too old or was used before. Start again in the application."_qs);
    if (call.params.text(u"decision"_qs) != u"approve")
        return sendBack(*asked, u"access_denied"_qs, u"The person refused."_qs);
    return approve(call, *asked, call.params.text(u"username"_qs));
}

} // namespace

void addAuthorizeRoutes(Router &router)
{
    router.add("GET /oauth/authorize", Access::Open, {}, authorize);
    router.add("POST /oauth/authorize", Access::Open, {}, decide);
}

} // namespace atrium::company
