// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"

#include <memory>

namespace atrium::api {

class LoopbackListener;

inline constexpr QLatin1String oobRedirect("urn:ietf:wg:oauth:2.0:oob");

/// Where sign-in happens; paths on the server itself.
struct OAuthEndpoints {
    QByteArray authorize = "/oauth/authorize";
    QByteArray token = "/oauth/token";
    QByteArray revoke = "/oauth/revoke";
    QByteArray registration = "/api/v1/apps";
    QString issuer; ///< empty: not announced
};

/// The endpoints of a metadata document. Rejected when one of them is on another host, another port or without TLS:
/// nobody else may see the code or the token.
Result<OAuthEndpoints> usableEndpoints(const wire::OAuthMetadata &metadata, const QUrl &base);

/// RFC 7636, method S256.
struct Pkce {
    QByteArray verifier; ///< 43 characters, 256 random bits
    QByteArray challenge;

    static Pkce fresh();
    static Pkce of(const QByteArray &verifier);
};

/// 256 random bits, base64url.
QByteArray freshState();

/// A finished sign-in, for the keychain and the list of accounts.
struct SignedIn {
    Secret token;
    wire::Application app;
    OAuthEndpoints endpoints;
    QString scope; ///< granted; empty: not said
    wire::Account account;
};

/// Signs one person in at one server: finds the endpoints, registers a fresh app, waits for the browser on a loopback
/// port, exchanges the code and reads the account. One object a sign-in; destroying it closes the port.
class SignInFlow final : public QObject {
    Q_OBJECT

public:
    enum class Way {
        Loopback, ///< the browser comes back to 127.0.0.1
        Code, ///< out of band: the person copies a code
    };

    SignInFlow(Transport &transport, const QUrl &base, QObject *parent = nullptr);
    ~SignInFlow() override;

    /// Prepares everything and gives the page to open in the system browser. Falls back to Way::Code when no port opens.
    QFuture<Result<QUrl>> begin(Way way, bool forceLogin = false);
    Way way() const { return m_way; }

    /// After begin(Loopback): finishes when the browser came back, 5 minutes at most. Rejected with plain words when the
    /// person or the server said no; Offline when nobody came.
    QFuture<Result<SignedIn>> waitForBrowser();
    /// After begin(Code): what the person pasted.
    QFuture<Result<SignedIn>> finishWithCode(const QString &pasted);

    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; }

private:
    class Steps;
    friend class Steps;

    Transport &m_transport;
    QUrl m_base;
    Way m_way = Way::Loopback;
    std::chrono::milliseconds m_timeLimit { 300'000 };
    std::unique_ptr<Steps> d;
};

/// Tells the server to forget a token; failures are ignored after one retry.
QFuture<Result<Done>> signOut(Client &client, const OAuthEndpoints &endpoints, const wire::Application &app);

} // namespace atrium::api
