// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stage.h"

#include <QTest>

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
    void aLostStreamIsPolledAndReconnects();
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
