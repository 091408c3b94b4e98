// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/capabilities.h"
#include "api/eventstream.h"

#include "support/fixtures.h"
#include "support/tinyserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

using namespace atrium;
using namespace atrium::api;
using namespace atrium::test;
using namespace std::chrono_literals;

/// Against a real WebSocket server on loopback.
class EventStreamTest : public QObject {
    Q_OBJECT

private slots:
    void tokenGoesAsHeaderAndSubprotocol();
    void subscriptionsAreSentAndSentAgain();
    void framesBecomeEvents();
    void oddFramesDoNotEndIt();
    void floodOfBrokenFramesEndsIt();
    void binaryEndsIt();
    void hugeFrameEndsIt();
    void silenceIsFollowedByPingAndGoodbye();
    void pongKeepsItAlive();
    void refusalIsTriedOnceInTheQuery();
    void refusalsHaveReasons_data();
    void refusalsHaveReasons();
    void mutePeerEnds();
    void tryLaterIsThrottled();
    void closingIsSaidOnce();
    void reopeningDropsTheOldOne();
    void streamsStayOnTheServersSite_data();
    void streamsStayOnTheServersSite();
};

namespace {

using Reason = EventStream::Reason;

class Peer final : public QObject {
public:
    Peer()
        : m_server(u"test"_qs, QWebSocketServer::NonSecureMode)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            socket = m_server.nextPendingConnection();
            connect(socket, &QWebSocket::textMessageReceived, this,
                    [this](const QString &text) { received.append(text); });
        });
    }
    QUrl url() const { return QUrl(u"ws://127.0.0.1:%1/api/v1/streaming"_qs.arg(m_server.serverPort())); }

    QWebSocket *socket = nullptr;
    QStringList received;

private:
    QWebSocketServer m_server;
};

EventStream::Times quick()
{
    EventStream::Times times;
    times.handshake = 400ms;
    times.quiet = 120ms;
    times.pong = 120ms;
    times.maxBrokenFrames = 5;
    return times;
}

struct Watched {
    explicit Watched(const EventStream::Times &times = {})
        : stream(times)
    {
        QObject::connect(&stream, &EventStream::connected, &stream, [this] { ++connects; });
        QObject::connect(&stream, &EventStream::disconnected, &stream, [this](Reason reason, int wait) {
            reasons.append(reason);
            retryAfter = wait;
        });
        QObject::connect(&stream, &EventStream::event, &stream,
                         [this](const StreamEvent &event) { events.append(event); });
    }
    bool connectTo(Peer &peer)
    {
        stream.open(peer.url(), Secret("t0ken"));
        return QTest::qWaitFor([this, &peer] { return connects == 1 && peer.socket; });
    }
    bool ended()
    {
        return QTest::qWaitFor([this] { return !reasons.isEmpty(); });
    }

    EventStream stream;
    int connects = 0;
    int retryAfter = 0;
    QList<Reason> reasons;
    QList<StreamEvent> events;
};

} // namespace

void EventStreamTest::tokenGoesAsHeaderAndSubprotocol()
{
    TinyServer server;
    server.say(TinyServer::reply("{}", "404 Not Found"));
    Watched watched;
    QUrl url = server.url();
    url.setScheme(u"ws"_qs);
    url.setPath(u"/api/v1/streaming"_qs);
    watched.stream.open(url, Secret("t0ken"));
    QVERIFY(watched.ended());
    const TinyServer::Request &seen = server.requests().first();
    QCOMPARE(seen.header("authorization"), "Bearer t0ken");
    QCOMPARE(seen.header("sec-websocket-protocol"), "t0ken");
    QVERIFY(!seen.line.contains("t0ken")); // addresses end up in logs
}

void EventStreamTest::subscriptionsAreSentAndSentAgain()
{
    Peer peer;
    Watched watched;
    watched.stream.subscribe({ u"user"_qs, {} });
    QVERIFY(watched.connectTo(peer));
    QTRY_COMPARE(peer.received, QStringList { u"{\"stream\":\"user\",\"type\":\"subscribe\"}"_qs });
    watched.stream.subscribe({ u"list"_qs, u"12"_qs });
    watched.stream.subscribe({ u"hashtag"_qs, u"news"_qs });
    watched.stream.subscribe({ u"hashtag"_qs, u"news"_qs });
    watched.stream.unsubscribe({ u"list"_qs, u"12"_qs });
    QTRY_COMPARE(peer.received.size(), 4);
    QCOMPARE(peer.received.at(1), u"{\"list\":\"12\",\"stream\":\"list\",\"type\":\"subscribe\"}"_qs);
    QCOMPARE(peer.received.at(2), u"{\"stream\":\"hashtag\",\"tag\":\"news\",\"type\":\"subscribe\"}"_qs);
    QCOMPARE(peer.received.at(3), u"{\"list\":\"12\",\"stream\":\"list\",\"type\":\"unsubscribe\"}"_qs);
    peer.received.clear();
    watched.stream.open(peer.url(), Secret("t0ken"));
    QTRY_COMPARE(peer.received.size(), 2); // user and hashtag, not the list
}

void EventStreamTest::framesBecomeEvents()
{
    Peer peer;
    Watched watched;
    QVERIFY(watched.connectTo(peer));
    const QJsonArray frames = fixtureJson(u"stream_frames_mastodon.json"_qs).array();
    for (const QJsonValue &frame : frames)
        peer.socket->sendTextMessage(frame.toString());
    QTRY_COMPARE(watched.events.size(), 12);
    QTRY_COMPARE(watched.stream.unreadableFrames(), 4);
    QVERIFY(std::holds_alternative<StatusArrived>(watched.events.at(0).payload));
    QVERIFY(std::holds_alternative<StatusDeleted>(watched.events.at(2).payload));
    QVERIFY(watched.reasons.isEmpty());
}

void EventStreamTest::oddFramesDoNotEndIt()
{
    Peer peer;
    Watched watched(quick());
    QVERIFY(watched.connectTo(peer));
    for (int i = 0; i < 30; ++i) {
        peer.socket->sendTextMessage(u"junk"_qs);
        peer.socket->sendTextMessage(u"{\"event\":\"delete\",\"payload\":\"%1\"}"_qs.arg(i));
    }
    QTRY_COMPARE(watched.events.size(), 30);
    QCOMPARE(watched.stream.unreadableFrames(), 30);
    QVERIFY(watched.reasons.isEmpty());
}

void EventStreamTest::floodOfBrokenFramesEndsIt()
{
    Peer peer;
    Watched watched(quick());
    QVERIFY(watched.connectTo(peer));
    for (int i = 0; i < 50; ++i)
        peer.socket->sendTextMessage(u"junk"_qs);
    QVERIFY(watched.ended());
    QCOMPARE(watched.reasons, QList<Reason> { Reason::Unreadable });
    QVERIFY(!watched.stream.isOpen());
}

void EventStreamTest::binaryEndsIt()
{
    Peer peer;
    Watched watched;
    QVERIFY(watched.connectTo(peer));
    peer.socket->sendBinaryMessage("\x01\x02");
    QVERIFY(watched.ended());
    QCOMPARE(watched.reasons, QList<Reason> { Reason::Unreadable });
}

void EventStreamTest::hugeFrameEndsIt()
{
    Peer peer;
    Watched watched;
    QVERIFY(watched.connectTo(peer));
    peer.socket->sendTextMessage(QString(5 * 1024 * 1024, u'x'));
    QVERIFY(watched.ended());
    QCOMPARE(watched.reasons.size(), 1);
    QVERIFY(watched.events.isEmpty());
}

void EventStreamTest::silenceIsFollowedByPingAndGoodbye()
{
    // A peer that finishes the handshake and then never says anything, not even a pong.
    TinyServer server;
    QByteArray later;
    server.setHandler([&later](const TinyServer::Request &request, QTcpSocket *socket) {
        const QByteArray key = request.header("sec-websocket-key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
        socket->write(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
            + QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n");
        socket->disconnect(SIGNAL(readyRead()));
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&later, socket] { later += socket->readAll(); });
    });
    Watched watched(quick());
    QUrl url = server.url();
    url.setScheme(u"ws"_qs);
    watched.stream.open(url, Secret("t0ken"));
    QVERIFY(watched.ended());
    QCOMPARE(watched.connects, 1);
    QCOMPARE(watched.reasons, QList<Reason> { Reason::Silent });
    QCOMPARE(uchar(later.at(0)), uchar(0x89)); // it asked before it left
}

void EventStreamTest::pongKeepsItAlive()
{
    Peer peer; // answers pings by itself
    Watched watched(quick());
    QVERIFY(watched.connectTo(peer));
    QTest::qWait(700);
    QVERIFY(watched.stream.isOpen());
    QVERIFY(watched.reasons.isEmpty());
}

void EventStreamTest::refusalIsTriedOnceInTheQuery()
{
    TinyServer server;
    server.say(TinyServer::reply("{}", "401 Unauthorized"));
    Watched watched;
    QUrl url = server.url();
    url.setScheme(u"ws"_qs);
    url.setPath(u"/api/v1/streaming"_qs);
    watched.stream.open(url, Secret("t0ken"));
    QVERIFY(watched.ended());
    QCOMPARE(watched.reasons, QList<Reason> { Reason::Unauthorized });
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().last().line.contains("access_token=t0ken"));
    QVERIFY(server.requests().last().header("authorization").isEmpty());
}

void EventStreamTest::refusalsHaveReasons_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("reason");
    QTest::newRow("forbidden") << QByteArray("403 Forbidden") << int(Reason::Unauthorized);
    QTest::newRow("no such path") << QByteArray("404 Not Found") << int(Reason::Missing);
    QTest::newRow("gone") << QByteArray("410 Gone") << int(Reason::Missing);
    QTest::newRow("a web page") << QByteArray("200 OK") << int(Reason::Missing);
    QTest::newRow("elsewhere") << QByteArray("301 Moved\r\nLocation: https://evil.example/") << int(Reason::Missing);
    QTest::newRow("too many") << QByteArray("429 Too Many") << int(Reason::Throttled);
    QTest::newRow("down") << QByteArray("503 Down") << int(Reason::Network);
}

void EventStreamTest::refusalsHaveReasons()
{
    QFETCH(QByteArray, status);
    QFETCH(int, reason);
    TinyServer server;
    server.say(TinyServer::reply("{}", status));
    Watched watched;
    QUrl url = server.url();
    url.setScheme(u"ws"_qs);
    watched.stream.open(url, Secret("t0ken"));
    QVERIFY(watched.ended());
    QCOMPARE(watched.reasons.size(), 1);
    QCOMPARE(int(watched.reasons.first()), reason);
    QCOMPARE(watched.connects, 0);
}

void EventStreamTest::mutePeerEnds()
{
    TinyServer server; // takes the request and never answers
    Watched watched(quick());
    QUrl url = server.url();
    url.setScheme(u"ws"_qs);
    watched.stream.open(url, Secret("t0ken"));
    QVERIFY(watched.ended());
    QCOMPARE(watched.reasons, QList<Reason> { Reason::Network });
}

void EventStreamTest::tryLaterIsThrottled()
{
    Peer peer;
    Watched watched;
    QVERIFY(watched.connectTo(peer));
    peer.socket->close(QWebSocketProtocol::CloseCode(1013));
    QVERIFY(watched.ended());
    QCOMPARE(watched.reasons, QList<Reason> { Reason::Throttled });
    QCOMPARE(watched.retryAfter, 60);
}

void EventStreamTest::closingIsSaidOnce()
{
    Peer peer;
    Watched watched;
    QVERIFY(watched.connectTo(peer));
    watched.stream.close();
    watched.stream.close();
    QCOMPARE(watched.reasons, QList<Reason> { Reason::Closed });
    QTest::qWait(50);
    QCOMPARE(watched.reasons.size(), 1);
}

void EventStreamTest::reopeningDropsTheOldOne()
{
    Peer first;
    Peer second;
    Watched watched;
    QVERIFY(watched.connectTo(first));
    watched.stream.open(second.url(), Secret("t0ken"));
    QTRY_COMPARE(watched.connects, 2);
    QVERIFY(watched.reasons.isEmpty());
    first.socket->sendTextMessage(u"{\"event\":\"delete\",\"payload\":\"1\"}"_qs);
    second.socket->sendTextMessage(u"{\"event\":\"delete\",\"payload\":\"2\"}"_qs);
    QTRY_COMPARE(watched.events.size(), 1);
    QCOMPARE(std::get<StatusDeleted>(watched.events.first().payload).id, u"2"_qs);
}

void EventStreamTest::streamsStayOnTheServersSite_data()
{
    QTest::addColumn<QString>("announced");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *announced, const char *base, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(announced) << QString::fromLatin1(base)
                            << QString::fromLatin1(expected);
    };
    row("same host", "wss://a.example", "https://a.example", "wss://a.example/api/v1/streaming");
    row("below it", "wss://stream.a.example/", "https://a.example", "wss://stream.a.example/api/v1/streaming");
    row("https is read as wss", "https://a.example", "https://a.example", "wss://a.example/api/v1/streaming");
    row("nothing said", "", "https://a.example:8443", "wss://a.example:8443/api/v1/streaming");
    row("elsewhere", "wss://evil.example", "https://a.example", "wss://a.example/api/v1/streaming");
    row("ends alike", "wss://evila.example", "https://a.example", "wss://a.example/api/v1/streaming");
    row("user", "wss://a.example@evil.example", "https://a.example", "wss://a.example/api/v1/streaming");
    row("not encrypted", "ws://a.example", "https://a.example", "wss://a.example/api/v1/streaming");
    row("loopback", "ws://127.0.0.1:8787", "http://127.0.0.1:8787", "ws://127.0.0.1:8787/api/v1/streaming");
    row("loopback that says wss", "wss://127.0.0.1:8787", "http://127.0.0.1:8787",
        "ws://127.0.0.1:8787/api/v1/streaming");
    row("garbage", "not an address", "https://a.example", "wss://a.example/api/v1/streaming");
}

void EventStreamTest::streamsStayOnTheServersSite()
{
    QFETCH(QString, announced);
    QFETCH(QString, base);
    QFETCH(QString, expected);
    QCOMPARE(streamingAddress(announced, QUrl(base)).toString(), expected);
}

QTEST_GUILESS_MAIN(EventStreamTest)
#include "tst_eventstream.moc"
