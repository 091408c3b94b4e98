// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/httptransport.h"
#include "api/oauth.h"
#include "core/clock.h"
#include "session/accounts.h"
#include "session/keyring.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace atrium::session {

/// The way from an address to a signed-in account: the one that was there before when the same person signs in again at
/// the same server. Every failure ends in Failed with one clear message and leaves nothing
/// behind; starting again is always possible.
class SignIn : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY addressChanged)
    Q_PROPERTY(QString serverName READ serverName NOTIFY stateChanged)
    Q_PROPERTY(QUrl browserUrl READ browserUrl NOTIFY stateChanged)

public:
    enum class State { Idle, Checking, WaitingForBrowser, Finishing, Done, Failed, NeedsCode, NeedsKeyChoice };
    Q_ENUM(State)
    using OpenUrl = std::function<bool(const QUrl &)>;

    /// `openUrl` opens the system browser; a test is the browser itself.
    SignIn(Accounts &accounts, Keyring &keyring, const Clock &clock, OpenUrl openUrl, QObject *parent = nullptr);
    ~SignIn() override;

    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Checking || m_state == State::Finishing; }
    QString errorText() const { return m_errorText; }
    QString address() const { return m_address; }
    void setAddress(const QString &address);
    QString serverName() const { return m_serverName; }
    QUrl browserUrl() const { return m_browserUrl; }

    /// `address`: a server's address or an e-mail address there.
    Q_INVOKABLE void start(const QString &address);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void openBrowserAgain();
    /// The browser is on another computer, or cannot come back: show a code instead.
    Q_INVOKABLE void useCode();
    Q_INVOKABLE void enterCode(const QString &code);

    /// The ordinary path without a browser: `grant` approves one sign-in of `username` at the sample company.
    void startSample(const QUrl &server, const QString &username, const QString &grant);

signals:
    void stateChanged();
    void addressChanged();
    void finished(const atrium::session::Account &account);

private:
    void begin(const QUrl &base, api::SignInFlow::Way way);
    void readServer();
    /// No server at the address itself: the domain may say where it is. Asked once.
    void lookBehind(const Error &noServerHere);
    void openFlow(api::SignInFlow::Way way);
    void showBrowser(const QUrl &page);
    void waitForBrowser();
    void onSignedIn(const Result<api::SignedIn> &result);
    void keepSecrets();
    void keepAccount();
    void fail(const QString &text);
    void setState(State state);
    QString wordsFor(const Error &error) const;

    Accounts &m_accounts;
    Keyring &m_keyring;
    const Clock &m_clock;
    OpenUrl m_openUrl;
    State m_state = State::Idle;
    QString m_errorText;
    QString m_address;
    QString m_serverName;
    QUrl m_base;
    QUrl m_browserUrl;
    bool m_hasLookedBehind = false;
    QString m_grantedUser; ///< sample company only
    QString m_grant;
    std::unique_ptr<api::HttpTransport> m_transport;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<api::SignInFlow> m_flow;
    api::SignedIn m_signedIn;
    Account m_account;
    std::unique_ptr<QObject> m_attempt; ///< context of everything under way; replaced to drop late answers
};

} // namespace atrium::session
