// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/limits.h"
#include "company/oauthdesk.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/scopes.h"
#include "company/secrets.h"
#include "company/streamhub.h"
#include "company/text.h"

#include <QCryptographicHash>
#include <QUrl>

namespace atrium::company {

namespace {

constexpr int appNameCharacters = 60;

QJsonObject appJson(const App &app)
{
    return { { u"id"_qs, QString::number(app.id) },
             { u"name"_qs, app.name },
             { u"website"_qs, textOrNull(app.website) },
             { u"scopes"_qs, QJsonArray::fromStringList(app.scopes) },
             { u"redirect_uri"_qs, app.redirectUris.join(u'\n') },
             { u"redirect_uris"_qs, QJsonArray::fromStringList(app.redirectUris) },
             { u"vapid_key"_qs, QJsonValue::Null } };
}

Outcome<App> appFrom(const Call &call)
{
    App app;
    app.name = call.params.text(u"client_name"_qs).trimmed();
    if (app.name.isEmpty() || graphemes(app.name) > appNameCharacters)
        return invalid(u"Application name has 1 to %1 characters"_qs.arg(appNameCharacters));
    for (const QString &line : call.params.list(u"redirect_uris"_qs))
        app.redirectUris += line.split(u'\n', Qt::SkipEmptyParts).join(u' ').split(u' ', Qt::SkipEmptyParts);
    if (app.redirectUris.isEmpty())
        return invalid(u"Redirect URI can't be blank"_qs);
    for (const QString &uri : std::as_const(app.redirectUris)) {
        if (!isAllowedRedirect(uri))
            return invalid(u"Redirect URI must be an absolute URI"_qs);
    }
    app.scopes = scopesFrom(call.params.list(u"scopes"_qs).join(u' '));
    if (app.scopes.isEmpty())
        app.scopes = { u"read"_qs };
    if (!areKnown(app.scopes))
        return invalid(u"Scopes doesn't match configured on the server"_qs);
    app.website = call.params.text(u"website"_qs);
    const QUrl website(app.website);
    if (!app.website.isEmpty() && website.scheme() != u"http" && website.scheme() != u"https")
        return invalid(u"Website is not a valid URL"_qs);
    return app;
}

HttpReply registerApp(Call &call)
{
    Outcome<App> app = appFrom(call);
    if (!app)
        return refusal(app.error());
    app->id = call.world.nextId();
    app->clientId = newSecret();
    const QString secret = newSecret();
    call.world.db().run(
        "INSERT INTO apps(id, client_id, secret_hash, name, website, redirect_uris, scopes, created_ms) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        app->id, app->clientId, secretHash(secret), app->name, app->website, app->redirectUris.join(u'\n'),
        app->scopes.join(u' '), call.world.now());
    QJsonObject json = appJson(*app);
    json.insert(u"client_id"_qs, app->clientId);
    json.insert(u"client_secret"_qs, secret);
    json.insert(u"client_secret_expires_at"_qs, 0);
    return jsonReply(json);
}

HttpReply verifyApp(Call &call)
{
    const std::optional<App> app = call.services.oauth.appById(call.token->appId);
    return app ? jsonReply(appJson(*app)) : refusal(401, u"The access token is invalid"_qs);
}

// By the body or by Basic authorisation.
std::optional<App> clientOf(Call &call)
{
    QString id = call.params.text(u"client_id"_qs);
    QString secret = call.params.text(u"client_secret"_qs);
    const QByteArray header = call.request.header("Authorization");
    const bool isRead = !call.world.profile().isGoToSocial(); // it looks at the body alone
    if (isRead && header.left(6).compare("basic ", Qt::CaseInsensitive) == 0) {
        const QByteArray pair = QByteArray::fromBase64(header.mid(6).trimmed());
        const qsizetype colon = pair.indexOf(':');
        id = QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(colon)));
        secret = QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(colon + 1)));
    }
    const std::optional<App> app = call.services.oauth.appByClientId(id);
    return app && isSame(app->secretHash, secretHash(secret)) ? app : std::nullopt;
}

HttpReply tokenReply(Call &call, const QString &secret, const QStringList &scopes)
{
    HttpReply reply = jsonReply(QJsonObject { { u"access_token"_qs, secret },
                                              { u"token_type"_qs, u"Bearer"_qs },
                                              { u"scope"_qs, scopes.join(u' ') },
                                              { u"created_at"_qs, call.world.now() / 1000 } });
    reply.setHeader("Pragma", "no-cache");
    return reply;
}

HttpReply invalidGrant()
{
    return oauthError(
        400, u"invalid_grant"_qs,
        u"The provided authorization grant is invalid, expired, revoked, does not match the redirection URI "
        u"used in the authorization request, or was issued to another client."_qs);
}

bool provesChallenge(const QString &verifier, const QString &challenge)
{
    if (challenge.isEmpty())
        return true;
    const QByteArray hash = QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256)
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return isSame(hash, challenge.toUtf8());
}

HttpReply exchangeCode(Call &call, const App &app)
{
    const QByteArray hash = secretHash(call.params.text(u"code"_qs).trimmed());
    Rows row = call.world.db().query("SELECT app_id, account_id, redirect_uri, scopes, challenge, created_ms, token_id "
                                     "FROM codes WHERE hash = ?1",
                                     hash);
    if (!row.next() || row.number(0) != app.id)
        return invalidGrant();
    if (!row.isNull(6) && !call.world.profile().isAtrium())
        return invalidGrant();
    if (!row.isNull(6)) { // used twice: somebody else may have it, so nobody keeps what it gave
        call.services.oauth.revoke(row.number(6));
        call.services.hub.closeToken(row.number(6));
        HttpReply reply = invalidGrant();
        reply.keepsChanges = true;
        return reply;
    }
    if (row.text(2) != call.params.text(u"redirect_uri"_qs) || call.world.now() - row.number(5) > limits::codeLifeMs
        || (call.world.profile().provesKeys && !provesChallenge(call.params.text(u"code_verifier"_qs), row.text(4))))
        return invalidGrant();
    const QStringList scopes = scopesFrom(row.text(3));
    qint64 tokenId = 0;
    const QString secret = call.services.oauth.issueToken(app.id, row.number(1), scopes, &tokenId);
    call.world.db().run("UPDATE codes SET token_id = ?2 WHERE hash = ?1", hash, tokenId);
    return tokenReply(call, secret, scopes);
}

HttpReply grantByScope(Call &call, const App &app, qint64 account)
{
    QStringList scopes = scopesFrom(call.params.text(u"scope"_qs));
    if (scopes.isEmpty())
        scopes = { u"read"_qs };
    if (!areKnown(scopes) || !coversAll(app.scopes, scopes))
        return oauthError(400, u"invalid_scope"_qs, u"The requested scope is invalid, unknown, or malformed."_qs);
    return tokenReply(call, call.services.oauth.issueToken(app.id, account, scopes), scopes);
}

HttpReply token(Call &call)
{
    const QString kind = call.params.text(u"grant_type"_qs);
    const std::optional<App> app = clientOf(call);
    if (!app)
        return oauthError(401, u"invalid_client"_qs,
                          u"Client authentication failed due to unknown client, no client "
                          u"authentication included, or unsupported authentication method."_qs);
    if (call.world.profile().isGoToSocial() && !call.params.has(u"redirect_uri"_qs))
        return oauthError(400, u"invalid_request"_qs, u"redirect_uri was not set"_qs);
    if (kind == u"authorization_code")
        return exchangeCode(call, *app);
    if (kind == u"client_credentials")
        return grantByScope(call, *app, 0);
    if (kind == u"password" && call.services.options.testMode) {
        const qint64 account = accountByHandle(call.world, call.params.text(u"username"_qs).section(u'@', 0, 0));
        if (account == 0 || call.params.text(u"password"_qs) != u"password")
            return invalidGrant();
        return grantByScope(call, *app, account);
    }
    return oauthError(400, u"unsupported_grant_type"_qs,
                      u"The authorization grant type is not supported by the authorization server."_qs);
}

HttpReply revoke(Call &call)
{
    const std::optional<App> app = clientOf(call);
    const std::optional<Token> token = call.services.oauth.find(call.params.text(u"token"_qs));
    if (!app)
        return call.world.profile().isAkkoma()
            ? doneReply()
            : oauthError(403, u"unauthorized_client"_qs, u"You are not authorized to revoke this token"_qs);
    if (!token)
        return doneReply();
    if (token->appId != app->id && call.world.profile().isAkkoma())
        return doneReply();
    if (token->appId != app->id)
        return oauthError(403, u"unauthorized_client"_qs, u"You are not authorized to revoke this token"_qs);
    call.services.oauth.revoke(token->id);
    call.services.hub.closeToken(token->id);
    return doneReply();
}

HttpReply metadata(Call &call)
{
    const auto at = [&](const QString &path) { return call.base + path; };
    QJsonArray grants = { u"authorization_code"_qs, u"client_credentials"_qs };
    if (call.services.options.testMode)
        grants.append(u"password"_qs);
    return jsonReply(QJsonObject {
        { u"issuer"_qs, call.base },
        { u"authorization_endpoint"_qs, at(u"/oauth/authorize"_qs) },
        { u"token_endpoint"_qs, at(u"/oauth/token"_qs) },
        { u"app_registration_endpoint"_qs, at(u"/api/v1/apps"_qs) },
        { u"revocation_endpoint"_qs, at(u"/oauth/revoke"_qs) },
        { u"userinfo_endpoint"_qs, at(u"/oauth/userinfo"_qs) },
        { u"scopes_supported"_qs, QJsonArray::fromStringList(knownScopes()) },
        { u"response_types_supported"_qs, QJsonArray { u"code"_qs } },
        { u"response_modes_supported"_qs, QJsonArray { u"query"_qs } },
        { u"grant_types_supported"_qs, grants },
        { u"token_endpoint_auth_methods_supported"_qs,
          QJsonArray { u"client_secret_basic"_qs, u"client_secret_post"_qs } },
        { u"code_challenge_methods_supported"_qs, QJsonArray { u"S256"_qs } },
    });
}

HttpReply userInfo(Call &call)
{
    const QJsonObject account = call.encoder().account(call.viewer());
    return jsonReply(QJsonObject { { u"iss"_qs, call.base },
                                   { u"sub"_qs, account.value(u"uri"_qs) },
                                   { u"name"_qs, account.value(u"display_name"_qs) },
                                   { u"preferred_username"_qs, account.value(u"username"_qs) },
                                   { u"profile"_qs, account.value(u"url"_qs) },
                                   { u"picture"_qs, account.value(u"avatar"_qs) } });
}

} // namespace

void addTokenRoutes(Router &router)
{
    router.add("POST /api/v1/apps", Access::Open, {}, registerApp);
    router.add("GET /api/v1/apps/verify_credentials", Access::Token, {}, verifyApp);
    router.add("POST /oauth/token", Access::Open, {}, token);
    router.add("POST /oauth/revoke", Access::Open, {}, revoke);
    router.add("GET /.well-known/oauth-authorization-server", Access::Open, {}, metadata);
    router.add("GET /oauth/userinfo", Access::User, u"profile"_qs, userInfo);
}

} // namespace atrium::company
