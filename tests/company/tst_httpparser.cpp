// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/httpparser.h"

#include <QTest>

using namespace atrium::company;

namespace {

constexpr qint64 bodyLimit = 64;

struct Read {
    HttpParser::State state = HttpParser::State::Head;
    int failure = 0;
    HttpRequest request;
};

Read whole(QByteArray bytes)
{
    HttpParser parser([](const HttpRequest &) { return bodyLimit; });
    Read read;
    read.state = parser.feed(bytes);
    read.failure = parser.failure();
    if (read.state == HttpParser::State::Complete)
        read.request = parser.take();
    return read;
}

} // namespace

class HttpParserTest : public QObject {
    Q_OBJECT

private slots:
    void requestIsReadHoweverItIsCut()
    {
        const QByteArray bytes = "POST /a%20b?c=d HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhelloGET";
        for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
            HttpParser parser([](const HttpRequest &) { return bodyLimit; });
            QByteArray buffer = bytes.left(cut);
            parser.feed(buffer);
            buffer += bytes.mid(cut);
            QCOMPARE(parser.feed(buffer), HttpParser::State::Complete);
            const HttpRequest request = parser.take();
            QCOMPARE(request.method, QByteArray("POST"));
            QCOMPARE(request.path, QByteArray("/a%20b"));
            QCOMPARE(request.query, QByteArray("c=d"));
            QCOMPARE(request.body, QByteArray("hello"));
            QCOMPARE(buffer, QByteArray("GET")); // the next request is left alone
        }
    }

    void whatTwoReadersCouldUnderstandDifferentlyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row
            = [](const char *name, const QByteArray &bytes, int status) { QTest::newRow(name) << bytes << status; };
        row("no request", "hello\r\n\r\n", 400);
        row("TLS", QByteArray::fromHex("160301020001"), 400);
        row("two hosts", "GET / HTTP/1.1\r\nHost: localhost\r\nHost: elsewhere\r\n\r\n", 400);
        row("newer protocol", "GET / HTTP/2.0\r\n\r\n", 505);
        row("absolute target", "GET http://elsewhere/ HTTP/1.1\r\n\r\n", 400);
        row("bare line feed", "GET / HTTP/1.1\nHost: a\r\n\r\n", 400);
        row("blank before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
        row("folded header", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", 400);
        row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400);
        row("length and chunks", "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
        row("signed length", "POST / HTTP/1.1\r\nContent-Length: +1\r\n\r\n", 400);
        row("other encoding", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", 501);
        row("signed chunk", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n", 400);
        row("large head", "GET / HTTP/1.1\r\nA: " + QByteArray(HttpParser::headLimit, 'a'), 431);
        row("many headers", "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(200) + "\r\n", 431);
        row("large body", "POST / HTTP/1.1\r\nContent-Length: 65\r\n\r\n", 413);
        row("large chunks", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n41\r\n", 413);
    }

    void whatTwoReadersCouldUnderstandDifferentlyIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        const Read read = whole(bytes);
        QCOMPARE(read.state, HttpParser::State::Failed);
        QCOMPARE(read.failure, status);
    }

    void bodyOfExactlyTheLimitIsRead()
    {
        const Read read = whole("POST / HTTP/1.1\r\nContent-Length: 64\r\n\r\n" + QByteArray(64, 'x'));
        QCOMPARE(read.request.body.size(), 64);
    }

    void chunksBecomeOneBody()
    {
        const Read read = whole("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                                "3\r\nabc\r\n2;note=1\r\nde\r\n0\r\nTrailer: x\r\n\r\n");
        QCOMPARE(read.state, HttpParser::State::Complete);
        QCOMPARE(read.request.body, QByteArray("abcde"));
    }

    void connectionEndsWhenTheClientWantsIt()
    {
        QVERIFY(whole("GET / HTTP/1.1\r\n\r\n").request.keepsAlive);
        QVERIFY(!whole("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n").request.keepsAlive);
        QVERIFY(!whole("GET / HTTP/1.0\r\n\r\n").request.keepsAlive);
    }
};

QTEST_GUILESS_MAIN(HttpParserTest)
#include "tst_httpparser.moc"
