// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedmodel.h"

#include "store/storetest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace atrium;
using namespace atrium::models;
using namespace atrium::store;

namespace {

QVariant value(const FeedModel &model, int row, const char *role)
{
    return model.data(model.index(row), model.roleNames().key(role));
}

QStringList ids(const FeedModel &model)
{
    QStringList all;
    for (int row = 0; row < model.count(); ++row)
        all.append(value(model, row, "entryId").toString());
    return all;
}

} // namespace

class TestFeedModel : public QObject {
    Q_OBJECT

private slots:
    void showsWhatTheStoreHolds();
    void newPostsWaitUntilTheyAreAskedFor();
    void anOwnPostShowsAtOnce();
    void aReactionChangesOneRowOnly();
    void moreComesFromTheStoreFirst();
    void anotherScopeShowsItsOwnEntries();
    void theSeenLineDividesNewFromOld();
    void whatWasNotReadStaysUnread();
    void whoTalksIsShownOnTheCard();
    void whatSeveralSharedStandsOnce();
};

void TestFeedModel::whatSeveralSharedStandsOnce()
{
    TestStore store;
    Batch page = aPage(company, { 12, 11, 7 });
    const auto share = [&page](const char *id, const char *sharer) {
        Person person;
        person.id = PersonId(QString::fromLatin1(sharer));
        person.name = QString::fromLatin1(sharer);
        page.people.append(person);
        page.slices[0].rows.prepend({ QString::fromLatin1(id), PostId(QStringLiteral("7")), person.id, testStart });
    };
    share("20", "Ben");
    share("21", "Cleo");
    share("22", "Dora");
    get(store->commit(page));
    FeedModel model(*store, store.clock);
    QTRY_COMPARE(ids(model), QStringList({ u"22"_qs, u"12"_qs, u"11"_qs, u"7"_qs }));
    QCOMPARE(value(model, 0, "sharedByName").toString(), QStringLiteral("Dora and 2 other(s)"));
    Batch one;
    one.removedEntries = { { company, QStringLiteral("22") } };
    get(store->commit(one));
    QTRY_COMPARE(ids(model), QStringList({ u"21"_qs, u"12"_qs, u"11"_qs, u"7"_qs }));
    QCOMPARE(value(model, 0, "sharedByName").toString(), QStringLiteral("Cleo and Ben"));
}

void TestFeedModel::showsWhatTheStoreHolds()
{
    TestStore store;
    FeedModel model(*store, store.clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isEmpty());
    QVERIFY(!model.isLoaded());
    get(store->commit(aPage(company, { 12, 11, 7 })));
    QTRY_COMPARE(ids(model), QStringList({ u"12"_qs, u"11"_qs, u"7"_qs }));
    QVERIFY(model.isLoaded());
    QVERIFY(model.isComplete());
    QVERIFY(!model.hasMore());
    QCOMPARE(value(model, 1, "post").value<PostView>().plainText(), QStringLiteral("Post 11"));
    QCOMPARE(value(model, 1, "entryKind").toInt(), 0);
    QCOMPARE(model.indexOf(QStringLiteral("7")), 2);
    QCOMPARE(model.indexOf(QStringLiteral("nothing")), -1);
}

void TestFeedModel::newPostsWaitUntilTheyAreAskedFor()
{
    TestStore store;
    get(store->commit(aPage(company, { 12, 11 })));
    FeedModel model(*store, store.clock);
    QTRY_COMPARE(model.count(), 2);
    const QSignalSpy moved(&model, &QAbstractItemModel::rowsInserted);
    get(store->commit(aPage(company, { 14, 13, 12, 11 })));
    QTRY_COMPARE(model.heldBack(), 2);
    QCOMPARE(moved.count(), 0); // nothing moved under the eye
    model.showNew();
    QTRY_COMPARE(ids(model), QStringList({ u"14"_qs, u"13"_qs, u"seen"_qs, u"12"_qs, u"11"_qs }));
    QCOMPARE(model.heldBack(), 0);
    get(store->commit(aPage(company, { 15, 14, 13 })));
    QTRY_COMPARE(model.heldBack(), 1); // and the next ones wait again
}

void TestFeedModel::anOwnPostShowsAtOnce()
{
    TestStore store;
    get(store->commit(aPage(company, { 12 })));
    FeedModel model(*store, store.clock);
    QTRY_COMPARE(model.count(), 1);
    Publish publish;
    publish.localId = PostId(u"local:1"_qs);
    publish.text = u"Hello"_qs;
    get(store->enqueue(publish));
    QTRY_COMPARE(ids(model), QStringList({ u"local:1"_qs, u"12"_qs }));
    QCOMPARE(value(model, 0, "post").value<PostView>().delivery(), int(Delivery::Waiting));
}

void TestFeedModel::aReactionChangesOneRowOnly()
{
    TestStore store;
    get(store->commit(aPage(company, { 12, 11, 10 })));
    FeedModel model(*store, store.clock);
    QTRY_COMPARE(model.count(), 3);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    get(store->enqueue(React { PostId(u"11"_qs), u"🎉"_qs, {} }));
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 1);
    QCOMPARE(changes[0][2].value<QList<int>>(), QList<int> { model.roleNames().key("post") });
    QVERIFY(value(model, 1, "post").value<PostView>().reactions().constFirst().isWaiting);
    QCOMPARE(resets.count(), 0);
}

void TestFeedModel::moreComesFromTheStoreFirst()
{
    TestStore store;
    QList<int> many;
    for (int id = 300; id > 200; --id)
        many.append(id);
    get(store->commit(aPage(company, many, QStringLiteral("201"))));
    FeedModel model(*store, store.clock);
    QSignalSpy older(&model, &FeedModel::wantOlder);
    QTRY_COMPARE(model.count(), 60);
    QVERIFY(model.hasMore());
    model.loadMore();
    QTRY_COMPARE(model.count(), 100);
    QCOMPARE(older.count(), 0);
    model.loadMore();
    model.loadMore(); // the list asks again and again at its end
    QCOMPARE(older.count(), 1);
    QCOMPARE(older[0][0].value<FeedScope>(), company);
    get(store->commit(aPage(company, { 200, 199 }, {}, QStringLiteral("201"))));
    QTRY_COMPARE(model.count(), 102);
    QVERIFY(!model.hasMore());
    model.loadMore();
    QCOMPARE(older.count(), 1);
}

void TestFeedModel::anotherScopeShowsItsOwnEntries()
{
    TestStore store;
    get(store->commit(aPage(company, { 12, 11 })));
    get(store->commit(aPage(following, { 9 })));
    FeedModel model(*store, store.clock);
    QTRY_COMPARE(model.count(), 2);
    model.setScope(following);
    QCOMPARE(model.count(), 0); // never the rows of another feed
    QTRY_COMPARE(ids(model), QStringList { u"9"_qs });
}

void TestFeedModel::theSeenLineDividesNewFromOld()
{
    TestStore store;
    get(store->commit(aPage(company, { 12, 11 })));
    {
        FeedModel model(*store, store.clock);
        QTRY_COMPARE(model.count(), 2);
    }
    get(store->commit(aPage(company, { 14, 13, 12, 11 })));
    FeedModel model(*store, store.clock);
    QTRY_COMPARE(ids(model), QStringList({ u"14"_qs, u"13"_qs, u"seen"_qs, u"12"_qs, u"11"_qs }));
    QCOMPARE(value(model, 2, "seenText").toString(), QStringLiteral("Seen earlier today"));
    QVERIFY(value(model, 0, "isUnread").toBool());
}

void TestFeedModel::whatWasNotReadStaysUnread()
{
    TestStore store;
    get(store->commit(aPage(company, { 12, 11 })));
    get(store->markFeedSeen(company, u"11"_qs));
    {
        FeedModel model(*store, store.clock);
        QTRY_COMPARE(model.count(), 3); // 12, the line, 11
        get(store->commit(aPage(company, { 13, 12, 11 })));
        model.showNew();
        QTRY_COMPARE(model.count(), 4);
        model.markRead(u"13"_qs); // only the newest was looked at
    }
    FeedModel model(*store, store.clock);
    QTRY_COMPARE(ids(model), QStringList({ u"13"_qs, u"12"_qs, u"seen"_qs, u"11"_qs }));
    QVERIFY(!value(model, 0, "isUnread").toBool());
    QVERIFY(value(model, 1, "isUnread").toBool());
}

void TestFeedModel::whoTalksIsShownOnTheCard()
{
    TestStore store;
    get(store->commit(aPage(company, { 12, 11 })));
    Batch batch = aBatch({ aPost(12).change([](Post &post) {
                              post.commentCount = 3;
                              post.fetchedAt = testStart.addSecs(60);
                          }),
                           aPost(20).by("mia").answering(u"12"_qs), aPost(21).answering(u"12"_qs),
                           aPost(22).by("joe").answering(u"12"_qs) });
    batch.threads = { { PostId(u"12"_qs), {}, { PostId(u"20"_qs), PostId(u"21"_qs), PostId(u"22"_qs) } } };
    get(store->commit(batch));
    FeedModel model(*store, store.clock);
    const auto names = [&model] {
        QStringList all;
        for (const Person &person : value(model, 0, "post").value<PostView>().talkers())
            all.append(person.handle);
        return all;
    };
    QTRY_COMPARE(names(), QStringList({ u"joe"_qs, u"mia"_qs, u"ana"_qs })); // the latest first, the author last
    Batch more = aBatch({ aPost(23).by("eva").answering(u"12"_qs) });
    more.threads
        = { { PostId(u"12"_qs), {}, { PostId(u"20"_qs), PostId(u"21"_qs), PostId(u"22"_qs), PostId(u"23"_qs) } } };
    get(store->commit(more));
    QTRY_COMPARE(names(), QStringList({ u"eva"_qs, u"joe"_qs, u"mia"_qs }));
}

QTEST_GUILESS_MAIN(TestFeedModel)
#include "tst_feedmodel.moc"
