// SPDX-License-Identifier: GPL-3.0-or-later
// The feed and the conversation in the real window, by mouse and by keyboard, with the result asked of the server.
#include "journeys/company.h"
#include "journeys/seat.h"
#include "support/settled.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace atrium;
using namespace atrium::test;

namespace {

constexpr int patienceMs = 20'000;

const QString bensText = u"Morning everyone, the lift works again"_qs;
const QString thumb = u"👍"_qs;

} // namespace

class TestFeedJourneys : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void newPostsWaitBehindThePill_data();
    void newPostsWaitBehindThePill();
    void whatIsReadStaysWhileColleaguesPost();
    void whatWasReadIsThereAfterAStart();
    void aPollIsAnswered_data();
    void aPollIsAnswered();
    void aWarningIsOpened_data();
    void aWarningIsOpened();
    void aReactionByOneKeyIsOnTheServer();
    void whoReactedIsNamed_data();
    void whoReactedIsNamed();
    void commentsAreOrderedAndFlattened();
    void aBranchIsFolded_data();
    void aBranchIsFolded();
    void liveCommentsDoNotMoveTheReader();
    void aCommentIsReachedInItsConversation();
    void aReplyByKeyIsOnTheServer();
    void whatAFilterHidesIsNotShown();
    void aDoubtfulLinkAsksFirst_data();
    void aDoubtfulLinkAsksFirst();

private:
    bool sitDown();
    bool isLive() { return seat->app().connection()->state() == int(SyncStatus::State::Live); }
    QString comment(const QString &username, const QString &parent, const QString &text)
    {
        return company->post(username, text, { { u"in_reply_to_id"_qs, parent } });
    }
    /// The post as current one, as the keys J and K would make it.
    bool stepTo(const QString &text);
    bool openThread(const QString &postId, int comments);
    QQuickItem *list(const QString &name) { return seat->named(name); }
    qreal topOf(const QByteArray &type, const QString &entryId);
    QStringList threadTexts();

    std::unique_ptr<QTemporaryDir> profile;
    std::unique_ptr<Company> company;
    std::unique_ptr<Seat> seat;
    QString bensPost;
};

void TestFeedJourneys::init()
{
    profile = std::make_unique<QTemporaryDir>();
    company = std::make_unique<Company>();
    seat = std::make_unique<Seat>(profile->path());
    QVERIFY(company->start());
    bensPost = company->post(u"ben"_qs, bensText);
}

void TestFeedJourneys::cleanup()
{
    seat.reset();
    company.reset();
    profile.reset();
}

bool TestFeedJourneys::sitDown()
{
    return seat->signIn(*company, u"ana"_qs)
        && QTest::qWaitFor([this] { return isLive() && seat->inFeed(bensPost).isValid(); }, patienceMs)
        && QTest::qWaitFor([this] { return seat->shows(bensText); }, patienceMs);
}

bool TestFeedJourneys::stepTo(const QString &text)
{
    for (int steps = 0; steps < 12; ++steps) {
        seat->press(Qt::Key_J);
        const QQuickItem *current = seat->item("FeedEntry", true, "isCurrent");
        if (current && current->property("post").value<models::PostView>().plainText().contains(text))
            return true;
    }
    return false;
}

bool TestFeedJourneys::openThread(const QString &postId, int comments)
{
    seat->app().openThread(postId);
    return QTest::qWaitFor([&] { return seat->app().thread()->comments() == comments; }, patienceMs)
        && QTest::qWaitFor([this] { return list(u"Comments"_qs) != nullptr; }, patienceMs);
}

qreal TestFeedJourneys::topOf(const QByteArray &type, const QString &entryId)
{
    const QQuickItem *row = seat->item(type, entryId, "entryId");
    return row ? row->mapToScene({}).y() : -10'000;
}

QStringList TestFeedJourneys::threadTexts()
{
    const models::ThreadModel &thread = *seat->app().thread();
    QStringList texts;
    for (int row = 0; row < thread.rowCount(); ++row)
        texts.append(
            thread.data(thread.index(row, 0), thread.roleNames().key("post")).value<models::PostView>().plainText());
    return texts;
}

void TestFeedJourneys::newPostsWaitBehindThePill_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void TestFeedJourneys::newPostsWaitBehindThePill()
{
    QFETCH(bool, byMouse);
    QVERIFY(sitDown());
    company->post(u"ben"_qs, u"Soup is ready"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(seat->app().feed()->heldBack(), 1, patienceMs);
    QVERIFY(!seat->shows(u"Soup is ready"_qs));
    QTRY_VERIFY(seat->named(u"new post"_qs, false));
    if (byMouse)
        seat->click(seat->named(u"new post"_qs, false));
    else
        seat->press(Qt::Key_Period);
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"Soup is ready"_qs), patienceMs);
    QCOMPARE(seat->app().feed()->heldBack(), 0);
}

void TestFeedJourneys::whatIsReadStaysWhileColleaguesPost()
{
    QVERIFY(sitDown());
    for (int i = 0; i < 4; ++i)
        seat->press(Qt::Key_J);
    const QQuickItem *current = nullptr;
    QTRY_VERIFY((current = seat->item("FeedEntry", true, "isCurrent")));
    const QString read = current->property("entryId").toString();
    QTest::qWait(100);
    const qreal before = topOf("FeedEntry", read);
    company->act(u"ben"_qs, u"edit"_qs, bensPost,
                 { { u"status"_qs, u"Much longer now.\n\nMuch.\n\nMuch.\n\nMuch."_qs } });
    QTRY_VERIFY_WITH_TIMEOUT(seat->inFeed(bensPost).plainText().startsWith(u"Much"), patienceMs);
    for (int i = 0; i < 3; ++i)
        company->post(u"ben"_qs, u"News %1"_qs.arg(i));
    QTRY_COMPARE_WITH_TIMEOUT(seat->app().feed()->heldBack(), 3, patienceMs);
    QTest::qWait(100);
    QVERIFY2(std::abs(topOf("FeedEntry", read) - before) <= 1,
             qPrintable(u"%1 instead of %2"_qs.arg(topOf("FeedEntry", read)).arg(before)));
}

void TestFeedJourneys::whatWasReadIsThereAfterAStart()
{
    QVERIFY(sitDown());
    for (int i = 0; i < 6; ++i)
        seat->press(Qt::Key_J);
    const QQuickItem *current = nullptr;
    QTRY_VERIFY((current = seat->item("FeedEntry", true, "isCurrent")));
    const QString read = current->property("entryId").toString();
    QTest::qWait(1500); // the place is written a moment later
    const qreal before = topOf("FeedEntry", read);
    seat.reset();
    company->post(u"ben"_qs, u"While you were out"_qs);
    seat = std::make_unique<Seat>(profile->path());
    QVERIFY(seat->openAgain());
    QTRY_COMPARE_WITH_TIMEOUT(seat->app().feed()->heldBack(), 1, patienceMs);
    QTest::qWait(200);
    QVERIFY2(std::abs(topOf("FeedEntry", read) - before) <= 1,
             qPrintable(u"%1 instead of %2"_qs.arg(topOf("FeedEntry", read)).arg(before)));
}

void TestFeedJourneys::aPollIsAnswered_data() { newPostsWaitBehindThePill_data(); }

void TestFeedJourneys::aPollIsAnswered()
{
    QFETCH(bool, byMouse);
    const QJsonObject asked { { u"options"_qs, QJsonArray { u"Monday"_qs, u"Friday"_qs } },
                              { u"expires_in"_qs, 3600 } };
    const QString poll = company->post(u"ben"_qs, u"When do we meet?"_qs, { { u"poll"_qs, asked } });
    QVERIFY(sitDown());
    QTRY_VERIFY(seat->named(u"Friday"_qs));
    if (byMouse) {
        seat->click(seat->named(u"Friday"_qs));
    } else {
        QVERIFY(stepTo(u"When do we meet?"_qs));
        for (int tabs = 0; tabs < 20 && !seat->hasKeyboardIn(u"Friday"_qs); ++tabs)
            seat->press(Qt::Key_Tab);
        QVERIFY(seat->hasKeyboardIn(u"Friday"_qs));
        seat->press(Qt::Key_Space);
    }
    const auto votes = [&] { return company->status(poll)[u"poll"_qs][u"options"_qs][1][u"votes_count"_qs].toInt(); };
    QTRY_COMPARE_WITH_TIMEOUT(votes(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(u"your vote"_qs, false), patienceMs);
}

void TestFeedJourneys::aWarningIsOpened_data() { newPostsWaitBehindThePill_data(); }

void TestFeedJourneys::aWarningIsOpened()
{
    QFETCH(bool, byMouse);
    company->post(u"ben"_qs, u"The butler did it"_qs, { { u"spoiler_text"_qs, u"End of the film"_qs } });
    QVERIFY(sitDown());
    QTRY_VERIFY(seat->shows(u"End of the film"_qs));
    QVERIFY(!seat->item("PostText", true, "visible") || !seat->shows(u"The butler did it"_qs));
    if (byMouse) {
        seat->click(seat->named(u"Show"_qs));
    } else {
        QVERIFY(stepTo(u"The butler did it"_qs));
        for (int tabs = 0; tabs < 20 && !seat->hasKeyboardIn(u"Show"_qs); ++tabs)
            seat->press(Qt::Key_Tab);
        QVERIFY(seat->hasKeyboardIn(u"Show"_qs));
        seat->press(Qt::Key_Return);
    }
    QTRY_VERIFY(seat->named(u"Hide"_qs));
}

void TestFeedJourneys::aReactionByOneKeyIsOnTheServer()
{
    QVERIFY(sitDown());
    QVERIFY(stepTo(bensText));
    seat->press(Qt::Key_1);
    QTRY_COMPARE_WITH_TIMEOUT(company->reaction(u"ana"_qs, bensPost, thumb), qMakePair(1, true), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(u"👍, 1, you reacted"_qs), patienceMs);
}

void TestFeedJourneys::whoReactedIsNamed_data() { newPostsWaitBehindThePill_data(); }

void TestFeedJourneys::whoReactedIsNamed()
{
    QFETCH(bool, byMouse);
    company->act(u"cleo"_qs, u"react"_qs, bensPost, { { u"emoji"_qs, thumb } });
    company->act(u"dora"_qs, u"favourite"_qs, bensPost);
    QVERIFY(sitDown());
    if (byMouse) {
        seat->click(seat->named(u"More for the post by Ben"_qs, false));
        QTRY_VERIFY(seat->named(u"See who reacted"_qs));
        seat->click(seat->named(u"See who reacted"_qs));
    } else {
        QVERIFY(stepTo(bensText));
        seat->press(Qt::Key_R, Qt::ShiftModifier);
    }
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(u"reacted with 👍"_qs, false), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(u"reacted with ❤️"_qs, false), patienceMs);
    seat->press(Qt::Key_Escape);
    QTRY_VERIFY(!seat->named(u"reacted with 👍"_qs, false));
}

void TestFeedJourneys::commentsAreOrderedAndFlattened()
{
    const QString first = comment(u"cleo"_qs, bensPost, u"The first comment"_qs);
    comment(u"dora"_qs, bensPost, u"The second comment"_qs);
    comment(u"ben"_qs, first, u"An answer to the first"_qs);
    QVERIFY(sitDown());
    QVERIFY(openThread(bensPost, 3));
    QCOMPARE(threadTexts().mid(1),
             QStringList({ u"The first comment"_qs, u"An answer to the first"_qs, u"The second comment"_qs }));
    const auto choose = [this](const QString &entry) {
        QQuickItem *order = seat->named(u"Order of comments"_qs, false);
        if (!order)
            return false;
        seat->click(order);
        if (!QTest::qWaitFor([&] { return seat->named(entry) != nullptr; }, 3000))
            return false;
        QTest::qWait(200); // the menu has opened
        seat->click(seat->named(entry));
        return true;
    };
    QVERIFY(choose(u"Newest first"_qs));
    QTRY_COMPARE(threadTexts().value(1), u"The second comment"_qs);
    QTest::qWait(200);
    QVERIFY(choose(u"One after another"_qs));
    QTRY_COMPARE(threadTexts().mid(1),
                 QStringList({ u"An answer to the first"_qs, u"The second comment"_qs, u"The first comment"_qs }));
    QTRY_VERIFY(seat->shows(u"Replies to Cleo"_qs));
    QTest::qWait(200);
    QVERIFY(choose(u"Unread first"_qs));
    QTRY_COMPARE(seat->app().thread()->order(), int(ThreadOrder::UnreadFirst));
}

void TestFeedJourneys::aBranchIsFolded_data() { newPostsWaitBehindThePill_data(); }

void TestFeedJourneys::aBranchIsFolded()
{
    QFETCH(bool, byMouse);
    const QString first = comment(u"cleo"_qs, bensPost, u"The first comment"_qs);
    comment(u"ben"_qs, first, u"An answer to the first"_qs);
    QVERIFY(sitDown());
    QVERIFY(openThread(bensPost, 2));
    QTRY_VERIFY(seat->shows(u"An answer to the first"_qs));
    if (byMouse) {
        QTRY_VERIFY(seat->named(u"Hide 1 reply"_qs, false));
        seat->click(seat->named(u"Hide 1 reply"_qs, false));
    } else {
        list(u"Comments"_qs)->forceActiveFocus();
        seat->press(Qt::Key_Down);
        seat->press(Qt::Key_Down);
        seat->press(Qt::Key_Left);
    }
    QTRY_COMPARE(seat->app().thread()->rowCount(), 2);
    QTRY_VERIFY(seat->named(u"Show 1 reply"_qs, false));
    if (byMouse)
        seat->click(seat->named(u"Show 1 reply"_qs, false));
    else
        seat->press(Qt::Key_Right);
    QTRY_COMPARE(seat->app().thread()->rowCount(), 3);
}

void TestFeedJourneys::liveCommentsDoNotMoveTheReader()
{
    QStringList comments;
    for (int i = 0; i < 12; ++i)
        comments.append(comment(u"cleo"_qs, bensPost, u"Comment number %1, long enough to be a line"_qs.arg(i)));
    QVERIFY(sitDown());
    QVERIFY(openThread(bensPost, 12));
    seat->app().thread()->setOrder(int(ThreadOrder::NewestFirst));
    QTRY_COMPARE(threadTexts().value(1), u"Comment number 11, long enough to be a line"_qs);
    QQuickItem *view = list(u"Comments"_qs);
    QTest::qWait(200);
    seat->turnWheel(view, -3);
    QTRY_VERIFY(!view->property("moving").toBool());
    QTest::qWait(100);
    const QString read = comments[5];
    const qreal before = topOf("ThreadEntry", read);
    QVERIFY(before > 0);
    // Nobody follows Dora: the stream does not tell of what she writes.
    for (int i = 0; i < 3; ++i)
        comment(u"dora"_qs, bensPost, u"Live comment %1"_qs.arg(i));
    QTRY_COMPARE_WITH_TIMEOUT(seat->app().thread()->comments(), 15, 2 * patienceMs);
    QTest::qWait(100);
    QVERIFY2(std::abs(topOf("ThreadEntry", read) - before) <= 1,
             qPrintable(u"%1 instead of %2"_qs.arg(topOf("ThreadEntry", read)).arg(before)));
}

void TestFeedJourneys::aCommentIsReachedInItsConversation()
{
    QString wanted;
    for (int i = 0; i < 25; ++i) {
        const QString one = comment(u"cleo"_qs, bensPost, u"Comment number %1"_qs.arg(i));
        if (i == 20)
            wanted = one;
    }
    QVERIFY(sitDown());
    seat->app().openThread(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(seat->app().thread()->rootId(), bensPost, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(seat->app().thread()->comments(), 25, patienceMs);
    QTRY_VERIFY(seat->item("CommentRow", true, "isFocused"));
    QVERIFY(seat->item("CommentRow", true, "isFocused")
                ->property("shown")
                .value<models::PostView>()
                .plainText()
                .contains(u"number 20"));
}

void TestFeedJourneys::aReplyByKeyIsOnTheServer()
{
    const QString first = comment(u"cleo"_qs, bensPost, u"The first comment"_qs);
    QVERIFY(sitDown());
    QVERIFY(openThread(bensPost, 1));
    list(u"Comments"_qs)->forceActiveFocus();
    seat->press(Qt::Key_Down);
    seat->press(Qt::Key_Down);
    seat->press(Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(seat->hasKeyboardIn(u"Write a reply…"_qs), patienceMs);
    seat->type(u"Exactly"_qs);
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    const auto found = [this] { return company->written(u"ana"_qs, u"Exactly"_qs); };
    QTRY_VERIFY_WITH_TIMEOUT(!found().isEmpty(), patienceMs);
    QCOMPARE(found()[0][u"in_reply_to_id"_qs].toString(), first);
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"Exactly"_qs), patienceMs);
}

void TestFeedJourneys::whatAFilterHidesIsNotShown()
{
    const QString hidden = company->post(u"ben"_qs, u"Everything about the playoffs tonight"_qs);
    const QString covered = company->post(u"ben"_qs, u"My diet, day one"_qs);
    const auto filter = [this](const QString &title, const QString &word, const QString &action) {
        company->send(u"ana"_qs, u"/api/v2/filters"_qs,
                      { { u"title"_qs, title },
                        { u"context"_qs, QJsonArray { u"home"_qs, u"public"_qs } },
                        { u"filter_action"_qs, action },
                        { u"keywords_attributes"_qs,
                          QJsonArray { QJsonObject { { u"keyword"_qs, word }, { u"whole_word"_qs, true } } } } });
    };
    filter(u"Sports"_qs, u"playoffs"_qs, u"hide"_qs);
    filter(u"Food"_qs, u"diet"_qs, u"warn"_qs);
    QVERIFY(sitDown());
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"Hidden by your filter “Food”"_qs), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!seat->inFeed(hidden).isValid(), patienceMs);
    QVERIFY(seat->inFeed(covered).isValid());
    seat->click(seat->named(u"Show"_qs));
    QTRY_VERIFY(seat->named(u"Hide"_qs));
}

void TestFeedJourneys::aDoubtfulLinkAsksFirst_data() { newPostsWaitBehindThePill_data(); }

void TestFeedJourneys::aDoubtfulLinkAsksFirst()
{
    QFETCH(bool, byMouse);
    QVERIFY(sitDown());
    seat->app().openExternal(u"https://wiki.company.example/lift"_qs, u"the lift"_qs);
    QCOMPARE(seat->opened(), QList<QUrl>({ QUrl(u"https://wiki.company.example/lift"_qs) }));
    seat->app().openExternal(u"https://evil.example/"_qs, u"wiki.company.example"_qs);
    QTRY_VERIFY(seat->shows(u"Open evil.example?"_qs));
    QTest::qWait(300);
    QCOMPARE(seat->opened().size(), 1);
    if (byMouse) {
        seat->click(seat->named(u"Cancel"_qs));
        QTRY_VERIFY(!seat->shows(u"Open evil.example?"_qs));
        QCOMPARE(seat->opened().size(), 1);
        return;
    }
    QTRY_VERIFY(seat->hasKeyboardIn(u"Cancel"_qs));
    seat->press(Qt::Key_Tab);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Open"_qs));
    seat->press(Qt::Key_Space);
    QTRY_COMPARE(seat->opened().size(), 2);
    QCOMPARE(seat->opened().last().host(), u"evil.example"_qs);
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"atrium"_qs);
    QApplication::setQuitOnLastWindowClosed(false);
    TestFeedJourneys journeys;
    return QTest::qExec(&journeys, argc, argv);
}

#include "tst_feedjourneys.moc"
