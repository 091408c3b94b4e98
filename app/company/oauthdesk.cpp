// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/oauthdesk.h"

#include "company/scopes.h"
#include "company/secrets.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

#include <algorithm>

namespace atrium::company {

namespace {

constexpr qint64 pageLifeMs = 10 * 60 * 1000;
constexpr qsizetype waitingLimit = 200;

App readApp(Rows &row)
{
    return { row.number(0),
             row.text(1),
             row.bytes(2),
             row.text(3),
             row.text(4),
             row.text(5).split(u'\n', Qt::SkipEmptyParts),
             scopesFrom(row.text(6)) };
}

constexpr auto appColumns = "SELECT id, client_id, secret_hash, name, website, redirect_uris, scopes FROM apps ";

bool isLoopbackLiteral(const QUrl &url)
{
    return url.scheme() == u"http" && (url.host() == u"127.0.0.1" || url.host() == u"::1");
}

} // namespace

OAuthDesk::OAuthDesk(World &world, std::shared_ptr<OneTimeGrants> grants)
    : m_world(world)
    , m_grants(std::move(grants))
{
    m_timer.start();
}

std::optional<App> OAuthDesk::appById(qint64 id)
{
    Rows row = m_world.db().query(std::string(appColumns) + "WHERE id = ?1", id);
    return row.next() ? std::optional<App>(readApp(row)) : std::nullopt;
}

std::optional<App> OAuthDesk::appByClientId(const QString &clientId)
{
    Rows row = m_world.db().query(std::string(appColumns) + "WHERE client_id = ?1", clientId);
    return row.next() ? std::optional<App>(readApp(row)) : std::nullopt;
}

QString OAuthDesk::ask(const Asked &asked)
{
    m_waiting.removeIf([&](auto it) { return m_timer.elapsed() - it.value().sinceMs > pageLifeMs; });
    if (m_waiting.size() >= waitingLimit)
        m_waiting.clear();
    const QString token = newSecret();
    m_waiting.insert(token, { asked, m_timer.elapsed() });
    return token;
}

std::optional<Asked> OAuthDesk::takeAsked(const QString &formToken)
{
    if (!m_waiting.contains(formToken))
        return std::nullopt;
    const Waiting waiting = m_waiting.take(formToken);
    if (m_timer.elapsed() - waiting.sinceMs > pageLifeMs)
        return std::nullopt;
    return waiting.asked;
}

QString OAuthDesk::takeGrant(const QString &grant) { return m_grants ? m_grants->take(grant) : QString(); }

QString OAuthDesk::issueCode(const Asked &asked, qint64 account)
{
    const QString code = newSecret();
    m_world.db().run("INSERT INTO codes(hash, app_id, account_id, redirect_uri, scopes, challenge, created_ms) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                     secretHash(code), asked.appId, account, asked.redirectUri, asked.scopes.join(u' '),
                     asked.challenge, m_world.now());
    return code;
}

// The same for the same three until it is revoked; nobody else can work it out.
QString OAuthDesk::repeatedSecret(qint64 appId, qint64 account, const QStringList &scopes)
{
    QString key = m_world.db().text("SELECT value FROM meta WHERE name = 'token_key'");
    if (key.isEmpty()) {
        key = newSecret();
        m_world.db().run("INSERT INTO meta(name, value) VALUES ('token_key', ?1)", key);
    }
    QStringList sorted = scopes;
    sorted.sort();
    const qint64 revoked = m_world.db().number("SELECT count(*) FROM tokens WHERE app_id = ?1 AND "
                                               "ifnull(account_id, 0) = ?2 AND is_revoked = 1",
                                               appId, account);
    const QString what = u"%1|%2|%3|%4"_qs.arg(appId).arg(account).arg(sorted.join(u' ')).arg(revoked);
    const QByteArray code = QMessageAuthenticationCode::hash(what.toUtf8(), key.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(code.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString OAuthDesk::issueToken(qint64 appId, qint64 account, const QStringList &scopes, qint64 *tokenId)
{
    const QString secret = m_world.profile().repeatsTokens ? repeatedSecret(appId, account, scopes) : newSecret();
    Rows known = m_world.db().query("SELECT id FROM tokens WHERE hash = ?1", secretHash(secret));
    if (known.next()) {
        if (tokenId)
            *tokenId = known.number(0);
        return secret;
    }
    const qint64 id = m_world.nextId();
    m_world.db().run(
        "INSERT INTO tokens(id, hash, app_id, account_id, scopes, created_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)", id,
        secretHash(secret), appId, reference(account), scopes.join(u' '), m_world.now());
    if (tokenId)
        *tokenId = id;
    return secret;
}

std::optional<Token> OAuthDesk::find(const QString &secret)
{
    Rows row = m_world.db().query(
        "SELECT id, app_id, account_id, scopes FROM tokens WHERE hash = ?1 AND is_revoked = 0", secretHash(secret));
    if (!row.next())
        return std::nullopt;
    return Token { row.number(0), row.number(1), row.number(2), scopesFrom(row.text(3)) };
}

void OAuthDesk::revoke(qint64 tokenId) { m_world.db().run("UPDATE tokens SET is_revoked = 1 WHERE id = ?1", tokenId); }

bool isAllowedRedirect(const QString &uri)
{
    if (uri == QLatin1String(outOfBand))
        return true;
    const QUrl url(uri, QUrl::StrictMode);
    static const QStringList forbidden
        = { u"javascript"_qs, u"data"_qs, u"vbscript"_qs, u"file"_qs, u"about"_qs, u"blob"_qs };
    return url.isValid() && !url.isRelative() && !forbidden.contains(url.scheme().toLower()) && url.fragment().isNull()
        && url.userInfo().isEmpty();
}

bool isRegistered(const QStringList &registered, const QString &wanted)
{
    if (registered.contains(wanted))
        return true;
    const QUrl asked(wanted, QUrl::StrictMode);
    if (!asked.isValid() || !isLoopbackLiteral(asked) || !asked.userInfo().isEmpty() || !asked.fragment().isNull())
        return false;
    return std::any_of(registered.begin(), registered.end(), [&](const QString &each) {
        const QUrl known(each, QUrl::StrictMode);
        return isLoopbackLiteral(known) && known.host() == asked.host()
            && known.path(QUrl::FullyEncoded) == asked.path(QUrl::FullyEncoded)
            && known.query(QUrl::FullyEncoded) == asked.query(QUrl::FullyEncoded);
    });
}

QByteArray redirectTo(const QString &uri, const QList<QPair<QString, QString>> &values)
{
    QByteArray out = uri.toUtf8();
    for (const auto &[name, value] : values) {
        if (value.isEmpty())
            continue;
        out += out.contains('?') ? '&' : '?';
        out += name.toUtf8() + '=' + value.toUtf8().toPercentEncoding();
    }
    return out;
}

} // namespace atrium::company
