// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httptransport.h"

#include "support/settled.h"
#include "support/tinyserver.h"

#include <QTest>

using namespace atrium;
using namespace atrium::api;
using namespace atrium::test;

namespace {

const QByteArray secret = "t0ken-that-nobody-else-may-see";

Request with(Request::Method method)
{
    Request request;
    request.method = method;
    request.path = "/api/v1/timelines/home";
    request.token = Secret(secret);
    return request;
}

} // namespace

/// A server, or who pretends to be it, tries to send the token somewhere else. Two stand there: ours, and a stranger on the
/// same machine that each of these addresses would reach if it were followed.
class StrangersTest : public QObject {
    Q_OBJECT

private slots:
    void noRedirectTakesTheTokenAway_data();
    void noRedirectTakesTheTokenAway();
    void noWriteIsSentAgainElsewhere_data();
    void noWriteIsSentAgainElsewhere();
    void noPictureTakesTheTokenAlong_data();
    void noPictureTakesTheTokenAlong();
};

void StrangersTest::noRedirectTakesTheTokenAway_data()
{
    QTest::addColumn<QByteArray>("headers"); // OURS and THEIRS stand for the ports
    const auto row
        = [](const char *name, const QByteArray &location) { QTest::newRow(name) << "Location: " + location + "\r\n"; };
    row("another port", "http://127.0.0.1:THEIRS/x");
    row("the name of the same machine", "http://localhost:THEIRS/x");
    row("the same port by another name", "http://localhost:OURS/x");
    row("the other loopback address", "http://127.0.0.2:THEIRS/x");
    row("IPv6", "http://[::1]:THEIRS/x");
    row("IPv4 inside IPv6", "http://[::ffff:127.0.0.1]:THEIRS/x");
    row("a number for an address", "http://2130706433:THEIRS/x");
    row("hexadecimal", "http://0x7f000001:THEIRS/x");
    row("octal", "http://0177.0.0.1:THEIRS/x");
    row("a short address", "http://127.1:THEIRS/x");
    row("full-width digits", "http://\xef\xbc\x91\xef\xbc\x92\xef\xbc\x97.0.0.1:THEIRS/x");
    row("our host as the user", "http://127.0.0.1:OURS@127.0.0.1:THEIRS/x");
    row("our host as user and password", "http://127.0.0.1:x@127.0.0.1:THEIRS/x");
    row("a user at our host", "http://user@127.0.0.1:OURS/x");
    row("our host in the fragment", "http://127.0.0.1:THEIRS#@127.0.0.1:OURS/");
    row("our host in the query", "http://127.0.0.1:THEIRS?@127.0.0.1:OURS/");
    row("a backslash before our host", "http://127.0.0.1:THEIRS\\@127.0.0.1:OURS/");
    row("our name as their domain's beginning", "http://127.0.0.1.localhost:THEIRS/x");
    row("no scheme", "//127.0.0.1:THEIRS/x");
    row("three slashes", "///127.0.0.1:THEIRS/x");
    row("backslashes", "\\\\127.0.0.1:THEIRS\\x");
    row("encryption taken off or put on", "https://127.0.0.1:THEIRS/x");
    row("a tab in the scheme", "ht\ttp://127.0.0.1:THEIRS/x");
    row("a file", "file:///etc/passwd");
    row("FTP", "ftp://127.0.0.1:THEIRS/x");
    row("a socket", "ws://127.0.0.1:THEIRS/x");
    row("data", "data:application/json,[]");
    row("a script", "javascript:alert(1)");
    row("no address at all", "http://:THEIRS/x");
    row("a port out of range", "http://127.0.0.1:99999/x");
    QTest::newRow("two addresses") << QByteArray("Location: /again\r\nLocation: http://127.0.0.1:THEIRS/x\r\n");
    QTest::newRow("by Refresh") << QByteArray("Refresh: 0;url=http://127.0.0.1:THEIRS/x\r\n");
    QTest::newRow("by Link and Content-Location")
        << QByteArray("Content-Location: http://127.0.0.1:THEIRS/x\r\nAlt-Svc: h2=\"127.0.0.1:THEIRS\"; ma=60\r\n");
}

void StrangersTest::noRedirectTakesTheTokenAway()
{
    QFETCH(QByteArray, headers);
    TinyServer theirs;
    theirs.say(TinyServer::reply("[]"));
    TinyServer ours;
    headers.replace("OURS", QByteArray::number(ours.url().port()));
    headers.replace("THEIRS", QByteArray::number(theirs.url().port()));
    ours.say(TinyServer::reply("{\"error\":\"elsewhere\"}", "302 Found", headers));
    HttpTransport transport(ours.url());
    const Result<Response> answer = settled(transport.send(with(Request::Method::Get)));
    QVERIFY2(theirs.requests().isEmpty(), "the stranger was asked");
    QVERIFY(!answer || answer->status >= 300); // nothing of it was taken for an answer
    QVERIFY(!ours.requests().isEmpty());
    for (const TinyServer::Request &request : ours.requests()) {
        QCOMPARE(request.header("authorization"), "Bearer " + secret);
        QVERIFY(!request.line.contains(secret));
        QVERIFY2(request.header("host").startsWith("127.0.0.1:"), request.header("host"));
    }
}

void StrangersTest::noWriteIsSentAgainElsewhere_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("method");
    QTest::addColumn<QByteArray>("target");
    for (const char *status : { "301 Moved", "302 Found", "303 See Other", "307 Again", "308 For Ever" }) {
        for (const auto method : { Request::Method::Post, Request::Method::Put, Request::Method::Delete })
            QTest::addRow("%s, method %d, to the stranger", status, int(method))
                << QByteArray(status) << int(method) << QByteArray("THEIRS");
        QTest::addRow("%s, at home", status) << QByteArray(status) << int(Request::Method::Post) << QByteArray("/new");
    }
}

void StrangersTest::noWriteIsSentAgainElsewhere()
{
    QFETCH(QByteArray, status);
    QFETCH(int, method);
    QFETCH(QByteArray, target);
    TinyServer theirs;
    theirs.say(TinyServer::reply("{}"));
    TinyServer ours;
    const QByteArray location = target == "THEIRS" ? theirs.url().toEncoded() + "/x" : target;
    ours.say(TinyServer::reply("", status, "Location: " + location + "\r\n"));
    HttpTransport transport(ours.url());
    const Result<Response> answer = settled(transport.send(with(static_cast<Request::Method>(method))));
    QVERIFY(!answer);
    QVERIFY(theirs.requests().isEmpty());
    QCOMPARE(ours.requests().size(), 1);
}

void StrangersTest::noPictureTakesTheTokenAlong_data()
{
    QTest::addColumn<bool>("isRedirected");
    QTest::newRow("straight from elsewhere") << false;
    QTest::newRow("sent on from elsewhere to us") << true;
}

void StrangersTest::noPictureTakesTheTokenAlong()
{
    QFETCH(bool, isRedirected);
    TinyServer ours;
    ours.say(TinyServer::reply("GIF89a", "200 OK", {}, "image/gif"));
    TinyServer theirs;
    theirs.say(isRedirected ? TinyServer::reply("", "302 Found", "Location: " + ours.url().toEncoded() + "/a\r\n")
                            : TinyServer::reply("GIF89a", "200 OK", {}, "image/gif"));
    HttpTransport transport(ours.url());
    Request request = with(Request::Method::Get);
    request.elsewhere = theirs.url().resolved(QUrl(QStringLiteral("/cat.gif")));
    request.patience = Request::Patience::Media;
    const Result<Response> answer = settled(transport.send(request));
    QCOMPARE(theirs.requests().size(), 1);
    QVERIFY(theirs.requests().first().header("authorization").isEmpty());
    if (isRedirected && answer) { // followed: then as a stranger
        QCOMPARE(ours.requests().size(), 1);
        QVERIFY(ours.requests().first().header("authorization").isEmpty());
    }
}

QTEST_GUILESS_MAIN(StrangersTest)
#include "tst_strangers.moc"
