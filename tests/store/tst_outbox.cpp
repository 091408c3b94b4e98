// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <QSignalSpy>

using namespace atrium;
using namespace atrium::store;

namespace {

using State = PendingIntent::State;

const PostId one(QStringLiteral("1"));
const PostId two(QStringLiteral("2"));
const QString party = QStringLiteral("🎉");

Publish aPublish(const char *localId, const QString &text, const PostId &parent = {})
{
    Publish publish;
    publish.localId = PostId(QStringLiteral("local:") + QLatin1String(localId));
    publish.text = text;
    publish.parentId = parent;
    return publish;
}

Outcome confirmed(const QList<Post> &posts = {}, const PostId &id = {})
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Confirmed;
    outcome.batch.posts = posts;
    outcome.confirmedId = id;
    return outcome;
}

Outcome other(Outcome::Kind kind, const QString &reason = {}, const QDateTime &notBefore = {})
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.reason = reason;
    outcome.notBefore = notBefore;
    return outcome;
}

int rows(TestStore &store) { return int(get(store->outbox()).size()); }

/// The sequence of the next intent; 0 for none.
qint64 next(TestStore &store)
{
    const auto due = get(store->nextIntent());
    return due.pending ? due.pending->sequence : 0;
}

} // namespace

class TestOutbox : public QObject {
    Q_OBJECT

private slots:
    void oppositesThatNeverLeftCancel_data();
    void oppositesThatNeverLeftCancel();
    void theLastWishOfFollowingIsSent();
    void theSameTwiceIsOnce();
    void oppositesAfterSendingGoInOrder();
    void aTargetGoesInOrderAndOthersAtOnce();
    void aCommentWaitsForItsPost();
    void aConfirmedPostTakesItsPlaceEverywhere();
    void settlingTwiceDoesNoHarm();
    void confirmationWithoutAnAnswerKeepsWhatWasShown();
    void rejectedStaysWithItsReason();
    void retryingARefusalUsesANewKey();
    void retryingWhatMayHaveArrivedLooksFirst();
    void laterKeepsTheKey();
    void unclearStaysUnclearUntilDecided();
    void sendingIsUnclearAfterAStart();
    void editsOfAWaitingPostBecomePartOfIt();
    void laterEditsReplaceEarlierOnes();
    void removingAWaitingPostForgetsIt();
    void removingDropsWhatWasNotSent();
    void discardingAPostKeepsItsCommentsText();
    void reclaimGivesTheTextBack();
    void aDeletedParentFailsTheComment();
    void theHoldLetsAPostBeTakenBack();
    void aPlannedPostWaitsForDays();
    void uploadsAreRemembered();
    void everyIntentSurvivesARestart();
    void acksBeforeTheNextStart();
    void waitingPostsStandOnTop();
    void thousandsOfRowsStayQuick();
};

void TestOutbox::oppositesThatNeverLeftCancel_data()
{
    QTest::addColumn<Intent>("there");
    QTest::addColumn<Intent>("back");
    const AnnouncementId news(QStringLiteral("a"));
    QTest::newRow("like") << Intent(Like { one, true }) << Intent(Like { one, false });
    QTest::newRow("unlike") << Intent(Like { one, false }) << Intent(Like { one, true });
    QTest::newRow("share") << Intent(Share { one, true }) << Intent(Share { one, false });
    QTest::newRow("save") << Intent(Save { one, true }) << Intent(Save { one, false });
    QTest::newRow("react") << Intent(React { one, QStringLiteral("❤️"), {} })
                           << Intent(Unreact { one, QStringLiteral("❤") });
    QTest::newRow("announcement") << Intent(ReactToAnnouncement { news, party, true })
                                  << Intent(ReactToAnnouncement { news, party, false });
}

void TestOutbox::oppositesThatNeverLeftCancel()
{
    QFETCH(Intent, there);
    QFETCH(Intent, back);
    TestStore store;
    get(store->enqueue(Like { two, true })); // of something else: stays
    QVERIFY(get(store->enqueue(there)).sequence > 0);
    QCOMPARE(get(store->enqueue(back)).sequence, 0);
    QCOMPARE(rows(store), 1);
    QVERIFY(get(store->enqueue(there)).sequence > 0);
    QCOMPARE(rows(store), 2);
}

void TestOutbox::theLastWishOfFollowingIsSent()
{
    const PersonId joe(QStringLiteral("7"));
    TestStore store;
    get(store->enqueue(Follow { joe, true })); // perhaps followed long ago already
    get(store->enqueue(Follow { joe, false }));
    QCOMPARE(rows(store), 1);
    const auto next = get(store->nextIntent()).pending;
    QVERIFY(next && next->intent == Intent(Follow { joe, false }));
}

void TestOutbox::theSameTwiceIsOnce()
{
    TestStore store;
    const auto first = get(store->enqueue(React { one, party, {} }));
    QCOMPARE(get(store->enqueue(React { one, party, {} })), first);
    get(store->enqueue(React { one, QStringLiteral("🚀"), {} }));
    QCOMPARE(rows(store), 2);
    const auto publish = get(store->enqueue(aPublish("x", QStringLiteral("Hello"))));
    QCOMPARE(get(store->enqueue(aPublish("x", QStringLiteral("Hello")))), publish);
    QCOMPARE(rows(store), 3);
    get(store->enqueue(MarkRead { QStringLiteral("home"), QStringLiteral("5") }));
    get(store->enqueue(MarkRead { QStringLiteral("home"), QStringLiteral("9") }));
    QCOMPARE(rows(store), 4);
    QVERIFY(get(store->outbox()).last().pending.intent
            == Intent(MarkRead { QStringLiteral("home"), QStringLiteral("9") }));
}

void TestOutbox::oppositesAfterSendingGoInOrder()
{
    TestStore store;
    const auto on = get(store->enqueue(Like { one, true }));
    get(store->markSending(on.sequence));
    const auto off = get(store->enqueue(Like { one, false }));
    QVERIFY(off.sequence > on.sequence);
    QCOMPARE(next(store), 0); // the first is on its way
    QCOMPARE(get(store->enqueue(Like { one, true })).sequence, 0); // the second never left
    QCOMPARE(rows(store), 1);
    get(store->enqueue(Like { one, false }));
    get(store->settle(on.sequence, confirmed()));
    QVERIFY(next(store) > on.sequence);
}

void TestOutbox::aTargetGoesInOrderAndOthersAtOnce()
{
    TestStore store;
    const auto first = get(store->enqueue(React { one, party, {} }));
    const auto second = get(store->enqueue(Share { one, true }));
    const auto elsewhere = get(store->enqueue(Like { two, true }));
    QCOMPARE(next(store), first.sequence);
    get(store->markSending(first.sequence));
    QCOMPARE(next(store), elsewhere.sequence);
    get(store->markSending(elsewhere.sequence));
    QCOMPARE(next(store), 0);
    const QDateTime later = testStart.addSecs(30);
    get(store->settle(first.sequence, other(Outcome::Kind::Later, {}, later)));
    QCOMPARE(next(store), 0); // the second still waits for the first
    QCOMPARE(get(store->nextIntent()).nextDue, later);
    store.clock.set(later);
    QCOMPARE(next(store), first.sequence);
    get(store->markSending(first.sequence));
    get(store->settle(first.sequence, other(Outcome::Kind::Rejected, QStringLiteral("No"))));
    QCOMPARE(next(store), second.sequence); // a refused one does not hold up the rest
}

void TestOutbox::aCommentWaitsForItsPost()
{
    TestStore store;
    const auto post = get(store->enqueue(aPublish("p", QStringLiteral("Post"))));
    const auto comment
        = get(store->enqueue(aPublish("c", QStringLiteral("Comment"), PostId(QStringLiteral("local:p")))));
    const auto like = get(store->enqueue(Like { PostId(QStringLiteral("local:c")), true }));
    QCOMPARE(next(store), post.sequence);
    get(store->markSending(post.sequence));
    QCOMPARE(next(store), 0);
    get(store->settle(post.sequence, other(Outcome::Kind::Rejected, QStringLiteral("Too long"))));
    QCOMPARE(next(store), 0); // nothing to hang it on
    get(store->retryIntent(post.sequence));
    get(store->markSending(post.sequence));
    get(store->settle(post.sequence, confirmed({ aPost(50).mine() }, PostId(QStringLiteral("50")))));
    QCOMPARE(next(store), comment.sequence);
    const auto due = get(store->nextIntent()).pending;
    QCOMPARE(std::get<Publish>(due->intent).parentId, PostId(QStringLiteral("50")));
    get(store->markSending(comment.sequence));
    get(store->settle(comment.sequence,
                      confirmed({ aPost(51).mine().answering(QStringLiteral("50")) }, PostId(QStringLiteral("51")))));
    QCOMPARE(next(store), like.sequence);
    QCOMPARE(std::get<Like>(get(store->nextIntent()).pending->intent).postId, PostId(QStringLiteral("51")));
}

void TestOutbox::aConfirmedPostTakesItsPlaceEverywhere()
{
    TestStore store;
    Batch page = aPage(company, { 3 });
    page.me = aPerson("me");
    get(store->commit(page));
    const QString blob = get(store->saveBlob("picture"));
    Publish publish = aPublish("p", QStringLiteral("Hello"));
    publish.attachments
        = { DraftAttachment { blob, {}, QStringLiteral("image/png"), {}, false, 7, 1, 1, 0, 0, {}, {} } };
    const auto row = get(store->enqueue(publish));
    Draft draft;
    draft.placeKey = QStringLiteral("reply:local:p");
    draft.text = QStringLiteral("And another thing");
    get(store->saveDraft(draft));
    QCOMPARE(line(get(store->feed(all(company)))), QStringLiteral("local:p 3"));
    get(store->markSending(row.sequence));
    get(store->settle(row.sequence, confirmed({ aPost(50).mine() }, PostId(QStringLiteral("50")))));
    QCOMPARE(line(get(store->feed(all(company)))), QStringLiteral("50 3"));
    QCOMPARE(rows(store), 0);
    QVERIFY(!answer(store->draft(QStringLiteral("reply:local:p"))));
    QCOMPARE(get(store->draft(QStringLiteral("reply:50"))).text, draft.text);
    QVERIFY(!answer(store->blob(blob)));
    // A screen that still shows the local id finds the post, and what it does reaches it.
    QCOMPARE(get(store->post(publish.localId)).id, PostId(QStringLiteral("50")));
    QCOMPARE(std::get<Like>(get(store->enqueue(Like { publish.localId, true })).intent).postId,
             PostId(QStringLiteral("50")));
}

void TestOutbox::settlingTwiceDoesNoHarm()
{
    TestStore store;
    get(store->commit(aPage(company, { 3 })));
    const auto row = get(store->enqueue(aPublish("p", QStringLiteral("Hello"))));
    const auto comment
        = get(store->enqueue(aPublish("c", QStringLiteral("Comment"), PostId(QStringLiteral("local:p")))));
    get(store->markSending(row.sequence));
    const Outcome outcome = confirmed({ aPost(50).mine() }, PostId(QStringLiteral("50")));
    get(store->settle(row.sequence, outcome));
    const QString before = line(get(store->feed(all(company))));
    get(store->settle(row.sequence, outcome));
    QCOMPARE(line(get(store->feed(all(company)))), before);
    QCOMPARE(rows(store), 1);
    QCOMPARE(next(store), comment.sequence);
    get(store->settle(99, other(Outcome::Kind::Rejected)));
    QCOMPARE(rows(store), 1);
}

void TestOutbox::confirmationWithoutAnAnswerKeepsWhatWasShown()
{
    TestStore store;
    get(store->commit(aBatch({ aPost(1).with(party, 1) })));
    get(store->commit(aBatch({ aPost(9).by("mia").answering(QStringLiteral("1")).saying(party) }))); // folds into it
    for (const Intent &intent :
         { Intent(React { one, QStringLiteral("🚀"), {} }), Intent(Like { one, true }), Intent(Save { one, true }) }) {
        const auto row = get(store->enqueue(intent));
        get(store->markSending(row.sequence));
        get(store->settle(row.sequence, confirmed()));
    }
    const Post post = get(store->post(one));
    QVERIFY(post.isLiked);
    QVERIFY(post.isSaved);
    QVERIFY(!post.hasWaitingLike);
    QCOMPARE(post.likeCount, 1);
    QCOMPARE(post.reactions.size(), 2);
    QCOMPARE(post.reactions[0].count, 2); // the folded one is not counted into the stored one
    QVERIFY(!post.reactions[1].isWaiting);
    QVERIFY(post.reactions[1].isMine);
    const auto follow = get(store->enqueue(Follow { PersonId(QStringLiteral("ana")), true }));
    QVERIFY(get(store->person(PersonId(QStringLiteral("ana")))).isFollowed);
    get(store->settle(follow.sequence, confirmed()));
    QVERIFY(get(store->person(PersonId(QStringLiteral("ana")))).isFollowed);
}

void TestOutbox::rejectedStaysWithItsReason()
{
    TestStore store;
    get(store->commit(aPage(company, { 1 })));
    const auto row = get(store->enqueue(aPublish("p", QStringLiteral("Hello"))));
    const auto like = get(store->enqueue(Like { one, true }));
    get(store->markSending(row.sequence));
    get(store->settle(row.sequence, other(Outcome::Kind::Rejected, QStringLiteral("Text is too long"))));
    get(store->settle(like.sequence, other(Outcome::Kind::Rejected, QStringLiteral("Gone"))));
    const Post shown = get(store->feed(all(company))).entries.first().post;
    QCOMPARE(shown.delivery, Delivery::Failed);
    QCOMPARE(shown.failure, QStringLiteral("Text is too long"));
    QVERIFY(!get(store->post(one)).isLiked);
    QCOMPARE(get(store->sidebar()).failedToSend, 2);
    QCOMPARE(get(store->sidebar()).waitingToSend, 0);
    QCOMPARE(get(store->outbox()).first().summary, QStringLiteral("“Hello”"));
    store.reopen();
    QCOMPARE(get(store->outbox()).first().pending.reason, QStringLiteral("Text is too long"));
    // Liking it again is a new try, not a second failure.
    get(store->enqueue(Like { one, true }));
    QCOMPARE(rows(store), 2);
    QVERIFY(get(store->post(one)).isLiked);
}

void TestOutbox::retryingARefusalUsesANewKey()
{
    TestStore store;
    const auto row = get(store->enqueue(aPublish("p", QStringLiteral("Hello"))));
    QCOMPARE(row.idempotencyKey.size(), 36);
    get(store->markSending(row.sequence));
    get(store->settle(row.sequence, other(Outcome::Kind::Rejected, QStringLiteral("No"))));
    get(store->retryIntent(row.sequence));
    const auto again = *get(store->nextIntent()).pending;
    QVERIFY(again.idempotencyKey != row.idempotencyKey);
    QCOMPARE(again.state, State::Waiting);
    QVERIFY(again.reason.isEmpty());
    QVERIFY(!again.firstSentAt.isValid());
}

void TestOutbox::retryingWhatMayHaveArrivedLooksFirst()
{
    TestStore store;
    const auto row = get(store->enqueue(aPublish("p", QStringLiteral("Hello"))));
    get(store->markSending(row.sequence));
    get(store->settle(row.sequence, other(Outcome::Kind::Unclear, {}, testStart)));
    get(store->markSending(row.sequence));
    get(store->settle(row.sequence, other(Outcome::Kind::Rejected, QStringLiteral("Conflict"))));
    get(store->retryIntent(row.sequence));
    const auto again = *get(store->nextIntent()).pending;
    QCOMPARE(again.idempotencyKey, row.idempotencyKey);
    QCOMPARE(again.state, State::Unclear);
    QVERIFY(again.firstSentAt.isValid());
}

void TestOutbox::laterKeepsTheKey()
{
    TestStore store;
    const auto row = get(store->enqueue(aPublish("p", QStringLiteral("Hello"))));
    get(store->markSending(row.sequence));
    store.clock.advance(60);
    get(store->settle(row.sequence, other(Outcome::Kind::Later, {}, testStart.addSecs(600))));
    get(store->retryIntent(row.sequence)); // "try now" does not wait
    const auto again = *get(store->nextIntent()).pending;
    QCOMPARE(again.idempotencyKey, row.idempotencyKey);
    QCOMPARE(again.firstSentAt, testStart);
    QCOMPARE(again.attempts, 1);
}

void TestOutbox::unclearStaysUnclearUntilDecided()
{
    TestStore store;
    const auto row = get(store->enqueue(aPublish("p", QStringLiteral("Hello"))));
    get(store->markSending(row.sequence));
    get(store->settle(row.sequence, other(Outcome::Kind::Unclear)));
    QCOMPARE(get(store->nextIntent()).pending->state, State::Unclear);
    get(store->markSending(row.sequence)); // looked up, not there, sent again, and then the network went
    get(store->settle(row.sequence, other(Outcome::Kind::Later)));
    QCOMPARE(get(store->nextIntent()).pending->state, State::Unclear);
    QCOMPARE(answer(store->reclaimIntent(row.sequence)).error().kind, Error::Kind::Rejected);
}

void TestOutbox::sendingIsUnclearAfterAStart()
{
    TestStore store;
    const auto row = get(store->enqueue(aPublish("p", QStringLiteral("Hello"))));
    const auto waiting = get(store->enqueue(Like { one, true }));
    get(store->markSending(row.sequence));
    QCOMPARE(answer(store->discardIntent(row.sequence)).error().kind, Error::Kind::Rejected);
    store.reopen();
    const auto outbox = get(store->outbox());
    QCOMPARE(outbox[0].pending.state, State::Unclear);
    QCOMPARE(outbox[0].pending.idempotencyKey, row.idempotencyKey);
    QCOMPARE(outbox[0].pending.firstSentAt, testStart);
    QCOMPARE(outbox[1].pending, waiting);
}

void TestOutbox::editsOfAWaitingPostBecomePartOfIt()
{
    TestStore store;
    const auto row = get(store->enqueue(aPublish("p", QStringLiteral("Helo"))));
    Edit edit;
    edit.postId = PostId(QStringLiteral("local:p"));
    edit.text = QStringLiteral("Hello");
    const auto merged = get(store->enqueue(edit));
    QCOMPARE(merged.sequence, row.sequence);
    QVERIFY(merged.idempotencyKey != row.idempotencyKey);
    QCOMPARE(std::get<Publish>(merged.intent).text, QStringLiteral("Hello"));
    get(store->markSending(row.sequence));
    edit.text = QStringLiteral("Hello!");
    QVERIFY(get(store->enqueue(edit)).sequence > row.sequence); // too late to be part of it
    QCOMPARE(rows(store), 2);
}

void TestOutbox::laterEditsReplaceEarlierOnes()
{
    TestStore store;
    Edit edit;
    edit.postId = one;
    edit.text = QStringLiteral("a");
    edit.baseEditedAt = testStart;
    get(store->enqueue(edit));
    edit.text = QStringLiteral("b");
    edit.baseEditedAt = testStart.addSecs(9);
    get(store->enqueue(edit));
    QCOMPARE(rows(store), 1);
    const auto kept = std::get<Edit>(get(store->nextIntent()).pending->intent);
    QCOMPARE(kept.text, QStringLiteral("b"));
    QCOMPARE(kept.baseEditedAt, testStart); // the version that was really looked at first
}

void TestOutbox::removingAWaitingPostForgetsIt()
{
    TestStore store;
    get(store->enqueue(aPublish("p", QStringLiteral("Hello"))));
    get(store->enqueue(Like { PostId(QStringLiteral("local:p")), true }));
    QCOMPARE(get(store->enqueue(Remove { PostId(QStringLiteral("local:p")) })).sequence, 0);
    QCOMPARE(rows(store), 0);
}

void TestOutbox::removingDropsWhatWasNotSent()
{
    TestStore store;
    get(store->commit(aPage(company, { 2, 1 })));
    get(store->enqueue(Like { one, true }));
    get(store->enqueue(React { one, party, {} }));
    const auto removal = get(store->enqueue(Remove { one }));
    QCOMPARE(rows(store), 1);
    QCOMPARE(line(get(store->feed(all(company)))), QStringLiteral("2"));
    QVERIFY(!answer(store->post(one)));
    get(store->settle(removal.sequence, other(Outcome::Kind::Rejected, QStringLiteral("Not yours"))));
    QCOMPARE(line(get(store->feed(all(company)))), QStringLiteral("2 1")); // it comes back
    get(store->retryIntent(removal.sequence));
    get(store->settle(removal.sequence, confirmed()));
    QCOMPARE(line(get(store->feed(all(company)))), QStringLiteral("2"));
    QCOMPARE(rows(store), 0);
}

void TestOutbox::discardingAPostKeepsItsCommentsText()
{
    TestStore store;
    const auto post = get(store->enqueue(aPublish("p", QStringLiteral("Post"))));
    get(store->enqueue(aPublish("c", QStringLiteral("Comment"), PostId(QStringLiteral("local:p")))));
    get(store->enqueue(Like { PostId(QStringLiteral("local:p")), true }));
    get(store->discardIntent(post.sequence));
    const auto outbox = get(store->outbox());
    QCOMPARE(outbox.size(), 1);
    QCOMPARE(outbox[0].pending.state, State::Failed);
    QVERIFY(!outbox[0].pending.reason.isEmpty());
    QCOMPARE(std::get<Publish>(outbox[0].pending.intent).text, QStringLiteral("Comment"));
    QCOMPARE(answer(store->discardIntent(post.sequence)).error().kind, Error::Kind::Missing);
}

void TestOutbox::reclaimGivesTheTextBack()
{
    TestStore store;
    const auto post = get(store->enqueue(aPublish("p", QStringLiteral("Post"))));
    const auto comment
        = get(store->enqueue(aPublish("c", QStringLiteral("Comment"), PostId(QStringLiteral("local:p")))));
    QVERIFY(get(store->reclaimIntent(post.sequence)) == post.intent);
    QCOMPARE(get(store->outbox()).first().pending.state, State::Failed);
    get(store->enqueue(post.intent)); // written on and sent again: the comment belongs to it again
    const auto outbox = get(store->outbox());
    QCOMPARE(outbox[0].pending.sequence, comment.sequence);
    QCOMPARE(outbox[0].pending.state, State::Waiting);
    const auto like = get(store->enqueue(Like { one, true }));
    QCOMPARE(answer(store->reclaimIntent(like.sequence)).error().kind, Error::Kind::Rejected);
}

void TestOutbox::aDeletedParentFailsTheComment()
{
    TestStore store;
    get(store->commit(aBatch({ aPost(1) })));
    const auto comment = get(store->enqueue(aPublish("c", QStringLiteral("Comment"), one)));
    get(store->enqueue(Like { one, true }));
    Batch removal;
    removal.removedPosts = { one };
    get(store->commit(removal));
    const auto outbox = get(store->outbox());
    QCOMPARE(outbox.size(), 1);
    QCOMPARE(outbox[0].pending.sequence, comment.sequence);
    QCOMPARE(outbox[0].pending.state, State::Failed);
    QCOMPARE(next(store), 0);
}

void TestOutbox::theHoldLetsAPostBeTakenBack()
{
    TestStore store;
    store->setSendingHold(20);
    const auto post = get(store->enqueue(aPublish("p", QStringLiteral("Post"))));
    const auto like = get(store->enqueue(Like { one, true }));
    QCOMPARE(post.notBefore, testStart.addSecs(20));
    QCOMPARE(next(store), like.sequence);
    get(store->markSending(like.sequence));
    QCOMPARE(get(store->nextIntent()).nextDue, testStart.addSecs(20));
    store.clock.advance(20);
    QCOMPARE(next(store), post.sequence);
}

void TestOutbox::aPlannedPostWaitsForDays()
{
    TestStore store;
    store->setSendingHold(20);
    Publish publish = aPublish("p", QStringLiteral("Post"));
    publish.plannedFor = testStart.addDays(3);
    const auto post = get(store->enqueue(publish));
    QCOMPARE(post.notBefore, publish.plannedFor);
    QCOMPARE(next(store), 0);
    QCOMPARE(get(store->nextIntent()).nextDue, publish.plannedFor);
    store.reopen(); // the plan is kept
    store.clock.advance(2 * 24 * 3600);
    QCOMPARE(next(store), 0);
    store.clock.advance(24 * 3600);
    QCOMPARE(next(store), post.sequence);
}

void TestOutbox::uploadsAreRemembered()
{
    TestStore store;
    Publish publish = aPublish("p", QStringLiteral("Post"));
    publish.attachments = { DraftAttachment { QStringLiteral("b1"), {}, {}, {}, false, 0, 0, 0, 0, 0, {}, {} },
                            DraftAttachment { QStringLiteral("b2"), {}, {}, {}, false, 0, 0, 0, 0, 0, {}, {} } };
    const auto row = get(store->enqueue(publish));
    store.clock.advance(5);
    get(store->noteUploaded(row.sequence, QStringLiteral("b2"), MediaId(QStringLiteral("m9"))));
    store.reopen();
    const auto kept = std::get<Publish>(get(store->nextIntent()).pending->intent).attachments;
    QVERIFY(kept[0].uploadedId.isEmpty());
    QCOMPARE(kept[1].uploadedId, MediaId(QStringLiteral("m9")));
    QCOMPARE(kept[1].uploadedAt, testStart.addSecs(5));
}

void TestOutbox::everyIntentSurvivesARestart()
{
    TestStore store;
    Publish publish = aPublish("p", QStringLiteral("Grüße 🎉"), two);
    publish.subject = QStringLiteral("s");
    publish.language = QStringLiteral("de");
    publish.audience = Audience::Named;
    publish.isSensitive = true;
    publish.poll = { { QStringLiteral("a"), QStringLiteral("b") }, 3600, true, true };
    publish.attachments = { DraftAttachment { QStringLiteral("b"), QStringLiteral("f.png"), QStringLiteral("image/png"),
                                              QStringLiteral("d"), true, 9, 3, 4, 0.5, -0.5,
                                              MediaId(QStringLiteral("m")), testStart } };
    Edit edit;
    edit.postId = one;
    edit.text = QStringLiteral("t");
    edit.baseEditedAt = testStart;
    const QList<Intent> intents { publish,
                                  edit,
                                  Remove { PostId(QStringLiteral("3")) },
                                  React { one, party, QStringLiteral("u") },
                                  Unreact { one, QStringLiteral("🚀") },
                                  Like { one, false },
                                  Share { one, true },
                                  Save { one, true },
                                  Vote { one, QStringLiteral("p"), { 0, 2 } },
                                  Follow { PersonId(QStringLiteral("7")), true },
                                  ReadAnnouncement { AnnouncementId(QStringLiteral("a")) },
                                  ReactToAnnouncement { AnnouncementId(QStringLiteral("a")), party, true },
                                  MarkRead { QStringLiteral("home"), QStringLiteral("9") } };
    QCOMPARE(size_t(intents.size()), std::variant_size_v<Intent>);
    QList<PendingIntent> before;
    for (const Intent &intent : intents)
        before.append(get(store->enqueue(intent)));
    store.reopen();
    QList<PendingIntent> after;
    for (const OutboxRow &row : get(store->outbox()))
        after.append(row.pending);
    QVERIFY(after == before);
}

void TestOutbox::acksBeforeTheNextStart()
{
    // A program that ends between the two transactions of a settlement leaves the server's post in the cache and the row
    // in the outbox. That state is made here by putting the older mine.db back.
    TestStore store;
    get(store->commit(aPage(company, { 3 })));
    const auto row = get(store->enqueue(aPublish("p", QStringLiteral("Hello"))));
    get(store->markSending(row.sequence));
    store.close();
    QVERIFY(QFile::copy(store.file("mine.db"), store.file("mine.before")));
    store.reopen();
    const Outcome outcome = confirmed({ aPost(50).mine() }, PostId(QStringLiteral("50")));
    get(store->settle(row.sequence, outcome));
    store.close();
    QVERIFY(QFile::remove(store.file("mine.db")));
    QVERIFY(QFile::rename(store.file("mine.before"), store.file("mine.db")));
    store.reopen();
    QVERIFY(!get(store->nextIntent()).pending); // what may be under way gets its time
    store.clock.advance(settlingSeconds);
    QCOMPARE(get(store->nextIntent()).pending->state, State::Unclear); // so it is looked up, and found
    get(store->settle(row.sequence, outcome));
    QCOMPARE(rows(store), 0);
    QCOMPARE(line(get(store->feed(all(company)))), QStringLiteral("50 3"));
    QCOMPARE(get(store->post(PostId(QStringLiteral("local:p")))).id, PostId(QStringLiteral("50")));
}

void TestOutbox::waitingPostsStandOnTop()
{
    TestStore store;
    Batch page = aPage(company, { 5, 4 });
    page.me = aPerson("me");
    get(store->commit(page));
    get(store->enqueue(aPublish("a", QStringLiteral("First"))));
    get(store->enqueue(aPublish("b", QStringLiteral("Second #kudos"))));
    get(store->enqueue(aPublish("c", QStringLiteral("Comment"), PostId(QStringLiteral("5")))));
    QCOMPARE(line(get(store->feed(all(company)))), QStringLiteral("local:b local:a 5 4"));
    QCOMPARE(line(get(store->feed(all(following)))), QStringLiteral("local:b local:a"));
    QCOMPARE(line(get(store->feed(all({ FeedScope::Kind::Topic, QStringLiteral("Kudos") })))),
             QStringLiteral("local:b"));
    QCOMPARE(line(get(store->feed(all({ FeedScope::Kind::Person, QStringLiteral("me") })))),
             QStringLiteral("local:b local:a"));
    QCOMPARE(get(store->feed(all(company))).entries[2].post.commentCount, 1);
    QCOMPARE(get(store->post(PostId(QStringLiteral("local:a")))).author.name, QStringLiteral("Me"));
}

void TestOutbox::thousandsOfRowsStayQuick()
{
    TestStore store;
    for (int i = 0; i < 3'000; ++i)
        store->enqueue(Like { PostId(QString::number(i + 10)), true });
    QCOMPARE(get(store->nextIntent()).pending->intent.index(), Intent(Like()).index());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i) {
        const qint64 sequence = next(store);
        get(store->markSending(sequence));
        get(store->settle(sequence, confirmed()));
    }
    QVERIFY2(timer.elapsed() < 5000,
             qPrintable(QString::number(timer.elapsed()))); // a row in 50 ms, also on a busy machine
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
