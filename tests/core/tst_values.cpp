// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "core/clock.h"
#include "core/ids.h"
#include "core/intent.h"
#include "core/post.h"
#include "core/result.h"

#include <QTest>

using namespace atrium;

class ValuesTest : public QObject {
    Q_OBJECT

private slots:
    void idsCompareAsText();
    void localIdsAreRecognised();
    void manualClockStandsStill();
    void commentOnAWaitingPostSharesItsTarget();
    void everyIntentHasATarget();
    void readingAPostAgainDoesNotChangeIt();
    void quotedPostsCompareByValue();
    void handlerOfAGoneObjectIsNotCalled();
};

void ValuesTest::idsCompareAsText()
{
    QCOMPARE(PostId(u"1"_qs), PostId(u"1"_qs));
    QVERIFY(PostId(u"1"_qs) != PostId(u"01"_qs));
    QVERIFY(PostId().isEmpty());
    QSet<PostId> ids { PostId(u"1"_qs), PostId(u"1"_qs), PostId(u"2"_qs) };
    QCOMPARE(ids.size(), 2);
}

void ValuesTest::localIdsAreRecognised()
{
    QVERIFY(isLocal(PostId(u"local:5"_qs)));
    QVERIFY(!isLocal(PostId(u"5"_qs)));
}

void ValuesTest::manualClockStandsStill()
{
    ManualClock clock(QDateTime::fromString(u"2026-03-12T10:00:00+02:00"_qs, Qt::ISODate));
    const QDateTime start = clock.now();
    QCOMPARE(start.timeSpec(), Qt::UTC);
    QCOMPARE(start.time().hour(), 8);
    clock.advance(90);
    QCOMPARE(start.secsTo(clock.now()), 90);
}

void ValuesTest::commentOnAWaitingPostSharesItsTarget()
{
    Publish post;
    post.localId = PostId(u"local:1"_qs);
    Publish comment;
    comment.localId = PostId(u"local:2"_qs);
    comment.parentId = post.localId;
    QCOMPARE(targetOf(comment), targetOf(post));
    QCOMPARE(targetOf(React { post.localId, u"🎉"_qs, {} }), targetOf(post));
}

void ValuesTest::everyIntentHasATarget()
{
    const PostId post(u"7"_qs);
    QCOMPARE(targetOf(Like { post, true }), targetOf(Share { post, false }));
    QVERIFY(targetOf(Follow { PersonId(u"7"_qs), true }) != targetOf(Like { post, true }));
    QVERIFY(targetOf(MarkRead { u"home"_qs, {} }) != targetOf(MarkRead { u"notifications"_qs, {} }));
    QCOMPARE(targetOf(ReadAnnouncement { AnnouncementId(u"7"_qs) }),
             targetOf(ReactToAnnouncement { AnnouncementId(u"7"_qs), u"🎉"_qs, true }));
}

void ValuesTest::readingAPostAgainDoesNotChangeIt()
{
    Post first;
    first.id = PostId(u"1"_qs);
    Post again = first;
    again.fetchedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(first == again);
    again.likeCount = 1;
    QVERIFY(!(first == again));
}

void ValuesTest::quotedPostsCompareByValue()
{
    Post a;
    Post b;
    a.quoted = std::make_shared<Post>();
    b.quoted = std::make_shared<Post>();
    QVERIFY(a == b);
    b.quoted = nullptr;
    QVERIFY(!(a == b));
}

void ValuesTest::handlerOfAGoneObjectIsNotCalled()
{
    int calls = 0;
    QPromise<int> promise;
    promise.start();
    auto *context = new QObject;
    whenDone(promise.future(), context, [&](int) { ++calls; });
    QObject stays;
    whenDone(promise.future(), &stays, [&](int value) { calls += value; });
    delete context;
    promise.addResult(10);
    promise.finish();
    QTRY_COMPARE(calls, 10);
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
