// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feeds.h"
#include "store/sortkey.h"
#include "store/storetest.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace atrium;
using namespace atrium::store;

namespace {

FeedQuery window(const FeedScope &scope, int limit, const QString &newest = {})
{
    FeedQuery query = all(scope);
    query.limit = limit;
    query.newestShownId = newest;
    return query;
}

QString shown(TestStore &store, const FeedScope &scope = company)
{
    return line(get(store->feed(window(scope, 5000))));
}

FeedArrival anArrival(int id, const FeedScope &scope = company)
{
    const Post post = aPost(id);
    return { scope, { post.id.toString(), post.id, {}, post.createdAt } };
}

void arrive(TestStore &store, int id)
{
    Batch batch;
    batch.posts = { aPost(id) };
    batch.arrivals = { anArrival(id) };
    get(store->commit(batch));
}

QString ids(int from, int to)
{
    QStringList list;
    for (int id = from; id >= to; --id)
        list.append(QString::number(id));
    return list.join(u' ');
}

QList<int> range(int from, int to)
{
    QList<int> list;
    for (int id = from; id >= to; --id)
        list.append(id);
    return list;
}

} // namespace

class TestFeeds : public QObject {
    Q_OBJECT

private slots:
    void idsCompareByShape_data();
    void idsCompareByShape();
    void keysSortAsIdsDo();
    void listsMergeInOrder_data();
    void listsMergeInOrder();

    void theFirstPageIsTheFeed();
    void aPageThatMeetsTheOldOneJoinsIt();
    void theNewestKnownMayBeGone();
    void aPageThatDoesNotMeetLeavesAGap();
    void aGapIsFilledFromAbove();
    void aGapIsFilledFromBelow();
    void aGapClosesWhenAFilteredPagePassesIt();
    void aPageToTheEndClosesEveryGap();
    void historyThatWasDeletedEnds();
    void aSecondGapKeepsTheFirst();
    void lateRowsGoToTheirPlace();
    void historyGoesOnToTheEnd();
    void arrivalsBeforeTheNewestPageWait();
    void arrivalsInsideAGapComeWithIt();
    void whatAStreamSwallowedIsAGap();
    void afterAStartArrivalsWaitAgain();
    void commentsAreLeftOutUnlessShared();
    void newerPostsAreHeldBack();
    void ownPostsAreNotHeldBack();
    void unreadIsNewerThanSeen();
    void theMarkerOfTheServerCounts();
    void unreadIsCountedForTheSidebar();
    void gapsSayWhenTheyAreFilled();
    void otherShapesKeepTheServersOrder();
    void aFeedOfMixedShapesForgetsComparing();
    void longFeedsAreCut();
    void holesCanBeFound();

    void anyHistoryOfPagesIsHonest_data();
    void anyHistoryOfPagesIsHonest();
};

void TestFeeds::idsCompareByShape_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<bool>("canCompare");
    QTest::newRow("digits, shorter is older") << QStringLiteral("999") << QStringLiteral("1000") << true;
    QTest::newRow("digits") << QStringLiteral("109876543210987654") << QStringLiteral("109876543210987655") << true;
    QTest::newRow("ULID") << QStringLiteral("01F8MH1R2M4YVX3GAR7YK1QYBS")
                          << QStringLiteral("01F8MH1R2M4YVX3GAR7YK1QYBT") << true;
    QTest::newRow("ULID, small letters") << QStringLiteral("01f8mh1r2m4yvx3gar7yk1qybs")
                                         << QStringLiteral("01F8MH1R2M4YVX3GAR7YK1QYBT") << true;
    QTest::newRow("flake, digits before capitals before small")
        << QStringLiteral("A9uDgSH2vdsfuqm0Z9") << QStringLiteral("A9uDgSH2vdsfuqm0a1") << true;
    QTest::newRow("mixed shapes") << QStringLiteral("12") << QStringLiteral("A9uDgSH2vdsfuqm0Z9") << false;
    QTest::newRow("unknown shape") << QStringLiteral("a-1") << QStringLiteral("a-2") << false;
}

void TestFeeds::idsCompareByShape()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QFETCH(bool, canCompare);
    QCOMPARE(compareIds(older, newer), canCompare ? -1 : 0);
    QCOMPARE(compareIds(newer, older), canCompare ? 1 : 0);
    QCOMPARE(compareIds(older, older), 0);
    QCOMPARE(learnOrder({ older, newer }) != IdOrder::Server, canCompare);
}

void TestFeeds::keysSortAsIdsDo()
{
    QStringList keys;
    for (const char *id : { "1", "9", "10", "99", "100", "99999999999999999999" })
        keys.append(sortKey(QLatin1String(id), IdOrder::Digits));
    QStringList sorted = keys;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(keys, sorted);
}

void TestFeeds::listsMergeInOrder_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("merged");
    QTest::newRow("new on top") << "x y a"
                                << "a b c"
                                << "x y a b c";
    QTest::newRow("gone from the page") << "x b"
                                        << "a b c"
                                        << "x a b c";
    QTest::newRow("moved to the top") << "c a b"
                                      << "a b c"
                                      << "c a b";
    QTest::newRow("between") << "a x b"
                             << "a b"
                             << "a x b";
    QTest::newRow("nothing in common") << "x y"
                                       << "a b"
                                       << "x y a b";
    QTest::newRow("empty page") << ""
                                << "a b"
                                << "a b";
}

void TestFeeds::listsMergeInOrder()
{
    QFETCH(QString, page);
    QFETCH(QString, known);
    QFETCH(QString, merged);
    QCOMPARE(mergedInOrder(page.split(u' ', Qt::SkipEmptyParts), known.split(u' ')).join(u' '), merged);
}

void TestFeeds::theFirstPageIsTheFeed()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    QCOMPARE(shown(store), ids(10, 6));
    const FeedPage page = get(store->feed(window(company, 3)));
    QCOMPARE(line(page), ids(10, 8));
    QVERIFY(page.hasMore && page.isLoaded && !page.isComplete);
    QVERIFY(!get(store->feed(window(company, 5))).hasMore);
    const FeedCursor cursor = get(store->feedCursor(company));
    QVERIFY(cursor.isLoaded);
    QCOMPARE(cursor.newestIds.join(u' '), ids(10, 6));
    QCOMPARE(cursor.oldestId, QStringLiteral("6"));
    QCOMPARE(cursor.nextCursor, QStringLiteral("6"));
    store.reopen();
    QCOMPARE(shown(store), ids(10, 6));
}

void TestFeeds::aPageThatMeetsTheOldOneJoinsIt()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    get(store->commit(aPage(company, range(13, 9), QStringLiteral("9"))));
    QCOMPARE(shown(store), ids(13, 6));
    QCOMPARE(get(store->feedCursor(company)).nextCursor, QStringLiteral("6"));
    QVERIFY(get(store->gaps(company)).isEmpty());
}

void TestFeeds::theNewestKnownMayBeGone()
{
    TestStore store;
    get(store->commit(aPage(company, { 10, 8, 6 }, QStringLiteral("6"))));
    get(store->commit(aPage(company, { 13, 12, 9 }, QStringLiteral("9")))); // 10 was deleted; 9 is older than it
    QCOMPARE(shown(store), QStringLiteral("13 12 10 9 8 6"));
}

void TestFeeds::aPageThatDoesNotMeetLeavesAGap()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    get(store->commit(aPage(company, range(30, 26), QStringLiteral("26"))));
    const auto gaps = get(store->gaps(company));
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps[0].maxId, QStringLiteral("26"));
    QCOMPARE(gaps[0].minId, QStringLiteral("10"));
    QCOMPARE(shown(store), ids(30, 26) + u' ' + gaps[0].id + u' ' + ids(10, 6));
    QVERIFY(!get(store->feed(all(company))).isComplete);
    QCOMPARE(get(store->feedCursor(company)).newestIds.join(u' '), ids(30, 26));
    QCOMPARE(get(store->feedCursor(company)).oldestId, QStringLiteral("6"));
}

void TestFeeds::aGapIsFilledFromAbove()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    get(store->commit(aPage(company, range(30, 26), QStringLiteral("26"))));
    const QString gap = get(store->gaps(company)).first().id;
    get(store->commit(aPage(company, range(25, 21), QStringLiteral("21"), QStringLiteral("26"), gap)));
    QCOMPARE(shown(store), ids(30, 21) + u' ' + gap + u' ' + ids(10, 6)); // the same gap, smaller
    QCOMPARE(get(store->gaps(company)).first().maxId, QStringLiteral("21"));
    get(store->commit(aPage(company, range(20, 9), QStringLiteral("9"), QStringLiteral("21"), gap)));
    QCOMPARE(shown(store), ids(30, 6));
    QCOMPARE(get(store->feedCursor(company)).nextCursor, QStringLiteral("6"));
    get(store->commit(
        aPage(company, range(20, 18), QStringLiteral("18"), QStringLiteral("21"), gap))); // an answer that came late
    QCOMPARE(shown(store), ids(30, 6));
}

void TestFeeds::aGapIsFilledFromBelow()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    get(store->commit(aPage(company, range(30, 26), QStringLiteral("26"))));
    const QString gap = get(store->gaps(company)).first().id;
    get(store->commit(aPage(company, range(15, 11), QStringLiteral("11"), {}, gap)));
    QCOMPARE(shown(store), ids(30, 26) + u' ' + gap + u' ' + ids(15, 6));
    QCOMPARE(get(store->gaps(company)).first().minId, QStringLiteral("15"));
    get(store->commit(aPage(company, range(27, 16), QStringLiteral("16"), {}, gap)));
    QCOMPARE(shown(store), ids(30, 6));
}

void TestFeeds::aGapClosesWhenAFilteredPagePassesIt()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    get(store->commit(aPage(company, range(30, 26), QStringLiteral("26"))));
    const QString gap = get(store->gaps(company)).first().id;
    get(store->commit(
        aPage(company, {}, QStringLiteral("15"), QStringLiteral("26"), gap))); // all filtered, but it moved
    QCOMPARE(get(store->gaps(company)).first().maxId, QStringLiteral("15"));
    get(store->commit(aPage(company, {}, QStringLiteral("9"), QStringLiteral("15"), gap)));
    QCOMPARE(shown(store), ids(30, 26) + u' ' + ids(10, 6));
}

void TestFeeds::aPageToTheEndClosesEveryGap()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    get(store->commit(aPage(company, range(30, 26)))); // all that the server has: the rest was deleted there
    QCOMPARE(shown(store), ids(30, 26) + u' ' + ids(10, 6));
    QVERIFY(get(store->feed(all(company))).isComplete);
}

void TestFeeds::historyThatWasDeletedEnds()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    get(store->commit(aPage(company, {}, {}, QStringLiteral("6"))));
    QVERIFY(get(store->feed(all(company))).isComplete);
}

void TestFeeds::aSecondGapKeepsTheFirst()
{
    TestStore store;
    for (const int top : { 10, 30, 50 })
        get(store->commit(aPage(company, range(top, top - 2), QString::number(top - 2))));
    const auto gaps = get(store->gaps(company));
    QCOMPARE(gaps.size(), 2);
    QCOMPARE(shown(store),
             ids(50, 48) + u' ' + gaps[0].id + u' ' + ids(30, 28) + u' ' + gaps[1].id + u' ' + ids(10, 8));
    get(store->commit(aPage(company, range(29, 9), QStringLiteral("9"), QStringLiteral("28"), gaps[1].id)));
    QCOMPARE(shown(store), ids(50, 48) + u' ' + gaps[0].id + u' ' + ids(30, 8));
}

void TestFeeds::lateRowsGoToTheirPlace()
{
    TestStore store;
    get(store->commit(aPage(company, { 20, 18, 16, 14 }, QStringLiteral("14"))));
    get(store->commit(aPage(company, { 22, 20, 19, 18, 15 }, QStringLiteral("15"))));
    QCOMPARE(shown(store), QStringLiteral("22 20 19 18 16 15 14"));
    arrive(store, 17); // by stream, with an id of the past
    QCOMPARE(shown(store), QStringLiteral("22 20 19 18 17 16 15 14"));
}

void TestFeeds::historyGoesOnToTheEnd()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 8), QStringLiteral("8"))));
    get(store->commit(aPage(company, range(7, 5), QStringLiteral("5"), QStringLiteral("8"))));
    QCOMPARE(get(store->feedCursor(company)).nextCursor, QStringLiteral("5"));
    get(store->commit(aPage(company, {}, QStringLiteral("4"), QStringLiteral("5")))); // filtered
    QCOMPARE(get(store->feedCursor(company)).nextCursor, QStringLiteral("4"));
    QVERIFY(!get(store->feed(all(company))).isComplete);
    get(store->commit(aPage(company, { 3 }, {}, QStringLiteral("4"))));
    QCOMPARE(shown(store), ids(10, 5) + QStringLiteral(" 3"));
    QVERIFY(get(store->feed(all(company))).isComplete);
    QVERIFY(get(store->feedCursor(company)).nextCursor.isEmpty());
    get(store->commit(aPage(company, range(10, 8), QStringLiteral("8")))); // the top again: still complete
    QVERIFY(get(store->feed(all(company))).isComplete);
}

void TestFeeds::arrivalsBeforeTheNewestPageWait()
{
    TestStore store;
    arrive(store, 20);
    QCOMPARE(shown(store), QString());
    get(store->commit(aPage(company, range(12, 10), QStringLiteral("10"))));
    QCOMPARE(shown(store), QStringLiteral("20 12 11 10"));
    QVERIFY(get(store->gaps(company)).isEmpty());
    arrive(store, 21);
    QCOMPARE(shown(store), QStringLiteral("21 20 12 11 10"));
}

void TestFeeds::arrivalsInsideAGapComeWithIt()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    get(store->commit(aPage(company, range(30, 26), QStringLiteral("26"))));
    const QString gap = get(store->gaps(company)).first().id;
    const QString before = shown(store);
    arrive(store, 20);
    arrive(store, 2); // in history that was not fetched
    QCOMPARE(shown(store), before);
    get(store->commit(aPage(company, range(25, 10), QStringLiteral("10"), QStringLiteral("26"), gap)));
    QCOMPARE(shown(store), ids(30, 6));
}

void TestFeeds::whatAStreamSwallowedIsAGap()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    arrive(store, 20); // and nobody told of those before
    QCOMPARE(shown(store), QStringLiteral("20 ") + ids(10, 6));
    QCOMPARE(get(store->feedCursor(company)).newestIds.first(), QStringLiteral("10"));
    get(store->commit(aPage(company, range(60, 41), QStringLiteral("41"))));
    QCOMPARE(shown(store), ids(60, 41) + u' ' + get(store->gaps(company)).first().id + u' ' + ids(10, 6));
}

void TestFeeds::afterAStartArrivalsWaitAgain()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    store.reopen();
    arrive(store, 40);
    QCOMPARE(shown(store), ids(10, 6)); // nobody knows what lies between
    get(store->commit(aPage(company, range(39, 36), QStringLiteral("36"))));
    QCOMPARE(shown(store), ids(40, 36) + u' ' + get(store->gaps(company)).first().id + u' ' + ids(10, 6));
    store->feedsLackNews();
    arrive(store, 60);
    QVERIFY(!shown(store).startsWith(QStringLiteral("60")));
    Batch own;
    own.posts = { aPost(61).mine() };
    own.arrivals = { anArrival(61) };
    get(store->commit(own));
    QVERIFY(shown(store).startsWith(QStringLiteral("61 40"))); // one's own is shown all the same
}

void TestFeeds::commentsAreLeftOutUnlessShared()
{
    TestStore store;
    for (const FeedScope &scope :
         { company, following, FeedScope { FeedScope::Kind::Topic, QStringLiteral("kudos") } }) {
        Batch page = aPage(scope, { 5, 4, 3 }, QStringLiteral("3"));
        page.posts[1] = aPost(4).answering(QStringLiteral("3"));
        page.slices[0].rows.prepend(
            { QStringLiteral("9"), PostId(QStringLiteral("4")), PersonId(QStringLiteral("ana")), testStart });
        get(store->commit(page));
    }
    QCOMPARE(shown(store, company), QStringLiteral("9 5 3"));
    QCOMPARE(shown(store, following), QStringLiteral("9 5 3"));
    QCOMPARE(shown(store, { FeedScope::Kind::Topic, QStringLiteral("kudos") }), QStringLiteral("9 5 4 3"));
    const FeedEntry wrapper = get(store->feed(all(company))).entries.first();
    QCOMPARE(wrapper.sharedBy.name, QStringLiteral("Ana"));
    QCOMPARE(wrapper.post.id, PostId(QStringLiteral("4")));
}

void TestFeeds::newerPostsAreHeldBack()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    get(store->commit(aPage(company, range(13, 9), QStringLiteral("9"))));
    const FeedPage page = get(store->feed(window(company, 60, QStringLiteral("10"))));
    QCOMPARE(line(page), ids(10, 6));
    QCOMPARE(page.heldBack, 3);
    Batch removal;
    removal.removedEntries = { { company, QStringLiteral("10") } };
    get(store->commit(removal));
    QCOMPARE(line(get(store->feed(window(company, 60, QStringLiteral("10"))))), ids(9, 6)); // its place is still known
}

void TestFeeds::ownPostsAreNotHeldBack()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    Batch page = aPage(company, { 13, 12, 11, 10 }, QStringLiteral("10"));
    page.posts[1] = aPost(12).mine();
    get(store->commit(page));
    const FeedPage held = get(store->feed(window(company, 60, QStringLiteral("10"))));
    QCOMPARE(line(held), QStringLiteral("12 ") + ids(10, 6));
    QCOMPARE(held.heldBack, 2);
}

void TestFeeds::unreadIsNewerThanSeen()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    QCOMPARE(shown(store), ids(10, 6)); // never looked at: nothing is news
    get(store->markFeedSeen(company, QStringLiteral("8")));
    QCOMPARE(shown(store), QStringLiteral("!10 !9 -- 8 7 6"));
    get(store->markPostsRead({ PostId(QStringLiteral("9")) }));
    QCOMPARE(shown(store), QStringLiteral("!10 9 -- 8 7 6"));
    get(store->markFeedSeen(company, QStringLiteral("10")));
    QCOMPARE(shown(store), ids(10, 6));
    store.reopen();
    get(store->commit(aPage(company, { 12, 10 }, QStringLiteral("10"))));
    QCOMPARE(shown(store), QStringLiteral("!12 -- ") + ids(10, 6));
}

void TestFeeds::theMarkerOfTheServerCounts()
{
    TestStore store;
    get(store->commit(aPage(following, range(10, 6), QStringLiteral("6"))));
    get(store->markFeedSeen(following, QStringLiteral("7")));
    Batch marker;
    marker.markers = { { QStringLiteral("home"), QStringLiteral("9") } };
    get(store->commit(marker));
    QCOMPARE(shown(store, following), QStringLiteral("!10 -- ") + ids(9, 6));
    marker.markers = { { QStringLiteral("home"), QStringLiteral("6") } }; // behind what was seen here
    get(store->commit(marker));
    QCOMPARE(shown(store, following), QStringLiteral("!10 !9 !8 -- 7 6"));
}

void TestFeeds::unreadIsCountedForTheSidebar()
{
    TestStore store;
    const FeedScope kudos { FeedScope::Kind::Topic, QStringLiteral("kudos") };
    Batch page = aPage(company, range(10, 6), QStringLiteral("6"));
    page.topics = { { QStringLiteral("kudos") } };
    get(store->commit(page));
    get(store->commit(aPage(kudos, { 10, 8 }, QStringLiteral("8"))));
    QCOMPARE(get(store->sidebar()).unreadCompany, 0);
    get(store->markFeedSeen(company, QStringLiteral("7")));
    get(store->markFeedSeen(kudos, QStringLiteral("8")));
    QCOMPARE(get(store->sidebar()).unreadCompany, 3);
    QCOMPARE(get(store->sidebar()).topics.first().unread, 1);
    get(store->markPostsRead({ PostId(QStringLiteral("10")) }));
    QCOMPARE(get(store->sidebar()).unreadCompany, 2);
    QCOMPARE(get(store->sidebar()).topics.first().unread, 0);
}

void TestFeeds::gapsSayWhenTheyAreFilled()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 6), QStringLiteral("6"))));
    get(store->commit(aPage(company, range(30, 26), QStringLiteral("26"))));
    const QString gap = get(store->gaps(company)).first().id;
    const auto isFilling = [&store] { return get(store->feed(all(company))).entries[5].isFilling; };
    QVERIFY(!isFilling());
    store->setGapFilling(company, gap, true);
    QVERIFY(isFilling());
    store->setGapFilling(company, gap, false);
    QVERIFY(!isFilling());
}

/// A page of ids that do not compare.
static Batch oddPage(const QList<QString> &ids, const QString &next = {}, const QString &olderThan = {},
                     const QString &gap = {}, const FeedScope &scope = company)
{
    Batch batch;
    FeedSlice slice { scope, {}, olderThan, next, gap };
    for (const QString &id : ids) {
        const Post post = aPost(id);
        batch.posts.append(post);
        slice.rows.append({ id, post.id, {}, {} });
    }
    batch.slices = { slice };
    return batch;
}

void TestFeeds::otherShapesKeepTheServersOrder()
{
    TestStore store;
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    get(store->commit(oddPage(list("x-c x-a x-b"), QStringLiteral("c1"))));
    QCOMPARE(shown(store), QStringLiteral("x-c x-a x-b"));
    get(store->commit(oddPage(list("x-e x-c"), QStringLiteral("c0"))));
    QCOMPARE(shown(store), QStringLiteral("x-e x-c x-a x-b"));
    get(store->commit(oddPage(list("x-z x-y"), QStringLiteral("c9"))));
    const QString gap = get(store->gaps(company)).first().id;
    QCOMPARE(shown(store), QStringLiteral("x-z x-y ") + gap + QStringLiteral(" x-e x-c x-a x-b"));
    get(store->commit(oddPage(list("x-w x-v"), QStringLiteral("c8"), QStringLiteral("c9"), gap)));
    QCOMPARE(shown(store), QStringLiteral("x-z x-y x-w x-v ") + gap + QStringLiteral(" x-e x-c x-a x-b"));
    get(store->commit(oddPage(list("x-u x-e"), QStringLiteral("c7"), QStringLiteral("c8"), gap)));
    QCOMPARE(shown(store), QStringLiteral("x-z x-y x-w x-v x-u x-e x-c x-a x-b"));
    QCOMPARE(get(store->feedCursor(company)).nextCursor, QStringLiteral("c1"));
    get(store->commit(oddPage(list("x-o x-n"), {}, QStringLiteral("c1"))));
    QCOMPARE(shown(store), QStringLiteral("x-z x-y x-w x-v x-u x-e x-c x-a x-b x-o x-n"));
    QVERIFY(get(store->feed(all(company))).isComplete);
}

void TestFeeds::aFeedOfMixedShapesForgetsComparing()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 8), QStringLiteral("8"))));
    get(store->commit(oddPage({ QStringLiteral("odd"), QStringLiteral("10") }, QStringLiteral("10"))));
    QCOMPARE(shown(store), QStringLiteral("odd 10 9 8"));
    get(store->commit(oddPage({ QStringLiteral("3"), QStringLiteral("odd") }, QStringLiteral("odd"))));
    QCOMPARE(shown(store), QStringLiteral("3 odd 10 9 8"));
}

void TestFeeds::longFeedsAreCut()
{
    TestStore store;
    get(store->commit(aPage(company, range(4000, 1500), QStringLiteral("1500"))));
    get(store->tidyUp());
    const FeedPage page = get(store->feed(window(company, 5000)));
    QCOMPARE(page.entries.size(), 2000);
    QCOMPARE(page.entries.last().id, QStringLiteral("2001"));
    QCOMPARE(get(store->feedCursor(company)).nextCursor, QStringLiteral("2001")); // history goes on from here
}

void TestFeeds::holesCanBeFound()
{
    TestStore store;
    get(store->commit(aPage(company, range(10, 1), QStringLiteral("1"))));
    QCOMPARE(get(store->entryIdsBetween(company, QStringLiteral("8"), QStringLiteral("5"))).join(u' '), ids(8, 5));
    QCOMPARE(get(store->entryIdsBetween(company, {}, QStringLiteral("9"))).join(u' '), ids(10, 9));
    QVERIFY(get(store->entryIdsBetween(following, {}, {})).isEmpty());
}

namespace {

/// A server with one feed, newest first. Entries get ids that grow, or, when `hasOddIds`, that say nothing.
class Server {
public:
    Server(quint32 seed, bool hasOddIds)
        : m_random(seed)
        , m_hasOddIds(hasOddIds)
    {
    }

    quint32 dice(quint32 sides) { return m_random.bounded(sides); }
    QString name(int id) const
    {
        return m_hasOddIds ? QStringLiteral("n-%1").arg((id * 7919) % 100003) : QString::number(id);
    }

    void post()
    {
        m_last += 1 + int(dice(3)); // leaves room for late ones
        entries.prepend(m_last);
    }
    /// A post from elsewhere, with an id of its own time.
    int postLate()
    {
        const int id = 1 + int(dice(quint32(m_last)));
        if (entries.contains(id))
            return 0;
        const auto place = std::lower_bound(entries.begin(), entries.end(), id, std::greater<>());
        entries.insert(place, id);
        late.insert(id);
        return id;
    }
    void removeAny()
    {
        if (!entries.isEmpty())
            gone.insert(entries.takeAt(qsizetype(dice(quint32(entries.size())))));
    }

    struct Page {
        QList<int> ids;
        QString next;
    };
    /// The newest `limit` older than `olderThan`; with `newerThan` the adjacent ones above it.
    Page page(int limit, int olderThan, int newerThan = 0)
    {
        QList<int> found;
        for (const int id : std::as_const(entries)) {
            if (id < olderThan && id > newerThan)
                found.append(id);
        }
        if (newerThan > 0)
            return { found.mid(std::max<qsizetype>(0, found.size() - limit)), QStringLiteral("unused") };
        Page page { found.mid(0, limit), {} };
        if (found.size() > limit)
            page.next = name(page.ids.last());
        return page;
    }
    int idOf(const QString &text) const
    {
        for (int id = 1; id <= m_last; ++id) {
            if (name(id) == text)
                return id;
        }
        return 0;
    }

    QList<int> entries;
    QSet<int> late; ///< may be missed by pages that were fetched before
    QSet<int> gone;

private:
    QRandomGenerator m_random;
    bool m_hasOddIds;
    int m_last = 0;
};

class Client {
public:
    explicit Client(Server &server)
        : m_server(server)
    {
    }

    void commit(const Server::Page &page, const QString &olderThan = {}, const QString &gap = {})
    {
        QStringList names;
        for (const int id : page.ids) {
            names.append(m_server.name(id));
            told.insert(id);
        }
        get(store->commit(oddPage(names, page.next, olderThan, gap)));
    }
    void fetchTop() { commit(m_server.page(limit(), INT_MAX)); }
    void fetchBelow()
    {
        const FeedCursor cursor = get(store->feedCursor(company));
        if (cursor.isLoaded && !cursor.nextCursor.isEmpty())
            commit(m_server.page(limit(), m_server.idOf(cursor.nextCursor)), cursor.nextCursor);
    }
    void fillGap(bool fromBelow)
    {
        const auto gaps = get(store->gaps(company));
        if (gaps.isEmpty())
            return;
        const FeedGap gap = gaps[qsizetype(m_server.dice(quint32(gaps.size())))];
        if (fromBelow)
            commit(m_server.page(limit(), INT_MAX, m_server.idOf(gap.minId)), {}, gap.id);
        else
            commit(m_server.page(limit(), m_server.idOf(gap.maxId)), gap.maxId, gap.id);
    }
    void arrive(int id)
    {
        Batch batch;
        const Post post = aPost(m_server.name(id));
        batch.posts = { post };
        batch.arrivals = { { company, { post.id.toString(), post.id, {}, {} } } };
        get(store->commit(batch));
    }
    /// The shown list: 0 for a gap.
    QList<int> list()
    {
        QList<int> ids;
        for (const FeedEntry &entry : get(store->feed(window(company, 5000))).entries)
            ids.append(entry.kind == FeedEntry::Kind::Gap ? 0 : m_server.idOf(entry.id));
        return ids;
    }

    TestStore store;
    QSet<int> told; ///< what pages named

private:
    int limit() { return 1 + int(m_server.dice(6)); }

    Server &m_server;
};

/// Empty when the list is honest: in order, nothing twice, nothing that a page named missing, and no post of the server
/// missing between two neighbours that have no gap between them.
QString fault(const QList<int> &list, const Server &server, const QSet<int> &told, const QSet<int> &early)
{
    int above = INT_MAX;
    bool hasGap = true; // above the first is whatever came since
    for (const int id : list) {
        if (id == 0) {
            hasGap = true;
            continue;
        }
        if (id >= above)
            return QStringLiteral("%1 does not stand below %2").arg(id).arg(above);
        for (const int other : server.entries) {
            if (!hasGap && other < above && other > id && !server.late.contains(other))
                return QStringLiteral("%1 is missing between %2 and %3").arg(other).arg(above).arg(id);
        }
        above = id;
        hasGap = false;
    }
    for (const int id : told) {
        if (!list.contains(id) && !early.contains(id))
            return QStringLiteral("%1 was told and is not shown").arg(id);
    }
    return {};
}

} // namespace

void TestFeeds::anyHistoryOfPagesIsHonest_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("hasOddIds");
    for (quint32 seed = 1; seed <= 25; ++seed) {
        QTest::addRow("ids that compare, seed %u", seed) << seed << false;
        QTest::addRow("ids that do not compare, seed %u", seed) << seed << true;
    }
}

void TestFeeds::anyHistoryOfPagesIsHonest()
{
    QFETCH(quint32, seed);
    QFETCH(bool, hasOddIds);
    Server server(seed, hasOddIds);
    for (int i = 0; i < 12; ++i)
        server.post();
    Client client(server);
    bool isLive = false;
    QStringList trace;
    const auto note = [&trace](const char *what) { trace.append(QLatin1String(what)); };
    for (int step = 0; step < 80; ++step) {
        switch (server.dice(10)) {
        case 0:
        case 1:
        case 2:
            server.post();
            note("post");
            if (isLive)
                client.arrive(server.entries.first());
            break;
        case 3:
            if (const int id = hasOddIds ? 0 : server.postLate(); id && isLive)
                client.arrive(id);
            note("late");
            break;
        case 4:
            server.removeAny();
            note("remove");
            break;
        case 5:
            isLive = false;
            client.store->feedsLackNews();
            note("lost");
            break;
        case 6:
            client.fetchTop();
            isLive = true;
            note("top");
            break;
        case 7:
            client.fetchBelow();
            note("below");
            break;
        case 8:
            client.fillGap(false);
            note("fill");
            break;
        case 9:
            client.fillGap(true);
            note("fill from below");
            break;
        }
        const QString found = fault(client.list(), server, client.told, {});
        QVERIFY2(found.isEmpty(), qPrintable(found + u'\n' + trace.join(u' ')));
    }
    client.fetchTop();
    for (int i = 0; i < 400 && !get(client.store->gaps(company)).isEmpty(); ++i)
        client.fillGap(i % 2 == 1);
    for (int i = 0; i < 400 && !get(client.store->feed(window(company, 5000))).isComplete; ++i)
        client.fetchBelow();
    QVERIFY(get(client.store->feed(window(company, 5000))).isComplete);
    QVERIFY(get(client.store->gaps(company)).isEmpty());
    QList<int> expected = server.entries;
    QList<int> list = client.list();
    list.removeIf([&server](int id) { return server.gone.contains(id); }); // found by the hole test, which is sync's
    expected.removeIf([&](int id) { return server.late.contains(id) && !list.contains(id); });
    QCOMPARE(list, expected);
}

QTEST_GUILESS_MAIN(TestFeeds)
#include "tst_feeds.moc"
