// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "session/scriptedserver.h"
#include "session/signin.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace atrium;
using namespace atrium::session;
using namespace atrium::test;
using State = SignIn::State;

namespace {

/// One try to sign in; the test is the browser.
struct Attempt {
    explicit Attempt(std::unique_ptr<platform::Keychain> given = std::make_unique<platform::MemoryKeychain>())
        : keyring(std::move(given))
        , signIn(accounts, keyring, clock, [this](const QUrl &url) {
            opened.append(url);
            return hasBrowser;
        })
    {
        QObject::connect(&signIn, &SignIn::stateChanged, [this] { states.append(signIn.state()); });
        keyring.look();
    }

    QUrlQuery asked() const { return QUrlQuery(opened.last()); }

    /// The browser comes back from the page of the server.
    void comeBack(const QString &query, const QString &state = {})
    {
        QUrl url(asked().queryItemValue(u"redirect_uri"_qs, QUrl::FullyDecoded));
        const QString expected = asked().queryItemValue(u"state"_qs, QUrl::FullyDecoded);
        url.setQuery(query + u"&state="_qs + (state.isEmpty() ? expected : state));
        network.get(QNetworkRequest(url));
    }

    bool signInAt(const ScriptedServer &server)
    {
        signIn.start(server.base().toString());
        const auto is = [this](State state) { return QTest::qWaitFor([&] { return signIn.state() == state; }); };
        if (!is(State::WaitingForBrowser))
            return false;
        comeBack(u"code=the-code"_qs);
        return is(State::Done);
    }

    QString secret(const QString &name)
    {
        const auto read = keyring.keychain()->read(name).result();
        return read ? QString::fromUtf8(*read) : QString();
    }

    QTemporaryDir folder;
    Accounts accounts { folder.path() };
    Keyring keyring;
    SystemClock clock;
    QList<QUrl> opened;
    QList<State> states;
    bool hasBrowser = true;
    QNetworkAccessManager network;
    SignIn signIn;
};

/// A keychain that takes nothing.
class BrokenKeychain final : public platform::Keychain {
public:
    QFuture<Result<QByteArray>> read(const QString &) override
    {
        return ready<Result<QByteArray>>(failed(Error::Kind::Offline, {}));
    }
    QFuture<Result<Done>> write(const QString &, const QByteArray &) override
    {
        return ready<Result<Done>>(failed(Error::Kind::Offline, {}));
    }
    QFuture<Result<Done>> remove(const QString &) override
    {
        return ready<Result<Done>>(failed(Error::Kind::Offline, {}));
    }
};

} // namespace

class SignInTest : public QObject {
    Q_OBJECT

private slots:
    void fromAnAddressToAnAccount();
    void signingInAgainIsTheSameAccount();
    void anotherPersonThereIsAnotherAccount();
    void theDomainOfAnEmailAddressNamesItsServer();
    void twoDomainsThatNameEachOtherEnd();
    void withACodeWhenTheBrowserIsElsewhere();
    void saidNoInTheBrowser();
    void aForeignCallbackChangesNothing();
    void cancellingForgetsEverything();
    void badAddressesAreToldAtOnce_data();
    void badAddressesAreToldAtOnce();
    void notAServer_data();
    void notAServer();
    void aRefusedCodeKeepsNothing();
    void aKeychainThatRefusesKeepsNothing();
};

void SignInTest::fromAnAddressToAnAccount()
{
    ScriptedServer server;
    server.beMastodon();
    Attempt attempt;
    QSignalSpy finished(&attempt.signIn, &SignIn::finished);
    attempt.signIn.start(server.base().toString());
    QTRY_COMPARE(attempt.signIn.state(), State::WaitingForBrowser);
    QCOMPARE(attempt.signIn.serverName(), u"Lindquay"_qs);
    QCOMPARE(attempt.opened.last().path(), u"/oauth/authorize"_qs);
    QCOMPARE(attempt.asked().queryItemValue(u"code_challenge_method"_qs), u"S256"_qs);
    QVERIFY(attempt.asked().queryItemValue(u"state"_qs).size() >= 22); // 128 bits and more
    attempt.comeBack(u"code=the-code"_qs);
    QTRY_COMPARE(attempt.signIn.state(), State::Done);
    QCOMPARE(finished.size(), 1);
    const Account account = attempt.accounts.all().first();
    QCOMPARE(account.handle, u"ana"_qs);
    QCOMPARE(account.name, u"Ana Sousa"_qs);
    QCOMPARE(account.companyName, u"Lindquay"_qs);
    QCOMPARE(account.server, server.base());
    QCOMPARE(attempt.secret(account.tokenName()), u"hush-token"_qs);
    QCOMPARE(attempt.secret(account.clientSecretName()), u"hush-app"_qs);
    const QByteArray exchange = server.bodyOf(u"POST /oauth/token"_qs);
    QVERIFY(exchange.contains("code=the-code") && exchange.contains("code_verifier="));
    QFile file(attempt.folder.filePath(u"accounts.json"_qs));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hush"));
}

void SignInTest::signingInAgainIsTheSameAccount()
{
    ScriptedServer server;
    server.beMastodon();
    Attempt attempt;
    QVERIFY(attempt.signInAt(server));
    const Account before = attempt.accounts.all().first();
    server.on(u"POST /oauth/token"_qs, { 200, R"({"access_token":"fresh-token","token_type":"Bearer"})" });
    server.on(u"POST /api/v1/apps"_qs, { 200, R"({"client_id":"app-2","client_secret":"fresh-app"})" });
    QVERIFY(attempt.signInAt(server));
    QCOMPARE(attempt.accounts.all().size(), 1);
    const Account now = attempt.accounts.all().first();
    QCOMPARE(now.uuid, before.uuid); // its folder and the key of its store
    QCOMPARE(now.clientId, u"app-2"_qs);
    QCOMPARE(attempt.secret(now.tokenName()), u"fresh-token"_qs);
    QCOMPARE(attempt.secret(now.clientSecretName()), u"fresh-app"_qs);
}

void SignInTest::anotherPersonThereIsAnotherAccount()
{
    ScriptedServer server;
    server.beMastodon();
    Attempt attempt;
    QVERIFY(attempt.signInAt(server));
    server.on(u"GET /api/v1/accounts/verify_credentials"_qs, { 200, R"({"id":"8","username":"bea","acct":"bea"})" });
    QVERIFY(attempt.signInAt(server));
    ScriptedServer elsewhere; // the same id means somebody else there
    elsewhere.beMastodon();
    QVERIFY(attempt.signInAt(elsewhere));
    QCOMPARE(attempt.accounts.all().size(), 3);
    QVERIFY(attempt.accounts.all().at(0).uuid != attempt.accounts.all().at(1).uuid);
    QVERIFY(attempt.accounts.all().at(0).uuid != attempt.accounts.all().at(2).uuid);
}

void SignInTest::theDomainOfAnEmailAddressNamesItsServer()
{
    ScriptedServer server;
    server.beMastodon();
    ScriptedServer domain;
    domain.pointTo(server);
    Attempt attempt;
    attempt.signIn.start(domain.base().toString());
    QTRY_COMPARE(attempt.signIn.state(), State::WaitingForBrowser);
    attempt.comeBack(u"code=the-code"_qs);
    QTRY_COMPARE(attempt.signIn.state(), State::Done);
    QCOMPARE(attempt.accounts.all().first().server, server.base());
    QVERIFY(!domain.log().contains(u"POST /api/v1/apps"_qs));
}

void SignInTest::twoDomainsThatNameEachOtherEnd()
{
    ScriptedServer one;
    ScriptedServer other;
    one.pointTo(other);
    other.pointTo(one);
    Attempt attempt;
    attempt.signIn.start(one.base().toString());
    QTRY_COMPARE(attempt.signIn.state(), State::Failed);
    QCOMPARE(one.log().count(u"GET /.well-known/host-meta"_qs), 1);
    QCOMPARE(other.log().count(u"GET /.well-known/host-meta"_qs), 0);
}

void SignInTest::withACodeWhenTheBrowserIsElsewhere()
{
    ScriptedServer server;
    server.beMastodon();
    Attempt attempt;
    attempt.hasBrowser = false;
    attempt.signIn.start(server.base().toString());
    QTRY_COMPARE(attempt.signIn.state(), State::NeedsCode);
    QCOMPARE(attempt.asked().queryItemValue(u"redirect_uri"_qs, QUrl::FullyDecoded), u"urn:ietf:wg:oauth:2.0:oob"_qs);
    attempt.signIn.enterCode(u"  pasted-code \n"_qs);
    QTRY_COMPARE(attempt.signIn.state(), State::Done);
    QVERIFY(server.bodyOf(u"POST /oauth/token"_qs).contains("code=pasted-code&")
            || server.bodyOf(u"POST /oauth/token"_qs).endsWith("code=pasted-code"));
}

void SignInTest::saidNoInTheBrowser()
{
    ScriptedServer server;
    server.beMastodon();
    Attempt attempt;
    attempt.signIn.start(server.base().toString());
    QTRY_COMPARE(attempt.signIn.state(), State::WaitingForBrowser);
    attempt.comeBack(u"error=access_denied&error_description=The+owner+denied+the+request"_qs);
    QTRY_COMPARE(attempt.signIn.state(), State::Failed);
    QVERIFY(!attempt.signIn.errorText().isEmpty());
    QCOMPARE(attempt.accounts.all().size(), 0);
    QVERIFY(!server.log().contains(u"POST /oauth/token"_qs));
}

void SignInTest::aForeignCallbackChangesNothing()
{
    ScriptedServer server;
    server.beMastodon();
    Attempt attempt;
    attempt.signIn.start(server.base().toString());
    QTRY_COMPARE(attempt.signIn.state(), State::WaitingForBrowser);
    attempt.comeBack(u"code=stolen"_qs, u"another-state"_qs);
    QTest::qWait(100); // nothing may come of it, however long one waits
    QCOMPARE(attempt.signIn.state(), State::WaitingForBrowser);
    attempt.comeBack(u"code=the-code"_qs);
    QTRY_COMPARE(attempt.signIn.state(), State::Done);
    QVERIFY(server.bodyOf(u"POST /oauth/token"_qs).contains("code=the-code"));
}

void SignInTest::cancellingForgetsEverything()
{
    ScriptedServer server;
    server.beMastodon();
    Attempt attempt;
    attempt.signIn.start(server.base().toString());
    QTRY_COMPARE(attempt.signIn.state(), State::WaitingForBrowser);
    attempt.signIn.cancel();
    QCOMPARE(attempt.signIn.state(), State::Idle);
    attempt.comeBack(u"code=late"_qs);
    QTest::qWait(100);
    QCOMPARE(attempt.signIn.state(), State::Idle);
    QVERIFY(!server.log().contains(u"POST /oauth/token"_qs));
    attempt.signIn.start(server.base().toString()); // and it can be done again
    QTRY_COMPARE(attempt.signIn.state(), State::WaitingForBrowser);
}

void SignInTest::badAddressesAreToldAtOnce_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << QString();
    QTest::newRow("one word") << u"company"_qs;
    QTest::newRow("plain http") << u"http://social.example"_qs;
    QTest::newRow("script") << u"javascript:alert(1)"_qs;
    QTest::newRow("file") << u"file:///etc/passwd"_qs;
    QTest::newRow("spaces") << u"my company dot com"_qs;
}

void SignInTest::badAddressesAreToldAtOnce()
{
    QFETCH(QString, address);
    Attempt attempt;
    attempt.signIn.start(address);
    QCOMPARE(attempt.signIn.state(), State::Failed);
    QVERIFY(!attempt.signIn.errorText().isEmpty());
    QVERIFY(attempt.opened.isEmpty());
}

void SignInTest::notAServer_data()
{
    QTest::addColumn<ScriptedServer::Answer>("instance");
    QTest::newRow("a web site") << ScriptedServer::Answer { 200, "<html>Welcome</html>", "text/html" };
    QTest::newRow("another API") << ScriptedServer::Answer { 404, R"({"error":"no such path"})" };
    QTest::newRow("down") << ScriptedServer::Answer { 503, "<html>Maintenance</html>", "text/html" };
    QTest::newRow("half an answer") << ScriptedServer::Answer { 200, R"({"domain":)" };
    QTest::newRow("not an object") << ScriptedServer::Answer { 200, "[]" };
}

void SignInTest::notAServer()
{
    QFETCH(ScriptedServer::Answer, instance);
    ScriptedServer server;
    server.beMastodon();
    server.on(u"GET /api/v2/instance"_qs, instance);
    server.on(u"GET /api/v1/instance"_qs, instance);
    Attempt attempt;
    attempt.signIn.start(server.base().toString());
    QTRY_COMPARE(attempt.signIn.state(), State::Failed);
    QVERIFY(attempt.signIn.errorText().contains(u"127.0.0.1"_qs));
    QVERIFY(!attempt.signIn.errorText().contains(u"<html>"_qs));
    QVERIFY(!server.log().contains(u"POST /api/v1/apps"_qs));
    QVERIFY(attempt.opened.isEmpty());
}

void SignInTest::aRefusedCodeKeepsNothing()
{
    ScriptedServer server;
    server.beMastodon();
    server.on(u"POST /oauth/token"_qs,
              { 400, R"({"error":"invalid_grant","error_description":"The code has expired."})" });
    Attempt attempt;
    attempt.signIn.start(server.base().toString());
    QTRY_COMPARE(attempt.signIn.state(), State::WaitingForBrowser);
    attempt.comeBack(u"code=old"_qs);
    QTRY_COMPARE(attempt.signIn.state(), State::Failed);
    QVERIFY2(attempt.signIn.errorText().contains(u"The code has expired."_qs), qPrintable(attempt.signIn.errorText()));
    QCOMPARE(attempt.accounts.all().size(), 0);
}

void SignInTest::aKeychainThatRefusesKeepsNothing()
{
    ScriptedServer server;
    server.beMastodon();
    Attempt attempt(std::make_unique<BrokenKeychain>());
    attempt.signIn.start(server.base().toString());
    QTRY_COMPARE(attempt.signIn.state(), State::WaitingForBrowser);
    attempt.comeBack(u"code=the-code"_qs);
    QTRY_COMPARE(attempt.signIn.state(), State::Failed);
    QVERIFY(!attempt.signIn.errorText().isEmpty());
    QCOMPARE(attempt.accounts.all().size(), 0);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
