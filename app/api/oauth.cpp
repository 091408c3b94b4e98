// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/oauth.h"

#include "api/loopbacklistener.h"
#include "core/async.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrlQuery>

namespace atrium::api {

namespace {

const QString fullScopes = QStringLiteral("read write push");
const QString fewerScopes = QStringLiteral("read write");

QByteArray randomText()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The path of an endpoint on the server itself; Rejected when it is anywhere else.
Result<QByteArray> pathOn(const QUrl &base, const QString &endpoint, const QByteArray &usual)
{
    if (endpoint.isEmpty())
        return usual;
    const QUrl url = base.resolved(QUrl(endpoint, QUrl::StrictMode));
    const auto port = [](const QUrl &address) { return address.port(address.scheme() == u"https" ? 443 : 80); };
    const bool isSame = url.isValid() && url.scheme() == base.scheme() && port(url) == port(base)
        && url.host().compare(base.host(), Qt::CaseInsensitive) == 0 && url.userInfo().isEmpty();
    if (!isSame)
        return failed(Error::Kind::Rejected, u"the server names a sign-in page on another host"_qs);
    return url.path(QUrl::FullyEncoded).toLatin1();
}

bool isScopeProblem(const Error &error)
{
    return error.kind == Error::Kind::Rejected || error.kind == Error::Kind::Unauthorized;
}

} // namespace

Result<OAuthEndpoints> usableEndpoints(const wire::OAuthMetadata &metadata, const QUrl &base)
{
    OAuthEndpoints usable;
    const std::pair<const QString &, QByteArray &> each[]
        = { { metadata.authorizationEndpoint, usable.authorize },
            { metadata.tokenEndpoint, usable.token },
            { metadata.revocationEndpoint, usable.revoke },
            { metadata.appRegistrationEndpoint, usable.registration } };
    for (const auto &[announced, path] : each) {
        const Result<QByteArray> found = pathOn(base, announced, path);
        if (!found)
            return tl::unexpected(found.error());
        path = *found;
    }
    usable.issuer = metadata.issuer;
    return usable;
}

Pkce Pkce::fresh() { return of(randomText()); }

Pkce Pkce::of(const QByteArray &verifier)
{
    const QByteArray digest = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256);
    return { verifier, digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) };
}

QByteArray freshState() { return randomText(); }

/// The steps of one sign-in, each a named hop; a new attempt replaces the object and so drops late answers.
class SignInFlow::Steps final : public QObject {
public:
    Steps(Transport &transport, const QUrl &base, Way way, bool forceLogin)
        : m_client(transport, base)
        , m_transport(transport)
        , m_base(base)
        , m_way(way)
        , m_forceLogin(forceLogin)
        , m_state(freshState())
        , m_pkce(Pkce::fresh())
    {
        m_begun.start();
    }

    ~Steps() override
    {
        settleBegin(failed(Error::Kind::Cancelled, u"given up"_qs));
        settleEnd(failed(Error::Kind::Cancelled, u"given up"_qs));
    }

    QFuture<Result<QUrl>> begin()
    {
        whenDone(m_client.oauthMetadata(), this,
                 [this](const Result<wire::OAuthMetadata> &metadata) { useMetadata(metadata); });
        return m_begun.future();
    }

    Way way() const { return m_way; }

    QFuture<Result<SignedIn>> waitForBrowser(std::chrono::milliseconds limit)
    {
        restart();
        if (!m_listener) {
            settleEnd(failed(Error::Kind::Rejected, u"this sign-in wants a code"_qs));
            return m_ended->future();
        }
        whenDone(m_listener->wait(limit), this, [this](const Result<Callback> &callback) { useCallback(callback); });
        return m_ended->future();
    }

    QFuture<Result<SignedIn>> finishWithCode(const QString &pasted)
    {
        restart();
        // Akkoma and Pleroma show codes percent-encoded.
        const QString code = QUrl::fromPercentEncoding(pasted.trimmed().left(4096).toUtf8());
        if (code.isEmpty())
            settleEnd(failed(Error::Kind::Rejected, u"no code"_qs));
        else
            exchange(code);
        return m_ended->future();
    }

private:
    void restart()
    {
        m_ended = std::make_unique<QPromise<Result<SignedIn>>>();
        m_ended->start();
    }

    void settleBegin(const Result<QUrl> &page)
    {
        if (m_hasBegun)
            return;
        m_hasBegun = true;
        m_begun.addResult(page);
        m_begun.finish();
    }

    void settleEnd(const Result<SignedIn> &result)
    {
        if (!m_ended || m_ended->future().isFinished())
            return;
        m_ended->addResult(result);
        m_ended->finish();
    }

    void useMetadata(const Result<wire::OAuthMetadata> &metadata)
    {
        if (metadata) {
            const Result<OAuthEndpoints> usable = usableEndpoints(*metadata, m_base);
            if (!usable) {
                settleBegin(tl::unexpected(usable.error()));
                return;
            }
            m_endpoints = *usable;
        } // else: no document, an HTML page or broken JSON: the usual paths (contract 3.1)
        listen();
        registerApp(fullScopes);
    }

    void listen()
    {
        m_redirect = oobRedirect;
        if (m_way != Way::Loopback)
            return;
        m_listener = std::make_unique<LoopbackListener>(m_state);
        const Result<QUrl> url = m_listener->listen();
        if (url) {
            m_redirect = url->toString(QUrl::FullyEncoded);
            return;
        }
        m_listener.reset();
        m_way = Way::Code;
    }

    void registerApp(const QString &scopes)
    {
        m_scopes = scopes;
        const QString uris = m_listener ? m_redirect + u'\n' + oobRedirect : m_redirect;
        whenDone(m_client.registerApp(m_endpoints.registration, { uris, scopes }), this,
                 [this](const Result<wire::Application> &app) {
                     if (app) {
                         m_app = *app;
                         settleBegin(page());
                     } else if (m_scopes == fullScopes && isScopeProblem(app.error())) {
                         registerApp(fewerScopes);
                     } else {
                         settleBegin(tl::unexpected(app.error()));
                     }
                 });
    }

    QUrl page() const
    {
        QUrlQuery query;
        const auto add = [&query](const QString &key, const QString &value) {
            query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        };
        add(u"response_type"_qs, u"code"_qs);
        add(u"client_id"_qs, m_app.clientId);
        add(u"redirect_uri"_qs, m_redirect);
        add(u"scope"_qs, m_scopes);
        add(u"state"_qs, QString::fromLatin1(m_state));
        add(u"code_challenge"_qs, QString::fromLatin1(m_pkce.challenge));
        add(u"code_challenge_method"_qs, u"S256"_qs);
        if (m_forceLogin)
            add(u"force_login"_qs, u"true"_qs);
        QUrl url = m_base;
        url.setPath(QString::fromLatin1(m_endpoints.authorize), QUrl::TolerantMode);
        url.setQuery(query);
        return url;
    }

    void useCallback(const Result<Callback> &callback)
    {
        if (!callback) {
            settleEnd(tl::unexpected(callback.error()));
        } else if (!callback->error.isEmpty()) {
            settleEnd(failed(Error::Kind::Rejected,
                             callback->errorDescription.isEmpty() ? callback->error : callback->errorDescription));
        } else if (!callback->issuer.isEmpty() && !m_endpoints.issuer.isEmpty()
                   && callback->issuer != m_endpoints.issuer) {
            settleEnd(failed(Error::Kind::Rejected, u"the answer came from another server"_qs));
        } else if (callback->code.isEmpty()) {
            verify(Secret(callback->accessToken.toUtf8()), {}); // A and P skip the code for a known browser session
        } else {
            exchange(callback->code);
        }
    }

    void exchange(const QString &code)
    {
        const TokenRequest request { code, m_app, m_redirect, m_pkce.verifier, m_scopes };
        whenDone(m_client.requestToken(m_endpoints.token, request), this, [this](const Result<wire::Token> &token) {
            if (token)
                verify(token->accessToken, token->scope);
            else
                settleEnd(tl::unexpected(token.error()));
        });
    }

    void verify(const Secret &token, const QString &scope)
    {
        m_signedInClient = std::make_unique<Client>(m_transport, m_base, token);
        whenDone(m_signedInClient->verifyCredentials(), this,
                 [this, token, scope](const Result<wire::Account> &account) {
                     if (account)
                         settleEnd(SignedIn { token, m_app, m_endpoints, scope, *account });
                     else
                         settleEnd(tl::unexpected(account.error()));
                 });
    }

    Client m_client;
    std::unique_ptr<Client> m_signedInClient;
    Transport &m_transport;
    QUrl m_base;
    Way m_way;
    bool m_forceLogin;
    bool m_hasBegun = false;
    QByteArray m_state;
    Pkce m_pkce;
    QString m_redirect;
    QString m_scopes;
    OAuthEndpoints m_endpoints;
    wire::Application m_app;
    std::unique_ptr<LoopbackListener> m_listener;
    QPromise<Result<QUrl>> m_begun;
    std::unique_ptr<QPromise<Result<SignedIn>>> m_ended;
};

SignInFlow::SignInFlow(Transport &transport, const QUrl &base, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_base(base)
{
}

SignInFlow::~SignInFlow() = default;

QFuture<Result<QUrl>> SignInFlow::begin(Way way, bool forceLogin)
{
    d = std::make_unique<Steps>(m_transport, m_base, way, forceLogin);
    m_way = way;
    const QFuture<Result<QUrl>> page = d->begin();
    // Registered first, so that `way` is right when the caller hears of the page.
    whenDone(page, this, [this](const Result<QUrl> &) { m_way = d->way(); });
    return page;
}

QFuture<Result<SignedIn>> SignInFlow::waitForBrowser() { return d->waitForBrowser(m_timeLimit); }

QFuture<Result<SignedIn>> SignInFlow::finishWithCode(const QString &pasted) { return d->finishWithCode(pasted); }

QFuture<Result<Done>> signOut(Client &client, const OAuthEndpoints &endpoints, const wire::Application &app)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    const auto settle = [promise](const Result<Done> &) {
        promise->addResult(Done {});
        promise->finish();
    };
    whenDone(client.revokeToken(endpoints.revoke, app, client.token()), &client,
             [&client, endpoints, app, settle](const Result<Done> &first) {
                 if (first)
                     settle(first);
                 else
                     whenDone(client.revokeToken(endpoints.revoke, app, client.token()), &client, settle);
             });
    return promise->future();
}

} // namespace atrium::api
