// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httptransport.h"

#include "support/settled.h"
#include "support/tinyserver.h"

#include <QTimer>

using namespace atrium;
using namespace atrium::api;
using namespace atrium::test;
using namespace std::chrono_literals;

/// Against a server that says anything, on loopback.
class TransportTest : public QObject {
    Q_OBJECT

private slots:
    void requestCarriesWhatServersNeed();
    void answerArrivesWhateverItsStatus_data();
    void answerArrivesWhateverItsStatus();
    void cutAnswerIsNoAnswer();
    void silenceEnds();
    void drippingBodyEnds();
    void oversizeIsRefused_data();
    void oversizeIsRefused();
    void redirectOnTheSameHostIsFollowed();
    void redirectElsewhereIsNot_data();
    void redirectElsewhereIsNot();
    void redirectsEnd();
    void writesAreNotRedirected();
    void pictureFromElsewhereHasNoToken();
    void filesAreSentInParts();
    void onlyFourAtOnce();
    void cancelledRequestIsAborted();
    void destroyedTransportFinishesItsRequests();
    void nobodyThereIsOffline();
    void addressesOfServers_data();
    void addressesOfServers();
};

namespace {

Request get(const QByteArray &path)
{
    Request request;
    request.path = path;
    request.token = Secret("t0ken");
    return request;
}

Limits quick()
{
    Limits limits;
    limits.firstByte = 300ms;
    limits.total = 600ms;
    limits.jsonBytes = 100'000;
    return limits;
}

} // namespace

void TransportTest::requestCarriesWhatServersNeed()
{
    TinyServer server;
    server.say(TinyServer::reply("{}"));
    HttpTransport transport(server.url());
    Request request = get("/api/v1/x%2Fy/%F0%9F%8E%89");
    request.query.addQueryItem(u"id[]"_qs, u"1"_qs);
    request.query.addQueryItem(u"id[]"_qs, u"2"_qs);
    request.idempotencyKey = "k";
    QVERIFY(settled(transport.send(request)));
    const TinyServer::Request &seen = server.requests().first();
    QVERIFY2(seen.line.startsWith("GET /api/v1/x%2Fy/%F0%9F%8E%89?"), seen.line);
    QVERIFY2(seen.line.contains("id[]=1&id[]=2") || seen.line.contains("id%5B%5D=1&id%5B%5D=2"), seen.line);
    QCOMPARE(seen.header("authorization"), "Bearer t0ken");
    QCOMPARE(seen.header("accept"), "application/json");
    QVERIFY(seen.header("user-agent").startsWith("Atrium/"));
    QCOMPARE(seen.header("idempotency-key"), "k");
    QVERIFY(seen.header("cookie").isEmpty());
}

void TransportTest::answerArrivesWhateverItsStatus_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : { "200 OK", "206 Partial Content", "401 Unauthorized", "403 Forbidden", "404 Not Found",
                                "410 Gone", "422 Unprocessable", "429 Too Many", "500 Oops", "503 Down" })
        QTest::newRow(status) << QByteArray(status);
}

void TransportTest::answerArrivesWhateverItsStatus()
{
    QFETCH(QByteArray, status);
    TinyServer server;
    server.say(TinyServer::reply("{\"error\":\"x\"}", status, "X-RateLimit-Remaining: 7\r\nRetry-After: 9\r\n"));
    HttpTransport transport(server.url());
    const Result<Response> answer = settled(transport.send(get("/")));
    QVERIFY(answer);
    QCOMPARE(answer->status, status.left(3).toInt());
    QCOMPARE(answer->body, "{\"error\":\"x\"}");
    QCOMPARE(answer->header("x-ratelimit-remaining"), "7");
    QCOMPARE(answer->header("retry-after"), "9");
    QVERIFY(answer->isJson());
}

void TransportTest::cutAnswerIsNoAnswer()
{
    TinyServer server;
    server.say("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n[{\"id\":\"1\"");
    HttpTransport transport(server.url());
    const Result<Response> answer = settled(transport.send(get("/")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Offline);
}

void TransportTest::silenceEnds()
{
    TinyServer server;
    HttpTransport transport(server.url(), quick());
    const Result<Response> answer = settled(transport.send(get("/")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Offline);
}

void TransportTest::drippingBodyEnds()
{
    TinyServer server;
    server.setHandler([](const TinyServer::Request &, QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
        auto *drip = new QTimer(socket);
        connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drip->start(20);
    });
    HttpTransport transport(server.url(), quick());
    QElapsedTimer clock;
    clock.start();
    const Result<Response> answer = settled(transport.send(get("/")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Offline);
    QVERIFY(clock.elapsed() < 5000); // each byte alone must not win time
}

void TransportTest::oversizeIsRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("said") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99000000\r\n\r\n[");
    QTest::newRow("not said") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n") + QByteArray(200'000, 'x');
    QTest::newRow("in pieces") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n30D40\r\n")
            + QByteArray(200'000, 'x') + "\r\n0\r\n\r\n";
    QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\nX: ") + QByteArray(90'000, 'x')
            + "\r\nContent-Length: 2\r\n\r\n{}";
}

void TransportTest::oversizeIsRefused()
{
    QFETCH(QByteArray, answer);
    TinyServer server;
    server.say(answer);
    HttpTransport transport(server.url(), quick());
    const Result<Response> response = settled(transport.send(get("/")));
    QVERIFY(!response);
    server.say(TinyServer::reply("{}"));
    QVERIFY(settled(transport.send(get("/")))); // and the account is still usable
}

void TransportTest::redirectOnTheSameHostIsFollowed()
{
    TinyServer server;
    server.setHandler([](const TinyServer::Request &request, QTcpSocket *socket) {
        const bool isFirst = request.line.contains("/old");
        socket->write(isFirst ? TinyServer::reply("", "301 Moved", "Location: /new?a=1\r\n")
                              : TinyServer::reply("[1]"));
        socket->disconnectFromHost();
    });
    HttpTransport transport(server.url());
    const Result<Response> answer = settled(transport.send(get("/old")));
    QVERIFY(answer);
    QCOMPARE(answer->body, "[1]");
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().last().line.startsWith("GET /new?a=1 "));
    QCOMPARE(server.requests().last().header("authorization"), "Bearer t0ken");
}

void TransportTest::redirectElsewhereIsNot_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("other port") << u"OTHER"_qs;
    QTest::newRow("name of the same machine") << u"http://localhost:%1/x"_qs;
    QTest::newRow("other host") << u"https://evil.example/x"_qs;
    QTest::newRow("user in the address") << u"http://user@127.0.0.1:%1/x"_qs;
    QTest::newRow("file") << u"file:///etc/passwd"_qs;
    QTest::newRow("no scheme") << u"//evil.example/x"_qs;
}

void TransportTest::redirectElsewhereIsNot()
{
    QFETCH(QString, target);
    TinyServer other;
    other.say(TinyServer::reply("{}"));
    TinyServer server;
    const QString location
        = target == u"OTHER" ? other.url().toString() : target.replace(u"%1"_qs, QString::number(server.url().port()));
    server.say(TinyServer::reply("", "302 Found", "Location: " + location.toLatin1() + "\r\n"));
    HttpTransport transport(server.url());
    const Result<Response> answer = settled(transport.send(get("/")));
    QVERIFY(!answer);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(other.requests().isEmpty());
}

void TransportTest::redirectsEnd()
{
    TinyServer server;
    server.say(TinyServer::reply("", "302 Found", "Location: /again\r\n"));
    HttpTransport transport(server.url());
    QVERIFY(!settled(transport.send(get("/"))));
    QCOMPARE(server.requests().size(), 6); // the first and five more
}

void TransportTest::writesAreNotRedirected()
{
    TinyServer server;
    server.say(TinyServer::reply("", "307 Again", "Location: /elsewhere\r\n"));
    HttpTransport transport(server.url());
    Request request = get("/");
    request.method = Request::Method::Post;
    QVERIFY(!settled(transport.send(request)));
    QCOMPARE(server.requests().size(), 1);
}

void TransportTest::pictureFromElsewhereHasNoToken()
{
    TinyServer pictures;
    pictures.say(TinyServer::reply("GIF89a", "200 OK", {}, "image/gif"));
    TinyServer server;
    HttpTransport transport(server.url());
    Request request = get({});
    request.elsewhere = pictures.url().resolved(QUrl(u"/cat.gif"_qs));
    request.patience = Request::Patience::Media;
    const Result<Response> answer = settled(transport.send(request));
    QVERIFY(answer);
    QCOMPARE(answer->body, "GIF89a");
    QVERIFY(pictures.requests().first().header("authorization").isEmpty());
    QVERIFY(server.requests().isEmpty());
}

void TransportTest::filesAreSentInParts()
{
    TinyServer server;
    server.say(TinyServer::reply("{}"));
    HttpTransport transport(server.url());
    Request request = get("/api/v2/media");
    request.method = Request::Method::Post;
    request.patience = Request::Patience::Upload;
    request.parts = { Part { "file", QByteArray(300'000, 'p'), u"a\"b\r\nX: y.png"_qs, "image/png" },
                      Part { "description", "Grüße", {}, {} } };
    qint64 sent = 0;
    request.onProgress = [&sent](qint64 bytes, qint64) { sent = bytes; };
    QVERIFY(settled(transport.send(request)));
    const TinyServer::Request &seen = server.requests().first();
    QVERIFY(seen.header("content-type").startsWith("multipart/form-data"));
    QVERIFY(seen.body.contains("name=\"description\""));
    QVERIFY(seen.body.contains("Grüße"));
    QVERIFY(seen.body.contains("Content-Type: image/png"));
    QVERIFY(!seen.body.contains("\r\nX: y.png")); // a file name cannot add a header
    QVERIFY(sent > 300'000);
}

void TransportTest::onlyFourAtOnce()
{
    TinyServer server;
    QList<QTcpSocket *> waiting;
    server.setHandler([&waiting](const TinyServer::Request &, QTcpSocket *socket) { waiting.append(socket); });
    HttpTransport transport(server.url());
    QList<QFuture<Result<Response>>> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(transport.send(get("/" + QByteArray::number(i))));
    QVERIFY(QTest::qWaitFor([&waiting] { return waiting.size() == 4; }));
    QTest::qWait(50);
    QCOMPARE(waiting.size(), 4);
    server.say(TinyServer::reply("{}"));
    for (QTcpSocket *socket : waiting) {
        socket->write(TinyServer::reply("{}"));
        socket->disconnectFromHost();
    }
    for (const auto &future : futures)
        QVERIFY(settled(future));
    QCOMPARE(server.requests().size(), 10);
}

void TransportTest::cancelledRequestIsAborted()
{
    TinyServer server;
    QTcpSocket *open = nullptr;
    server.setHandler([&open](const TinyServer::Request &, QTcpSocket *socket) { open = socket; });
    HttpTransport transport(server.url());
    QFuture<Result<Response>> future = transport.send(get("/"));
    QVERIFY(QTest::qWaitFor([&open] { return open != nullptr; }));
    future.cancel();
    QVERIFY(QTest::qWaitFor([&open] { return open->state() == QAbstractSocket::UnconnectedState; }));
    server.say(TinyServer::reply("{}"));
    QVERIFY(settled(transport.send(get("/")))); // the place is free again
}

void TransportTest::destroyedTransportFinishesItsRequests()
{
    TinyServer server;
    auto transport = std::make_unique<HttpTransport>(server.url());
    const QFuture<Result<Response>> future = transport->send(get("/"));
    transport.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
}

void TransportTest::nobodyThereIsOffline()
{
    QUrl free;
    {
        TinyServer server;
        free = server.url();
    }
    HttpTransport transport(free);
    const Result<Response> answer = settled(transport.send(get("/")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Offline);
}

void TransportTest::addressesOfServers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("name") << u"social.example"_qs << u"https://social.example"_qs;
    QTest::newRow("whole address") << u" https://Social.example/@ana?x=1#y "_qs << u"https://social.example"_qs;
    QTest::newRow("port") << u"social.example:8443"_qs << u"https://social.example:8443"_qs;
    QTest::newRow("loopback") << u"127.0.0.1:8080"_qs << u"http://127.0.0.1:8080"_qs;
    QTest::newRow("localhost over https") << u"https://localhost:8080"_qs << u"https://localhost:8080"_qs;
    QTest::newRow("plain http") << u"http://social.example"_qs << QString();
    QTest::newRow("user") << u"https://me:pw@social.example"_qs << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_qs << QString();
    QTest::newRow("nothing") << u"  "_qs << QString();
    QTest::newRow("a word") << u"hello"_qs << QString();
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.evil.example"_qs << QString();
    QTest::newRow("spaces") << u"social .example"_qs << QString();
}

void TransportTest::addressesOfServers()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const Result<QUrl> url = serverAddress(typed);
    QCOMPARE(url ? url->toString() : QString(), address);
}

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
