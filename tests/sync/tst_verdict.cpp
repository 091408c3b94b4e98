// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lostpost.h"
#include "sync/verdict.h"
#include "sync/visibletext.h"

#include <QTest>

using namespace atrium;
using namespace atrium::sync;
using Kind = store::Outcome::Kind;

class VerdictTest : public QObject {
    Q_OBJECT

private slots:
    void everyErrorHasItsMeaning_data();
    void everyErrorHasItsMeaning();
    void aServerThatNeverMakesSenseEndsInAReason();
    void theSameTextIsRecognisedHoweverItIsShown_data();
    void theSameTextIsRecognisedHoweverItIsShown();
    void aPostBelongsToOneIntentOnly();
};

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

PendingIntent pendingOf(const Intent &intent, int attempts = 0)
{
    PendingIntent pending;
    pending.intent = intent;
    pending.attempts = attempts;
    return pending;
}

} // namespace

void VerdictTest::everyErrorHasItsMeaning_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Kind>("forPost");
    QTest::addColumn<Kind>("forLike");
    using E = Error::Kind;
    QTest::newRow("no answer") << Error { E::Offline, {}, 0, 0 } << Kind::Unclear << Kind::Later;
    QTest::newRow("502") << Error { E::Offline, {}, 502, 0 } << Kind::Unclear << Kind::Later;
    QTest::newRow("500") << Error { E::Offline, {}, 500, 0 } << Kind::Unclear << Kind::Later;
    QTest::newRow("web page") << Error { E::Malformed, {}, 200, 0 } << Kind::Unclear << Kind::Later;
    QTest::newRow("429") << Error { E::Throttled, {}, 429, 30 } << Kind::Later << Kind::Later;
    QTest::newRow("401") << Error { E::Unauthorized, {}, 401, 0 } << Kind::Later << Kind::Later;
    QTest::newRow("422") << Error { E::Rejected, u"too long"_qs, 422, 0 } << Kind::Rejected << Kind::Rejected;
    QTest::newRow("404") << Error { E::Missing, {}, 404, 0 } << Kind::Rejected << Kind::Rejected;
}

void VerdictTest::everyErrorHasItsMeaning()
{
    QFETCH(Error, error);
    QFETCH(Kind, forPost);
    QFETCH(Kind, forLike);
    const store::Outcome post = verdict(error, pendingOf(Publish {}), now, 0.5);
    const store::Outcome like = verdict(error, pendingOf(Like {}), now, 0.5);
    QCOMPARE(post.kind, forPost);
    QCOMPARE(like.kind, forLike);
    if (forPost == Kind::Rejected) {
        QVERIFY(!post.reason.isEmpty());
        QCOMPARE(post.reason, like.reason);
    } else {
        QVERIFY(post.notBefore > now);
        QVERIFY(post.notBefore >= now.addSecs(error.retryAfterSeconds));
    }
}

void VerdictTest::aServerThatNeverMakesSenseEndsInAReason()
{
    const Error nonsense { Error::Kind::Malformed, {}, 200, 0 };
    QCOMPARE(verdict(nonsense, pendingOf(Like {}, 11), now, 0.5).kind, Kind::Later);
    QCOMPARE(verdict(nonsense, pendingOf(Like {}, 12), now, 0.5).kind, Kind::Rejected);
    // No network at all is never the intent's fault, however long it lasts.
    const Error noNetwork { Error::Kind::Offline, {}, 0, 0 };
    QCOMPARE(verdict(noNetwork, pendingOf(Like {}, 500), now, 0.5).kind, Kind::Later);
}

void VerdictTest::theSameTextIsRecognisedHoweverItIsShown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("plain") << u"Hello, house"_qs << u"<p>Hello, house</p>"_qs << true;
    QTest::newRow("paragraphs") << u"One\n\nTwo\nThree"_qs << u"<p>One</p><p>Two<br>Three</p>"_qs << true;
    QTest::newRow("mention")
        << u"Hi @jon@feed.example"_qs
        << u"<p>Hi <span class=\"h-card\"><a href=\"https://feed.example/@jon\" class=\"u-url mention\">@<span>jon</span></a></span></p>"_qs
        << true;
    QTest::newRow("link")
        << u"See https://feed.example/a/very/long/path"_qs
        << u"<p>See <a href=\"https://feed.example/a/very/long/path\"><span class=\"invisible\">https://</span>"
           "<span class=\"ellipsis\">feed.example/a/very</span><span class=\"invisible\">/long/path</span></a></p>"_qs
        << true;
    QTest::newRow("escapes") << u"a < b & c"_qs << u"<p>a &lt; b &amp; c</p>"_qs << true;
    QTest::newRow("other words") << u"Hello, house"_qs << u"<p>Hello, horse</p>"_qs << false;
    QTest::newRow("longer") << u"Hello"_qs << u"<p>Hello again</p>"_qs << false;
}

void VerdictTest::theSameTextIsRecognisedHoweverItIsShown()
{
    QFETCH(QString, typed);
    QFETCH(QString, html);
    QFETCH(bool, isSame);
    QCOMPARE(sameVisibleText(typed, richTextFromHtml(html)), isSame);
}

void VerdictTest::aPostBelongsToOneIntentOnly()
{
    Adoptions adoptions;
    adoptions.add(u"key-a"_qs, u"7"_qs);
    QVERIFY(adoptions.isTakenByAnother(u"7"_qs, u"key-b"_qs));
    QVERIFY(!adoptions.isTakenByAnother(u"7"_qs, u"key-a"_qs)); // the same intent after a crash
    QVERIFY(!adoptions.isTakenByAnother(u"8"_qs, u"key-b"_qs));
    const Adoptions again = Adoptions::fromBytes(adoptions.toBytes());
    QVERIFY(again.isTakenByAnother(u"7"_qs, u"key-b"_qs));
    QVERIFY(!Adoptions::fromBytes("rubbish").isTakenByAnother(u"7"_qs, u"key-b"_qs));
    for (int i = 0; i < 200; ++i)
        adoptions.add(u"other-%1"_qs.arg(i), QString::number(1000 + i));
    QVERIFY(!adoptions.isTakenByAnother(u"7"_qs, u"key-b"_qs)); // bounded
}

QTEST_APPLESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
