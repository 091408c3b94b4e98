// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <QSignalSpy>
#include <QThread>

using namespace atrium;
using namespace atrium::store;

namespace {

const PostId one(QStringLiteral("1"));
const QString party = QStringLiteral("🎉");

/// "0:2 1:3" depth and id; "^" an ancestor, "*" the post itself, "a" written by its author.
QString line(const ThreadPage &page)
{
    QStringList parts;
    for (const ThreadEntry &entry : page.entries) {
        const QString mark = entry.isAncestor ? QStringLiteral("^")
            : entry.isRoot                    ? QStringLiteral("*")
                                              : QString::number(entry.depth) + u':';
        parts.append(mark + entry.id + (entry.isAuthor && !entry.isRoot ? QStringLiteral("a") : QString()));
    }
    return parts.join(u' ');
}

ThreadPage conversation(TestStore &store, const PostId &id = one, ThreadOrder order = ThreadOrder::OldestFirst)
{
    return get(store->thread(id, order));
}

Post comment(int id, int parent, const char *by = "mia")
{
    return aPost(id).by(by).answering(QString::number(parent)).saying(QStringLiteral("Comment %1").arg(id));
}

Publish waiting(const char *localId, const PostId &parent, const QString &text)
{
    Publish publish;
    publish.localId = PostId(QStringLiteral("local:") + QLatin1String(localId));
    publish.parentId = parent;
    publish.text = text;
    return publish;
}

Publish waitingGif(TestStore &store, const PostId &parent)
{
    Publish publish = waiting("gif", parent, {});
    DraftAttachment gif;
    gif.blobId = get(store->saveBlob("GIF89a"));
    gif.mimeType = QStringLiteral("image/gif");
    gif.description = QStringLiteral("Applause");
    publish.attachments = { gif };
    return publish;
}

/// A thread with little room for what waits for its return.
class SmallStackWorker final : public Worker {
public:
    SmallStackWorker()
    {
        m_thread.setStackSize(512 * 1024);
        m_target.moveToThread(&m_thread);
        m_thread.start();
    }
    ~SmallStackWorker() override
    {
        m_thread.quit();
        m_thread.wait();
    }
    void post(std::function<void()> work) override
    {
        QMetaObject::invokeMethod(&m_target, std::move(work), Qt::QueuedConnection);
    }
    void wait(std::function<void()> work) override
    {
        QMetaObject::invokeMethod(&m_target, std::move(work), Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_target;
};

} // namespace

class TestThread : public QObject {
    Q_OBJECT

private slots:
    void commentsStandInTreeOrder();
    void ordersHoldForDirectComments();
    void ancestorsStandAbove();
    void aMissingParentDoesNotHideAnswers();
    void circlesEnd();
    void deepAnswersAreCapped();
    void aChainOfThousandsNeedsNoStack();
    void waitingCommentsStandAmongTheOthers();
    void emojiRepliesFoldIntoReactions();
    void aReplyWithAnswersStaysAComment();
    void repliesForFewerPeopleStayComments();
    void gifRepliesFold();
    void waitingShortRepliesFold();
    void aFailedShortReplyIsShown();
    void removedCommentsAreLeftOut();
    void changesNameEveryOpenThread();
};

void TestThread::commentsStandInTreeOrder()
{
    TestStore store;
    Batch batch
        = aBatch({ aPost(1), comment(2, 1), comment(3, 1, "ana"), comment(4, 2), comment(5, 4), comment(6, 2) });
    get(store->commit(batch));
    QCOMPARE(line(conversation(store)), QStringLiteral("*1 0:2 1:4 2:5 1:6 0:3a"));
    QCOMPARE(conversation(store).comments, 5);
    QVERIFY(!conversation(store).isLoaded);
    Batch context;
    context.threads = { { one, {}, { PostId(QStringLiteral("2")) } } };
    get(store->commit(context));
    QVERIFY(conversation(store).isLoaded);
}

void TestThread::ordersHoldForDirectComments()
{
    TestStore store;
    get(store->commit(
        aBatch({ aPost(1), comment(2, 1), Post(aPost(3).by("mia").answering(QStringLiteral("1")).with(party, 5)),
                 comment(4, 1), comment(5, 2), comment(6, 2) })));
    QCOMPARE(line(conversation(store, one, ThreadOrder::NewestFirst)), QStringLiteral("*1 0:4 0:3 0:2 1:5 1:6"));
    QCOMPARE(line(conversation(store, one, ThreadOrder::MostReactions)), QStringLiteral("*1 0:3 0:2 1:5 1:6 0:4"));
}

void TestThread::ancestorsStandAbove()
{
    TestStore store;
    get(store->commit(aBatch({ aPost(1), comment(2, 1), comment(3, 2), comment(4, 3) })));
    QCOMPARE(line(conversation(store, PostId(QStringLiteral("3")))), QStringLiteral("^1 ^2a *3 0:4a"));
}

void TestThread::aMissingParentDoesNotHideAnswers()
{
    TestStore store;
    Batch batch = aBatch({ aPost(1), comment(2, 1), comment(4, 99) });
    batch.threads = { { one, {}, { PostId(QStringLiteral("2")), PostId(QStringLiteral("4")) } } };
    get(store->commit(batch));
    QCOMPARE(line(conversation(store)), QStringLiteral("*1 0:2 0:4"));
}

void TestThread::circlesEnd()
{
    TestStore store;
    get(store->commit(aBatch({ Post(aPost(1).answering(QStringLiteral("3"))), comment(2, 1), comment(3, 2) })));
    QCOMPARE(line(conversation(store)).count(u'*'), 1);
    get(store->commit(aBatch({ Post(aPost(7).answering(QStringLiteral("7"))) })));
    QCOMPARE(line(conversation(store, PostId(QStringLiteral("7")))), QStringLiteral("*7"));
}

void TestThread::deepAnswersAreCapped()
{
    TestStore store;
    Batch batch = aBatch({ aPost(1) });
    for (int i = 2; i < 60; ++i)
        batch.posts.append(comment(i, i - 1));
    get(store->commit(batch));
    const ThreadPage page = conversation(store);
    QCOMPARE(page.entries.size(), 59);
    QCOMPARE(page.entries.last().depth, 6);
}

void TestThread::aChainOfThousandsNeedsNoStack()
{
    constexpr int all = 5000;
    constexpr int most = 3000; // of one page
    const auto small = [](const QString &) { return std::make_unique<SmallStackWorker>(); };
    QTemporaryDir folder;
    ManualClock clock(testStart);
    Store store(clock, StoreOptions { Timers::system(), Entropy::system(), small });
    get(store.open({ folder.path() + QStringLiteral("/account"), testKey }));
    Batch batch = aBatch({ aPost(1) });
    for (int i = 2; i <= all; ++i)
        batch.posts.append(aPost(i).mine().answering(QString::number(i - 1))); // read, down to the last one
    get(store.commit(batch));
    for (const ThreadOrder order : { ThreadOrder::OldestFirst, ThreadOrder::UnreadFirst }) {
        const ThreadPage page = get(store.thread(one, order));
        QCOMPARE(page.entries.size(), most + 1);
        QCOMPARE(page.comments, most);
        QCOMPARE(page.entries.last().id, QString::number(most + 1));
        QCOMPARE(page.entries.at(1).answers, most - 1);
        QCOMPARE(page.entries.last().answers, 0);
    }
}

void TestThread::waitingCommentsStandAmongTheOthers()
{
    TestStore store;
    Batch batch = aBatch({ aPost(1), comment(2, 1), comment(3, 2) });
    batch.me = aPerson("me");
    get(store->commit(batch));
    store.clock.advance(100);
    get(store->enqueue(waiting("c", PostId(QStringLiteral("2")), QStringLiteral("Waiting"))));
    get(store->enqueue(waiting("d", PostId(QStringLiteral("local:c")), QStringLiteral("And an answer to it"))));
    QCOMPARE(line(conversation(store)), QStringLiteral("*1 0:2 1:3 1:local:c 2:local:d"));
    const ThreadEntry entry = conversation(store).entries[3];
    QCOMPARE(entry.post.delivery, Delivery::Waiting);
    QCOMPARE(entry.post.author.name, QStringLiteral("Me"));
    QCOMPARE(entry.post.commentCount, 1);
    QCOMPARE(conversation(store).entries[1].post.commentCount, 1);
    QCOMPARE(line(conversation(store, PostId(QStringLiteral("local:c")))), QStringLiteral("^1 ^2 *local:c 0:local:da"));
}

void TestThread::emojiRepliesFoldIntoReactions()
{
    TestStore store;
    Batch batch = aBatch({ aPost(1).with(party, 2).change([](Post &post) { post.commentCount = 5; }) });
    batch.posts.append(aPost(2).by("mia").answering(QStringLiteral("1")).saying(party)); // joins the native ones
    batch.posts.append(aPost(3).by("joe").answering(QStringLiteral("1")).saying(QStringLiteral("🚀 🎉")));
    batch.posts.append(aPost(4).by("joe").answering(QStringLiteral("1")).saying(QStringLiteral("🚀"))); // the same again
    batch.posts.append(aPost(5).mine().answering(QStringLiteral("1")).saying(QStringLiteral("👏")));
    batch.posts.append(comment(6, 1));
    get(store->commit(batch));
    const Post post = get(store->post(one));
    QStringList chips;
    for (const Reaction &reaction : post.reactions)
        chips.append(reaction.emoji + QString::number(reaction.count)
                     + (reaction.isMine ? QStringLiteral("m") : QString()));
    QCOMPARE(chips.join(u' '), QStringLiteral("🎉4 🚀1 👏1m"));
    QCOMPARE(post.commentCount, 5); // the server's word
    const ThreadPage page = conversation(store);
    QCOMPARE(line(page), QStringLiteral("*1 0:6"));
    QCOMPARE(page.comments, 1);
    QCOMPARE(page.foldedReactions, 4);
    QVERIFY(get(store->feed(all(company))).entries.isEmpty());
    Batch removal;
    removal.removedPosts = { PostId(QStringLiteral("2")) };
    get(store->commit(removal));
    QCOMPARE(get(store->post(one)).reactions.first().count, 3);
}

void TestThread::aReplyWithAnswersStaysAComment()
{
    TestStore store;
    get(store->commit(aBatch({ aPost(1), Post(aPost(2).by("mia").answering(QStringLiteral("1")).saying(party)) })));
    QCOMPARE(get(store->post(one)).reactions.size(), 1);
    get(store->commit(aBatch({ comment(3, 2) })));
    QCOMPARE(get(store->post(one)).reactions.size(), 0);
    QCOMPARE(line(conversation(store)), QStringLiteral("*1 0:2 1:3"));
    QCOMPARE(conversation(store).foldedReactions, 0);
}

void TestThread::repliesForFewerPeopleStayComments()
{
    TestStore store;
    const auto reply = [](int id, Audience audience) {
        return Post(aPost(id).by("mia").answering(QStringLiteral("1")).saying(party).change([audience](Post &post) {
            post.audience = audience;
        }));
    };
    get(store->commit(aBatch({ aPost(1), reply(2, Audience::Followers), reply(3, Audience::Quiet) })));
    QCOMPARE(get(store->post(one)).reactions.first().count, 1);
    QCOMPARE(line(conversation(store)), QStringLiteral("*1 0:2"));
}

void TestThread::gifRepliesFold()
{
    TestStore store;
    get(store->commit(aBatch({ aPost(1),
                               Post(aPost(2)
                                        .by("mia")
                                        .answering(QStringLiteral("1"))
                                        .withGif(QStringLiteral("https://example.org/a.gif"))) })));
    GifReaction expected;
    expected.postId = PostId(QStringLiteral("2"));
    expected.personName = QStringLiteral("Mia");
    expected.url = QStringLiteral("https://example.org/a.gif");
    expected.previewUrl = QStringLiteral("https://example.org/a.gif?still");
    expected.description = QStringLiteral("A cat claps");
    QVERIFY(get(store->post(one)).gifReactions == QList<GifReaction> { expected });
    QCOMPARE(conversation(store).foldedReactions, 1);
    QCOMPARE(conversation(store).comments, 0);
}

void TestThread::waitingShortRepliesFold()
{
    TestStore store;
    Batch batch = aBatch({ aPost(1).with(party, 1) });
    batch.me = aPerson("me");
    get(store->commit(batch));
    get(store->enqueue(waiting("e", one, party)));
    get(store->enqueue(waitingGif(store, one)));
    const Post post = get(store->post(one));
    QCOMPARE(post.reactions.first().count, 2);
    QVERIFY(post.reactions.first().isWaiting);
    QCOMPARE(post.gifReactions.size(), 1);
    QVERIFY(post.gifReactions[0].isWaiting && post.gifReactions[0].isMine);
    QVERIFY(post.gifReactions[0].url.startsWith(QStringLiteral("draft:")));
    QCOMPARE(line(conversation(store)), QStringLiteral("*1"));
    QCOMPARE(conversation(store).foldedReactions, 2);
}

void TestThread::aFailedShortReplyIsShown()
{
    TestStore store;
    get(store->commit(aBatch({ aPost(1) })));
    const auto row = get(store->enqueue(waiting("e", one, party)));
    Outcome refused;
    refused.kind = Outcome::Kind::Rejected;
    refused.reason = QStringLiteral("No");
    get(store->settle(row.sequence, refused));
    QVERIFY(get(store->post(one)).reactions.isEmpty());
    QCOMPARE(line(conversation(store)), QStringLiteral("*1 0:local:e"));
    QCOMPARE(conversation(store).entries.last().post.failure, QStringLiteral("No"));
}

void TestThread::removedCommentsAreLeftOut()
{
    TestStore store;
    get(store->commit(aBatch({ aPost(1), comment(2, 1), comment(3, 1) })));
    get(store->enqueue(Remove { PostId(QStringLiteral("2")) }));
    QCOMPARE(line(conversation(store)), QStringLiteral("*1 0:3"));
}

void TestThread::changesNameEveryOpenThread()
{
    TestStore store;
    get(store->commit(aBatch({ aPost(1), comment(2, 1) })));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QSignalSpy spy(&*store, &Store::changed);
    get(store->commit(aBatch({ comment(3, 2) })));
    QTRY_COMPARE(spy.count(), 1);
    const auto changes = spy.first().first().value<Changes>();
    QVERIFY(changes.threads.contains(one));
    QVERIFY(changes.threads.contains(PostId(QStringLiteral("2"))));
    spy.clear();
    get(store->enqueue(waiting("c", PostId(QStringLiteral("3")), QStringLiteral("Hi"))));
    QTRY_COMPARE(spy.count(), 1);
    QVERIFY(spy.first().first().value<Changes>().threads.contains(one));
    QVERIFY(spy.first().first().value<Changes>().outbox);
}

QTEST_GUILESS_MAIN(TestThread)
#include "tst_thread.moc"
