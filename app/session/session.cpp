// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "api/oauth.h"
#include "core/async.h"

#include <QCoreApplication>
#include <QDir>
#include <QNetworkInformation>
#include <QRandomGenerator>

namespace atrium::session {

namespace {

constexpr int keyBytes = 32;

QByteArray freshKey()
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

QString keychainProblem(const Error &error)
{
    if (error.kind == Error::Kind::Offline) {
        return QCoreApplication::translate(
            "Session",
            "The keychain of this computer does not answer, so your data stays locked. Nothing was changed. "
            "Unlock the keychain, then start Atrium again.");
    }
    return QCoreApplication::translate(
        "Session",
        "The keychain of this computer refused to give out the key of your data. Nothing "
        "was changed. Allow Atrium to use it, then start again.");
}

} // namespace

QFuture<Result<QByteArray>> storeKey(platform::Keychain &keychain, const Account &account)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto settle = [promise](const Result<QByteArray> &key) {
        promise->addResult(key);
        promise->finish();
    };
    whenDone(keychain.read(account.storeKeyName()), QCoreApplication::instance(),
             [settle, &keychain, name = account.storeKeyName()](const Result<QByteArray> &found) {
                 if (found || found.error().kind != Error::Kind::Missing) {
                     settle(found);
                     return;
                 }
                 const QByteArray key = freshKey();
                 whenDone(keychain.write(name, key), QCoreApplication::instance(),
                          [settle, key](const Result<Done> &written) {
                              settle(written ? Result<QByteArray>(key)
                                             : Result<QByteArray>(tl::unexpected(written.error())));
                          });
             });
    return promise->future();
}

Session::Session(const Account &account, const QString &folder, platform::Keychain &keychain, const Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_folder(folder)
    , m_keychain(keychain)
    , m_clock(clock)
{
}

Session::~Session() = default;

void Session::open() { readStoreKey(); }

void Session::readStoreKey()
{
    whenDone(storeKey(m_keychain, m_account), this, [this](const Result<QByteArray> &key) {
        if (key)
            openStore(*key);
        else
            emit failed(keychainProblem(key.error()));
    });
}

void Session::openStore(const QByteArray &key)
{
    QDir().mkpath(m_folder);
    m_store = std::make_unique<store::Store>(m_clock);
    whenDone(m_store->open({ m_folder, key }), this, [this](const Result<store::OpenReport> &report) {
        if (report)
            readToken(*report);
        else
            emit failed(report.error().detail);
    });
}

void Session::readToken(const store::OpenReport &report)
{
    whenDone(m_keychain.read(m_account.tokenName()), this, [this, report](const Result<QByteArray> &token) {
        if (!token && token.error().kind != Error::Kind::Missing)
            emit failed(keychainProblem(token.error()));
        else
            start(token.value_or(QByteArray()), report);
    });
}

void Session::start(const QByteArray &token, const store::OpenReport &report)
{
    m_transport = std::make_unique<api::HttpTransport>(m_account.server);
    m_client = std::make_unique<api::Client>(*m_transport, m_account.server, api::Secret(token));
    sync::EngineOptions options;
    options.me = m_account.me;
    m_engine = std::make_unique<sync::Engine>(*m_client, *m_store, m_clock, options);
    watchNetwork();
    emit opened(report);
    m_engine->start();
}

/// A network that came back is a better moment for the next try than the one that was guessed.
void Session::watchNetwork()
{
    if (!QNetworkInformation::instance() && !QNetworkInformation::loadDefaultBackend())
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (m_engine && reachability != QNetworkInformation::Reachability::Disconnected)
                    m_engine->retryNow();
            });
}

QFuture<Result<QByteArray>> Session::download(const QString &url)
{
    if (!m_client)
        return ready<Result<QByteArray>>(atrium::failed(Error::Kind::Offline, u"not open"_qs));
    return m_client->download(QUrl(url));
}

void Session::signOut()
{
    if (m_engine)
        m_engine->pause();
    if (!m_client) {
        wipe();
        return;
    }
    whenDone(m_keychain.read(m_account.clientSecretName()), this, [this](const Result<QByteArray> &secret) {
        api::wire::Application app;
        app.clientId = m_account.clientId;
        app.clientSecret = api::Secret(secret.value_or(QByteArray()));
        whenDone(api::signOut(*m_client, {}, app), this, [this](const Result<Done> &) { wipe(); });
    });
}

void Session::wipe()
{
    m_keychain.remove(m_account.tokenName());
    whenDone(m_keychain.remove(m_account.clientSecretName()), this, [this](const Result<Done> &) { emit signedOut(); });
}

} // namespace atrium::session
