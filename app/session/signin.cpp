// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signin.h"

#include "core/async.h"
#include "session/discovery.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>
#include <QUuid>

namespace atrium::session {

namespace {

/// The server behind what was typed: an address, or the part of an e-mail address behind the @.
QString serverPart(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    const bool isMail = trimmed.contains(u'@') && !trimmed.contains(u'/') && !trimmed.contains(u':');
    return isMail ? trimmed.mid(trimmed.lastIndexOf(u'@') + 1) : trimmed;
}

/// The sample company approves without a page: the program itself goes where the browser would go.
template <typename Refused> void visit(const QUrl &page, QObject *context, Refused refused)
{
    auto *network = new QNetworkAccessManager(context);
    QNetworkRequest request(page);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    QNetworkReply *reply = network->get(request);
    QObject::connect(reply, &QNetworkReply::finished, context, [network, reply, refused] {
        network->deleteLater();
        if (reply->error() != QNetworkReply::NoError)
            refused();
    });
}

} // namespace

SignIn::SignIn(Accounts &accounts, Keyring &keyring, const Clock &clock, OpenUrl openUrl, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_keyring(keyring)
    , m_clock(clock)
    , m_openUrl(std::move(openUrl))
{
    connect(&m_keyring, &Keyring::stateChanged, this, [this] {
        if (m_state == State::NeedsKeyChoice && m_keyring.keychain())
            keepSecrets();
    });
}

SignIn::~SignIn() = default;

void SignIn::setAddress(const QString &address)
{
    if (m_address == address)
        return;
    m_address = address;
    emit addressChanged();
}

void SignIn::start(const QString &address)
{
    setAddress(address);
    m_grant.clear();
    m_hasLookedBehind = false;
    const Result<QUrl> base = api::serverAddress(serverPart(address));
    if (!base) {
        fail(tr("“%1” is no address of a server. Addresses look like social.example; ask the people who run it if you "
                "are not sure.")
                 .arg(address.trimmed().left(100)));
        return;
    }
    begin(*base, api::SignInFlow::Way::Loopback);
}

void SignIn::startSample(const QUrl &server, const QString &username, const QString &grant)
{
    m_grantedUser = username;
    m_grant = grant;
    begin(server, api::SignInFlow::Way::Loopback);
}

void SignIn::begin(const QUrl &base, api::SignInFlow::Way way)
{
    m_attempt = std::make_unique<QObject>();
    m_flow.reset();
    m_client.reset();
    m_base = base;
    m_serverName = base.host();
    m_errorText.clear();
    m_transport = std::make_unique<api::HttpTransport>(base);
    m_client = std::make_unique<api::Client>(*m_transport, base);
    setState(State::Checking);
    if (way == api::SignInFlow::Way::Code)
        openFlow(way);
    else
        readServer();
}

void SignIn::readServer()
{
    whenDone(m_client->instance(), m_attempt.get(), [this](const Result<api::wire::Instance> &instance) {
        if (!instance) {
            lookBehind(instance.error());
            return;
        }
        m_account = {};
        m_account.companyName = instance->title.isEmpty() ? m_base.host() : instance->title;
        m_serverName = m_account.companyName;
        openFlow(api::SignInFlow::Way::Loopback);
    });
}

void SignIn::lookBehind(const Error &noServerHere)
{
    if (m_hasLookedBehind) {
        fail(wordsFor(noServerHere));
        return;
    }
    m_hasLookedBehind = true;
    whenDone(serverBehind(*m_transport, m_base, m_attempt.get()), m_attempt.get(),
             [this, noServerHere](const Result<QUrl> &server) {
                 if (!server) {
                     fail(wordsFor(noServerHere));
                     return;
                 }
                 // Later: beginning again ends the attempt that this answer belongs to.
                 QMetaObject::invokeMethod(
                     m_attempt.get(), [this, base = *server] { begin(base, api::SignInFlow::Way::Loopback); },
                     Qt::QueuedConnection);
             });
}

void SignIn::openFlow(api::SignInFlow::Way way)
{
    m_flow = std::make_unique<api::SignInFlow>(*m_transport, m_base);
    const bool forceLogin = std::any_of(m_accounts.all().cbegin(), m_accounts.all().cend(),
                                        [this](const Account &known) { return known.server.host() == m_base.host(); });
    whenDone(m_flow->begin(way, forceLogin && m_grant.isEmpty()), m_attempt.get(), [this](const Result<QUrl> &page) {
        if (page)
            showBrowser(*page);
        else
            fail(wordsFor(page.error()));
    });
}

void SignIn::showBrowser(const QUrl &page)
{
    m_browserUrl = page;
    if (m_flow->way() == api::SignInFlow::Way::Code) {
        setState(State::NeedsCode);
        m_openUrl(page);
        return;
    }
    waitForBrowser();
    setState(State::WaitingForBrowser);
    if (!m_grant.isEmpty()) {
        QUrlQuery query(page);
        query.addQueryItem(u"username"_qs, m_grantedUser);
        query.addQueryItem(u"atrium_grant"_qs, m_grant);
        QUrl granted = page;
        granted.setQuery(query);
        visit(granted, m_attempt.get(),
              [this] { fail(tr("The sample company did not let “%1” in. Nothing was changed.").arg(m_grantedUser)); });
    } else if (!m_openUrl(page)) {
        useCode();
    }
}

void SignIn::waitForBrowser()
{
    whenDone(m_flow->waitForBrowser(), m_attempt.get(),
             [this](const Result<api::SignedIn> &result) { onSignedIn(result); });
}

void SignIn::openBrowserAgain()
{
    if (m_browserUrl.isValid() && (m_state == State::WaitingForBrowser || m_state == State::NeedsCode))
        m_openUrl(m_browserUrl);
}

void SignIn::useCode()
{
    if (m_state == State::WaitingForBrowser || m_state == State::Failed)
        begin(m_base, api::SignInFlow::Way::Code);
}

void SignIn::enterCode(const QString &code)
{
    if (m_state != State::NeedsCode || !m_flow)
        return;
    setState(State::Finishing);
    whenDone(m_flow->finishWithCode(code), m_attempt.get(),
             [this](const Result<api::SignedIn> &result) { onSignedIn(result); });
}

void SignIn::cancel()
{
    m_attempt.reset();
    m_flow.reset();
    m_errorText.clear();
    setState(State::Idle);
}

void SignIn::onSignedIn(const Result<api::SignedIn> &result)
{
    if (!result) {
        fail(wordsFor(result.error()));
        return;
    }
    m_signedIn = *result;
    m_account.server = m_base;
    m_account.me = PersonId(m_signedIn.account.id);
    // Who signs in again goes on with their data: drafts, what waits to be sent, what was read.
    const Account *known = m_accounts.of(m_account.server, m_account.me);
    m_account.uuid = known ? known->uuid : QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_account.handle = m_signedIn.account.acct;
    m_account.name = m_signedIn.account.displayName;
    m_account.clientId = m_signedIn.app.clientId;
    m_account.isSample = !m_grant.isEmpty();
    m_account.lastUsed = m_clock.now();
    if (m_keyring.keychain()) {
        keepSecrets();
        return;
    }
    setState(State::NeedsKeyChoice);
    m_keyring.look();
}

void SignIn::keepSecrets()
{
    setState(State::Finishing);
    platform::Keychain &keychain = *m_keyring.keychain();
    whenDone(keychain.write(m_account.clientSecretName(), m_signedIn.app.clientSecret.reveal()), m_attempt.get(),
             [this, &keychain](const Result<atrium::Done> &) {
                 whenDone(keychain.write(m_account.tokenName(), m_signedIn.token.reveal()), m_attempt.get(),
                          [this](const Result<atrium::Done> &written) {
                              if (written)
                                  keepAccount();
                              else
                                  fail(tr("The keychain of this computer did not take the sign-in. Nothing was kept. "
                                          "Unlock the keychain, then try again."));
                          });
             });
}

void SignIn::keepAccount()
{
    if (!m_accounts.save(m_account)) {
        fail(
            tr("The sign-in worked, but the list of accounts cannot be written. Free some space on this computer, then "
               "try again."));
        return;
    }
    m_signedIn = {};
    m_flow.reset();
    setState(State::Done);
    emit finished(m_account);
}

void SignIn::fail(const QString &text)
{
    m_errorText = text;
    m_flow.reset();
    setState(State::Failed);
}

void SignIn::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

QString SignIn::wordsFor(const Error &error) const
{
    const QString host = m_base.host();
    switch (error.kind) {
    case Error::Kind::Offline:
        return error.detail.contains(u"html", Qt::CaseInsensitive)
            ? tr("“%1” answered with a web page instead of data. That is a sign-in page of the network, or no server "
                 "that "
                 "Atrium can talk to. Check the address, then try again.")
                  .arg(host)
            : tr("“%1” does not answer. Check the address and your network, then try again. Nothing was changed.")
                  .arg(host);
    case Error::Kind::Missing:
    case Error::Kind::Malformed:
        return tr("“%1” answers, but not in the way that Atrium understands: it needs a server with the Mastodon "
                  "client "
                  "API (Mastodon, Akkoma, Pleroma, GoToSocial).")
            .arg(host);
    case Error::Kind::Throttled:
        return tr("“%1” asks for a pause: too many sign-ins in a short time. Wait some minutes, then try again.")
            .arg(host);
    case Error::Kind::Rejected:
    case Error::Kind::Unauthorized:
        return error.detail.isEmpty() ? tr("You were not signed in: “%1” said no.").arg(host)
                                      : tr("You were not signed in. “%1” says: %2").arg(host, error.detail);
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
        break;
    }
    return tr("Signing in did not work. Nothing was changed; try again.");
}

} // namespace atrium::session
