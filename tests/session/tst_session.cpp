// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "session/scriptedserver.h"
#include "session/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace atrium::session;
using namespace atrium::test;

namespace {

struct Desk {
    Desk()
    {
        server.beMastodon();
        server.on(u"GET /api/v1/timelines/public"_qs,
                  { 200, R"([{"id":"101","created_at":"2026-03-02T08:00:00.000Z","visibility":"public",
            "content":"<p>Good morning</p>","account":{"id":"8","username":"bea","acct":"bea","display_name":"Bea"}}])" });
        account.uuid = u"7b1c1c9e-6a52-4d6e-9d0b-0d2f5f3f9c11"_qs;
        account.server = server.base();
        account.me = PersonId(u"7"_qs);
        account.clientId = u"app-1"_qs;
        keychain.write(account.tokenName(), "hush-token");
        keychain.write(account.clientSecretName(), "hush-app");
    }

    std::unique_ptr<Session> open()
    {
        auto session = std::make_unique<Session>(account, folder.filePath(u"store"_qs), keychain, clock);
        QSignalSpy opened(session.get(), &Session::opened);
        session->open();
        return opened.wait(10'000) ? std::move(session) : nullptr;
    }

    int postsShown(Session &session)
    {
        FeedQuery query;
        const auto page = session.store().feed(query);
        const bool isRead = QTest::qWaitFor([&page] { return page.isFinished(); });
        return isRead && page.result() ? int(page.result()->entries.size()) : -1;
    }

    ScriptedServer server;
    QTemporaryDir folder;
    platform::MemoryKeychain keychain;
    SystemClock clock;
    Account account;
};

class SilentKeychain final : public platform::Keychain {
public:
    QFuture<Result<QByteArray>> read(const QString &) override
    {
        return ready<Result<QByteArray>>(atrium::failed(Error::Kind::Offline, {}));
    }
    QFuture<Result<Done>> write(const QString &, const QByteArray &) override
    {
        return ready<Result<Done>>(atrium::failed(Error::Kind::Offline, {}));
    }
    QFuture<Result<Done>> remove(const QString &) override { return ready<Result<Done>>(Done {}); }
};

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void openingFetchesAndRemembers();
    void theStoreKeyIsMadeOnce();
    void aLockedKeychainIsSaidAndChangesNothing();
    void signingOutRevokesAndWipes();
};

void SessionTest::openingFetchesAndRemembers()
{
    Desk desk;
    auto session = desk.open();
    QVERIFY(session);
    QTRY_COMPARE(desk.postsShown(*session), 1);
    QTRY_COMPARE(session->engine().status().state, SyncStatus::State::Polling);
    session.reset();
    desk.server.on(u"GET /api/v1/timelines/public"_qs, { 503, {}, "text/html" });
    session = desk.open();
    QVERIFY(session);
    QCOMPARE(desk.postsShown(*session), 1); // before the server said anything
}

void SessionTest::theStoreKeyIsMadeOnce()
{
    Desk desk;
    QVERIFY(desk.open());
    const auto first = desk.keychain.read(desk.account.storeKeyName()).result();
    QVERIFY(first);
    QCOMPARE(first->size(), 32);
    QVERIFY(desk.open());
    QCOMPARE(*desk.keychain.read(desk.account.storeKeyName()).result(), *first);
}

void SessionTest::aLockedKeychainIsSaidAndChangesNothing()
{
    Desk desk;
    SilentKeychain locked;
    Session session(desk.account, desk.folder.filePath(u"store"_qs), locked, desk.clock);
    QSignalSpy failedSpy(&session, &Session::failed);
    session.open();
    QVERIFY(failedSpy.wait(10'000));
    QVERIFY(failedSpy.first().first().toString().contains(u"keychain"_qs));
    QVERIFY(!QFile::exists(desk.folder.filePath(u"store"_qs)));
    QVERIFY(desk.server.log().isEmpty());
}

void SessionTest::signingOutRevokesAndWipes()
{
    Desk desk;
    auto session = desk.open();
    QVERIFY(session);
    QSignalSpy signedOut(session.get(), &Session::signedOut);
    session->signOut();
    QTRY_COMPARE(signedOut.size(), 1);
    const QByteArray sent = desk.server.bodyOf(u"POST /oauth/revoke"_qs);
    QVERIFY(sent.contains("hush-token") && sent.contains("hush-app"));
    QVERIFY(!desk.keychain.read(desk.account.tokenName()).result());
    QVERIFY(!desk.keychain.read(desk.account.clientSecretName()).result());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
