// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <QSignalSpy>

using namespace atrium;
using namespace atrium::store;

/// What is written comes back, for every kind of thing the store keeps.
class TestStoreFace : public QObject {
    Q_OBJECT

private slots:
    void aPostComesBackWhole();
    void anOlderVersionIsIgnored();
    void aClockThatWasSetBackHidesNothing();
    void whatEverybodyIsToldKeepsWhatIDid();
    void anAuthorsNewNameIsShownEverywhere();
    void followingIsNotForgottenByAPost();
    void quotedPostsAreShown();
    void changesOfOneTurnAreToldOnce();
    void writingTheSameAgainTellsNothing();
    void removedPostsAreGoneEverywhere();
    void whatIsNotThereIsMissing();
    void peopleAreFoundByAnyWordOfTheirName();
    void topicsAreFoundByPrefix();
    void noticesAreReadUpToOne();
    void dismissedNoticesGo();
    void aWholeListOfNoticesLeavesNothingElse();
    void announcementsAndSingles();
    void theShelfAndRecentGifs();
    void savingFillsTheSavedFeed();
    void housekeepingKeepsWhatMatters();
};

void TestStoreFace::aPostComesBackWhole()
{
    TestStore store;
    Post post = aPost(101).by("mia").saying(QStringLiteral("Grüße, 日本 🎉")).with(QStringLiteral("🎉"), 3, true);
    post.parentAuthorId = PersonId(QStringLiteral("x"));
    post.editedAt = testStart.addSecs(5);
    post.subject = QStringLiteral("Subject");
    post.isSensitive = true;
    post.source = QStringLiteral("source");
    post.language = QStringLiteral("de");
    Attachment picture;
    picture.id = MediaId(QStringLiteral("m1"));
    picture.kind = Attachment::Kind::Image;
    picture.url = QStringLiteral("https://example.org/a.png");
    picture.width = 640;
    picture.height = 480;
    picture.focusX = -0.25;
    picture.blurhash = QStringLiteral("LKO2");
    post.attachments = { picture };
    post.poll.id = QStringLiteral("p1");
    post.poll.options = { { QStringLiteral("Yes"), 4, true }, { QStringLiteral("No"), -1, false } };
    post.poll.expiresAt = testStart.addDays(1);
    post.poll.voters = 4;
    post.card.url = QStringLiteral("https://example.org/");
    post.card.title = QStringLiteral("Title");
    post.mentions = { { QStringLiteral("7"), QStringLiteral("joe"), QStringLiteral("https://example.org/@joe") } };
    post.tags = { QStringLiteral("news") };
    post.emoji = { { QStringLiteral("blob"), QStringLiteral("u"), QStringLiteral("s"), QStringLiteral("c") } };
    post.likeCount = 7;
    post.shareCount = 2;
    post.commentCount = 9;
    post.isLiked = post.isShared = post.isPinned = post.isThreadMuted = true;
    post.canShare = false;
    post.url = QStringLiteral("https://example.org/@mia/101");
    get(store->commit(aBatch({ post })));
    QVERIFY(get(store->post(post.id)) == post);
    QCOMPARE(get(store->post(post.id)).fetchedAt, post.fetchedAt);
    store.reopen();
    QVERIFY(get(store->post(post.id)) == post);
}

void TestStoreFace::anOlderVersionIsIgnored()
{
    TestStore store;
    const auto version = [](int editedAfter, int fetchedAfter, const char *text) {
        return aPost(1).saying(QLatin1String(text)).change([=](Post &post) {
            post.editedAt = editedAfter < 0 ? QDateTime() : testStart.addSecs(editedAfter);
            post.fetchedAt = testStart.addSecs(fetchedAfter);
        });
    };
    const auto text = [&store] { return plainText(get(store->post(PostId(QStringLiteral("1")))).text); };
    get(store->commit(aBatch({ version(10, 10, "first") })));
    get(store->commit(aBatch({ version(-1, 99, "older edit, fetched later") })));
    QCOMPARE(text(), QStringLiteral("first"));
    get(store->commit(aBatch({ version(10, 9, "same edit, fetched earlier") })));
    QCOMPARE(text(), QStringLiteral("first"));
    get(store->commit(aBatch({ version(10, 11, "same edit, fetched later") })));
    QCOMPARE(text(), QStringLiteral("same edit, fetched later"));
    get(store->commit(aBatch({ version(12, 1, "newer edit") })));
    QCOMPARE(text(), QStringLiteral("newer edit"));
}

void TestStoreFace::anAuthorsNewNameIsShownEverywhere()
{
    TestStore store;
    get(store->commit(aPage(company, { 2, 1 })));
    QCOMPARE(get(store->post(PostId(QStringLiteral("1")))).author.name, QStringLiteral("Ana"));
    Batch batch;
    Person ana = aPerson("ana");
    ana.name = QStringLiteral("Ana Maria");
    batch.people = { ana };
    get(store->commit(batch));
    QCOMPARE(get(store->post(PostId(QStringLiteral("1")))).author.name, QStringLiteral("Ana Maria"));
    QCOMPARE(get(store->feed(all(company))).entries[1].post.author.name, QStringLiteral("Ana Maria"));
}

void TestStoreFace::followingIsNotForgottenByAPost()
{
    TestStore store;
    Batch batch;
    const Person ana = aPerson("ana");
    batch.people = { ana };
    batch.follows = { { ana.id, true } };
    get(store->commit(batch));
    Batch page = aBatch({ aPost(1).by("ana") });
    page.people = { ana };
    get(store->commit(page));
    QVERIFY(get(store->person(ana.id)).isFollowed);
    batch.people.clear();
    batch.follows = { { ana.id, false } };
    get(store->commit(batch));
    QVERIFY(!get(store->person(ana.id)).isFollowed);
}

void TestStoreFace::quotedPostsAreShown()
{
    TestStore store;
    const Post inner = aPost(1).by("joe").saying(QStringLiteral("Inner"));
    const Post outer = aPost(2).change([&](Post &post) { post.quoted = std::make_shared<const Post>(inner); });
    get(store->commit(aBatch({ outer })));
    QVERIFY(get(store->post(outer.id)) == outer);
    QVERIFY(get(store->post(inner.id)) == inner);
    get(store->commit(aBatch({ aPost(1).by("joe").saying(QStringLiteral("Edited")).change([](Post &post) {
        post.editedAt = testStart.addSecs(9);
    }) })));
    QCOMPARE(plainText(get(store->post(outer.id)).quoted->text), QStringLiteral("Edited"));
    Batch removal;
    removal.removedPosts = { inner.id };
    get(store->commit(removal));
    QVERIFY(!get(store->post(outer.id)).quoted);
}

void TestStoreFace::changesOfOneTurnAreToldOnce()
{
    TestStore store;
    QSignalSpy spy(&*store, &Store::changed);
    for (int i = 1; i <= 20; ++i)
        store->commit(aPage(company, { i }));
    get(store->feed(all(company))); // all done, nothing told yet: this thread's loop did not run
    QTRY_COMPARE(spy.count(), 1);
    const auto changes = spy.first().first().value<Changes>();
    QCOMPARE(changes.posts.size(), 20);
    QCOMPARE(changes.feeds, QSet<FeedScope> { company });
    QCOMPARE(changes.people, QSet<PersonId> { PersonId(QStringLiteral("ana")) });
}

void TestStoreFace::writingTheSameAgainTellsNothing()
{
    TestStore store;
    get(store->commit(aBatch({ aPost(1) })));
    QTest::qWait(0);
    QCoreApplication::processEvents();
    QSignalSpy spy(&*store, &Store::changed);
    get(store->commit(aBatch({ aPost(1).change([](Post &post) { post.fetchedAt = testStart.addSecs(60); }) })));
    get(store->setSetting(QStringLiteral("k"), "v"));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(spy.count(), 0);
    QCOMPARE(get(store->post(PostId(QStringLiteral("1")))).fetchedAt, testStart.addSecs(60));
}

void TestStoreFace::removedPostsAreGoneEverywhere()
{
    TestStore store;
    get(store->commit(aPage(company, { 3, 2, 1 })));
    Batch shared = aPage(following, { 2 });
    shared.slices[0].rows.prepend(
        { QStringLiteral("9"), PostId(QStringLiteral("2")), PersonId(QStringLiteral("ana")), testStart });
    get(store->commit(shared));
    QCOMPARE(line(get(store->feed(all(following)))), QStringLiteral("9 2"));
    Batch removal;
    removal.removedPosts = { PostId(QStringLiteral("2")) };
    get(store->commit(removal));
    QCOMPARE(line(get(store->feed(all(company)))), QStringLiteral("3 1"));
    QCOMPARE(line(get(store->feed(all(following)))), QString());
    QCOMPARE(answer(store->post(PostId(QStringLiteral("2")))).error().kind, Error::Kind::Missing);
    QVERIFY(get(store->search(QStringLiteral("Post 2"), 10)).isEmpty());
}

void TestStoreFace::whatIsNotThereIsMissing()
{
    TestStore store;
    QCOMPARE(answer(store->post(PostId(QStringLiteral("1")))).error().kind, Error::Kind::Missing);
    QCOMPARE(answer(store->person(PersonId(QStringLiteral("1")))).error().kind, Error::Kind::Missing);
    QCOMPARE(answer(store->thread(PostId(QStringLiteral("1")), ThreadOrder::OldestFirst)).error().kind,
             Error::Kind::Missing);
    QCOMPARE(answer(store->me()).error().kind, Error::Kind::Missing);
    QCOMPARE(answer(store->traits()).error().kind, Error::Kind::Missing);
    QCOMPARE(answer(store->draft(QStringLiteral("post"))).error().kind, Error::Kind::Missing);
    QCOMPARE(answer(store->blob(QStringLiteral("b"))).error().kind, Error::Kind::Missing);
    QCOMPARE(answer(store->setting(QStringLiteral("s"))).error().kind, Error::Kind::Missing);
    QCOMPARE(answer(store->cachedFile(QStringLiteral("u"))).error().kind, Error::Kind::Missing);
    QVERIFY(get(store->feed(all(company))).entries.isEmpty());
    QVERIFY(!get(store->feed(all(company))).isLoaded);
    QVERIFY(!get(store->feedCursor(company)).isLoaded);
}

void TestStoreFace::peopleAreFoundByAnyWordOfTheirName()
{
    TestStore store;
    Batch batch;
    for (const char *id : { "zoe", "yusuf", "anders" })
        batch.people.append(aPerson(id));
    batch.people[0].name = QStringLiteral("Zoë Andersson");
    batch.people[1].name = QStringLiteral("Yusuf Şahin");
    get(store->commit(batch));
    get(store->commit(aBatch({ aPost(5).change([&](Post &post) { post.author = batch.people[0]; }) })));
    const auto found = [&store](const char *prefix) {
        QStringList ids;
        for (const Person &person : get(store->people(QString::fromUtf8(prefix), 10)))
            ids.append(person.id.toString());
        return ids.join(u' ');
    };
    QCOMPARE(found("and"), QStringLiteral("zoe anders")); // the one who wrote lately first
    QCOMPARE(found("zoe"), QStringLiteral("zoe"));
    QCOMPARE(found("sah"), QStringLiteral("yusuf"));
    QCOMPARE(found("Yusuf SAH"), QStringLiteral("yusuf"));
    QCOMPARE(found("ersson"), QString());
    QCOMPARE(found("").left(3), QStringLiteral("zoe"));
}

void TestStoreFace::topicsAreFoundByPrefix()
{
    TestStore store;
    get(store->commit(aBatch({ aPost(1).change([](Post &post) {
                                  post.tags = { QStringLiteral("Kudos"), QStringLiteral("kantine") };
                              }),
                               aPost(2).change([](Post &post) {
                                   post.tags = { QStringLiteral("kudos"), QStringLiteral("Événement") };
                               }) })));
    QCOMPARE(get(store->topics(QStringLiteral("k"), 10)),
             QStringList({ QStringLiteral("Kudos"), QStringLiteral("kantine") }));
    QCOMPARE(get(store->topics(QStringLiteral("eve"), 10)), QStringList({ QStringLiteral("Événement") }));
    QCOMPARE(get(store->topics(QString(), 1)).size(), 1);
}

void TestStoreFace::noticesAreReadUpToOne()
{
    TestStore store;
    Batch batch;
    for (int i = 1; i <= 3; ++i) {
        Notice notice;
        notice.id = NoticeId(QString::number(i));
        notice.kind = Notice::Kind::Reaction;
        notice.person = aPerson("joe");
        notice.emoji = QStringLiteral("🎉");
        notice.createdAt = testStart.addSecs(i);
        batch.notices.append(notice);
    }
    get(store->commit(batch));
    QCOMPARE(get(store->sidebar()).unreadNotices, 3);
    QList<Notice> expected { batch.notices[2], batch.notices[1], batch.notices[0] };
    for (Notice &notice : expected)
        notice.isUnread = true;
    QVERIFY(get(store->notices(10)) == expected);
    get(store->markNoticesRead(NoticeId(QStringLiteral("2"))));
    QCOMPARE(get(store->sidebar()).unreadNotices, 1);
    get(store->markNoticesRead(NoticeId(QStringLiteral("1")))); // never back
    QCOMPARE(get(store->sidebar()).unreadNotices, 1);
    Batch marker;
    marker.markers = { { QStringLiteral("notifications"), QStringLiteral("3") } };
    get(store->commit(marker));
    QCOMPARE(get(store->sidebar()).unreadNotices, 0);
    QCOMPARE(get(store->marker(QStringLiteral("notifications"))), QStringLiteral("3"));
}

void TestStoreFace::dismissedNoticesGo()
{
    TestStore store;
    const auto notices = [](const QList<int> &ids) {
        Batch batch;
        for (const int id : ids) {
            Notice notice;
            notice.id = NoticeId(QString::number(id));
            notice.createdAt = testStart.addSecs(id);
            batch.notices.append(notice);
        }
        batch.noticesAreNewestPage = true;
        return batch;
    };
    get(store->commit(notices({ 4, 3, 2, 1 })));
    get(store->commit(notices({ 5, 3 })));
    QStringList ids;
    for (const Notice &notice : get(store->notices(10)))
        ids.append(notice.id.toString());
    QCOMPARE(ids.join(u' '), QStringLiteral("5 3 2 1"));
}

void TestStoreFace::aWholeListOfNoticesLeavesNothingElse()
{
    TestStore store;
    Batch before;
    for (const int id : { 1, 60 }) {
        Notice notice;
        notice.id = NoticeId(QString::number(id));
        notice.createdAt = testStart.addSecs(id);
        before.notices.append(notice);
    }
    get(store->commit(before));
    Batch whole;
    whole.noticesAreNewestPage = whole.noticesAreAll = true;
    whole.noticesAskedAt = testStart.addSecs(30);
    get(store->commit(whole));
    const QList<Notice> left = get(store->notices(10)); // 60 came after the question
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().id, NoticeId(QStringLiteral("60")));
}

void TestStoreFace::aClockThatWasSetBackHidesNothing()
{
    TestStore store;
    const auto liked = [](int likes, const QDateTime &at) {
        return aBatch({ aPost(101).change([likes, at](Post &post) {
            post.likeCount = likes;
            post.fetchedAt = at;
        }) });
    };
    get(store->commit(liked(1, testStart.addYears(10))));
    get(store->commit(liked(2, testStart)));
    QCOMPARE(get(store->post(PostId(QStringLiteral("101")))).likeCount, 2);
}

void TestStoreFace::whatEverybodyIsToldKeepsWhatIDid()
{
    TestStore store;
    const QString party = QStringLiteral("🎉");
    get(store->commit(aBatch({ aPost(101).with(party, 1, true).change([](Post &post) { post.isLiked = true; }) })));
    get(store->commit(aBatch({ aPost(101).with(party, 2).change([](Post &post) {
        post.likeCount = 5;
        post.lacksViewer = true;
    }) })));
    const Post post = get(store->post(PostId(QStringLiteral("101"))));
    QVERIFY(post.isLiked);
    QCOMPARE(post.likeCount, 5);
    QVERIFY(post.reactions.first().isMine);
    QVERIFY(!post.lacksViewer);
}

void TestStoreFace::announcementsAndSingles()
{
    TestStore store;
    Batch batch;
    Announcement news;
    news.id = AnnouncementId(QStringLiteral("a1"));
    news.text = richTextFromPlain(QStringLiteral("The canteen opens"));
    news.publishedAt = testStart;
    batch.announcements = { news };
    batch.emoji = { { QStringLiteral("party"), QStringLiteral("u"), QStringLiteral("s"), {} } };
    ServerTraits traits;
    traits.companyName = QStringLiteral("Northwind");
    traits.maxCharacters = 5000;
    traits.mimeTypes = { QStringLiteral("image/png") };
    batch.traits = traits;
    batch.me = aPerson("me");
    batch.topics = { { QStringLiteral("kudos") } };
    batch.groups = { { QStringLiteral("g1"), QStringLiteral("Design") } };
    get(store->commit(batch));
    store.reopen();
    QVERIFY(get(store->announcements()) == QList<Announcement> { news });
    QVERIFY(get(store->customEmoji()) == *batch.emoji);
    QVERIFY(get(store->traits()) == traits);
    QVERIFY(get(store->me()) == aPerson("me"));
    const SidebarState sidebar = get(store->sidebar());
    QCOMPARE(sidebar.topics.first().name, QStringLiteral("kudos"));
    QCOMPARE(sidebar.groups.first().title, QStringLiteral("Design"));
    get(store->enqueue(ReadAnnouncement { news.id }));
    get(store->enqueue(ReactToAnnouncement { news.id, QStringLiteral("🎉"), true }));
    const Announcement shown = get(store->announcements()).first();
    QVERIFY(shown.isRead);
    QCOMPARE(shown.reactions.first().count, 1);
    QVERIFY(shown.reactions.first().isWaiting);
}

void TestStoreFace::theShelfAndRecentGifs()
{
    TestStore store;
    Batch batch = aBatch({ aPost(1).withGif(QStringLiteral("https://example.org/1.gif")),
                           aPost(2).withGif(QStringLiteral("https://example.org/2.gif")).change([](Post &post) {
                               post.attachments[0].description = QStringLiteral("A dog dances");
                           }) });
    batch.shelfGifs = { PostId(QStringLiteral("1")), PostId(QStringLiteral("2")) };
    const QList<GifChoice> empty;
    QCOMPARE(get(store->gifShelf(QString(), 10)), empty);
    QList<PostId> shelf;
    std::swap(shelf, batch.shelfGifs);
    Changes told;
    QObject listener;
    QObject::connect(&*store, &Store::changed, &listener, [&told](const Changes &changes) { told.merge(changes); });
    get(store->commit(batch));
    QTRY_COMPARE(told.posts.size(), 2);
    QVERIFY(!told.gifs);
    told = {};
    batch.shelfGifs = shelf;
    get(store->commit(batch)); // the posts were known before: only the shelf is new
    QTRY_VERIFY(told.gifs);
    QVERIFY(told.posts.isEmpty());
    QCOMPARE(get(store->gifShelf(QString(), 10)).size(), 2);
    QCOMPARE(get(store->gifShelf(QString(), 10)).first().postId, PostId(QStringLiteral("2")));
    QCOMPARE(get(store->gifShelf(QStringLiteral("cat cl"), 10)).size(), 1);
    QCOMPARE(get(store->gifShelf(QStringLiteral("dog cat"), 10)).size(), 0);
    GifChoice own;
    own.url = QStringLiteral("https://example.org/own.gif");
    own.description = QStringLiteral("Confetti");
    get(store->rememberGif(own));
    QCOMPARE(get(store->gifShelf(QString(), 10)).first(), own);
    get(store->rememberEmoji(QStringLiteral("🎉")));
    store.clock.advance(1);
    get(store->rememberEmoji(QStringLiteral("🚀")));
    QCOMPARE(get(store->recentEmoji(5)), QStringList({ QStringLiteral("🚀"), QStringLiteral("🎉") }));
}

void TestStoreFace::savingFillsTheSavedFeed()
{
    TestStore store;
    const FeedScope saved { FeedScope::Kind::Saved, {} };
    get(store->commit(aPage(company, { 3, 2, 1 })));
    Batch page = aPage(saved, { 1 });
    page.posts[0].isSaved = true;
    page.posts[0].fetchedAt = testStart.addSecs(1);
    get(store->commit(page));
    const auto save = get(store->enqueue(Save { PostId(QStringLiteral("3")), true }));
    QCOMPARE(line(get(store->feed(all(saved)))), QStringLiteral("3 1"));
    Outcome confirmed;
    confirmed.kind = Outcome::Kind::Confirmed;
    get(store->settle(save.sequence, confirmed));
    QCOMPARE(line(get(store->feed(all(saved)))), QStringLiteral("3 1"));
    QVERIFY(get(store->post(PostId(QStringLiteral("3")))).isSaved);
    get(store->enqueue(Save { PostId(QStringLiteral("1")), false }));
    QCOMPARE(line(get(store->feed(all(saved)))), QStringLiteral("3"));
}

void TestStoreFace::housekeepingKeepsWhatMatters()
{
    TestStore store;
    get(store->commit(aPage(company, { 3 }, QStringLiteral("3"))));
    get(store->commit(aBatch(
        { aPost(10), aPost(11).mine(), aPost(12).change([](Post &post) { post.isSaved = true; }), aPost(13),
          aPost(14).answering(QStringLiteral("13")).change([](Post &post) { post.isSaved = true; }), aPost(15) })));
    get(store->enqueue(Like { PostId(QStringLiteral("15")), true }));
    const QString orphan = get(store->saveBlob("orphan"));
    const QString used = get(store->saveBlob("used"));
    Draft draft;
    draft.placeKey = QStringLiteral("post");
    draft.attachments.append(DraftAttachment { used, {}, {}, {}, false, 4, 0, 0, 0, 0, {}, {} });
    get(store->saveDraft(draft));
    store.clock.advance(40LL * 24 * 3600);
    get(store->tidyUp());
    const auto has = [&store](int id) { return answer(store->post(PostId(QString::number(id)))).has_value(); };
    QVERIFY(has(3)); // still in a feed: the newest stays
    QVERIFY(!has(10));
    QVERIFY(has(11));
    QVERIFY(has(12));
    QVERIFY(has(13));
    QVERIFY(has(14));
    QVERIFY(has(15));
    QVERIFY(!answer(store->blob(orphan)));
    QCOMPARE(get(store->blob(used)), QByteArray("used"));
}

QTEST_GUILESS_MAIN(TestStoreFace)
#include "tst_store.moc"
