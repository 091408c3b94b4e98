// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stage.h"

#include <QTest>

using namespace atrium;
using namespace atrium::test;

namespace {

bool isPost(const api::Request &request)
{
    return request.method == api::Request::Method::Post && request.path == "/api/v1/statuses";
}

/// The fault for the first `times` requests that publish something.
Stage::Faults onPublish(Fault fault, int times = 1)
{
    auto left = std::make_shared<int>(times);
    return
        [fault, left](const api::Request &request) { return isPost(request) && (*left)-- > 0 ? fault : Fault::None; };
}

const QString party = QStringLiteral("🎉");

} // namespace

class PusherTest : public QObject {
    Q_OBJECT

private slots:
    void lostAnswersGiveExactlyOnePost_data();
    void lostAnswersGiveExactlyOnePost();
    void twoEqualPostsThatWereMeantBothLand();
    void anEqualPostThatWasTakenForTheOtherIsNotLost();
    void aCrashAfterSendingGivesExactlyOnePost();
    void aCommentWaitsForThePostItAnswers();
    void oppositeActsOfflineNeverLeave();
    void theLastWishWins();
    void tenWishesAtASlowServerAreTwoCallsAtMost();
    void aShareIsNotRepeatedWhereItWouldBeTwo();
    void aRefusedPostKeepsTheServersWords();
    void aCommentOnAGonePostFailsWithItsText();
    void aRevokedTokenKeepsEverything();
    void anAttachmentIsUploadedOnceOverLostAnswers();
    void aThrottledPostWaitsAndGoes();
    void anEditNeverOverwritesANewerVersion();
    void anEditWithALostAnswerIsDone();
    void removingWhatIsGoneIsDone();
    void reactionsFoldIntoOneReplyWhereThereAreNone();
};

void PusherTest::lostAnswersGiveExactlyOnePost_data()
{
    QTest::addColumn<bool>("honoursKeys");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("times");
    for (const bool honoursKeys : { true, false }) {
        for (const Fault fault :
             { Fault::LostRequest, Fault::LostAnswer, Fault::GatewayError, Fault::ServerError, Fault::CaptivePortal }) {
            for (const int times : { 1, 3 })
                QTest::addRow("%s keys, fault %d, %d times", honoursKeys ? "with" : "without", int(fault), times)
                    << honoursKeys << int(fault) << times;
        }
    }
}

void PusherTest::lostAnswersGiveExactlyOnePost()
{
    QFETCH(bool, honoursKeys);
    QFETCH(int, fault);
    QFETCH(int, times);
    Stage stage;
    stage.server.honoursKeys = honoursKeys;
    stage.start();
    stage.faults = onPublish(Fault(fault), times);
    stage.publish(u"Hello, house"_qs);
    stage.settle();
    QCOMPARE(stage.server.countOf(u"Hello, house"_qs), 1);
    QVERIFY(stage.outbox().isEmpty());
    QCOMPARE(stage.entryIds(Stage::company), stage.server.companyIds());
}

void PusherTest::twoEqualPostsThatWereMeantBothLand()
{
    Stage stage;
    stage.server.honoursKeys = false;
    stage.start();
    stage.faults = onPublish(Fault::LostAnswer, 2);
    stage.publish(u"ok"_qs);
    stage.publish(u"ok"_qs);
    stage.settle();
    QCOMPARE(stage.server.countOf(u"ok"_qs), 2);
    QVERIFY(stage.outbox().isEmpty());
}

/// The first does not arrive and the second does, and nobody here hears of either: the first finds the second's.
void PusherTest::anEqualPostThatWasTakenForTheOtherIsNotLost()
{
    Stage stage;
    stage.server.honoursKeys = true;
    stage.start();
    stage.faults = [tries = std::make_shared<int>(0)](const api::Request &request) {
        if (!isPost(request) || ++*tries > 2)
            return Fault::None;
        return *tries == 1 ? Fault::ServerError : Fault::GatewayError;
    };
    stage.publish(u"ok"_qs);
    stage.publish(u"ok"_qs);
    stage.settle();
    QCOMPARE(stage.server.countOf(u"ok"_qs), 2);
    QVERIFY(stage.outbox().isEmpty());
}

void PusherTest::aCrashAfterSendingGivesExactlyOnePost()
{
    Stage stage;
    stage.server.honoursKeys = false;
    stage.start();
    stage.publish(u"Once"_qs);
    stage.stepUntil(isPost);
    stage.server.answerNext(); // it arrived; nobody here hears of it any more
    stage.restart();
    stage.settle();
    QCOMPARE(stage.server.countOf(u"Once"_qs), 1);
    QVERIFY(stage.outbox().isEmpty());
}

void PusherTest::aCommentWaitsForThePostItAnswers()
{
    Stage stage;
    stage.start();
    stage.faults = onPublish(Fault::LostRequest, 2);
    const PostId local = stage.publish(u"Question"_qs);
    stage.publish(u"Answer"_qs, local);
    stage.settle();
    QCOMPARE(stage.server.countOf(u"Question"_qs), 1);
    QCOMPARE(stage.server.countOf(u"Answer"_qs), 1);
    const QString question = stage.server.companyIds().first();
    QCOMPARE(stage.server.posts().last().parent, question);
}

void PusherTest::oppositeActsOfflineNeverLeave()
{
    Stage stage;
    const QString id = stage.server.publish(u"2"_qs, u"Lunch?"_qs);
    stage.start();
    stage.engine().pause();
    stage.act(Like { PostId(id), true });
    QVERIFY(stage.post(id).isLiked);
    stage.act(Like { PostId(id), false });
    QVERIFY(stage.outbox().isEmpty());
    stage.engine().start();
    stage.settle();
    QCOMPARE(stage.requests(u"POST /api/v1/statuses/%1/favourite"_qs.arg(id)), 0);
    QCOMPARE(stage.requests(u"POST /api/v1/statuses/%1/unfavourite"_qs.arg(id)), 0);
}

void PusherTest::theLastWishWins()
{
    Stage stage;
    const QString id = stage.server.publish(u"2"_qs, u"Lunch?"_qs);
    stage.start();
    int losses = 0;
    stage.faults = [&losses](const api::Request &request) {
        return request.path.contains("favourite") && ++losses % 2 ? Fault::LostAnswer : Fault::None;
    };
    stage.act(Like { PostId(id), true });
    stage.step();
    stage.act(Like { PostId(id), false });
    stage.step();
    stage.act(Like { PostId(id), true });
    stage.settle();
    QVERIFY(stage.server.posts()[id].likes.contains(Stage::me));
    QVERIFY(stage.post(id).isLiked);
    QCOMPARE(stage.post(id).likeCount, 1);
}

void PusherTest::tenWishesAtASlowServerAreTwoCallsAtMost()
{
    for (const int wishes : { 9, 10 }) {
        Stage stage;
        const QString id = stage.server.publish(u"2"_qs, u"Lunch?"_qs);
        stage.start();
        stage.server.clearLog();
        for (int i = 0; i < wishes; ++i)
            stage.act(Like { PostId(id), i % 2 == 0 }); // the first one is on its way all the time
        stage.run();
        const QString path = u"POST /api/v1/statuses/"_qs + id;
        const int calls = stage.requests(path + u"/favourite"_qs) + stage.requests(path + u"/unfavourite"_qs);
        QVERIFY2(calls >= 1 && calls <= 2, qPrintable(QString::number(calls)));
        const bool isLast = wishes % 2 == 1;
        QCOMPARE(stage.server.posts()[id].likes.contains(Stage::me), isLast);
        QCOMPARE(stage.post(id).isLiked, isLast);
        QCOMPARE(stage.post(id).likeCount, isLast ? 1 : 0);
    }
}

void PusherTest::aShareIsNotRepeatedWhereItWouldBeTwo()
{
    Stage stage;
    stage.server.version = u"0.20.0+gotosocial"_qs;
    const QString id = stage.server.publish(u"2"_qs, u"Lunch?"_qs);
    stage.start();
    int asked = 0;
    stage.faults = [&asked](const api::Request &request) {
        return request.path.endsWith("/reblog") && ++asked == 1 ? Fault::LostAnswer : Fault::None;
    };
    stage.act(Share { PostId(id), true });
    stage.settle();
    QCOMPARE(asked, 1); // the post said that it is shared
    QVERIFY(stage.post(id).isShared);
    QVERIFY(stage.outbox().isEmpty());
}

void PusherTest::aRefusedPostKeepsTheServersWords()
{
    Stage stage;
    stage.start();
    stage.publish(u"a forbidden word"_qs);
    stage.settle();
    const QList<store::OutboxRow> rows = stage.outbox();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().pending.state, PendingIntent::State::Failed);
    QVERIFY2(rows.first().pending.reason.contains(u"this word is not allowed"_qs),
             qPrintable(rows.first().pending.reason));
    QCOMPARE(stage.server.posts().size(), 0);
}

void PusherTest::aCommentOnAGonePostFailsWithItsText()
{
    Stage stage;
    const QString id = stage.server.publish(u"2"_qs, u"Lunch?"_qs);
    stage.streamsAtOnce = false;
    stage.start();
    stage.server.remove(id);
    stage.publish(u"Yes, at noon"_qs, PostId(id));
    stage.settle();
    const QList<store::OutboxRow> rows = stage.outbox();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().pending.state, PendingIntent::State::Failed);
    QCOMPARE(std::get<Publish>(rows.first().pending.intent).text, u"Yes, at noon"_qs);
    QVERIFY(!rows.first().pending.reason.isEmpty());
    QVERIFY(stage.entryIds(Stage::company).isEmpty());
}

void PusherTest::aRevokedTokenKeepsEverything()
{
    Stage stage;
    const QString id = stage.server.publish(u"2"_qs, u"Lunch?"_qs);
    stage.start();
    stage.server.acceptsToken = false;
    stage.server.clearLog();
    stage.publish(u"Unheard"_qs);
    stage.run();
    QCOMPARE(stage.state(), SyncStatus::State::SignedOut);
    QCOMPARE(stage.requests(u"GET /api/v1/accounts/verify_credentials"_qs), 1); // asked once whether it is the token
    const QList<store::OutboxRow> rows = stage.outbox();
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().pending.state != PendingIntent::State::Failed);
    QVERIFY(stage.entryIds(Stage::company).contains(id));
}

void PusherTest::anAttachmentIsUploadedOnceOverLostAnswers()
{
    Stage stage;
    stage.start();
    stage.faults = onPublish(Fault::LostRequest, 2);
    const auto blob = await(stage.store().saveBlob("GIF89a not really"));
    QVERIFY(blob);
    Publish publish;
    publish.localId = PostId(u"local:with-picture"_qs);
    publish.text = u"Look"_qs;
    DraftAttachment attachment;
    attachment.blobId = *blob;
    attachment.fileName = u"picture.gif"_qs;
    attachment.mimeType = u"image/gif"_qs;
    attachment.description = u"a dog"_qs;
    publish.attachments = { attachment };
    stage.act(publish);
    stage.settle();
    QCOMPARE(stage.server.mediaUploads, 1);
    QCOMPARE(stage.server.countOf(u"Look"_qs), 1);
    QCOMPARE(stage.server.posts().last().media, QStringList { u"media1"_qs });
}

void PusherTest::aThrottledPostWaitsAndGoes()
{
    Stage stage;
    stage.start();
    stage.faults = onPublish(Fault::Throttled);
    stage.publish(u"Patience"_qs);
    stage.pass(30);
    const qsizetype before = stage.server.log().size();
    stage.run();
    QCOMPARE(stage.server.log().size(), before); // nothing leaves before the time is up
    stage.settle();
    QCOMPARE(stage.server.countOf(u"Patience"_qs), 1);
}

void PusherTest::anEditNeverOverwritesANewerVersion()
{
    Stage stage;
    const QString id = stage.server.publish(Stage::me, u"First"_qs);
    stage.streamsAtOnce = false;
    stage.start();
    stage.clock.advance(5);
    stage.server.edit(id, u"From the phone"_qs);
    Edit edit;
    edit.postId = PostId(id);
    edit.text = u"From the desk"_qs;
    stage.act(edit);
    stage.settle();
    QCOMPARE(stage.server.posts()[id].text, u"From the phone"_qs);
    QCOMPARE(stage.outbox().size(), 1);
    QCOMPARE(stage.outbox().first().pending.state, PendingIntent::State::Failed);
}

void PusherTest::anEditWithALostAnswerIsDone()
{
    Stage stage;
    const QString id = stage.server.publish(Stage::me, u"First"_qs);
    stage.start();
    auto isLost = std::make_shared<bool>(false);
    stage.faults = [isLost](const api::Request &request) {
        const bool isEdit = request.method == api::Request::Method::Put;
        return isEdit && !std::exchange(*isLost, true) ? Fault::LostAnswer : Fault::None;
    };
    Edit edit;
    edit.postId = PostId(id);
    edit.text = u"Second"_qs;
    stage.act(edit);
    stage.settle();
    QCOMPARE(stage.server.posts()[id].text, u"Second"_qs);
    QVERIFY(stage.outbox().isEmpty());
    QCOMPARE(plainText(stage.post(id).text), u"Second"_qs);
}

void PusherTest::removingWhatIsGoneIsDone()
{
    Stage stage;
    const QString id = stage.server.publish(Stage::me, u"Oops"_qs);
    stage.streamsAtOnce = false;
    stage.start();
    stage.server.remove(id);
    stage.act(Remove { PostId(id) });
    stage.settle();
    QVERIFY(stage.outbox().isEmpty());
    QVERIFY(stage.entryIds(Stage::company).isEmpty());
}

void PusherTest::reactionsFoldIntoOneReplyWhereThereAreNone()
{
    Stage stage;
    stage.server.hasReactions = false;
    const QString id = stage.server.publish(u"2"_qs, u"We won the tender"_qs);
    stage.start();
    stage.faults = onPublish(Fault::LostAnswer);
    stage.act(React { PostId(id), party, {} });
    stage.settle();
    QCOMPARE(stage.server.countOf(party), 1);
    stage.act(React { PostId(id), u"🚀"_qs, {} });
    stage.settle();
    QCOMPARE(stage.server.countOf(u"🎉 🚀"_qs), 1);
    QCOMPARE(stage.server.posts().size(), 2);
    stage.act(Unreact { PostId(id), party });
    stage.settle();
    QCOMPARE(stage.server.countOf(u"🚀"_qs), 1);
    stage.act(Unreact { PostId(id), u"🚀"_qs });
    stage.settle();
    QCOMPARE(stage.server.posts().size(), 1);
    QVERIFY(stage.outbox().isEmpty());
}

QTEST_GUILESS_MAIN(PusherTest)
#include "tst_pusher.moc"
