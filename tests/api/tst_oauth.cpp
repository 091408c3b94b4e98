// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/loopbacklistener.h"
#include "api/oauth.h"

#include "support/faketransport.h"
#include "support/settled.h"

#include <QTcpSocket>

using namespace atrium;
using namespace atrium::api;
using namespace atrium::test;
using namespace std::chrono_literals;

/// Signing in, with a browser that may be anybody.
class OAuthTest : public QObject {
    Q_OBJECT

private slots:
    void challengeIsThatOfTheStandard();
    void stateIsLongAndFresh();
    void endpointsStayOnTheServer_data();
    void endpointsStayOnTheServer();
    void wholeSignIn();
    void strangersChangeNothing_data();
    void strangersChangeNothing();
    void secondCallbackIsRefused();
    void slowAndEndlessRequestsChangeNothing();
    void refusalIsPlainWords();
    void answerOfAnotherServerIsRefused();
    void nobodyComes();
    void fewerScopesAreTried();
    void codeIsPastedByHand();
    void foreignEndpointsEndTheSignIn();
    void tokenInsteadOfACodeIsChecked();
    void tokenThatIsNotAcceptedIsNotKept();
    void destroyedSignInClosesItsPort();
    void signOutIsTriedTwice();
};

namespace {

const QUrl base(u"https://feed.example"_qs);
const QByteArray app = R"({"client_id":"c1","client_secret":"s1","redirect_uri":"x"})";
const QByteArray token = R"({"access_token":"t0ken","token_type":"Bearer","scope":"read write push"})";
const QByteArray account = R"({"id":"9","username":"ana","acct":"ana"})";

/// Sends one request like a browser and gives what came back.
QByteArray browse(const QUrl &url, const QByteArray &host = {}, const QByteArray &method = "GET")
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    if (!socket.waitForConnected(2000))
        return "refused";
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    const QByteArray shown = host.isEmpty() ? url.host().toLatin1() + ':' + QByteArray::number(url.port()) : host;
    socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: " + shown + "\r\n\r\n");
    QByteArray answer;
    const bool isClosed = QTest::qWaitFor(
        [&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        },
        3000);
    return isClosed ? answer + socket.readAll() : QByteArray("never closed");
}

QUrl with(QUrl url, const QString &query)
{
    url.setQuery(query);
    return url;
}

/// A sign-in that has opened its page.
struct Begun {
    explicit Begun(SignInFlow::Way way = SignInFlow::Way::Loopback, const QByteArray &metadata = {})
    {
        metadata.isEmpty() ? transport.will("{}", 404) : transport.will(metadata);
        transport.will(app);
        const Result<QUrl> opened = settled(flow.begin(way));
        if (!opened)
            qFatal("no page: %s", qPrintable(opened.error().detail));
        page = *opened;
    }
    QString query(const QString &key) const { return QUrlQuery(page).queryItemValue(key, QUrl::FullyDecoded); }
    QUrl callback(const QString &more) const
    {
        return with(QUrl(query(u"redirect_uri"_qs)), u"state="_qs + query(u"state"_qs) + more);
    }

    FakeTransport transport;
    SignInFlow flow { transport, base };
    QUrl page;
};

} // namespace

void OAuthTest::challengeIsThatOfTheStandard()
{
    // RFC 7636, appendix B
    QCOMPARE(Pkce::of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge,
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    const Pkce fresh = Pkce::fresh();
    QCOMPARE(fresh.verifier.size(), 43);
    QVERIFY(fresh.verifier != Pkce::fresh().verifier);
}

void OAuthTest::stateIsLongAndFresh()
{
    QVERIFY(QByteArray::fromBase64(freshState(), QByteArray::Base64UrlEncoding).size() * 8 >= 128);
    QVERIFY(freshState() != freshState());
}

void OAuthTest::endpointsStayOnTheServer_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("same host") << u"https://feed.example/auth/token"_qs << QByteArray("/auth/token");
    QTest::newRow("not said") << QString() << QByteArray("/oauth/token");
    QTest::newRow("relative") << u"/t"_qs << QByteArray("/t");
    QTest::newRow("other host") << u"https://evil.example/oauth/token"_qs << QByteArray();
    QTest::newRow("host below") << u"https://login.feed.example/oauth/token"_qs << QByteArray();
    QTest::newRow("other port") << u"https://feed.example:444/oauth/token"_qs << QByteArray();
    QTest::newRow("no encryption") << u"http://feed.example/oauth/token"_qs << QByteArray();
    QTest::newRow("user name") << u"https://feed.example@evil.example/t"_qs << QByteArray();
    QTest::newRow("user on the same host") << u"https://x@feed.example/t"_qs << QByteArray();
    QTest::newRow("script") << u"javascript:alert(1)"_qs << QByteArray();
    QTest::newRow("no scheme") << u"//evil.example/t"_qs << QByteArray();
}

void OAuthTest::endpointsStayOnTheServer()
{
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, path);
    wire::OAuthMetadata metadata;
    metadata.tokenEndpoint = endpoint;
    const Result<OAuthEndpoints> usable = usableEndpoints(metadata, base);
    QCOMPARE(usable ? usable->token : QByteArray(), path);
}

void OAuthTest::wholeSignIn()
{
    Begun sign(SignInFlow::Way::Loopback,
               R"({"issuer":"https://feed.example/","authorization_endpoint":"https://feed.example/auth"})");
    QCOMPARE(sign.page.path(), u"/auth"_qs);
    QCOMPARE(sign.query(u"response_type"_qs), u"code"_qs);
    QCOMPARE(sign.query(u"client_id"_qs), u"c1"_qs);
    QCOMPARE(sign.query(u"code_challenge_method"_qs), u"S256"_qs);
    QCOMPARE(sign.query(u"scope"_qs), u"read write push"_qs);
    const QUrl redirect(sign.query(u"redirect_uri"_qs));
    QCOMPARE(redirect.host(), u"127.0.0.1"_qs);
    const QUrlQuery registered(QString::fromUtf8(sign.transport.sent.at(1).body));
    QCOMPARE(registered.queryItemValue(u"redirect_uris"_qs, QUrl::FullyDecoded),
             redirect.toString() + u"\n"_qs + oobRedirect);

    sign.transport.will(token).will(account);
    auto done = sign.flow.waitForBrowser();
    const QByteArray answer = browse(sign.callback(u"&code=abc&iss=https%3A%2F%2Ffeed.example%2F"_qs));
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QVERIFY(!answer.toLower().contains("<script"));
    QVERIFY(!answer.contains("abc"));
    const Result<SignedIn> signedIn = settled(done);
    QVERIFY(signedIn);
    QCOMPARE(signedIn->token.reveal(), "t0ken");
    QCOMPARE(signedIn->account.acct, u"ana"_qs);
    QCOMPARE(signedIn->app.clientSecret.reveal(), "s1");
    const QUrlQuery exchange(QString::fromUtf8(sign.transport.sent.at(2).body));
    QCOMPARE(exchange.queryItemValue(u"code"_qs), u"abc"_qs);
    QCOMPARE(exchange.queryItemValue(u"client_secret"_qs), u"s1"_qs);
    const QByteArray verifier = exchange.queryItemValue(u"code_verifier"_qs).toLatin1();
    QCOMPARE(QString::fromLatin1(Pkce::of(verifier).challenge), sign.query(u"code_challenge"_qs));
    QCOMPARE(sign.transport.sent.at(3).token.reveal(), "t0ken");
}

void OAuthTest::strangersChangeNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("favicon") << u"/favicon.ico"_qs << QString() << QByteArray() << QByteArray("GET");
    QTest::newRow("no state") << u"/cb"_qs << u"code=evil"_qs << QByteArray() << QByteArray("GET");
    QTest::newRow("wrong state") << u"/cb"_qs << u"state=guess&code=evil"_qs << QByteArray() << QByteArray("GET");
    QTest::newRow("empty state") << u"/cb"_qs << u"state=&code=evil"_qs << QByteArray() << QByteArray("GET");
    QTest::newRow("other path") << u"/cb/x"_qs << u"state=RIGHT&code=evil"_qs << QByteArray() << QByteArray("GET");
    QTest::newRow("other method") << u"/cb"_qs << u"state=RIGHT&code=evil"_qs << QByteArray() << QByteArray("POST");
    QTest::newRow("rebound name") << u"/cb"_qs << u"state=RIGHT&code=evil"_qs << QByteArray("evil.example")
                                  << QByteArray("GET");
    QTest::newRow("nothing but state") << u"/cb"_qs << u"state=RIGHT"_qs << QByteArray() << QByteArray("GET");
    QTest::newRow("endless code") << u"/cb"_qs << u"state=RIGHT&code="_qs + QString(10'000, u'x') << QByteArray()
                                  << QByteArray("GET");
}

void OAuthTest::strangersChangeNothing()
{
    QFETCH(QString, path);
    QFETCH(QString, query);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, method);
    LoopbackListener listener("RIGHT");
    const Result<QUrl> url = listener.listen();
    QVERIFY(url);
    const auto future = listener.wait(20s);
    QUrl stranger = with(*url, query);
    stranger.setPath(path);
    const QByteArray answer = browse(stranger, host, method);
    QVERIFY2(answer.startsWith("HTTP/1.1 404"), answer.left(60));
    QVERIFY(!future.isFinished());
    browse(with(*url, u"state=RIGHT&code=good"_qs));
    const Result<Callback> callback = settled(future);
    QVERIFY(callback);
    QCOMPARE(callback->code, u"good"_qs);
}

void OAuthTest::secondCallbackIsRefused()
{
    LoopbackListener listener("RIGHT");
    const Result<QUrl> url = listener.listen();
    const auto future = listener.wait(20s);
    browse(with(*url, u"state=RIGHT&code=first"_qs));
    const QByteArray second = browse(with(*url, u"state=RIGHT&code=second"_qs));
    QVERIFY2(second == "refused" || !second.startsWith("HTTP/1.1 200"), second.left(60));
    QCOMPARE(settled(future)->code, u"first"_qs);
}

void OAuthTest::slowAndEndlessRequestsChangeNothing()
{
    LoopbackListener listener("RIGHT");
    const Result<QUrl> url = listener.listen();
    const auto future = listener.wait(20s);
    QTcpSocket slow;
    slow.connectToHost(url->host(), quint16(url->port()));
    QVERIFY(slow.waitForConnected());
    slow.write("GET /cb?state=RIGHT&co");
    QTcpSocket endless;
    endless.connectToHost(url->host(), quint16(url->port()));
    QVERIFY(endless.waitForConnected());
    endless.write("GET /" + QByteArray(100'000, 'x'));
    QVERIFY(QTest::qWaitFor([&] { return endless.state() == QAbstractSocket::UnconnectedState; }));
    QVERIFY(!future.isFinished());
    browse(with(*url, u"state=RIGHT&code=good"_qs));
    QCOMPARE(settled(future)->code, u"good"_qs);
}

void OAuthTest::refusalIsPlainWords()
{
    Begun sign;
    auto done = sign.flow.waitForBrowser();
    const QByteArray answer = browse(
        sign.callback(u"&error=access_denied&error_description=%3Cb%3Eno%3C%2Fb%3E%0A"_qs + QString(1000, u'x')));
    QVERIFY(!answer.contains("<b>no"));
    const Result<SignedIn> refused = settled(done);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Rejected);
    QVERIFY(refused.error().detail.size() <= 300);
    QVERIFY(!refused.error().detail.contains(u'\n'));
    QCOMPARE(sign.transport.sent.size(), 2); // nothing was exchanged
}

void OAuthTest::answerOfAnotherServerIsRefused()
{
    Begun sign(SignInFlow::Way::Loopback, R"({"issuer":"https://feed.example/"})");
    auto done = sign.flow.waitForBrowser();
    browse(sign.callback(u"&code=abc&iss=https%3A%2F%2Fevil.example%2F"_qs));
    QCOMPARE(settled(done).error().kind, Error::Kind::Rejected);
    QCOMPARE(sign.transport.sent.size(), 2);
}

void OAuthTest::nobodyComes()
{
    Begun sign;
    sign.flow.setTimeLimit(50ms);
    QCOMPARE(settled(sign.flow.waitForBrowser()).error().kind, Error::Kind::Offline);
    QCOMPARE(browse(sign.callback(u"&code=late"_qs)), "refused");
}

void OAuthTest::fewerScopesAreTried()
{
    FakeTransport transport;
    transport.will("{}", 404).will(R"({"error":"invalid_scope"})", 422).will(app);
    SignInFlow flow(transport, base);
    const Result<QUrl> page = settled(flow.begin(SignInFlow::Way::Code));
    QVERIFY(page);
    QCOMPARE(QUrlQuery(*page).queryItemValue(u"scope"_qs, QUrl::FullyDecoded), u"read write"_qs);
    FakeTransport never;
    never.will("{}", 404).will(R"({"error":"no"})", 422).will(R"({"error":"no"})", 422);
    SignInFlow refused(never, base);
    QVERIFY(!settled(refused.begin(SignInFlow::Way::Code)));
}

void OAuthTest::codeIsPastedByHand()
{
    Begun sign(SignInFlow::Way::Code);
    QCOMPARE(sign.query(u"redirect_uri"_qs), QString(oobRedirect));
    QVERIFY(!settled(sign.flow.finishWithCode(u"  "_qs)));
    sign.transport.will(R"({"error":"invalid_grant"})", 400).will(token).will(account);
    QVERIFY(!settled(sign.flow.finishWithCode(u"wrong"_qs)));
    const Result<SignedIn> signedIn = settled(sign.flow.finishWithCode(u" a%2Bb \n"_qs)); // a second try is allowed
    QVERIFY(signedIn);
    const QUrlQuery exchange(QString::fromUtf8(sign.transport.sent.at(3).body));
    QCOMPARE(exchange.queryItemValue(u"code"_qs, QUrl::FullyDecoded), u"a+b"_qs);
}

void OAuthTest::foreignEndpointsEndTheSignIn()
{
    FakeTransport transport;
    transport.will(R"({"issuer":"https://feed.example/","token_endpoint":"https://evil.example/token"})");
    SignInFlow flow(transport, base);
    const Result<QUrl> page = settled(flow.begin(SignInFlow::Way::Loopback));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Rejected);
    QCOMPARE(transport.sent.size(), 1); // no app was registered
}

void OAuthTest::tokenInsteadOfACodeIsChecked()
{
    Begun sign;
    sign.transport.will(account);
    auto done = sign.flow.waitForBrowser();
    browse(sign.callback(u"&access_token=direct"_qs));
    const Result<SignedIn> signedIn = settled(done);
    QVERIFY(signedIn);
    QCOMPARE(signedIn->token.reveal(), "direct");
    QCOMPARE(sign.transport.line(), u"GET /api/v1/accounts/verify_credentials"_qs);
}

void OAuthTest::tokenThatIsNotAcceptedIsNotKept()
{
    Begun sign;
    sign.transport.will(token).will(R"({"error":"The access token is invalid"})", 401);
    auto done = sign.flow.waitForBrowser();
    browse(sign.callback(u"&code=abc"_qs));
    QCOMPARE(settled(done).error().kind, Error::Kind::Unauthorized);
}

void OAuthTest::destroyedSignInClosesItsPort()
{
    QUrl callback;
    QFuture<Result<SignedIn>> done;
    {
        Begun sign;
        callback = sign.callback(u"&code=abc"_qs);
        done = sign.flow.waitForBrowser();
    }
    QVERIFY(done.isFinished());
    QCOMPARE(browse(callback), "refused");
}

void OAuthTest::signOutIsTriedTwice()
{
    FakeTransport transport;
    Client client(transport, base, Secret("t0ken"));
    transport.will("{}", 503).will("{}", 503);
    QVERIFY(settled(signOut(client, {}, {})));
    QCOMPARE(transport.sent.size(), 2);
    QVERIFY(transport.sent.first().body.contains("token=t0ken"));
    transport.will("{}");
    QVERIFY(settled(signOut(client, {}, {})));
    QCOMPARE(transport.sent.size(), 3);
}

QTEST_GUILESS_MAIN(OAuthTest)
#include "tst_oauth.moc"
