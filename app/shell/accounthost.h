// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "session/accounts.h"
#include "session/keyring.h"
#include "session/session.h"
#include "session/signin.h"
#include "shell/options.h"
#include "shell/profile.h"
#include "shell/samplehost.h"

#include <QObject>

namespace atrium::shell {

/// Which account is at work: finds the last one at start, signs in to a new one, runs the sample company. Real accounts
/// and the sample company have lists and key places of their own.
class AccountHost : public QObject {
    Q_OBJECT

public:
    AccountHost(const Profile &profile, const Options &options, const Clock &clock,
                const session::SignIn::OpenUrl &openUrl, QObject *parent = nullptr);
    ~AccountHost() override;

    session::Keyring &keyring() { return *m_keyring; }
    session::SignIn &signIn() { return *m_signIn; }
    session::Session *session() const { return m_session.get(); }

    /// Opens what the command line or the last time says; ends in `opened`, `welcomeNeeded` or `failed`.
    void start();
    void exploreSample();
    /// The server no longer takes the token: asks for another at the same server. What is stored stays as it is.
    void signInAgain();
    void signOut();
    /// Stops the sample company's server: for pictures of how it is without a network.
    void stopSample();

signals:
    void opened(const atrium::store::OpenReport &report);
    /// The session goes away: let go of its models now.
    void closing();
    void welcomeNeeded();
    void failed(const QString &text);

private:
    void openLatest();
    void openSession(const session::Account &account, session::Keyring &keyring, const QString &folder);
    void openSample(const QUrl &server);
    /// The session that goes away, null when there was none.
    QObject *closeSession();
    const session::Account *sampleAccount() const;

    Profile m_profile;
    Options m_options;
    const Clock &m_clock;
    std::unique_ptr<session::Keyring> m_keyring;
    std::unique_ptr<session::Keyring> m_sampleKeyring;
    session::Accounts m_accounts;
    session::Accounts m_sampleAccounts;
    std::unique_ptr<session::SignIn> m_signIn;
    std::unique_ptr<session::SignIn> m_sampleSignIn;
    std::unique_ptr<SampleHost> m_sample;
    std::unique_ptr<session::Session> m_session;
};

} // namespace atrium::shell
