// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"

#include "support/faketransport.h"
#include "support/fixtures.h"
#include "support/settled.h"

using namespace atrium;
using namespace atrium::api;
using namespace atrium::test;

/// What the catalogue sends, and what it makes of the answers.
class ClientTest : public QObject {
    Q_OBJECT

private slots:
    void reactionsSpeakTheServersDialect_data();
    void reactionsSpeakTheServersDialect();
    void serverWithoutReactionsIsNotAsked();
    void unreachablePostIsNotAsked();
    void oddIdsStayInTheirPlace();
    void postOmitsWhatIsEmpty();
    void postCarriesItsKey();
    void editSendsEverything();
    void failuresHaveKinds_data();
    void failuresHaveKinds();
    void htmlIsNoData();
    void jsonWithTheWrongTypeIsData();
    void pageHasItsCursorsAndGoodItems();
    void instanceFallsBackToVersionOne();
    void filtersFallBackToVersionOne();
    void nodeInfoStaysOnItsHost();
    void uploadWaitsUntilTheFileIsReady();
    void uploadGivesUp();
    void refusedUploadIsRefused();
    void budgetAndClockAreNoted();
    void theLongestPauseIsKept();
    void pausesAreReadInEveryForm_data();
    void pausesAreReadInEveryForm();
    void rateHeadersOfAFailureAreNoPause();
    void tokenIsSentOnlyWhereItBelongs();
    void pictureOverPlainHttpIsRefused();
    void answersOfADestroyedClientAreDropped();
    void capabilitiesAreRead();
};

namespace {

struct Fixture {
    FakeTransport transport;
    Client client { transport, QUrl(u"https://feed.example"_qs), Secret("t0ken") };
};

const PostId post(u"7"_qs);

QJsonObject bodyOf(const Request &request) { return QJsonDocument::fromJson(request.body).object(); }

} // namespace

void ClientTest::reactionsSpeakTheServersDialect_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("remove");
    QTest::newRow("Pleroma") << int(ReactionDialect::Pleroma) << u"🎉"_qs
                             << u"PUT /api/v1/pleroma/statuses/7/reactions/%F0%9F%8E%89"_qs
                             << u"DELETE /api/v1/pleroma/statuses/7/reactions/%F0%9F%8E%89"_qs;
    QTest::newRow("glitch family") << int(ReactionDialect::Glitch) << u"ship_it@tokyo.example"_qs
                                   << u"POST /api/v1/statuses/7/react/ship_it%40tokyo.example"_qs
                                   << u"POST /api/v1/statuses/7/unreact/ship_it%40tokyo.example"_qs;
    QTest::newRow("Fedibird") << int(ReactionDialect::Fedibird) << u"#️⃣"_qs
                              << u"PUT /api/v1/statuses/7/emoji_reactions/%23%EF%B8%8F%E2%83%A3"_qs
                              << u"POST /api/v1/statuses/7/emoji_unreaction"_qs;
    QTest::newRow("kmyblue") << int(ReactionDialect::Kmyblue) << u"blobcat"_qs
                             << u"PUT /api/v1/statuses/7/emoji_reactions/blobcat"_qs
                             << u"DELETE /api/v1/statuses/7/emoji_reactions/blobcat"_qs;
}

void ClientTest::reactionsSpeakTheServersDialect()
{
    QFETCH(int, dialect);
    QFETCH(QString, name);
    QFETCH(QString, add);
    QFETCH(QString, remove);
    Fixture f;
    Capabilities can;
    can.reactions = ReactionDialect(dialect);
    f.client.setCapabilities(can);
    f.transport.will("{\"id\":\"7\"}").will("{\"id\":\"7\"}");
    QVERIFY(settled(f.client.addReaction(post, name)));
    QCOMPARE(f.transport.line(), add);
    QVERIFY(settled(f.client.removeReaction(post, name)));
    QCOMPARE(f.transport.line(), remove);
}

void ClientTest::serverWithoutReactionsIsNotAsked()
{
    Fixture f;
    QCOMPARE(settled(f.client.addReaction(post, u"🎉"_qs)).error().kind, Error::Kind::Missing);
    QVERIFY(f.transport.sent.isEmpty());
}

void ClientTest::unreachablePostIsNotAsked()
{
    Fixture f;
    QVERIFY(!settled(f.client.status(PostId(u"_"_qs))));
    QVERIFY(!settled(f.client.context(PostId(u"local:1"_qs))));
    QVERIFY(f.transport.sent.isEmpty());
}

void ClientTest::oddIdsStayInTheirPlace()
{
    Fixture f;
    f.client.favourite(PostId(u"../../admin?x=1#/%2F"_qs), true);
    QCOMPARE(f.transport.line(), u"POST /api/v1/statuses/..%2F..%2Fadmin%3Fx%3D1%23%2F%252F/favourite"_qs);
}

void ClientTest::postOmitsWhatIsEmpty()
{
    Fixture f;
    NewStatus status;
    status.text = u"hi"_qs;
    f.client.post(status, "k");
    QCOMPARE(bodyOf(f.transport.sent.first()).keys(), (QStringList { u"sensitive"_qs, u"status"_qs }));
}

void ClientTest::postCarriesItsKey()
{
    Fixture f;
    NewStatus status;
    status.text = u"hi"_qs;
    status.inReplyToId = u"6"_qs;
    status.visibility = u"private"_qs;
    status.mediaIds = { u"1"_qs, u"2"_qs };
    status.poll.options = { u"a"_qs, u"b"_qs };
    f.client.post(status, "key-1");
    const Request &sent = f.transport.sent.first();
    QCOMPARE(sent.idempotencyKey, "key-1");
    QCOMPARE(sent.contentType, "application/json");
    const QJsonObject body = bodyOf(sent);
    QCOMPARE(body.value(u"in_reply_to_id").toString(), u"6"_qs);
    QCOMPARE(body.value(u"visibility").toString(), u"private"_qs);
    QCOMPARE(body.value(u"media_ids").toArray(), (QJsonArray { u"1"_qs, u"2"_qs }));
    QCOMPARE(body[u"poll"][u"options"].toArray().size(), 2);
}

void ClientTest::editSendsEverything()
{
    Fixture f;
    NewStatus status;
    status.text = u"hi"_qs;
    status.visibility = u"private"_qs; // cannot change
    status.mediaIds = { u"1"_qs };
    status.mediaChanges = { { u"1"_qs, u"a cat"_qs } };
    f.client.edit(post, status);
    const Request &sent = f.transport.sent.first();
    QVERIFY(sent.idempotencyKey.isEmpty()); // Akkoma would keep the answer for six hours
    const QJsonObject body = bodyOf(sent);
    QVERIFY(!body.contains(u"visibility"));
    QCOMPARE(body[u"media_attributes"][0][u"description"].toString(), u"a cat"_qs);
}

void ClientTest::failuresHaveKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("pleroma");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int status, const char *body, Error::Kind kind, bool pleroma = false) {
        QTest::newRow(name) << status << QByteArray(body) << pleroma << int(kind);
    };
    row("no token", 401, R"({"error":"The access token is invalid"})", Error::Kind::Unauthorized);
    row("not allowed", 403, R"({"error":"This action is not allowed"})", Error::Kind::Rejected);
    row("foreign token on Akkoma", 403, R"({"error":"Invalid credentials."})", Error::Kind::Unauthorized, true);
    row("the same words on Mastodon", 403, R"({"error":"Invalid credentials."})", Error::Kind::Rejected);
    row("gone", 404, R"({"error":"Record not found"})", Error::Kind::Missing);
    row("gone for good", 410, "{}", Error::Kind::Missing);
    row("no such method", 405, "{}", Error::Kind::Missing);
    row("rule", 422, R"({"error":"Too long"})", Error::Kind::Rejected);
    row("too much", 429, R"({"error":"Throttled"})", Error::Kind::Throttled);
    row("bug", 500, "\"Something went wrong\"", Error::Kind::Offline);
    row("down", 503, "<html>", Error::Kind::Offline);
    row("cloud", 520, "", Error::Kind::Offline);
    row("slow", 408, "", Error::Kind::Offline);
}

void ClientTest::failuresHaveKinds()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, pleroma);
    QFETCH(int, kind);
    Fixture f;
    Capabilities can;
    can.isPleromaLike = pleroma;
    f.client.setCapabilities(can);
    f.transport.will(body, status);
    const Result<wire::Status> answer = settled(f.client.status(post));
    QVERIFY(!answer);
    QCOMPARE(int(answer.error().kind), kind);
    QCOMPARE(answer.error().httpStatus, status);
    QVERIFY(!answer.error().detail.contains(u'<'));
}

void ClientTest::htmlIsNoData()
{
    for (const int status : { 200, 404 }) {
        Fixture f;
        Response response = FakeTransport::json(fixture(u"error_html_200.html"_qs), status);
        response.headers = { qMakePair(QByteArray("content-type"), QByteArray("text/html")) };
        f.transport.will(Result<Response>(response));
        const Result<wire::Status> answer = settled(f.client.status(post));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Offline); // a captive portal deletes nothing
    }
}

void ClientTest::jsonWithTheWrongTypeIsData()
{
    Fixture f;
    Response response = FakeTransport::json("{\"id\":\"7\"}");
    response.headers.clear();
    f.transport.will(Result<Response>(response));
    QVERIFY(settled(f.client.status(post)));
}

void ClientTest::pageHasItsCursorsAndGoodItems()
{
    Fixture f;
    Response response = FakeTransport::json(fixture(u"statuses_broken.json"_qs));
    response.headers.append(
        qMakePair(QByteArray("link"), QByteArray("<https://other.example/x?max_id=40>; rel=\"next\"")));
    f.transport.will(Result<Response>(response));
    const Result<Page<wire::Status>> page = settled(f.client.homeFeed({}));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 3);
    QCOMPARE(page->older->maxId, u"40"_qs);
    QVERIFY(!page->newer);
}

void ClientTest::instanceFallsBackToVersionOne()
{
    Fixture f;
    f.transport.will("{}", 404).will(fixture(u"instance_v1_akkoma.json"_qs));
    const Result<wire::Instance> instance = settled(f.client.instance());
    QVERIFY(instance);
    QCOMPARE(f.transport.line(), u"GET /api/v1/instance"_qs);
    QCOMPARE(instance->maxCharacters, std::optional<int>(5000));
}

void ClientTest::filtersFallBackToVersionOne()
{
    Fixture f;
    f.transport.will(R"({"error":"Not found"})", 404)
        .will(R"([{"id":"3","phrase":"finale","context":["home","thread"],"irreversible":false,"whole_word":true,
                   "expires_at":"2026-05-13T09:00:00.000Z"},
                  {"id":"4","phrase":"spam","context":["public"],"irreversible":true,"whole_word":false}])");
    const Result<QList<wire::Filter>> filters = settled(f.client.filters());
    QVERIFY(filters);
    QCOMPARE(f.transport.line(), u"GET /api/v1/filters"_qs);
    QCOMPARE(filters->size(), 2);
    const wire::Filter &word = filters->first();
    QCOMPARE(word.title, u"finale"_qs);
    QCOMPARE(word.keywords, QStringList { u"finale"_qs });
    QCOMPARE(word.wholeWords, QStringList { u"finale"_qs });
    QCOMPARE(word.context, (QStringList { u"home"_qs, u"thread"_qs }));
    QCOMPARE(word.expiresAt, QDateTime(QDate(2026, 5, 13), QTime(9, 0), Qt::UTC));
    QCOMPARE(word.filterAction, u"warn"_qs);
    QCOMPARE(filters->last().filterAction, u"hide"_qs);
    QVERIFY(filters->last().wholeWords.isEmpty());
    Fixture down; // not answered is not absent
    down.transport.will("{}", 503);
    QVERIFY(!settled(down.client.filters()));
    QCOMPARE(down.transport.sent.size(), 1);
}

void ClientTest::nodeInfoStaysOnItsHost()
{
    Fixture f;
    f.transport.will(
        R"({"links":[{"rel":"http://nodeinfo.diaspora.software/ns/schema/2.0","href":"https://evil.example/n"}]})");
    QVERIFY(!settled(f.client.nodeInfo()));
    QCOMPARE(f.transport.sent.size(), 1);
    f.transport
        .will(
            R"({"links":[{"rel":"http://nodeinfo.diaspora.software/ns/schema/2.0","href":"https://feed.example/n/2.0"},
                        {"rel":"http://nodeinfo.diaspora.software/ns/schema/2.1","href":"https://feed.example/n/2.1"}]})")
        .will(fixture(u"nodeinfo_backend.json"_qs));
    QVERIFY(settled(f.client.nodeInfo()));
    QCOMPARE(f.transport.line(), u"GET /n/2.1"_qs);
}

void ClientTest::uploadWaitsUntilTheFileIsReady()
{
    Fixture f;
    f.client.setUploadPace({ { 1, 2 }, 1000 });
    f.transport.will(R"({"id":"34","type":"video","url":null})", 202)
        .will(R"({"id":"34","type":"video","url":null})", 206)
        .will(R"({"id":"34","type":"video","url":"https://feed.example/v.mp4"})");
    NewMedia media;
    media.bytes = "bytes";
    media.fileName = u"picture.png"_qs;
    media.mimeType = "image/png";
    media.description = u"a cat"_qs;
    const Result<wire::MediaAttachment> ready = settled(f.client.uploadMedia(media));
    QVERIFY(ready);
    QCOMPARE(ready->url, u"https://feed.example/v.mp4"_qs);
    QCOMPARE(f.transport.sent.size(), 3);
    QCOMPARE(f.transport.line(1), u"GET /api/v1/media/34"_qs);
    QCOMPARE(f.transport.sent.first().parts.at(1).value, "a cat");
}

void ClientTest::uploadGivesUp()
{
    Fixture f;
    f.client.setUploadPace({ { 1 }, 5 });
    for (int i = 0; i < 20; ++i)
        f.transport.will(R"({"id":"34","url":null})", 206);
    const Result<wire::MediaAttachment> answer = settled(f.client.uploadMedia({}));
    QVERIFY(!answer);
    QVERIFY(f.transport.sent.size() < 10);
}

void ClientTest::refusedUploadIsRefused()
{
    Fixture f;
    f.transport.will(R"({"error":"too big"})", 422);
    const Result<wire::MediaAttachment> answer = settled(f.client.uploadMedia({}));
    QCOMPARE(answer.error().kind, Error::Kind::Rejected);
    QCOMPARE(answer.error().detail, u"too big"_qs);
}

void ClientTest::budgetAndClockAreNoted()
{
    Fixture f;
    Response response = FakeTransport::json("{\"id\":\"7\"}");
    const QDateTime server = QDateTime::currentDateTimeUtc().addSecs(3600);
    response.headers.append(
        { { "x-ratelimit-limit", "300" },
          { "x-ratelimit-remaining", "59" },
          { "x-ratelimit-reset", "2025-11-20T09:20:00.123456Z" },
          { "date", QLocale::c().toString(server, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_qs).toLatin1() } });
    f.transport.will(Result<Response>(response));
    QVERIFY(!f.client.budget().isLow());
    QVERIFY(settled(f.client.status(post)));
    QCOMPARE(f.client.budget().remaining, 59);
    QVERIFY(f.client.budget().isLow());
    QVERIFY(qAbs(f.client.clockOffset() - 3600) <= 3);
}

void ClientTest::theLongestPauseIsKept()
{
    Fixture f;
    for (const QByteArray &seconds :
         { QByteArray("90"), QByteArray("20") }) { // both were asked before the first answer came
        Response response = FakeTransport::json("{\"error\":\"later\"}");
        response.status = 429;
        response.headers.append(qMakePair(QByteArray("retry-after"), seconds));
        f.transport.will(Result<Response>(response));
    }
    const auto first = f.client.status(post);
    const auto second = f.client.status(post);
    QVERIFY(!settled(first));
    QVERIFY(!settled(second));
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(f.client.quietUntil()) > 80);
    QCOMPARE(settled(f.client.status(post)).error().kind, Error::Kind::Throttled);
    QCOMPARE(f.transport.sent.size(), 2);
}

void ClientTest::pausesAreReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(120);
    const QByteArray date = QLocale::c().toString(end, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
    const QByteArray reset = "x-ratelimit-reset";
    QTest::newRow("seconds") << QByteArray("retry-after") << QByteArray("120") << 120;
    QTest::newRow("a date") << QByteArray("retry-after") << date << 120;
    QTest::newRow("a date that has passed")
        << QByteArray("retry-after") << QByteArray("Fri, 01 May 2020 08:00:00 GMT") << 0;
    QTest::newRow("junk") << QByteArray("retry-after") << QByteArray("soon") << 0;
    QTest::newRow("reset in ISO 8601") << reset << end.toString(Qt::ISODateWithMs).toLatin1() << 120;
    QTest::newRow("reset in Unix seconds") << reset << QByteArray::number(end.toSecsSinceEpoch()) << 120;
    QTest::newRow("nothing") << QByteArray("x-nothing") << QByteArray("1") << 0;
}

void ClientTest::pausesAreReadInEveryForm()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    Fixture f;
    Response response = FakeTransport::json("{\"error\":\"later\"}");
    response.status = 429;
    response.headers.append(qMakePair(header, value));
    f.transport.will(Result<Response>(response));
    const Error error = settled(f.client.status(post)).error();
    QCOMPARE(error.kind, Error::Kind::Throttled);
    QVERIFY2(error.retryAfterSeconds <= seconds && error.retryAfterSeconds >= seconds - 10,
             qPrintable(QString::number(error.retryAfterSeconds)));
}

void ClientTest::rateHeadersOfAFailureAreNoPause()
{
    Fixture f;
    Response response = FakeTransport::json("{\"error\":\"something went wrong\"}");
    response.status = 500;
    response.headers.append(
        { { "x-ratelimit-limit", "300" },
          { "x-ratelimit-remaining", "250" },
          { "x-ratelimit-reset",
            QDateTime::currentDateTimeUtc().addSecs(290).toString(Qt::ISODateWithMs).toLatin1() } });
    f.transport.will(Result<Response>(response));
    QCOMPARE(settled(f.client.status(post)).error().retryAfterSeconds, 0);
    QVERIFY(!f.client.quietUntil().isValid());
}

void ClientTest::tokenIsSentOnlyWhereItBelongs()
{
    Fixture f;
    f.client.oauthMetadata();
    f.client.registerApp("/api/v1/apps", { u"http://127.0.0.1:1/cb"_qs, u"read"_qs });
    f.client.nodeInfo();
    f.client.download(QUrl(u"https://pictures.example/cat.png"_qs));
    for (const Request &request : f.transport.sent)
        QVERIFY2(request.token.isEmpty(), request.path);
    QCOMPARE(f.transport.sent.size(), 4);
}

void ClientTest::pictureOverPlainHttpIsRefused()
{
    Fixture f;
    for (const QString &address :
         { u"http://pictures.example/x"_qs, u"file:///etc/passwd"_qs, u"ftp://x.example/y"_qs, QString() })
        QVERIFY2(!settled(f.client.download(QUrl(address))), qPrintable(address));
    QVERIFY(f.transport.sent.isEmpty());
}

void ClientTest::answersOfADestroyedClientAreDropped()
{
    FakeTransport transport;
    auto client = std::make_unique<Client>(transport, QUrl(u"https://feed.example"_qs));
    transport.will("{\"id\":\"7\"}");
    const auto future = client->status(post);
    client.reset();
    QCoreApplication::processEvents();
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

void ClientTest::capabilitiesAreRead()
{
    Fixture f;
    f.transport
        .will(
            R"({"links":[{"rel":"http://nodeinfo.diaspora.software/ns/schema/2.0","href":"https://feed.example/n"}]})")
        .will(fixture(u"nodeinfo_backend.json"_qs))
        .will(fixture(u"instance_v2_backend.json"_qs));
    const Result<Capabilities> can = settled(readCapabilities(f.client));
    QVERIFY(can);
    QCOMPARE(can->traits.software, u"atrium"_qs);
    QVERIFY(can->traits.honoursIdempotencyKey);
    QCOMPARE(can->streamingUrl.host(), u"feed.example"_qs); // the announced one is another host
    QCOMPARE(can->streamingUrl.scheme(), u"wss"_qs);
    Fixture without;
    without.transport.will("{}", 404).will(fixture(u"instance_v2_mastodon.json"_qs));
    QCOMPARE(settled(readCapabilities(without.client))->traits.software, u"mastodon"_qs);
    Fixture other; // nothing but version 1: nothing is assumed of it
    other.transport.will("{}", 404).will("{}", 404).will(R"({"uri":"feed.example","title":"Small","version":"1.0.9"})");
    const Result<Capabilities> small = settled(readCapabilities(other.client));
    QVERIFY(small);
    QCOMPARE(small->traits.software, u"other"_qs);
    QVERIFY(!small->traits.honoursIdempotencyKey && !small->traits.hasReactions && !small->traits.hasQuotes);
    QVERIFY(!small->hasAnnouncementReactions);
    QCOMPARE(small->multiGetLimit, 0);
    QCOMPARE(small->traits.maxCharacters, 500);
    Fixture busy; // as long as nobody knows what kind of server it is, it is not taken for a plain one
    busy.transport.will("{}", 503).will(fixture(u"instance_v2_mastodon.json"_qs));
    QVERIFY(!settled(readCapabilities(busy.client)));
    Fixture dead;
    dead.transport.will("{}", 500).will("{}", 500);
    QVERIFY(!settled(readCapabilities(dead.client)));
}

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
