// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/gifsearch.h"

#include "api/httptransport.h"
#include "support/settled.h"
#include "support/tinyserver.h"

#include <QTest>

using namespace atrium;
using namespace atrium::api;
using namespace atrium::test;

namespace {

using Shape = GifService::Shape;

/// JSON with the quotes of C++ spared.
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

const QByteArray giphy = json("{'data':[{'title':'Party GIF','alt_text':'A cat throws confetti','images':{"
                              "'downsized':{'url':'https://media.example/1.gif','width':'240','height':'135'},"
                              "'fixed_width_still':{'url':'https://media.example/1s.gif'}}},"
                              "{'title':'No alt text','images':{'original':"
                              "{'url':'https://media.example/2.gif','width':'100','height':'50'}}}]}");

const QByteArray tenor = json("{'results':[{'content_description':'Two hands clap','media_formats':{"
                              "'gif':{'url':'https://media.example/big.gif','dims':[498,280]},"
                              "'tinygif':{'url':'https://media.example/tiny.gif','dims':[220,124]},"
                              "'gifpreview':{'url':'https://media.example/still.png','dims':[498,280]}}}]}");

QByteArray oneGif(const QByteArray &url, const QByteArray &width, const QByteArray &title = {})
{
    return json("{'title':'" + title + "','images':{'original':{'url':'" + url + "','width':'" + width
                + "','height':'9'}}}");
}

QByteArray listOf(const QByteArray &gifs) { return json("{'data':[" + gifs + "]}"); }

/// A service on loopback and the search that asks it.
struct Web {
    explicit Web(Shape shape, const Limits &limits = {})
        : transport(server.url(), limits)
        , search(transport, { shape, server.url(), Secret("a key+1"), u"Stub"_qs })
    {
    }
    Result<QList<WebGif>> find(const QString &words) { return settled(search.find(words)); }
    QByteArray asked() { return server.requests().isEmpty() ? QByteArray() : server.requests().last().line; }

    TinyServer server;
    HttpTransport transport;
    GifSearch search;
};

} // namespace

class TestGifSearch : public QObject {
    Q_OBJECT

private slots:
    void giphysAnswerIsRead();
    void tenorsAnswerIsRead();
    void withoutWordsItAsksForWhatIsLiked();
    void aServiceThatIsDown();
    void aServiceThatIsSlow();
    void aServiceThatRefuses_data();
    void aServiceThatRefuses();
    void aServiceThatLies_data();
    void aServiceThatLies();
    void aLongAnswerIsCut();
};

void TestGifSearch::giphysAnswerIsRead()
{
    Web web(Shape::Giphy);
    web.server.say(TinyServer::reply(giphy));
    const auto found = web.find(u"  party & more "_qs);
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    const WebGif first { u"https://media.example/1.gif"_qs, u"https://media.example/1s.gif"_qs,
                         u"A cat throws confetti"_qs, 240, 135 };
    QCOMPARE(found->first(), first);
    QCOMPARE(found->last().description, u"No alt text"_qs);
    QVERIFY2(web.asked().startsWith("GET /v1/gifs/search?api_key=a%20key%2B1&q=party%20%26%20more&"), web.asked());
    QVERIFY(web.asked().contains("rating=g"));
    QVERIFY(web.server.requests().last().header("authorization").isEmpty());
}

void TestGifSearch::tenorsAnswerIsRead()
{
    Web web(Shape::Tenor);
    web.server.say(TinyServer::reply(tenor));
    const auto found = web.find(u"clap"_qs);
    QVERIFY(found);
    const QList<WebGif> expected { { u"https://media.example/tiny.gif"_qs, u"https://media.example/still.png"_qs,
                                     u"Two hands clap"_qs, 220, 124 } };
    QCOMPARE(*found, expected);
    QVERIFY2(web.asked().startsWith("GET /v2/search?key=a%20key%2B1&q=clap&"), web.asked());
    QVERIFY(web.asked().contains("contentfilter=high"));
}

void TestGifSearch::withoutWordsItAsksForWhatIsLiked()
{
    Web web(Shape::Tenor);
    web.server.say(TinyServer::reply(tenor));
    QVERIFY(web.find(u"  "_qs));
    QVERIFY(web.asked().startsWith("GET /v2/featured?key="));
    QVERIFY(!web.asked().contains("q="));
}

void TestGifSearch::aServiceThatIsDown()
{
    Web web(Shape::Giphy);
    web.server.setHandler([](const TinyServer::Request &, QTcpSocket *socket) { socket->abort(); });
    const auto found = web.find(u"x"_qs);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Offline);
}

void TestGifSearch::aServiceThatIsSlow()
{
    Limits limits;
    limits.firstByte = Limits::Ms(200);
    Web web(Shape::Giphy, limits);
    web.server.setHandler([](const TinyServer::Request &, QTcpSocket *) {}); // never says anything
    const auto found = web.find(u"x"_qs);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Offline);
}

void TestGifSearch::aServiceThatRefuses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("wrong key") << QByteArray("403 Forbidden") << Error::Kind::Rejected;
    QTest::newRow("too often") << QByteArray("429 Too Many Requests") << Error::Kind::Throttled;
    QTest::newRow("broken") << QByteArray("500 Oops") << Error::Kind::Offline;
}

void TestGifSearch::aServiceThatRefuses()
{
    QFETCH(QByteArray, status);
    QFETCH(Error::Kind, kind);
    Web web(Shape::Giphy);
    web.server.say(TinyServer::reply("{}", status));
    const auto found = web.find(u"x"_qs);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, kind);
}

void TestGifSearch::aServiceThatLies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); // -1: no list at all
    QTest::newRow("good") << listOf(oneGif("https://a.example/x.gif", "7")) << 1;
    QTest::newRow("html") << QByteArray("<html>busy</html>") << -1;
    QTest::newRow("other shape") << tenor << -1;
    QTest::newRow("plain http") << listOf(oneGif("http://a.example/x.gif", "7")) << 0;
    QTest::newRow("file") << listOf(oneGif("file:///etc/passwd", "7")) << 0;
    QTest::newRow("script") << listOf(oneGif("javascript:alert(1)", "7")) << 0;
    QTest::newRow("user in the address") << listOf(oneGif("https://me:you@a.example/x.gif", "7")) << 0;
    QTest::newRow("no size") << listOf(oneGif("https://a.example/x.gif", "wide")) << 0;
    QTest::newRow("negative size") << listOf(oneGif("https://a.example/x.gif", "-7")) << 0;
    QTest::newRow("texts for objects") << listOf("'x',1,null,{'images':'none'}") << 0;
}

void TestGifSearch::aServiceThatLies()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    const auto found = gifsFrom(Shape::Giphy, body);
    QCOMPARE(found ? int(found->size()) : -1, count);
}

void TestGifSearch::aLongAnswerIsCut()
{
    QByteArrayList gifs;
    for (int i = 0; i < 500; ++i)
        gifs.append(oneGif("https://a.example/x.gif", "99999", QByteArray(2000, 'x')));
    const auto found = gifsFrom(Shape::Giphy, listOf(gifs.join(',')));
    QVERIFY(found);
    QCOMPARE(found->size(), 50);
    QCOMPARE(found->first().description.size(), 300);
    QCOMPARE(found->first().width, 4000);
}

QTEST_GUILESS_MAIN(TestGifSearch)
#include "tst_gifsearch.moc"
