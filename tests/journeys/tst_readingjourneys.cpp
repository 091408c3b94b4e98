// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: where one can go, what counts as read, moving in the feed, links. Each act by mouse and by keyboard.
#include "journeys/visit.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace atrium;
using namespace atrium::test;

namespace {

constexpr int patienceMs = Visit::patienceMs;
const QString bensText = u"Morning everyone, the lift works again"_qs;

} // namespace

class TestReadingJourneys : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { visit.reset(); }

    void theTabsOfHomeGoToTheirFeeds_data() { byMouseAndKeyboard(); }
    void theTabsOfHomeGoToTheirFeeds();
    void aTopicAndAGroupAreOpenedBesideTheFeed_data() { byMouseAndKeyboard(); }
    void aTopicAndAGroupAreOpenedBesideTheFeed();
    void whatIsLookedAtCountsAsRead_data() { byMouseAndKeyboard(); }
    void whatIsLookedAtCountsAsRead();
    void allIsMarkedReadAndBack_data() { byMouseAndKeyboard(); }
    void allIsMarkedReadAndBack();
    void theFeedIsScrolled_data() { byMouseAndKeyboard(); }
    void theFeedIsScrolled();
    void backFindsThePlace_data() { byMouseAndKeyboard(); }
    void backFindsThePlace();
    void pinnedAndSharedPostsSaySo();
    void aPreviewShowsWhereItGoes_data() { byMouseAndKeyboard(); }
    void aPreviewShowsWhereItGoes();

private:
    Seat &seat() { return *visit->seat; }
    Company &company() { return visit->company; }
    QString page() { return seat().app().page(); }
    QString pageName() { return seat().app().pageName(); }
    bool isFeedLoaded() { return seat().app().feed()->isLoaded() && seat().app().feed()->count() > 0; }
    bool goBeside(bool byMouse, const QString &name);
    QQuickItem *list() { return seat().named(u"Posts"_qs); }
    qreal scrolled();
    bool isUnread(const QString &postId);

    std::unique_ptr<Visit> visit;
    QString bensPost;
};

void TestReadingJourneys::init()
{
    visit = std::make_unique<Visit>();
    QVERIFY(company().start());
    company().act(u"ana"_qs, u"follow"_qs, {}, { { u"target"_qs, u"ben"_qs } });
    bensPost = company().post(u"ben"_qs, bensText);
}

/// How far the feed is from its beginning.
qreal TestReadingJourneys::scrolled()
{
    QQuickItem *view = list();
    return view ? view->property("contentY").toReal() - view->property("originY").toReal() : -1;
}

bool TestReadingJourneys::isUnread(const QString &postId)
{
    const QQuickItem *row = visit->row(postId);
    return row && row->property("isUnread").toBool();
}

void TestReadingJourneys::theTabsOfHomeGoToTheirFeeds()
{
    QFETCH(bool, byMouse);
    const QString cleos = company().post(u"cleo"_qs, u"Nobody follows me yet"_qs);
    QVERIFY(visit->sitDown(cleos));
    if (byMouse) {
        seat().click(seat().named(u"Following"_qs));
    } else {
        QVERIFY(visit->tabTo(u"Latest"_qs));
        seat().press(Qt::Key_Right);
    }
    QTRY_COMPARE(page(), u"following"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat().inFeed(bensPost).isValid(), patienceMs);
    QVERIFY(!seat().inFeed(cleos).isValid());
    QTRY_VERIFY(seat().shows(bensText));
    if (byMouse) {
        seat().click(seat().namedOnTop(u"Announcements"_qs));
    } else {
        QTRY_VERIFY(seat().hasKeyboardIn(u"Following"_qs));
        seat().press(Qt::Key_Right);
    }
    QTRY_COMPARE(page(), u"announcements"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat().shows(u"The office opens at eight."_qs), patienceMs);
}

/// Opens a place of the side bar: with the keys from the area that F6 leads to.
bool TestReadingJourneys::goBeside(bool byMouse, const QString &name)
{
    if (!QTest::qWaitFor([&] { return seat().named(name) != nullptr; }, patienceMs))
        return false;
    if (byMouse)
        return visit->pick(name);
    constexpr int places = 12;
    const auto isBeside = [this] {
        const QQuickItem *item = seat().window().activeFocusItem();
        return item && QByteArray(item->metaObject()->className()).startsWith("SidebarPlace");
    };
    for (int i = 0; i < places && !isBeside(); ++i)
        seat().press(Qt::Key_F6);
    for (int i = 0; i < places && !seat().hasKeyboardIn(u"Home"_qs); ++i)
        seat().press(Qt::Key_Up);
    for (int i = 0; i < places && !seat().hasKeyboardIn(name); ++i)
        seat().press(Qt::Key_Down);
    const bool isThere = seat().hasKeyboardIn(name);
    seat().press(Qt::Key_Return);
    return isThere;
}

void TestReadingJourneys::aTopicAndAGroupAreOpenedBesideTheFeed()
{
    QFETCH(bool, byMouse);
    const QString topical = company().post(u"cleo"_qs, u"Squeaks on every floor #lift"_qs);
    company().send(u"ana"_qs, u"/api/v1/tags/lift/follow"_qs, {});
    const QString team = company().get(u"ana"_qs, u"/api/v1/lists"_qs)[0][u"id"_qs].toString();
    const QString ben = company().status(bensPost)[u"account"_qs][u"id"_qs].toString();
    company().send(u"ana"_qs, u"/api/v1/lists/%1/accounts"_qs.arg(team), { { u"account_ids"_qs, QJsonArray { ben } } });
    QVERIFY(visit->sitDown(topical));
    QVERIFY(goBeside(byMouse, u"Team"_qs));
    QTRY_COMPARE(page(), u"group"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat().inFeed(bensPost).isValid(), patienceMs);
    QTRY_VERIFY(!seat().inFeed(topical).isValid());
    QTRY_VERIFY(seat().shows(bensText));
    QVERIFY(goBeside(byMouse, u"lift"_qs));
    QTRY_COMPARE(page(), u"topic"_qs);
    QCOMPARE(pageName(), u"lift"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat().shows(u"Squeaks on every floor"_qs), patienceMs);
    QTRY_VERIFY(!seat().inFeed(bensPost).isValid());
}

void TestReadingJourneys::whatIsLookedAtCountsAsRead()
{
    QFETCH(bool, byMouse);
    QVERIFY(visit->sitDown(bensPost));
    seat().app().go(u"following"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(isFeedLoaded() && visit->row(bensPost), patienceMs);
    const QString fresh = company().post(u"ben"_qs, u"Soup is ready"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat().shows(u"new post"_qs), patienceMs);
    // A slow computer may look only after the two seconds: the model is asked the moment the row comes.
    const models::FeedModel &feed = *seat().app().feed();
    bool wasUnread = false;
    bool wasDivided = false;
    const QObject here;
    connect(&feed, &QAbstractItemModel::rowsInserted, &here, [&] {
        for (int row = 0; row < feed.rowCount(); ++row) {
            const auto value
                = [&](const char *role) { return feed.data(feed.index(row, 0), feed.roleNames().key(role)); };
            wasUnread |= value("entryId").toString() == fresh && value("isUnread").toBool();
            wasDivided |= value("seenText").toString().startsWith(u"Seen earlier");
        }
    });
    if (byMouse)
        seat().click(seat().named(u"new post"_qs, false));
    else
        seat().press(Qt::Key_Period);
    QTRY_VERIFY_WITH_TIMEOUT(wasUnread && wasDivided, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(visit->row(fresh) && !isUnread(fresh), patienceMs);
    // The server learns of it when the person moves on.
    if (byMouse)
        QVERIFY(visit->pick(u"Latest"_qs));
    else
        seat().press(Qt::Key_5, Qt::ControlModifier);
    const auto mark = [this] {
        return company()
            .get(u"ana"_qs, u"/api/v1/markers?timeline[]=home"_qs)[u"home"_qs][u"last_read_id"_qs]
            .toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(mark(), fresh, patienceMs);
}

void TestReadingJourneys::allIsMarkedReadAndBack()
{
    QFETCH(bool, byMouse);
    QVERIFY(visit->sitDown(bensPost));
    QTRY_VERIFY_WITH_TIMEOUT(!isUnread(bensPost), patienceMs);
    QString last;
    for (int i = 0; i < 12; ++i)
        last = company().post(u"ben"_qs, u"Line %1.\n\nAnd another.\n\nAnd a third one."_qs.arg(i));
    QTRY_COMPARE_WITH_TIMEOUT(seat().app().feed()->heldBack(), 12, patienceMs);
    seat().press(Qt::Key_Period);
    QTRY_VERIFY_WITH_TIMEOUT(isUnread(last), patienceMs);
    const auto unread = [this] {
        const models::FeedModel &feed = *seat().app().feed();
        int count = 0;
        for (int row = 0; row < feed.rowCount(); ++row)
            count += feed.data(feed.index(row, 0), feed.roleNames().key("isUnread")).toBool() ? 1 : 0;
        return count;
    };
    QVERIFY(unread() >= 8);
    const auto press = [&](const QString &name) {
        if (byMouse)
            return visit->pick(name);
        const bool isThere = visit->tabTo(name);
        seat().press(Qt::Key_Space);
        return isThere;
    };
    QVERIFY(press(u"Mark all as read"_qs));
    QTRY_COMPARE(unread(), 0);
    QTRY_VERIFY(!isUnread(last));
    QVERIFY(press(u"Undo: mark as unread again"_qs));
    QTRY_VERIFY(unread() >= 8);
}

void TestReadingJourneys::theFeedIsScrolled()
{
    QFETCH(bool, byMouse);
    QVERIFY(visit->sitDown(bensPost));
    QTRY_VERIFY(list());
    const auto moves = [this](qreal from, bool isDown) {
        return QTest::qWaitFor([&] { return isDown ? scrolled() > from + 20 : scrolled() < from - 20; }, 3000);
    };
    const auto rests = [this] {
        QTest::qWait(300);
        return QTest::qWaitFor([this] { return !list()->property("moving").toBool(); }, 3000);
    };
    if (byMouse) {
        seat().turnWheel(list(), -3);
        QVERIFY(moves(0, true));
        QVERIFY(rests());
        const qreal there = scrolled();
        seat().turnWheel(list(), 2);
        QVERIFY(moves(there, false));
        return;
    }
    for (int i = 0; i < 4 && !seat().hasKeyboardIn(u"Posts"_qs); ++i)
        seat().press(Qt::Key_F6);
    seat().press(Qt::Key_Down);
    QVERIFY(moves(0, true));
    const qreal line = scrolled();
    seat().press(Qt::Key_PageDown);
    QVERIFY(moves(line + 200, true));
    const qreal pageDown = scrolled();
    seat().press(Qt::Key_Up);
    QVERIFY(moves(pageDown, false));
    seat().press(Qt::Key_PageUp);
    QVERIFY(moves(pageDown - 200, false));
    seat().press(Qt::Key_End);
    QVERIFY(moves(pageDown + 500, true));
    seat().press(Qt::Key_Home);
    QTRY_COMPARE(scrolled(), 0.0);
    QTRY_VERIFY(visit->row(bensPost));
}

void TestReadingJourneys::backFindsThePlace()
{
    QFETCH(bool, byMouse);
    QVERIFY(visit->sitDown(bensPost));
    for (int i = 0; i < 7; ++i)
        seat().press(Qt::Key_J);
    const QQuickItem *current = nullptr;
    QTRY_VERIFY((current = seat().item("FeedEntry", true, "isCurrent")));
    const QString read = current->property("entryId").toString();
    QTest::qWait(300);
    const qreal before = visit->topOf(read);
    if (byMouse)
        QVERIFY(visit->pick(u"Saved"_qs));
    else
        seat().press(Qt::Key_5, Qt::ControlModifier);
    QTRY_COMPARE(page(), u"saved"_qs);
    company().post(u"ben"_qs, u"While you were elsewhere"_qs);
    if (byMouse)
        QVERIFY(visit->pick(u"Back"_qs));
    else
        seat().press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(page(), u"home"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(seat().app().feed()->heldBack(), 1, patienceMs);
    QTest::qWait(300);
    QVERIFY2(std::abs(visit->topOf(read) - before) <= 1,
             qPrintable(u"%1 instead of %2"_qs.arg(visit->topOf(read)).arg(before)));
}

void TestReadingJourneys::pinnedAndSharedPostsSaySo()
{
    const QString own = company().post(u"ana"_qs, u"Where the spare keys are"_qs);
    company().send(u"ana"_qs, u"/api/v1/statuses/%1/pin"_qs.arg(own), {});
    company().act(u"ana"_qs, u"follow"_qs, {}, { { u"target"_qs, u"dora"_qs } });
    const QString cleos = company().post(u"cleo"_qs, u"The bakery is open"_qs);
    company().act(u"ben"_qs, u"reblog"_qs, cleos);
    company().act(u"dora"_qs, u"reblog"_qs, cleos);
    QVERIFY(visit->sitDown(own));
    QTRY_VERIFY(visit->inRow(own, u"Pinned"_qs));
    QVERIFY(!visit->inRow(bensPost, u"Pinned"_qs));
    seat().app().go(u"following"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(isFeedLoaded() && seat().shows(u"The bakery is open"_qs), patienceMs);
    QCOMPARE(seat().feedTexts().count(u"The bakery is open"_qs), 1);
    QTRY_VERIFY(seat().shows(u"Shared by Dora and Ben"_qs));
}

void TestReadingJourneys::aPreviewShowsWhereItGoes()
{
    QFETCH(bool, byMouse);
    const QString card = u"{\"url\":\"https://news.example/lifts\",\"title\":\"All about lifts\","
                         "\"description\":\"\",\"type\":\"link\"}"_qs;
    const QString post
        = company().post(u"ben"_qs, u"Read this https://news.example/lifts"_qs, { { u"card"_qs, card } });
    QVERIFY(visit->sitDown(post));
    const QString name = u"Link to news.example: All about lifts"_qs;
    QTRY_VERIFY(visit->inRow(post, name));
    if (byMouse) {
        QVERIFY(visit->pick(name));
    } else {
        QVERIFY(visit->stepTo(post));
        QVERIFY(visit->tabTo(name, 20));
        seat().press(Qt::Key_Return);
    }
    QTRY_COMPARE(seat().opened(), QList<QUrl>({ QUrl(u"https://news.example/lifts"_qs) }));
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"atrium"_qs);
    QApplication::setQuitOnLastWindowClosed(false);
    TestReadingJourneys journeys;
    return QTest::qExec(&journeys, argc, argv);
}

#include "tst_readingjourneys.moc"
