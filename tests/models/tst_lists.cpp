// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/announcementmodel.h"
#include "models/completionmodels.h"
#include "models/connection.h"
#include "models/emojimodel.h"
#include "models/gifmodel.h"
#include "models/kudosweekmodel.h"
#include "models/noticemodel.h"
#include "models/outboxmodel.h"
#include "models/sidebarmodel.h"

#include "store/storetest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace atrium;
using namespace atrium::models;
using namespace atrium::store;

namespace {

QVariant value(const QAbstractItemModel &model, int row, const char *role)
{
    return model.data(model.index(row, 0), model.roleNames().key(role));
}

QStringList values(const QAbstractItemModel &model, const char *role)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(value(model, row, role).toString());
    return all;
}

Notice aNotice(const QString &id)
{
    Notice notice;
    notice.id = NoticeId(id);
    notice.kind = Notice::Kind::Like;
    notice.person = aPerson("mia");
    notice.createdAt = testStart;
    notice.isUnread = true;
    return notice;
}

CustomEmoji companyEmoji(const QString &shortcode)
{
    CustomEmoji emoji;
    emoji.shortcode = shortcode;
    emoji.url = u"https://example.org/"_qs + shortcode + u".png"_qs;
    return emoji;
}

} // namespace

/// The smaller models, each on a real store.
class TestLists : public QObject {
    Q_OBJECT

private slots:
    void noticesAreReadTogether();
    void announcementsAreDismissedAndReactedTo();
    void theOutboxSaysWhatAndWhy();
    void whatIsBeingSentCannotBeReclaimed();
    void theSidebarCounts();
    void peopleCompleteByPrefix();
    void topicsCompleteByPrefix();
    void emojiAreGroupedAndPadded();
    void emojiAreFoundAndToned();
    void usedEmojiComeFirst();
    void gifsOfTheShelfAreFound();
    void theConnectionSpeaksPlainly();
    void whoWasThankedIsAskedForOnceWhenOnlyTheHandleIsKnown();
};

void TestLists::noticesAreReadTogether()
{
    TestStore store;
    Batch batch;
    batch.people = { aPerson("mia") };
    batch.notices = { aNotice(u"2"_qs), aNotice(u"1"_qs) };
    batch.noticesAreNewestPage = true;
    get(store->commit(batch));
    NoticeModel model(*store, store.clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.unread(), 2);
    QVERIFY(value(model, 0, "sentence").toString().contains(u"likes your post"_qs));
    model.markAllRead();
    QTRY_COMPARE(model.unread(), 0);
    QCOMPARE(model.count(), 2);
}

void TestLists::announcementsAreDismissedAndReactedTo()
{
    TestStore store;
    Announcement news;
    news.id = AnnouncementId(u"1"_qs);
    news.text = richTextFromPlain(u"The canteen is closed"_qs);
    Batch batch;
    batch.announcements = QList { news };
    get(store->commit(batch));
    AnnouncementModel model(*store, store.clock);
    QTRY_COMPARE(model.unread(), 1);
    QCOMPARE(value(model, 0, "plainText").toString(), u"The canteen is closed"_qs);
    model.dismiss(u"1"_qs);
    QTRY_COMPARE(model.unread(), 0);
    model.react(u"1"_qs, u"👍"_qs, true);
    QTRY_COMPARE(value(model, 0, "reactions").value<QList<Reaction>>().size(), 1);
    model.react(u"1"_qs, u"👍"_qs, false);
    QTRY_COMPARE(value(model, 0, "reactions").value<QList<Reaction>>().size(), 0);
}

void TestLists::theOutboxSaysWhatAndWhy()
{
    TestStore store;
    get(store->commit(aBatch({ aPost(1) })));
    OutboxModel model(*store, store.clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const PendingIntent like = get(store->enqueue(Like { PostId(u"1"_qs), true }));
    QTRY_COMPARE(model.count(), 1);
    QCOMPARE(value(model, 0, "kindName").toString(), u"Like"_qs);
    QVERIFY(!value(model, 0, "canEdit").toBool());
    Outcome outcome;
    outcome.kind = Outcome::Kind::Rejected;
    outcome.reason = u"Not allowed"_qs;
    get(store->settle(like.sequence, outcome));
    QTRY_COMPARE(model.failedCount(), 1);
    QCOMPARE(value(model, 0, "reason").toString(), u"Not allowed"_qs);
    model.retry(like.sequence);
    QTRY_COMPARE(model.failedCount(), 0);
    model.discard(like.sequence);
    QTRY_COMPARE(model.count(), 0);
}

void TestLists::whatIsBeingSentCannotBeReclaimed()
{
    TestStore store;
    OutboxModel model(*store, store.clock);
    Publish publish;
    publish.localId = PostId(u"local:1"_qs);
    publish.text = u"Hello"_qs;
    const PendingIntent row = get(store->enqueue(publish));
    QTRY_VERIFY(model.count() == 1 && value(model, 0, "canEdit").toBool());
    get(store->markSending(row.sequence));
    QTRY_VERIFY(!value(model, 0, "canEdit").toBool());
    const QSignalSpy failed(&model, &OutboxModel::failed);
    model.reclaim(row.sequence);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(model.count(), 1);
}

void TestLists::theSidebarCounts()
{
    TestStore store;
    SidebarModel model(*store, store.clock);
    Batch batch;
    batch.topics = QList<SidebarTopic> { { u"kudos"_qs }, { u"prototypes"_qs } };
    batch.groups = QList<SidebarGroup> { { u"7"_qs, u"Workshop"_qs } };
    get(store->commit(batch));
    QTRY_COMPARE(values(*model.topics(), "name"), QStringList({ u"kudos"_qs, u"prototypes"_qs }));
    QCOMPARE(values(*model.groups(), "title"), QStringList { u"Workshop"_qs });
    get(store->commit(aBatch({ aPost(1) })));
    get(store->enqueue(Like { PostId(u"1"_qs), true }));
    QTRY_COMPARE(model.waiting(), 1);
}

void TestLists::peopleCompleteByPrefix()
{
    TestStore store;
    Batch batch;
    batch.people = { aPerson("ana"), aPerson("mia"), aPerson("andrzej") };
    get(store->commit(batch));
    MentionModel model(*store, store.clock);
    model.setPrefix(u"@an"_qs);
    QTRY_COMPARE(model.count(), 2);
    model.setPrefix(u"@an"_qs);
    model.setPrefix(u"@a"_qs);
    model.setPrefix(u"@mi"_qs); // only the last question is answered
    QTRY_COMPARE(values(model, "handle"), QStringList { u"mia"_qs });
}

void TestLists::topicsCompleteByPrefix()
{
    TestStore store;
    get(store->commit(aBatch({ aPost(1).change([](Post &post) { post.tags = { u"kudos"_qs, u"prototypes"_qs }; }) })));
    TopicModel model(*store, store.clock);
    model.setPrefix(u"#ku"_qs);
    QTRY_COMPARE(values(model, "name"), QStringList { u"kudos"_qs });
}

void TestLists::emojiAreGroupedAndPadded()
{
    TestStore store;
    Batch batch;
    batch.emoji = QList { companyEmoji(u"probe"_qs) };
    get(store->commit(batch));
    EmojiModel model(*store, store.clock);
    QTRY_VERIFY(model.indexOfGroup(1) >= 0 && model.count() > 1000);
    QCOMPARE(model.indexOfGroup(0), -1); // nothing used yet
    QCOMPARE(value(model, model.indexOfGroup(1) + 1, "imageUrl").toString(), u"https://example.org/probe.png"_qs);
    model.setColumns(9);
    for (int group = 1; group < model.groups().size(); ++group) {
        const int header = model.indexOfGroup(group);
        QCOMPARE(header % 9, 0);
        QVERIFY(value(model, header, "isHeader").toBool());
        QCOMPARE(value(model, header, "label").toString(), model.groups().at(group));
        QVERIFY(!value(model, header + 9, "emoji").toString().isEmpty());
    }
}

void TestLists::emojiAreFoundAndToned()
{
    TestStore store;
    EmojiModel model(*store, store.clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.count() > 1000);
    model.setSearch(u"waving hand"_qs);
    QCOMPARE(value(model, 0, "emoji").toString(), u"👋"_qs);
    model.setSkinTone(5);
    QCOMPARE(value(model, 0, "emoji").toString(), u"👋🏿"_qs);
    model.setSearch({});
    QVERIFY(model.count() > 1000);
    EmojiModel other(*store, store.clock); // the tone is remembered
    QTRY_COMPARE(other.skinTone(), 5);
}

void TestLists::usedEmojiComeFirst()
{
    TestStore store;
    EmojiModel model(*store, store.clock);
    QTRY_VERIFY(model.count() > 1000);
    model.use(u"🎉"_qs);
    QTRY_COMPARE(model.recents(), QStringList { u"🎉"_qs });
    QCOMPARE(model.indexOfGroup(0), 0);
    QCOMPARE(value(model, 1, "emoji").toString(), u"🎉"_qs);
}

void TestLists::gifsOfTheShelfAreFound()
{
    TestStore store;
    Batch batch = aBatch({ aPost(1).withGif(u"https://example.org/clap.gif"_qs) });
    batch.shelfGifs = { PostId(u"1"_qs) };
    get(store->commit(batch));
    GifModel model(*store, store.clock);
    QTRY_COMPARE(model.count(), 1);
    QCOMPARE(value(model, 0, "description").toString(), u"A cat claps"_qs);
    model.setSearch(u"dog"_qs);
    QTRY_VERIFY(model.isEmpty());
    model.setSearch(u"cla"_qs);
    QTRY_COMPARE(model.count(), 1);
}

void TestLists::theConnectionSpeaksPlainly()
{
    TestStore store;
    Connection connection(*store, store.clock);
    QVERIFY(connection.isSyncing());
    SyncStatus status;
    status.state = SyncStatus::State::Live;
    status.lastSynced = testStart;
    connection.setStatus(status);
    QCOMPARE(connection.headline(), u"Up to date · just now"_qs);
    store.clock.advance(300);
    status.state = SyncStatus::State::Offline;
    status.since = testStart;
    const QSignalSpy changed(&connection, &Connection::statusChanged);
    connection.setStatus(status);
    QVERIFY(changed.count() > 0);
    QVERIFY(connection.isOffline());
    QVERIFY(connection.headline().startsWith(u"Offline since "_qs));
    QCOMPARE(connection.now(), testStart.addSecs(300));
    get(store->commit(aBatch({ aPost(1) })));
    get(store->enqueue(Like { PostId(u"1"_qs), true }));
    QTRY_COMPARE(connection.waiting(), 1);
}

void TestLists::whoWasThankedIsAskedForOnceWhenOnlyTheHandleIsKnown()
{
    TestStore store;
    const auto thanks = [](int number) {
        return aPost(number).by("ana").saying(u"#kudos @joe: it holds"_qs).change([number](Post &post) {
            post.createdAt = testStart.addSecs(number);
            post.tags = { u"kudos"_qs };
            post.mentions = { { u"joe"_qs, u"joe"_qs, {} } };
        });
    };
    KudosWeekModel model(*store, store.clock);
    const QSignalSpy asked(&model, &KudosWeekModel::wantPerson);
    get(store->commit(aBatch({ thanks(1) })));
    QTRY_COMPARE(model.count(), 1);
    QCOMPARE(value(model, 0, "name").toString(), u"joe"_qs);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<PersonId>(), PersonId(u"joe"_qs));
    Batch more = aBatch({ thanks(2) });
    more.people = { aPerson("mia") };
    get(store->commit(more));
    QTRY_COMPARE(value(model, 0, "postId").toString(), u"2"_qs);
    QCOMPARE(asked.size(), 1);
    Person joe = aPerson("joe");
    joe.name = u"Joe Bell"_qs;
    Batch batch;
    batch.people = { joe };
    get(store->commit(batch));
    QTRY_COMPARE(value(model, 0, "name").toString(), u"Joe Bell"_qs);
}

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
