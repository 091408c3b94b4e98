// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overlay.h"
#include "store/storetest.h"

using namespace atrium;
using namespace atrium::store;

namespace {

const PostId one(QStringLiteral("1"));
const QString party = QStringLiteral("🎉");
const QString heart = QStringLiteral("❤️");
const QString plainHeart = QStringLiteral("❤");

QList<PendingIntent> waiting(const QList<Intent> &intents)
{
    QList<PendingIntent> rows;
    for (const Intent &intent : intents) {
        PendingIntent row;
        row.sequence = rows.size() + 1;
        row.intent = intent;
        row.createdAt = testStart;
        rows.append(row);
    }
    return rows;
}

Publish aComment(const QString &text)
{
    Publish publish;
    publish.localId = PostId(QStringLiteral("local:c"));
    publish.parentId = one;
    publish.text = text;
    return publish;
}

Publish aGif()
{
    Publish publish = aComment({});
    DraftAttachment gif;
    gif.blobId = QStringLiteral("b1");
    gif.mimeType = QStringLiteral("image/gif");
    gif.description = QStringLiteral("Applause");
    publish.attachments = { gif };
    return publish;
}

Edit anEdit(const QString &text)
{
    Edit edit;
    edit.postId = one;
    edit.text = text;
    edit.subject = QStringLiteral("New subject");
    edit.language = QStringLiteral("pl");
    edit.isSensitive = true;
    return edit;
}

Reaction aReaction(const QString &emoji, int count, bool isMine, bool isWaiting = false)
{
    Reaction reaction;
    reaction.emoji = emoji;
    reaction.count = count;
    reaction.isMine = isMine;
    reaction.isWaiting = isWaiting;
    return reaction;
}

Post aPoll()
{
    return aPost(1).change([](Post &post) {
        post.poll.id = QStringLiteral("p");
        post.poll.options = { { QStringLiteral("a"), 2, false }, { QStringLiteral("b"), 1, false } };
        post.poll.votes = 3;
        post.poll.voters = 3;
    });
}

} // namespace

class TestOverlay : public QObject {
    Q_OBJECT

private slots:
    void overlay_data();
    void overlay();
    void nothingPendingIsIdentity();
    void aConfirmedIntentOverTheAnswerChangesNothing_data();
    void aConfirmedIntentOverTheAnswerChangesNothing();
    void failedIntentsChangeNothing();
    void otherPostsIntentsChangeNothing();
    void aWaitingPostLooksLikeItself();
    void deliveryFollowsTheState_data();
    void deliveryFollowsTheState();
    void removedAndSavedAreTold();
    void followsAreLaidOverPeople();
};

void TestOverlay::overlay_data()
{
    using Change = std::function<void(Post &)>;
    QTest::addColumn<Post>("post");
    QTest::addColumn<QList<PendingIntent>>("pending");
    QTest::addColumn<Change>("expected");
    const auto row = [](const char *name, const Post &post, const QList<Intent> &intents, const Change &expected) {
        QTest::newRow(name) << post << waiting(intents) << expected;
    };
    const Post plain = aPost(1);
    row("like", plain, { Like { one, true } }, [](Post &p) {
        p.isLiked = p.hasWaitingLike = true;
        p.likeCount = 1;
    });
    row("unlike", aPost(1).change([](Post &p) {
        p.isLiked = true;
        p.likeCount = 4;
    }),
        { Like { one, false } }, [](Post &p) {
            p.isLiked = false;
            p.likeCount = 3;
        });
    row("unlike when the count is behind", aPost(1).change([](Post &p) { p.isLiked = true; }), { Like { one, false } },
        [](Post &p) {
            p.isLiked = false;
            p.likeCount = 0;
        });
    row("like and unlike", plain, { Like { one, true }, Like { one, false } },
        [](Post &p) { p.hasWaitingLike = false; });
    row("share", plain, { Share { one, true } }, [](Post &p) {
        p.isShared = p.hasWaitingShare = true;
        p.shareCount = 1;
    });
    row("save", plain, { Save { one, true } }, [](Post &p) { p.isSaved = p.hasWaitingSave = true; });
    row("react, first", plain, { React { one, party, {} } },
        [](Post &p) { p.reactions = { aReaction(party, 1, true, true) }; });
    row("react, joining", aPost(1).with(party, 2), { React { one, party, {} } },
        [](Post &p) { p.reactions = { aReaction(party, 3, true, true) }; });
    row("react, same emoji written differently", aPost(1).with(heart, 2), { React { one, plainHeart, {} } },
        [](Post &p) { p.reactions = { aReaction(heart, 3, true, true) }; });
    row("unreact, others stay", aPost(1).with(party, 3, true), { Unreact { one, party } },
        [](Post &p) { p.reactions = { aReaction(party, 2, false) }; });
    row("unreact, last one", aPost(1).with(party, 1, true), { Unreact { one, party } },
        [](Post &p) { p.reactions.clear(); });
    row("unreact what is not mine", aPost(1).with(party, 1), { Unreact { one, party } }, [](Post &) {});
    row("edit", plain, { anEdit(QStringLiteral("New text")) }, [](Post &p) {
        p.text = richTextFromPlain(QStringLiteral("New text"));
        p.source = QStringLiteral("New text");
        p.subject = QStringLiteral("New subject");
        p.language = QStringLiteral("pl");
        p.isSensitive = p.hasWaitingEdit = true;
    });
    row("vote", aPoll(), { Vote { one, QStringLiteral("p"), { 1 } } }, [](Post &p) {
        p.poll.hasVoted = true;
        p.poll.options[1].isMine = true;
        p.poll.options[1].votes = 2;
        p.poll.votes = 4;
        p.poll.voters = 4;
    });
    row("vote for what is not there", aPoll(), { Vote { one, QStringLiteral("p"), { 7, -1 } } }, [](Post &p) {
        p.poll.hasVoted = true;
        p.poll.voters = 4;
    });
    row("comment", plain, { aComment(QStringLiteral("Well said")) }, [](Post &p) { p.commentCount = 1; });
    row("emoji comment folds", aPost(1).with(party, 1), { aComment(party) }, [](Post &p) {
        p.commentCount = 1;
        p.reactions = { aReaction(party, 2, true, true) };
    });
    row("GIF comment folds", plain, { aGif() }, [](Post &p) {
        p.commentCount = 1;
        GifReaction gif;
        gif.postId = PostId(QStringLiteral("local:c"));
        gif.url = gif.previewUrl = QStringLiteral("draft:b1");
        gif.description = QStringLiteral("Applause");
        gif.isMine = gif.isWaiting = true;
        p.gifReactions = { gif };
    });
    row("all at once", aPost(1).with(party, 1),
        { Like { one, true }, React { one, heart, {} }, Share { one, true }, aComment(QStringLiteral("Yes")),
          Unreact { one, heart } },
        [](Post &p) {
            p.isLiked = p.hasWaitingLike = p.isShared = p.hasWaitingShare = true;
            p.likeCount = p.shareCount = p.commentCount = 1;
        });
}

void TestOverlay::overlay()
{
    QFETCH(Post, post);
    QFETCH(QList<PendingIntent>, pending);
    QFETCH(std::function<void(Post &)>, expected);
    Post wanted = post;
    expected(wanted);
    const Post shown = overlaid(post, pending);
    QCOMPARE(plainText(shown.text), plainText(wanted.text));
    QVERIFY(shown.reactions == wanted.reactions);
    QVERIFY(shown.gifReactions == wanted.gifReactions);
    QVERIFY(shown == wanted);
}

void TestOverlay::nothingPendingIsIdentity()
{
    const Post post = aPost(1).with(party, 2, true).withGif(QStringLiteral("u"));
    QVERIFY(overlaid(post, {}) == post);
}

void TestOverlay::aConfirmedIntentOverTheAnswerChangesNothing_data()
{
    QTest::addColumn<Post>("answered");
    QTest::addColumn<QList<PendingIntent>>("pending");
    QTest::newRow("like") << Post(aPost(1).change([](Post &p) {
        p.isLiked = true;
        p.likeCount = 3;
    })) << waiting({ Like { one, true } });
    QTest::newRow("unlike") << Post(aPost(1).change([](Post &p) { p.likeCount = 3; }))
                            << waiting({ Like { one, false } });
    QTest::newRow("share") << Post(aPost(1).change([](Post &p) {
        p.isShared = true;
        p.shareCount = 1;
    })) << waiting({ Share { one, true } });
    QTest::newRow("save") << Post(aPost(1).change([](Post &p) { p.isSaved = true; }))
                          << waiting({ Save { one, true } });
    QTest::newRow("react") << Post(aPost(1).with(heart, 3, true)) << waiting({ React { one, plainHeart, {} } });
    QTest::newRow("unreact") << Post(aPost(1).with(party, 3)) << waiting({ Unreact { one, party } });
    QTest::newRow("vote") << Post(aPost(1).change([](Post &p) {
        p.poll.id = QStringLiteral("p");
        p.poll.options = { { QStringLiteral("a"), 1, true } };
        p.poll.hasVoted = true;
    })) << waiting({ Vote { one, QStringLiteral("p"), { 0 } } });
}

void TestOverlay::aConfirmedIntentOverTheAnswerChangesNothing()
{
    QFETCH(Post, answered);
    QFETCH(QList<PendingIntent>, pending);
    QVERIFY(overlaid(answered, pending) == answered);
}

void TestOverlay::failedIntentsChangeNothing()
{
    QList<PendingIntent> pending
        = waiting({ Like { one, true }, React { one, party, {} }, Share { one, true }, Save { one, true },
                    anEdit(QStringLiteral("x")), aComment(QStringLiteral("x")), aGif() });
    for (PendingIntent &row : pending)
        row.state = PendingIntent::State::Failed;
    const Post post = aPost(1);
    QVERIFY(overlaid(post, pending) == post);
}

void TestOverlay::otherPostsIntentsChangeNothing()
{
    const Post other = aPost(2);
    QVERIFY(
        overlaid(other, waiting({ Like { one, true }, React { one, party, {} }, anEdit(QStringLiteral("x")), aGif() }))
        == other);
}

void TestOverlay::aWaitingPostLooksLikeItself()
{
    Publish publish;
    publish.localId = PostId(QStringLiteral("local:x"));
    publish.text = QStringLiteral("Thanks @joe, see https://example.org/a #Kudos");
    publish.subject = QStringLiteral("Subject");
    publish.audience = Audience::Followers;
    publish.poll.options = { QStringLiteral("a"), QStringLiteral("b") };
    DraftAttachment picture;
    picture.blobId = QStringLiteral("b");
    picture.mimeType = QStringLiteral("image/png");
    picture.width = 3;
    publish.attachments = { picture };
    PendingIntent row = waiting({ publish }).first();
    const Post post = postFrom(row, { aPerson("me"), { { QStringLiteral("7"), QStringLiteral("joe"), {} } }, {} });
    QCOMPARE(post.id, publish.localId);
    QCOMPARE(post.author.name, QStringLiteral("Me"));
    QCOMPARE(post.audience, Audience::Followers);
    QVERIFY(post.isMine);
    QCOMPARE(post.delivery, Delivery::Waiting);
    QCOMPARE(plainText(post.text, true), publish.text);
    QCOMPARE(post.tags, QStringList { QStringLiteral("Kudos") });
    QCOMPARE(post.mentions.size(), 1);
    QList<Span::Kind> kinds;
    for (const Span &span : post.text.blocks.first().spans) {
        if (span.kind != Span::Kind::Text)
            kinds.append(span.kind);
    }
    QCOMPARE(kinds, QList<Span::Kind>({ Span::Kind::Mention, Span::Kind::Link, Span::Kind::Tag }));
    QCOMPARE(post.attachments.first().url, QStringLiteral("draft:b"));
    QCOMPARE(post.attachments.first().kind, Attachment::Kind::Image);
    QVERIFY(post.attachments.first().isWaiting);
    QCOMPARE(post.poll.options.size(), 2);
    QVERIFY(appearsIn({ FeedScope::Kind::Following, {} }, post));
    QVERIFY(appearsIn({ FeedScope::Kind::Person, QStringLiteral("me") }, post));
    QVERIFY(!appearsIn({ FeedScope::Kind::Company, {} }, post)); // not everyone may read it
    QVERIFY(!appearsIn({ FeedScope::Kind::Topic, QStringLiteral("kudos") }, post));
}

void TestOverlay::deliveryFollowsTheState_data()
{
    QTest::addColumn<PendingIntent::State>("state");
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("waiting") << PendingIntent::State::Waiting << Delivery::Waiting;
    QTest::newRow("sending") << PendingIntent::State::Sending << Delivery::Sending;
    QTest::newRow("unclear") << PendingIntent::State::Unclear << Delivery::Unclear;
    QTest::newRow("failed") << PendingIntent::State::Failed << Delivery::Failed;
}

void TestOverlay::deliveryFollowsTheState()
{
    QFETCH(PendingIntent::State, state);
    QFETCH(Delivery, delivery);
    PendingIntent row = waiting({ aComment(QStringLiteral("x")) }).first();
    row.state = state;
    row.reason = QStringLiteral("because");
    QCOMPARE(postFrom(row, {}).delivery, delivery);
    QCOMPARE(postFrom(row, {}).failure, QStringLiteral("because"));
}

void TestOverlay::removedAndSavedAreTold()
{
    QVERIFY(isRemoved(one, waiting({ Remove { one } })));
    QVERIFY(!isRemoved(PostId(QStringLiteral("2")), waiting({ Remove { one } })));
    QCOMPARE(isSavedAfter(one, waiting({ Save { one, true }, Save { one, false } })), std::optional(false));
    QCOMPARE(isSavedAfter(one, waiting({ Like { one, true } })), std::optional<bool>());
    QCOMPARE(actedOn(aComment({})), one);
    QVERIFY(actedOn(Follow { PersonId(QStringLiteral("7")), true }).isEmpty());
}

void TestOverlay::followsAreLaidOverPeople()
{
    Person joe = aPerson("joe");
    joe.followerCount = 4;
    const Person shown = overlaid(joe, waiting({ Follow { joe.id, true } }));
    QVERIFY(shown.isFollowed);
    QCOMPARE(shown.followerCount, 5);
    QVERIFY(overlaid(joe, waiting({ Follow { PersonId(QStringLiteral("x")), true } })) == joe);
}

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
