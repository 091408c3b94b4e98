// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postactions.h"

#include "core/async.h"
#include "models/pictures.h"
#include "models/sharing.h"
#include "store/storetest.h"

#include <QSignalSpy>

using namespace atrium;
using namespace atrium::models;
using namespace atrium::store;

namespace {

const QString gifUrl = QStringLiteral("https://example.org/clap.gif");

Result<QByteArray> noFile() { return failed(Error::Kind::Missing, QStringLiteral("not stored")); }

/// A store with post 1 of Ana's, and the actions on it.
struct Bench {
    Bench()
        : actions(*store, store.clock, [this](const QString &) { return ready(file); })
    {
        get(store->commit(aBatch({ aPost(1).with(u"🎉"_qs, 2) })));
    }
    Post post() { return get(store->post(PostId(u"1"_qs))); }
    PostView view() { return PostView(post()); }
    QList<Intent> outbox()
    {
        QList<Intent> intents;
        for (const OutboxRow &row : get(store->outbox()))
            intents.append(row.pending.intent);
        return intents;
    }

    TestStore store;
    Result<QByteArray> file = noFile();
    PostActions actions;
};

} // namespace

class TestPostActions : public QObject {
    Q_OBJECT

private slots:
    void aToggleGivesAndTakesBack();
    void twoQuickClicksCancelEachOther();
    void theHeartIsTheLike();
    void aCountedHeartIsTakenBackWithTheLike();
    void undoTakesTheLastActBack();
    void undoIsOfferedForEightSeconds();
    void anUnsentPostThatWasDeletedComesBack();
    void aHeldDeletionIsTakenBack();
    void tooManyReactionsAreRefused();
    void aGifAnswersWithNothingButItself();
    void aGifThatIsNotThereIsRefusedInWords();
    void onlyWhatMayBeSharedIsShared();
    void whatIsNotShownByTheCardIsTold();
    void aQuoteGoesToNoMorePeopleThanItsPost_data();
    void aQuoteGoesToNoMorePeopleThanItsPost();
};

void TestPostActions::aToggleGivesAndTakesBack()
{
    Bench bench;
    bench.actions.toggleReaction(bench.view(), u"🎉"_qs, {});
    QTRY_VERIFY(bench.post().reactions[0].isMine);
    QCOMPARE(bench.post().reactions[0].count, 3);
    bench.actions.toggleReaction(bench.view(), u"🎉"_qs, {});
    QTRY_VERIFY(!bench.post().reactions[0].isMine);
    QVERIFY(bench.outbox().isEmpty());
}

void TestPostActions::twoQuickClicksCancelEachOther()
{
    Bench bench;
    const PostView seen = bench.view(); // the card has not been redrawn between the clicks
    const QSignalSpy undo(&bench.actions, &PostActions::undoChanged);
    bench.actions.toggleLike(seen);
    bench.actions.toggleLike(seen);
    QTRY_COMPARE(undo.count(), 2);
    QVERIFY(!bench.post().isLiked);
    QCOMPARE(bench.post().likeCount, 0);
}

void TestPostActions::theHeartIsTheLike()
{
    Bench bench;
    bench.actions.toggleReaction(bench.view(), u"❤"_qs, {});
    QTRY_VERIFY(bench.post().isLiked);
    QCOMPARE(bench.outbox(), QList<Intent>({ Like { PostId(u"1"_qs), true } }));
    bench.actions.unreact(u"1"_qs, likeEmoji());
    QTRY_VERIFY(!bench.post().isLiked);
    bench.actions.react(u"1"_qs, likeEmoji(), {});
    QTRY_VERIFY(bench.post().isLiked);
}

void TestPostActions::aCountedHeartIsTakenBackWithTheLike()
{
    Bench bench;
    get(bench.store->commit(aBatch({ aPost(1).with(u"❤"_qs, 1, true).change([](Post &post) {
        post.isLiked = true;
        post.likeCount = 1;
        post.fetchedAt = testStart.addSecs(60);
    }) })));
    bench.actions.toggleReaction(bench.view(), likeEmoji(), {});
    QTRY_COMPARE(bench.outbox().size(), 2);
    QVERIFY(bench.view().reactions().isEmpty());
}

void TestPostActions::undoTakesTheLastActBack()
{
    Bench bench;
    bench.actions.toggleSave(bench.view());
    QTRY_VERIFY(!bench.actions.undoText().isEmpty());
    QVERIFY(bench.post().isSaved);
    bench.actions.undo();
    QTRY_VERIFY(!bench.post().isSaved);
    QVERIFY(bench.actions.undoText().isEmpty());
    bench.actions.undo(); // nothing left
    QVERIFY(bench.outbox().isEmpty());
}

void TestPostActions::undoIsOfferedForEightSeconds()
{
    Bench bench;
    bench.actions.toggleSave(bench.view());
    QTRY_VERIFY(!bench.actions.undoText().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(bench.actions.undoText().isEmpty(), 9000);
    QVERIFY(bench.post().isSaved);
}

void TestPostActions::anUnsentPostThatWasDeletedComesBack()
{
    Bench bench;
    Publish publish;
    publish.localId = PostId(u"local:1"_qs);
    publish.text = u"Dear all"_qs;
    get(bench.store->enqueue(publish));
    bench.actions.remove(u"local:1"_qs);
    QTRY_VERIFY(!bench.actions.undoText().isEmpty());
    QVERIFY(bench.outbox().isEmpty());
    bench.actions.undo();
    QTRY_COMPARE(bench.outbox(), QList<Intent> { publish });
}

void TestPostActions::aHeldDeletionIsTakenBack()
{
    Bench bench;
    bench.store->setSendingHold(20);
    bench.actions.remove(u"1"_qs);
    QTRY_VERIFY(!answer(bench.store->post(PostId(u"1"_qs))));
    QVERIFY(!get(bench.store->nextIntent()).pending);
    QTRY_VERIFY(!bench.actions.undoText().isEmpty());
    bench.actions.undo();
    QTRY_VERIFY(answer(bench.store->post(PostId(u"1"_qs))).has_value());
    QVERIFY(bench.outbox().isEmpty());
}

void TestPostActions::tooManyReactionsAreRefused()
{
    Bench bench;
    ServerTraits traits;
    traits.maxReactions = 1;
    Batch batch;
    batch.traits = traits;
    const QSignalSpy changed(&*bench.store, &Store::changed);
    get(bench.store->commit(batch));
    QTRY_VERIFY(changed.count() > 0);
    QSignalSpy failed(&bench.actions, &PostActions::failed);
    bench.actions.react(u"1"_qs, u"🎉"_qs, {});
    QTRY_VERIFY(bench.post().reactions[0].isMine);
    bench.actions.react(u"1"_qs, u"👏"_qs, {});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(bench.outbox().size(), 1);
}

void TestPostActions::aGifAnswersWithNothingButItself()
{
    Bench bench;
    bench.file = pictures::gif();
    bench.actions.sendGifReaction(u"1"_qs, gifUrl, u"A cat claps"_qs);
    QTRY_COMPARE(bench.outbox().size(), 1);
    const auto publish = std::get<Publish>(bench.outbox()[0]);
    QCOMPARE(publish.parentId, PostId(u"1"_qs));
    QCOMPARE(publish.text, u"@ana"_qs);
    QCOMPARE(publish.audience, Audience::Everyone);
    QCOMPARE(publish.attachments.size(), 1);
    QCOMPARE(publish.attachments[0].description, u"A cat claps"_qs);
    QVERIFY(get(bench.store->blob(publish.attachments[0].blobId)).startsWith("GIF89a"));
    QCOMPARE(bench.post().gifReactions.size(), 1); // folded at once
}

void TestPostActions::aGifThatIsNotThereIsRefusedInWords()
{
    Bench bench;
    QSignalSpy failed(&bench.actions, &PostActions::failed);
    bench.actions.sendGifReaction(u"1"_qs, gifUrl, {});
    QTRY_COMPARE(failed.count(), 1);
    bench.file = QByteArray("not a picture");
    bench.actions.sendGifReaction(u"1"_qs, gifUrl, {});
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY(bench.outbox().isEmpty());
}

void TestPostActions::onlyWhatMayBeSharedIsShared()
{
    Bench bench;
    get(bench.store->commit(aBatch({ aPost(2).change([](Post &post) { post.canShare = false; }) })));
    const QSignalSpy failed(&bench.actions, &PostActions::failed);
    bench.actions.toggleShare(PostView(get(bench.store->post(PostId(u"2"_qs)))));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(bench.outbox().isEmpty());
}

void TestPostActions::whatIsNotShownByTheCardIsTold()
{
    Bench bench;
    const QSignalSpy told(&bench.actions, &PostActions::done);
    const QSignalSpy undo(&bench.actions, &PostActions::undoChanged);
    bench.actions.toggleLike(bench.view());
    QTRY_COMPARE(undo.count(), 1);
    QCOMPARE(told.count(), 0);
    bench.actions.toggleShare(bench.view());
    QTRY_COMPARE(told.count(), 1);
}

void TestPostActions::aQuoteGoesToNoMorePeopleThanItsPost_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::newRow("for everyone") << Audience::Everyone;
    QTest::newRow("quiet") << Audience::Quiet;
    QTest::newRow("for followers") << Audience::Followers; // one's own, where the server allows it
}

void TestPostActions::aQuoteGoesToNoMorePeopleThanItsPost()
{
    QFETCH(Audience, audience);
    Bench bench;
    Batch batch = aBatch({ aPost(7).change([audience](Post &post) { post.audience = audience; }) });
    batch.traits = ServerTraits {};
    batch.traits->hasQuotes = true;
    get(bench.store->commit(batch));
    Sharing sharing(*bench.store, bench.store.clock, bench.actions);
    sharing.begin(PostView(get(bench.store->post(PostId(u"7"_qs)))));
    sharing.setNote(u"Worth reading"_qs);
    QTRY_COMPARE(sharing.way(), Sharing::Way::Quote);
    QVERIFY(sharing.send());
    QTRY_COMPARE(bench.outbox().size(), 1);
    const auto quote = std::get<Publish>(bench.outbox().first());
    QCOMPARE(quote.quotedId, PostId(u"7"_qs));
    QCOMPARE(quote.audience, audience);
}

QTEST_MAIN(TestPostActions)
#include "tst_postactions.moc"
