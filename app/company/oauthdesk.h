// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/call.h"
#include "company/grants.h"

#include <QElapsedTimer>

namespace atrium::company {

struct App {
    qint64 id = 0;
    QString clientId;
    QByteArray secretHash;
    QString name;
    QString website;
    QStringList redirectUris;
    QStringList scopes;
};

/// An authorisation somebody has been asked for.
struct Asked {
    qint64 appId = 0;
    QString redirectUri;
    QStringList scopes;
    QString state;
    QString challenge;
};

/// Where applications and people get their tokens. What is only on its way (pages that are open, one-time grants) is in
/// memory; codes and tokens are stored as hashes.
class OAuthDesk {
public:
    /// `grants` may be shared with who hands them out in another thread; null: none are.
    OAuthDesk(World &world, std::shared_ptr<OneTimeGrants> grants);

    std::optional<App> appById(qint64 id);
    std::optional<App> appByClientId(const QString &clientId);

    /// Keeps the question for ten minutes; the token its page must send back.
    QString ask(const Asked &asked);
    /// The question behind a page's token, once.
    std::optional<Asked> takeAsked(const QString &formToken);

    /// Who a one-time grant is for, once; else empty.
    QString takeGrant(const QString &grant);

    /// A code for ten minutes.
    QString issueCode(const Asked &asked, qint64 account);
    /// A new token; `account` zero: for the application alone.
    QString issueToken(qint64 appId, qint64 account, const QStringList &scopes, qint64 *tokenId = nullptr);
    std::optional<Token> find(const QString &secret);
    void revoke(qint64 tokenId);

private:
    struct Waiting {
        Asked asked;
        qint64 sinceMs = 0;
    };

    QString repeatedSecret(qint64 appId, qint64 account, const QStringList &scopes);

    World &m_world;
    QElapsedTimer m_timer; // not the company's clock: tests move that
    QHash<QString, Waiting> m_waiting;
    std::shared_ptr<OneTimeGrants> m_grants;
};

/// Whether `wanted` is one of the registered addresses; the port of a loopback literal does not count (RFC 8252).
bool isRegistered(const QStringList &registered, const QString &wanted);
/// Whether an application may be sent to `uri` at all.
bool isAllowedRedirect(const QString &uri);
inline constexpr auto outOfBand = "urn:ietf:wg:oauth:2.0:oob";
/// `uri` with `values` added to its query.
QByteArray redirectTo(const QString &uri, const QList<QPair<QString, QString>> &values);

} // namespace atrium::company
