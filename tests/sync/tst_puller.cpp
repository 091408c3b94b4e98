// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace atrium;
using namespace atrium::test;

namespace {

void fillWith(ServerModel &server, int posts)
{
    for (int i = 0; i < posts; ++i)
        server.publish(u"2"_qs, u"Post %1"_qs.arg(i));
}

Fault everythingIsLost(const api::Request &) { return Fault::LostRequest; }

} // namespace

Q_DECLARE_METATYPE(Fault)

class PullerTest : public QObject {
    Q_OBJECT

private slots:
    void theFeedsComeFirst();
    void whatHappenedWhileAwayIsFetchedWithoutAHole();
    void aVeryLongAbsenceLeavesAGapThatFillsOnDemand();
    void deletionsWhileAwayReachTheStore();
    void anUnsharedPostLeavesOnlyTheFeed();
    void editsWhileAwayReachTheStore();
    void historyComesOnDemand();
    void aThreadIsFetchedAndForgetsWhatIsGone();
    void oneBrokenEndpointIsNotOffline();
    void offlineSaysSoAndComesBack();
    void nothingIsDeletedWhenTheServerIsDown();
    void aDenialCountsOnlyFromAServerThatIsWell_data();
    void aDenialCountsOnlyFromAServerThatIsWell();
    void aDenialForATokenThatNoLongerHoldsDeletesNothing();
    void theTextAsItWasTypedIsFetchedAndStays();
    void filtersOfTheOldKindAreAppliedHere();
    void countsOnScreenAreReadAgain();
    void somebodyWhoWasOnlyNamedIsLookedUp();
    void anOpenThreadIsReadAgainUntilItIsClosed();
    void anOpenThreadRestsInTheTray();
};

void PullerTest::theFeedsComeFirst()
{
    Stage stage;
    fillWith(stage.server, 3);
    stage.start();
    const QStringList &log = stage.server.log();
    const auto at = [&log](QLatin1String path) { return log.indexOf(u"GET "_qs + path); };
    QVERIFY(at(QLatin1String("/api/v1/timelines/home")) >= 0);
    QVERIFY(at(QLatin1String("/api/v1/timelines/public")) < at(QLatin1String("/api/v1/notifications")));
    QVERIFY(at(QLatin1String("/api/v1/notifications")) < at(QLatin1String("/api/v1/lists")));
    QVERIFY(at(QLatin1String("/api/v1/lists")) < at(QLatin1String("/api/v1/custom_emojis")));
    QVERIFY(at(QLatin1String("/api/v1/timelines/tag/gifshelf")) >= 0);
    QCOMPARE(stage.entryIds(Stage::company), stage.server.companyIds());
    QCOMPARE(stage.state(), SyncStatus::State::Polling);
}

void PullerTest::whatHappenedWhileAwayIsFetchedWithoutAHole()
{
    Stage stage;
    fillWith(stage.server, 10);
    stage.start();
    fillWith(stage.server, 120);
    stage.settle();
    QCOMPARE(stage.entryIds(Stage::company), stage.server.companyIds());
}

void PullerTest::aVeryLongAbsenceLeavesAGapThatFillsOnDemand()
{
    Stage stage;
    fillWith(stage.server, 10);
    stage.start();
    fillWith(stage.server, 400);
    stage.settle();
    QCOMPARE(stage.entryIds(Stage::company).count(u"gap"_qs), 1);
    for (int i = 0; i < 10 && stage.entryIds(Stage::company).contains(u"gap"_qs); ++i) {
        const QList<FeedEntry> entries = stage.feed(Stage::company).entries;
        const auto gap = std::find_if(entries.cbegin(), entries.cend(),
                                      [](const FeedEntry &entry) { return entry.kind == FeedEntry::Kind::Gap; });
        stage.engine().wantGap(gap->id);
        stage.run();
    }
    QCOMPARE(stage.entryIds(Stage::company), stage.server.companyIds());
}

void PullerTest::deletionsWhileAwayReachTheStore()
{
    Stage stage;
    fillWith(stage.server, 10);
    stage.start();
    stage.server.remove(stage.server.companyIds().at(4));
    stage.settle();
    QCOMPARE(stage.entryIds(Stage::company), stage.server.companyIds());
    QCOMPARE(stage.entryIds(Stage::following), stage.server.homeIds());
}

void PullerTest::anUnsharedPostLeavesOnlyTheFeed()
{
    Stage stage;
    fillWith(stage.server, 10);
    const QString id = stage.server.companyIds().at(4);
    stage.server.share(Stage::me, id);
    stage.start();
    QCOMPARE(stage.entryIds(Stage::following), stage.server.homeIds());
    stage.act(Share { PostId(id), false });
    stage.settle();
    QCOMPARE(stage.entryIds(Stage::following), stage.server.homeIds());
    QVERIFY(stage.entryIds(Stage::company).contains(id));
}

void PullerTest::editsWhileAwayReachTheStore()
{
    Stage stage;
    fillWith(stage.server, 10);
    stage.start();
    const QString id = stage.server.companyIds().at(4);
    stage.clock.advance(60);
    stage.server.edit(id, u"Now at three"_qs);
    stage.settle();
    QCOMPARE(plainText(stage.post(id).text), u"Now at three"_qs);
    QVERIFY(stage.post(id).editedAt.isValid());
}

void PullerTest::historyComesOnDemand()
{
    Stage stage;
    fillWith(stage.server, 100);
    stage.start();
    QCOMPARE(stage.entryIds(Stage::company).size(), 40);
    for (int i = 0; i < 4; ++i) {
        stage.engine().wantOlder(Stage::company);
        stage.run();
    }
    QCOMPARE(stage.entryIds(Stage::company), stage.server.companyIds());
    QVERIFY(stage.feed(Stage::company).isComplete);
}

void PullerTest::aThreadIsFetchedAndForgetsWhatIsGone()
{
    Stage stage;
    const QString root = stage.server.publish(u"2"_qs, u"Where do we meet?"_qs);
    const QString first = stage.server.publish(u"3"_qs, u"In the oak room"_qs, root);
    const QString second = stage.server.publish(u"2"_qs, u"Thanks a lot"_qs, first);
    stage.start();
    stage.engine().wantThread(PostId(root));
    stage.run();
    const auto ids = [&stage, &root] {
        QStringList list;
        const auto page = await(stage.store().thread(PostId(root), ThreadOrder::OldestFirst));
        for (const ThreadEntry &entry : page->entries)
            list.append(entry.post.id.toString());
        return list;
    };
    QCOMPARE(ids(), (QStringList { root, first, second }));
    stage.server.remove(second);
    stage.engine().wantThread(PostId(root));
    stage.run();
    QCOMPARE(ids(), (QStringList { root, first }));
}

void PullerTest::oneBrokenEndpointIsNotOffline()
{
    Stage stage;
    fillWith(stage.server, 3);
    stage.faults = [](const api::Request &request) {
        return request.path == "/api/v1/lists" ? Fault::ServerError : Fault::None;
    };
    stage.start();
    QCOMPARE(stage.state(), SyncStatus::State::Polling);
    QCOMPARE(stage.entryIds(Stage::company), stage.server.companyIds());
}

void PullerTest::offlineSaysSoAndComesBack()
{
    Stage stage;
    fillWith(stage.server, 3);
    stage.faults = everythingIsLost;
    stage.start();
    QCOMPARE(stage.state(), SyncStatus::State::Offline);
    QVERIFY(stage.engine().status().nextTry > stage.clock.now());
    const qsizetype tries = stage.server.log().size();
    stage.faults = {};
    stage.run();
    QCOMPARE(stage.server.log().size(), tries); // not before its time
    stage.settle();
    QCOMPARE(stage.state(), SyncStatus::State::Polling);
    QCOMPARE(stage.entryIds(Stage::company), stage.server.companyIds());
}

void PullerTest::nothingIsDeletedWhenTheServerIsDown()
{
    Stage stage;
    fillWith(stage.server, 5);
    stage.start();
    const QStringList before = stage.entryIds(Stage::company);
    for (const Fault fault :
         { Fault::CaptivePortal, Fault::GatewayError, Fault::ServerError, Fault::Throttled, Fault::LostRequest }) {
        stage.faults = [fault](const api::Request &) { return fault; };
        stage.engine().wantThread(PostId(before.first()));
        stage.engine().retryNow();
        stage.run();
        QCOMPARE(stage.entryIds(Stage::company), before);
        stage.faults = {};
        stage.settle();
    }
}

void PullerTest::aDenialCountsOnlyFromAServerThatIsWell_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<Fault>("fault");
    for (const QByteArray &broken : { QByteArray("/verify_credentials"), QByteArray("/instance") }) {
        for (const Fault fault : { Fault::Denied, Fault::ServerError, Fault::GatewayError, Fault::CaptivePortal,
                                   Fault::Throttled, Fault::LostAnswer })
            QTest::addRow("%s, fault %d", broken.constData() + 1, int(fault)) << broken << fault;
    }
}

void PullerTest::aDenialCountsOnlyFromAServerThatIsWell()
{
    QFETCH(QByteArray, broken);
    QFETCH(Fault, fault);
    Stage stage;
    fillWith(stage.server, 5);
    stage.start();
    const QStringList before = stage.entryIds(Stage::company);
    stage.faults = [&](const api::Request &request) {
        if (request.path.startsWith("/api/v1/statuses/"))
            return Fault::Denied;
        return request.path.endsWith(broken) ? fault : Fault::None;
    };
    stage.engine().wantThread(PostId(before.first()));
    stage.run();
    QCOMPARE(stage.entryIds(Stage::company), before);
    QCOMPARE(stage.post(before.first()).id, PostId(before.first()));
    stage.faults = {};
    stage.server.remove(before.first()); // and a server that is well is believed
    stage.settle();
    stage.engine().wantThread(PostId(before.first()));
    stage.settle();
    QCOMPARE(stage.entryIds(Stage::company), before.mid(1));
}

void PullerTest::aDenialForATokenThatNoLongerHoldsDeletesNothing()
{
    Stage stage;
    fillWith(stage.server, 5);
    stage.start();
    const QStringList before = stage.entryIds(Stage::company);
    stage.server.acceptsToken = false;
    stage.faults = [](const api::Request &request) {
        return request.path.startsWith("/api/v1/statuses/") ? Fault::Denied : Fault::None;
    };
    stage.engine().wantThread(PostId(before.first()));
    stage.run();
    QCOMPARE(stage.state(), SyncStatus::State::SignedOut);
    QCOMPARE(stage.entryIds(Stage::company), before);
}

void PullerTest::theTextAsItWasTypedIsFetchedAndStays()
{
    Stage stage;
    const QString id = stage.server.publish(Stage::me, u"Typed by me"_qs);
    stage.start();
    QSignalSpy unavailable(&stage.engine(), &sync::Engine::sourceUnavailable);
    QVERIFY(stage.post(id).source.isEmpty()); // feeds do not tell it
    stage.faults
        = [](const api::Request &request) { return request.path.endsWith("/source") ? Fault::Denied : Fault::None; };
    stage.engine().wantSource(PostId(id));
    stage.run();
    QCOMPARE(unavailable.size(), 1);
    QCOMPARE(stage.entryIds(Stage::company), QStringList { id });
    stage.faults = {};
    stage.engine().wantSource(PostId(id));
    stage.run();
    QCOMPARE(unavailable.size(), 1);
    QCOMPARE(stage.post(id).source, u"Typed by me"_qs);
    stage.server.like(u"2"_qs, id, true);
    stage.pass(3600);
    stage.settle();
    QCOMPARE(stage.post(id).likeCount, 1); // read again, and the source is still known
    QCOMPARE(stage.post(id).source, u"Typed by me"_qs);
    stage.faults = everythingIsLost;
    stage.engine().wantSource(PostId(id));
    stage.run();
    QCOMPARE(unavailable.size(), 2);
    stage.engine().wantSource(PostId(id)); // offline by now: told at once
    QCOMPARE(unavailable.size(), 3);
}

void PullerTest::filtersOfTheOldKindAreAppliedHere()
{
    Stage stage;
    stage.server.hasStream = true;
    const QByteArray until = stage.clock.now().addSecs(3600).toUTC().toString(Qt::ISODateWithMs).toLatin1();
    stage.server.oldFilters
        = R"([{"id":"3","phrase":"lift","context":["public"],"irreversible":true,"whole_word":true,"expires_at":")"
        + until + R"("},{"id":"4","phrase":"cake","context":["home"],"irreversible":false,"whole_word":false}])";
    const QString lift = stage.server.publish(u"2"_qs, u"The LIFT works"_qs);
    const QString spirits = stage.server.publish(u"2"_qs, u"Lifted spirits"_qs);
    const QString cakes = stage.server.publish(u"2"_qs, u"Cupcakes today"_qs);
    stage.start();
    const QString streamed = stage.server.publish(u"2"_qs, u"Take the lift"_qs);
    stage.run();
    QCOMPARE(stage.entryIds(Stage::company), (QStringList { cakes, spirits }));
    QCOMPARE(stage.entryIds(Stage::following), (QStringList { streamed, cakes, spirits, lift }));
    const auto warning = [&stage](const FeedScope &scope, const QString &id) {
        for (const FeedEntry &entry : stage.feed(scope).entries) {
            if (entry.post.id == PostId(id))
                return entry.filterTitle;
        }
        return u"no such entry"_qs;
    };
    QCOMPARE(warning(Stage::following, cakes), u"cake"_qs);
    QCOMPARE(warning(Stage::following, lift), QString());
    QCOMPARE(warning(Stage::company, cakes), QString());
    stage.pass(3700);
    QCOMPARE(stage.entryIds(Stage::company), (QStringList { streamed, cakes, spirits, lift }));
}

void PullerTest::countsOnScreenAreReadAgain()
{
    Stage stage;
    fillWith(stage.server, 60);
    stage.start();
    stage.engine().wantOlder(Stage::company);
    stage.run();
    const QString old = stage.server.companyIds().last();
    stage.server.like(u"3"_qs, old, true);
    stage.engine().setOnScreen({ PostId(old) });
    stage.pass(61);
    QCOMPARE(stage.post(old).likeCount, 1);
}

void PullerTest::somebodyWhoWasOnlyNamedIsLookedUp()
{
    Stage stage;
    fillWith(stage.server, 1);
    stage.start();
    const PersonId stranger(u"77"_qs);
    QVERIFY(!await(stage.store().person(stranger)));
    stage.engine().wantPerson(stranger);
    stage.run();
    const auto known = await(stage.store().person(stranger));
    QVERIFY(known);
    QVERIFY(!known->name.isEmpty());
    QVERIFY(!known->isFollowed);
}

void PullerTest::anOpenThreadIsReadAgainUntilItIsClosed()
{
    Stage stage;
    const QString root = stage.server.publish(u"2"_qs, u"Which colour?"_qs);
    const QString line = u"GET /api/v1/statuses/%1/context"_qs.arg(root);
    stage.start();
    stage.engine().wantThread(PostId(root));
    stage.engine().setOpenThread(PostId(root));
    stage.run();
    const QString comment = stage.server.publish(u"3"_qs, u"Green"_qs, root);
    stage.pass(16);
    QVERIFY(!stage.post(comment).id.isEmpty());
    QCOMPARE(stage.requests(line), 2);
    stage.pass(60);
    QVERIFY(stage.requests(line) <= 6);
    stage.engine().setOpenThread({});
    const int before = stage.requests(line);
    stage.pass(60);
    QCOMPARE(stage.requests(line), before);
}

void PullerTest::anOpenThreadRestsInTheTray()
{
    Stage stage;
    const QString root = stage.server.publish(u"2"_qs, u"Which colour?"_qs);
    const QString line = u"GET /api/v1/statuses/%1/context"_qs.arg(root);
    stage.start();
    stage.engine().setOpenThread(PostId(root));
    stage.engine().setActive(false);
    stage.pass(90);
    QCOMPARE(stage.requests(line), 0);
    stage.engine().setActive(true);
    stage.pass(16);
    QVERIFY(stage.requests(line) > 0);
}

QTEST_GUILESS_MAIN(PullerTest)
#include "tst_puller.moc"
