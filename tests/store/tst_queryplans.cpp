// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <QRegularExpression>

using namespace atrium;
using namespace atrium::store;

/// No statement may walk through a table that grows, sort it, or skip rows one by one.
class TestQueryPlans : public QObject {
    Q_OBJECT

private slots:
    void everyStatementUsesAnIndex();
};

namespace {

/// Uses every function of the store once, so that every statement was prepared.
void useEverything(TestStore &store)
{
    const FeedScope saved { FeedScope::Kind::Saved, {} };
    const PostId one(QStringLiteral("1"));
    Batch first = aPage(company, { 5, 4, 3 }, QStringLiteral("3"));
    first.me = aPerson("me");
    first.posts.append(aPost(1)
                           .change([](Post &post) {
                               post.tags = { QStringLiteral("kudos") };
                               post.isSaved = true;
                               post.quoted = std::make_shared<const Post>(aPost(2));
                           })
                           .withGif(QStringLiteral("u")));
    first.posts.append(aPost(6).answering(QStringLiteral("1")).saying(QStringLiteral("🎉")));
    first.topics = { { QStringLiteral("kudos") } };
    first.groups = { { QStringLiteral("g"), QStringLiteral("g") } };
    first.shelfGifs = { one };
    first.threads = { { one, { PostId(QStringLiteral("0")) }, { PostId(QStringLiteral("6")) } } };
    Notice notice;
    notice.id = NoticeId(QStringLiteral("n"));
    notice.createdAt = testStart;
    first.notices = { notice };
    first.noticesAreNewestPage = true;
    first.removedNotices = { NoticeId(QStringLiteral("x")) };
    Announcement news;
    news.id = AnnouncementId(QStringLiteral("a"));
    first.announcements = { news };
    first.changedAnnouncements = { news };
    first.removedAnnouncements = { AnnouncementId(QStringLiteral("b")) };
    get(store->commit(first));
    first.posts[0].likeCount = 9;
    first.posts[1].fetchedAt = testStart.addSecs(5);
    get(store->commit(first));
    get(store->commit(aPage(company, { 30, 29 }, QStringLiteral("29"))));
    get(store->commit(
        aPage(company, { 28 }, QStringLiteral("28"), QStringLiteral("29"), get(store->gaps(company)).first().id)));
    get(store->commit(aPage(company, { 6 }, QStringLiteral("6"), {}, get(store->gaps(company)).first().id)));
    get(store->commit(aPage(saved, { 1, 5 })));
    get(store->commit(aPage({ FeedScope::Kind::Topic, QStringLiteral("kudos") }, { 5, 3 })));
    Batch arrival;
    arrival.posts = { aPost(31) };
    arrival.arrivals = { { company, { QStringLiteral("31"), PostId(QStringLiteral("31")), {}, testStart } },
                         { saved, { QStringLiteral("31"), PostId(QStringLiteral("31")), {}, testStart } } };
    arrival.removedEntries = { { company, QStringLiteral("28") } };
    get(store->commit(arrival));
    get(store->markFeedSeen(company, QStringLiteral("4")));
    get(store->markFeedSeen({ FeedScope::Kind::Topic, QStringLiteral("kudos") }, QStringLiteral("3")));
    get(store->markPostsRead({ one }));
    get(store->markNoticesRead(NoticeId(QStringLiteral("n"))));
    FeedQuery query = all(company);
    query.newestShownId = QStringLiteral("5");
    get(store->feed(query));
    get(store->feed(all(saved)));
    get(store->feedCursor(company));
    get(store->entryIdsBetween(company, {}, {}));
    get(store->thread(one, ThreadOrder::OldestFirst));
    get(store->people(QStringLiteral("an"), 5));
    get(store->people(QString(), 5));
    get(store->topics(QStringLiteral("k"), 5));
    get(store->topics(QString(), 5));
    get(store->notices(5));
    get(store->announcements());
    get(store->sidebar());
    GifChoice gif;
    gif.url = QStringLiteral("g");
    get(store->rememberGif(gif));
    get(store->rememberEmoji(QStringLiteral("🎉")));
    get(store->recentEmoji(3));
    get(store->gifShelf(QString(), 5));
    Publish publish;
    publish.localId = PostId(QStringLiteral("local:x"));
    publish.text = QStringLiteral("Hi @mia");
    DraftAttachment attachment;
    attachment.blobId = get(store->saveBlob("b"));
    get(store->blob(attachment.blobId));
    publish.attachments = { attachment };
    const auto row = get(store->enqueue(publish));
    Draft draft;
    draft.placeKey = QStringLiteral("reply:local:x");
    draft.text = QStringLiteral("t");
    get(store->saveDraft(draft));
    get(store->markSending(row.sequence));
    Outcome outcome;
    outcome.kind = Outcome::Kind::Confirmed;
    outcome.confirmedId = PostId(QStringLiteral("40"));
    outcome.batch.posts = { aPost(40).mine() };
    get(store->settle(row.sequence, outcome));
    const auto like = get(store->enqueue(Like { one, true }));
    get(store->enqueue(Like { one, false }));
    get(store->enqueue(Follow { PersonId(QStringLiteral("ana")), true }));
    answer(store->discardIntent(like.sequence));
    draft.text.clear();
    get(store->saveDraft(draft));
    get(store->setSetting(QStringLiteral("k"), "v"));
    get(store->setting(QStringLiteral("k")));
    answer(store->traits());
    get(store->tidyUp());
    store.clock.advance(100LL * 24 * 3600);
    get(store->tidyUp());
    Batch removal;
    removal.removedPosts = { one };
    get(store->commit(removal));
}

} // namespace

void TestQueryPlans::everyStatementUsesAnIndex()
{
    TestStore store;
    useEverything(store);
    // Read whole on purpose, and short: what one person has waiting, drafted or marked, and the feeds that are known.
    const QStringList mayBeRead { QStringLiteral("outbox"), QStringLiteral("draft"),    QStringLiteral("alias"),
                                  QStringLiteral("blob"),   QStringLiteral("feed"),     QStringLiteral("announcement"),
                                  QStringLiteral("below"),  QStringLiteral("(subquery") };
    static const QRegularExpression scan(QStringLiteral("^SCAN (?:main\\.|mine\\.)?([\\w(]+)"));
    const QStringList plans = get(store->queryPlans());
    QVERIFY2(plans.size() > 90, qPrintable(QString::number(plans.size())));
    QStringList faults;
    int searches = 0;
    for (const QString &plan : plans) {
        const QString sql = plan.section(u'\t', 0, 0);
        const QString step = plan.section(u'\t', 1);
        searches += int(step.startsWith(QStringLiteral("SEARCH")));
        const auto match = scan.match(step);
        const bool isIndexedVirtual = step.contains(QStringLiteral("VIRTUAL TABLE INDEX")) && !step.endsWith(u':');
        if (match.hasMatch() && !isIndexedVirtual && !mayBeRead.contains(match.captured(1)))
            faults.append(plan);
        if (sql.contains(QStringLiteral("OFFSET")))
            faults.append(plan);
        const bool sortsFew = sql.contains(QStringLiteral("person_word"))
            || sql.contains(QStringLiteral("announcement")) || sql.contains(QStringLiteral("main.person WHERE"));
        if (step.contains(QStringLiteral("USE TEMP B-TREE FOR ORDER BY")) && !sortsFew)
            faults.append(plan);
    }
    QVERIFY(searches > 60);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
