// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace atrium;
using namespace atrium::test;

class LiveFeedTest : public QObject {
    Q_OBJECT

private slots:
    void newPostsArriveWithoutARequest();
    void whatCameBeforeTheFetchMakesNoHole();
    void aStreamedEditKeepsWhatIDid();
    void aStreamedEditDuringAnActIsFetchedInstead();
    void deletionsArrive();
    void myPostMovesFromTheOutboxIntoTheFeedAtOnce();
    void aKnownPostThatArrivesAgainIsMerged();
    void deletionsOfUnknownPostsAreIgnored();
    void anOlderEditIsIgnored();
    void aPostWithItsSourceIsNoDeletion();
    void aLostStreamIsPolledAndReconnects();
    void refusalsAreWaitedOutLongerAndLonger();
    void aBurstIsWrittenTogether();
};

namespace {

void startLive(Stage &stage)
{
    stage.server.hasStream = true;
    stage.start();
    QCOMPARE(stage.state(), SyncStatus::State::Live);
    stage.server.clearLog();
}

/// What the stream would have told of this, and did not.
QList<QByteArray> caught(Stage &stage, const std::function<void()> &happens)
{
    QList<QByteArray> frames;
    stage.server.setStream([&frames](const QByteArray &frame) { frames.append(frame); });
    happens();
    stage.server.setStream([&stage](const QByteArray &frame) { stage.source->frame(frame); });
    return frames;
}

} // namespace

void LiveFeedTest::newPostsArriveWithoutARequest()
{
    Stage stage;
    startLive(stage);
    QCOMPARE(stage.source->streams, (QStringList { u"user"_qs, u"public:local"_qs }));
    const QString id = stage.server.publish(u"2"_qs, u"Cake in the kitchen"_qs);
    stage.run();
    QCOMPARE(stage.entryIds(Stage::company), QStringList { id });
    QCOMPARE(stage.entryIds(Stage::following), QStringList { id });
    QCOMPARE(stage.server.log(), QStringList {});
}

void LiveFeedTest::whatCameBeforeTheFetchMakesNoHole()
{
    Stage stage;
    stage.server.hasStream = true;
    stage.streamsAtOnce = false;
    for (int i = 0; i < 5; ++i)
        stage.server.publish(u"2"_qs, u"Old %1"_qs.arg(i));
    stage.start();
    for (int i = 0; i < 90; ++i)
        stage.server.publish(u"2"_qs, u"Unseen %1"_qs.arg(i)); // the stream is not open yet
    stage.source->connectNow();
    stage.server.publish(u"2"_qs, u"Seen"_qs); // comes by stream before anything was fetched
    stage.run();
    QCOMPARE(stage.entryIds(Stage::company), stage.server.companyIds());
}

void LiveFeedTest::aStreamedEditKeepsWhatIDid()
{
    Stage stage;
    const QString id = stage.server.publish(u"2"_qs, u"At two"_qs);
    stage.server.like(Stage::me, id, true);
    stage.server.react(Stage::me, id, u"🎉"_qs, true);
    startLive(stage);
    stage.clock.advance(10);
    stage.server.edit(id, u"At three"_qs);
    stage.run();
    QCOMPARE(lineOf(stage.post(id)), lineOf(stage.server.posts()[id]));
    QVERIFY(stage.post(id).isLiked);
    QCOMPARE(stage.server.log(), QStringList {});
}

void LiveFeedTest::aStreamedEditDuringAnActIsFetchedInstead()
{
    Stage stage;
    const QString id = stage.server.publish(u"2"_qs, u"At two"_qs);
    startLive(stage);
    stage.faults = [](const api::Request &request) {
        return request.path.endsWith("/favourite") ? Fault::ServerError : Fault::None;
    };
    stage.act(Like { PostId(id), true });
    stage.clock.advance(1);
    stage.server.edit(id, u"At three"_qs);
    stage.run();
    const store::OutboxRow row = stage.outbox().first();
    await(stage.store().discardIntent(row.pending.sequence));
    // Without the intent nothing of it is left in what counts as the server's word.
    QVERIFY(!stage.post(id).isLiked);
    QCOMPARE(plainText(stage.post(id).text), u"At three"_qs);
}

void LiveFeedTest::deletionsArrive()
{
    Stage stage;
    const QString id = stage.server.publish(u"2"_qs, u"Wrong room"_qs);
    const QString other = stage.server.publish(u"2"_qs, u"Right room"_qs);
    startLive(stage);
    stage.server.remove(id);
    stage.run();
    QCOMPARE(stage.entryIds(Stage::company), QStringList { other });
    QCOMPARE(stage.entryIds(Stage::following), QStringList { other });
}

void LiveFeedTest::myPostMovesFromTheOutboxIntoTheFeedAtOnce()
{
    Stage stage;
    startLive(stage);
    stage.server.setStream({}); // the stream is slow: only the answer counts
    int shown = 0;
    bool everMissing = false;
    stage.publish(u"Hello"_qs);
    QObject context;
    QObject::connect(&stage.store(), &store::Store::changed, &context, [&] {
        const int now = int(stage.feed(Stage::company).entries.size());
        everMissing = everMissing || now < shown;
        shown = std::max(shown, now);
    });
    stage.run();
    QCOMPARE(stage.entryIds(Stage::company), stage.server.companyIds());
    QVERIFY(!everMissing);
}

void LiveFeedTest::aKnownPostThatArrivesAgainIsMerged()
{
    Stage stage;
    const QString id = stage.server.publish(u"2"_qs, u"At two"_qs);
    stage.server.like(Stage::me, id, true);
    startLive(stage);
    QList<QByteArray> frames = caught(stage, [&] { stage.server.publish(u"2"_qs, u"Another"_qs); });
    for (QByteArray &frame : frames)
        stage.source->frame(frame.replace(stage.server.companyIds().first().toUtf8(), id.toUtf8()));
    stage.run();
    QCOMPARE(stage.entryIds(Stage::company), QStringList { id });
    QCOMPARE(stage.entryIds(Stage::following), QStringList { id });
    QVERIFY(stage.post(id).isLiked); // the stream does not know what I did
}

void LiveFeedTest::deletionsOfUnknownPostsAreIgnored()
{
    Stage stage;
    const QString id = stage.server.publish(u"2"_qs, u"Stays"_qs);
    startLive(stage);
    stage.source->frame(R"({"stream":["user"],"event":"delete","payload":"424242"})");
    stage.run();
    QCOMPARE(stage.entryIds(Stage::company), QStringList { id });
    QCOMPARE(stage.server.log(), QStringList {});
    QCOMPARE(stage.state(), SyncStatus::State::Live);
}

void LiveFeedTest::anOlderEditIsIgnored()
{
    Stage stage;
    const QString id = stage.server.publish(u"2"_qs, u"First"_qs);
    startLive(stage);
    const QList<QByteArray> late = caught(stage, [&] {
        stage.clock.advance(10);
        stage.server.edit(id, u"Second"_qs);
    });
    QVERIFY(!late.isEmpty());
    stage.clock.advance(10);
    stage.server.edit(id, u"Third"_qs);
    stage.run();
    QCOMPARE(plainText(stage.post(id).text), u"Third"_qs);
    for (const QByteArray &frame : late)
        stage.source->frame(frame);
    stage.run();
    QCOMPARE(plainText(stage.post(id).text), u"Third"_qs);
}

/// GoToSocial sends `text` with every post; elsewhere only the answer to a deletion has it.
void LiveFeedTest::aPostWithItsSourceIsNoDeletion()
{
    Stage stage;
    const QString id = stage.server.publish(u"2"_qs, u"Stays"_qs);
    startLive(stage);
    QList<QByteArray> frames = caught(stage, [&] { stage.server.edit(id, u"Stays here"_qs); });
    QVERIFY(!frames.isEmpty());
    for (QByteArray &frame : frames) {
        QJsonObject object = QJsonDocument::fromJson(frame).object();
        QJsonObject status = QJsonDocument::fromJson(object[u"payload"_qs].toString().toUtf8()).object();
        status[u"text"_qs] = u"Stays here"_qs;
        object[u"payload"_qs] = QString::fromUtf8(QJsonDocument(status).toJson(QJsonDocument::Compact));
        stage.source->frame(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    stage.run();
    QCOMPARE(stage.entryIds(Stage::company), QStringList { id });
    QCOMPARE(plainText(stage.post(id).text), u"Stays here"_qs);
}

void LiveFeedTest::aLostStreamIsPolledAndReconnects()
{
    Stage stage;
    startLive(stage);
    stage.streamsAtOnce = false;
    stage.source->cut();
    stage.run();
    QCOMPARE(stage.state(), SyncStatus::State::Polling);
    const QString id = stage.server.publish(u"2"_qs, u"Quiet"_qs);
    stage.pass(65);
    QCOMPARE(stage.entryIds(Stage::company), QStringList { id });
    QVERIFY(stage.source->wantsOpen); // it asked for a connection again by itself
    stage.source->connectNow();
    stage.run();
    QCOMPARE(stage.state(), SyncStatus::State::Live);
}

void LiveFeedTest::refusalsAreWaitedOutLongerAndLonger()
{
    Stage stage; // its chance is always a half
    startLive(stage);
    stage.streamsAtOnce = false;
    const auto refusedWait = [&stage] {
        stage.source->refuse();
        stage.run();
        const QDateTime refusedAt = stage.clock.now();
        for (int seconds = 0; seconds < 400 && !stage.source->wantsOpen; ++seconds)
            stage.pass(1);
        return int(refusedAt.secsTo(stage.clock.now()));
    };
    stage.source->cut();
    stage.run();
    QList<int> waits;
    for (int i = 0; i < 20; ++i)
        waits.append(refusedWait());
    QVERIFY(std::is_sorted(waits.cbegin(), waits.cend()));
    QVERIFY2(waits.first() <= 2, qPrintable(QString::number(waits.first())));
    QVERIFY2(waits.last() >= 149 && waits.last() <= 300, qPrintable(QString::number(waits.last())));
    stage.source->refuse();
    stage.run();
    QVERIFY(!stage.source->wantsOpen);
    stage.engine().retryNow(); // the person asked
    QVERIFY(stage.source->wantsOpen);
    // A line that held for a minute begins anew; one that broke at once does not.
    for (int i = 0; i < 6; ++i)
        refusedWait();
    stage.source->connectNow();
    stage.run();
    stage.pass(5);
    stage.source->cut();
    stage.run();
    const int unstable = refusedWait();
    QVERIFY2(unstable > 20, qPrintable(QString::number(unstable)));
    stage.source->connectNow();
    stage.run();
    stage.pass(61);
    stage.source->cut();
    stage.run();
    const QDateTime lostAt = stage.clock.now();
    while (!stage.source->wantsOpen)
        stage.pass(1);
    QVERIFY(lostAt.secsTo(stage.clock.now()) <= 2);
}

void LiveFeedTest::aBurstIsWrittenTogether()
{
    Stage stage;
    startLive(stage);
    int notices = 0;
    QObject context;
    QObject::connect(&stage.store(), &store::Store::changed, &context, [&notices] { ++notices; });
    for (int i = 0; i < 500; ++i)
        stage.server.publish(u"2"_qs, u"Burst %1"_qs.arg(i));
    stage.run();
    QCOMPARE(stage.entryIds(Stage::company), stage.server.companyIds());
    QVERIFY2(notices < 20, qPrintable(QString::number(notices)));
}

QTEST_GUILESS_MAIN(LiveFeedTest)
#include "tst_livefeed.moc"
