// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/accounthost.h"

#include <QDir>

namespace atrium::shell {

using session::Account;
using session::Keyring;
using session::SignIn;

namespace {

/// The people of the sample company that one can be, by the short names of the command line.
QString colleagueFor(const QString &shortName)
{
    if (shortName == u"julia")
        return u"julia.nowicka"_qs;
    if (shortName == u"niko")
        return u"niko.vainio"_qs;
    return shortName.isEmpty() || shortName == u"ana" ? u"ana.figueira"_qs : shortName;
}

/// The keys of invented data lie in an open file beside it (decision 12); the desktop's keychain is not bothered.
std::unique_ptr<Keyring> sampleKeyring(const QString &folder)
{
    QDir().mkpath(folder);
    auto keys = std::make_unique<platform::FileKeychain>(folder + u"/keys.db"_qs);
    if (!keys->open({}))
        return std::make_unique<Keyring>(std::make_unique<platform::MemoryKeychain>());
    return std::make_unique<Keyring>(std::unique_ptr<platform::Keychain>(std::move(keys)));
}

std::unique_ptr<Keyring> realKeyring(const Profile &profile, const Options &options)
{
    // Pictures and the self-test must not touch the keychain of whoever runs them.
    if (options.needsNoDisplay())
        return std::make_unique<Keyring>(profile.keyFile(), nullptr);
    return std::make_unique<Keyring>(profile.keyFile(), std::make_unique<platform::SystemKeychain>(u"Atrium"_qs));
}

} // namespace

AccountHost::AccountHost(const Profile &profile, const Options &options, const Clock &clock,
                         const SignIn::OpenUrl &openUrl, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_options(options)
    , m_clock(clock)
    , m_keyring(realKeyring(profile, options))
    , m_sampleKeyring(sampleKeyring(profile.sampleFolder()))
    , m_accounts(profile.folder)
    , m_sampleAccounts(profile.sampleFolder())
    , m_signIn(std::make_unique<SignIn>(m_accounts, *m_keyring, clock, openUrl))
    , m_sampleSignIn(std::make_unique<SignIn>(m_sampleAccounts, *m_sampleKeyring, clock, openUrl))
{
    m_sampleKeyring->look();
    connect(m_signIn.get(), &SignIn::finished, this,
            [this](const Account &account) { openSession(account, *m_keyring, m_accounts.folderOf(account)); });
    connect(m_sampleSignIn.get(), &SignIn::finished, this, [this](const Account &account) {
        openSession(account, *m_sampleKeyring, m_sampleAccounts.folderOf(account));
    });
    connect(m_sampleSignIn.get(), &SignIn::stateChanged, this, [this] {
        if (m_sampleSignIn->state() == SignIn::State::Failed)
            emit failed(m_sampleSignIn->errorText());
    });
}

// The session ends here and now: no event loop may be left that would delete it later and close its store.
AccountHost::~AccountHost() = default;

void AccountHost::start()
{
    m_accounts.load();
    m_sampleAccounts.load();
    if (m_options.page == u"welcome") {
        emit welcomeNeeded();
    } else if (m_options.isSampleCompany) {
        exploreSample();
    } else if (!m_options.server.isEmpty()) {
        emit welcomeNeeded();
        m_signIn->start(m_options.server);
    } else {
        openLatest();
    }
}

void AccountHost::openLatest()
{
    const Account *latest = m_accounts.latest();
    if (!latest) {
        emit welcomeNeeded();
        return;
    }
    const auto open = [this, account = *latest] {
        if (!m_session && m_keyring->keychain())
            openSession(account, *m_keyring, m_accounts.folderOf(account));
    };
    connect(m_keyring.get(), &Keyring::stateChanged, this, open);
    m_keyring->look();
}

void AccountHost::exploreSample()
{
    closeSession();
    SampleHost::Wish wish { m_profile.sampleFolder(), m_options.clock, !m_options.hasQuietColleagues };
    m_sample = std::make_unique<SampleHost>(wish, *m_sampleKeyring->keychain());
    connect(m_sample.get(), &SampleHost::started, this, &AccountHost::openSample);
    connect(m_sample.get(), &SampleHost::failed, this, &AccountHost::failed);
    m_sample->start();
}

const Account *AccountHost::sampleAccount() const
{
    const QString wanted = colleagueFor(m_options.colleague);
    const QList<Account> &all = m_sampleAccounts.all();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&wanted](const Account &account) { return account.handle == wanted; });
    return found == all.cend() ? nullptr : &*found;
}

void AccountHost::openSample(const QUrl &server)
{
    if (const Account *known = sampleAccount()) {
        Account account = *known;
        account.server = server;
        m_sampleAccounts.save(account);
        openSession(account, *m_sampleKeyring, m_sampleAccounts.folderOf(account));
        return;
    }
    const QString username = colleagueFor(m_options.colleague);
    m_sampleSignIn->startSample(server, username, m_sample->authoriseOnce(username));
}

void AccountHost::openSession(const Account &account, Keyring &keyring, const QString &folder)
{
    const QObject *before = closeSession();
    m_session = std::make_unique<session::Session>(account, folder, *keyring.keychain(), m_clock);
    connect(m_session.get(), &session::Session::opened, this, &AccountHost::opened);
    connect(m_session.get(), &session::Session::failed, this, &AccountHost::failed);
    connect(m_session.get(), &session::Session::signedOut, this, [this, account] {
        closeSession();
        session::Accounts &list = account.isSample ? m_sampleAccounts : m_accounts;
        list.remove(account.uuid, true);
        emit welcomeNeeded();
    });
    // Two stores never work in one folder: after signing in again it is the same one.
    if (before)
        connect(before, &QObject::destroyed, m_session.get(), &session::Session::open);
    else
        m_session->open();
}

void AccountHost::signInAgain()
{
    if (!m_session)
        return;
    const Account account = m_session->account();
    if (!account.isSample)
        m_signIn->start(account.server.toString());
    else if (m_sample)
        m_sampleSignIn->startSample(account.server, account.handle, m_sample->authoriseOnce(account.handle));
}

void AccountHost::signOut()
{
    if (m_session)
        m_session->signOut();
}

void AccountHost::stopSample() { m_sample.reset(); }

QObject *AccountHost::closeSession()
{
    if (!m_session)
        return nullptr;
    emit closing();
    // Deleted later: this may run inside one of its own signals.
    QObject *dying = m_session.release();
    dying->deleteLater();
    return dying;
}

} // namespace atrium::shell
