// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/httptransport.h"
#include "platform/keychain.h"
#include "session/accounts.h"
#include "store/store.h"
#include "sync/engine.h"

#include <QObject>

#include <memory>

namespace atrium::session {

/// One signed-in account at work: its transport, client, store and engine, made in this order and ended in the reverse.
/// Never uses the token of another account.
class Session : public QObject {
    Q_OBJECT

public:
    Session(const Account &account, const QString &folder, platform::Keychain &keychain, const Clock &clock,
            QObject *parent = nullptr);
    ~Session() override;

    const Account &account() const { return m_account; }

    /// Reads the secrets, opens the store and starts the engine: ends in `opened` or `failed`. What is stored can be read
    /// from `opened` on, whether the server answers or not.
    void open();

    // Valid from `opened` on.
    store::Store &store() { return *m_store; }
    sync::Engine &engine() { return *m_engine; }
    /// A picture or GIF from the network, without the token.
    QFuture<Result<QByteArray>> download(const QString &url);

    /// Revokes the token (tried once more, then given up), wipes the secrets and stops. Ends in `signedOut`.
    void signOut();

signals:
    void opened(const atrium::store::OpenReport &report);
    /// `text` says what happened, what is safe and what to do.
    void failed(const QString &text);
    void signedOut();

private:
    void readStoreKey();
    void openStore(const QByteArray &key);
    void readToken(const store::OpenReport &report);
    void start(const QByteArray &token, const store::OpenReport &report);
    void watchNetwork();
    void wipe();

    Account m_account;
    QString m_folder;
    platform::Keychain &m_keychain;
    const Clock &m_clock;
    std::unique_ptr<api::HttpTransport> m_transport;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<sync::Engine> m_engine;
};

/// 32 random bytes in the keychain under `account.storeKeyName()`, made when there are none yet.
QFuture<Result<QByteArray>> storeKey(platform::Keychain &keychain, const Account &account);

} // namespace atrium::session
