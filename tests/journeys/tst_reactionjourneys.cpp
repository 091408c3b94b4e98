// SPDX-License-Identifier: GPL-3.0-or-later
// Reactions, likes, GIFs and what a text links to, pressed by mouse and by keyboard in the real window, with the result
// asked of the server.
#include "journeys/company.h"
#include "journeys/seat.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace atrium;
using namespace atrium::test;

namespace {

constexpr int patienceMs = 20'000;
constexpr int mostTabs = 120;

const QString bensText = u"Morning everyone, the lift works again"_qs;
const QString thumb = u"👍"_qs;
const QString rocket = u"🚀"_qs;

QByteArray gif() { return QByteArray::fromBase64("R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="); }

} // namespace

class TestReactionJourneys : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theQuickRowReactsAndTheChipTakesItBack_data() { ways(); }
    void theQuickRowReactsAndTheChipTakesItBack();
    void anyEmojiIsFoundAndGiven_data() { ways(); }
    void anyEmojiIsFoundAndGiven();
    void aHeartIsALikeAndGoesAgain_data() { ways(); }
    void aHeartIsALikeAndGoesAgain();
    void aGifOfTheShelfAnswersAPost_data() { ways(); }
    void aGifOfTheShelfAnswersAPost();
    void anAnnouncementIsReactedToAndRead_data() { ways(); }
    void anAnnouncementIsReactedToAndRead();
    void aPointerAtRestChoosesNothing();
    void aTopicInATextOpens_data() { ways(); }
    void aTopicInATextOpens();
    void aColleagueInATextOpens_data() { ways(); }
    void aColleagueInATextOpens();
    void aLinkInATextOpensInTheBrowser_data() { ways(); }
    void aLinkInATextOpensInTheBrowser();
    void aLinkThatSaysAnotherPlaceAsksFirst_data() { ways(); }
    void aLinkThatSaysAnotherPlaceAsksFirst();

private:
    static void ways()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("mouse") << true;
        QTest::newRow("keyboard") << false;
    }
    bool sitDown();
    bool isLive() { return seat->app().connection()->state() == int(SyncStatus::State::Live); }
    /// The post as current one, as the key J makes it.
    bool stepTo(const QString &text);
    /// Tab, until the control of this name has the keyboard.
    bool tabTo(const QString &name);
    /// The same with the arrows that move in a row.
    bool moveTo(const QString &name);
    /// The part `React` of Ben's post, and what it opens.
    bool openQuickRow(bool byMouse);
    /// Looks for `word` in the emoji picker and takes what is found first.
    bool chooseInPicker(const QString &word, const QString &emoji, bool byMouse);
    /// Presses the first link of the post that says `text`.
    bool pressLink(const QString &text, bool byMouse);
    QQuickItem *textItem(const QString &text);

    std::unique_ptr<QTemporaryDir> profile;
    std::unique_ptr<Company> company;
    std::unique_ptr<Seat> seat;
    QString bensPost;
};

void TestReactionJourneys::init()
{
    profile = std::make_unique<QTemporaryDir>();
    company = std::make_unique<Company>();
    seat = std::make_unique<Seat>(profile->path());
    QVERIFY(company->start());
    bensPost = company->post(u"ben"_qs, bensText);
}

void TestReactionJourneys::cleanup()
{
    seat.reset();
    company.reset();
    profile.reset();
}

bool TestReactionJourneys::sitDown()
{
    return seat->signIn(*company, u"ana"_qs)
        && QTest::qWaitFor([this] { return isLive() && seat->shows(bensText); }, patienceMs);
}

bool TestReactionJourneys::stepTo(const QString &text)
{
    for (int steps = 0; steps < 12; ++steps) {
        seat->press(Qt::Key_J);
        const QQuickItem *current = seat->item("FeedEntry", true, "isCurrent");
        if (current && current->property("post").value<models::PostView>().plainText().contains(text))
            return true;
    }
    return false;
}

bool TestReactionJourneys::tabTo(const QString &name)
{
    for (int tabs = 0; tabs < mostTabs && !seat->hasKeyboardIn(name); ++tabs)
        seat->press(Qt::Key_Tab);
    return seat->hasKeyboardIn(name);
}

bool TestReactionJourneys::moveTo(const QString &name)
{
    for (int steps = 0; steps < 12 && !seat->hasKeyboardIn(name); ++steps)
        seat->press(Qt::Key_Right);
    return seat->hasKeyboardIn(name);
}

bool TestReactionJourneys::openQuickRow(bool byMouse)
{
    const auto isOpen = [this] { return seat->named(u"All emoji"_qs) != nullptr; };
    if (byMouse)
        seat->click(seat->named(u"React"_qs));
    else if (stepTo(bensText))
        seat->press(Qt::Key_R);
    return QTest::qWaitFor(isOpen, patienceMs);
}

bool TestReactionJourneys::chooseInPicker(const QString &word, const QString &emoji, bool byMouse)
{
    if (!QTest::qWaitFor([this] { return seat->hasKeyboardIn(u"Search emoji"_qs); }, patienceMs))
        return false;
    seat->type(word);
    QQuickItem *cell = nullptr;
    if (!QTest::qWaitFor([&] { return (cell = seat->item("EmojiCell", emoji, "emoji")) != nullptr; }, patienceMs))
        return false;
    if (byMouse)
        seat->click(cell);
    else
        seat->press(Qt::Key_Return);
    return QTest::qWaitFor([this] { return !seat->named(u"Search emoji"_qs); }, patienceMs);
}

QQuickItem *TestReactionJourneys::textItem(const QString &text)
{
    return seat->item("atrium::media::RichTextItem", text, "plainText");
}

bool TestReactionJourneys::pressLink(const QString &text, bool byMouse)
{
    if (!QTest::qWaitFor([&] { return textItem(text) != nullptr; }, patienceMs))
        return false;
    if (byMouse) {
        QTest::qWait(300); // until the list stands still
        QTest::mouseClick(&seat->window(), Qt::LeftButton, {}, textItem(text)->mapToScene({ 12, 10 }).toPoint());
        return true;
    }
    if (!stepTo(text))
        return false;
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        const QQuickItem *item = seat->window().activeFocusItem();
        if (item == textItem(text) && item->property("focusedLink").toInt() == 0) {
            seat->press(Qt::Key_Return);
            return true;
        }
        seat->press(Qt::Key_Tab);
    }
    return false;
}

void TestReactionJourneys::theQuickRowReactsAndTheChipTakesItBack()
{
    QFETCH(bool, byMouse);
    QVERIFY(sitDown());
    QVERIFY(openQuickRow(byMouse));
    const QString thumbsUp = seat->app().emoji()->labelOf(thumb);
    QVERIFY(!thumbsUp.isEmpty());
    if (byMouse) {
        seat->click(seat->named(thumbsUp));
    } else {
        QVERIFY(moveTo(thumbsUp));
        seat->press(Qt::Key_Space);
    }
    QTRY_COMPARE_WITH_TIMEOUT(company->reaction(u"ana"_qs, bensPost, thumb), qMakePair(1, true), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(u"👍, 1, you reacted"_qs), patienceMs);
    QTRY_VERIFY(!seat->named(u"All emoji"_qs));
    if (byMouse) {
        seat->click(seat->named(u"👍, 1, you reacted"_qs));
    } else {
        QVERIFY(tabTo(u"👍, 1, you reacted"_qs));
        seat->press(Qt::Key_Space);
    }
    QTRY_COMPARE_WITH_TIMEOUT(company->reaction(u"ana"_qs, bensPost, thumb), qMakePair(0, false), patienceMs);
    QTRY_VERIFY(!seat->named(u"👍, 1"_qs, false));
}

void TestReactionJourneys::anyEmojiIsFoundAndGiven()
{
    QFETCH(bool, byMouse);
    QVERIFY(sitDown());
    QVERIFY(openQuickRow(byMouse));
    if (byMouse) {
        seat->click(seat->named(u"All emoji"_qs));
    } else {
        QVERIFY(moveTo(u"All emoji"_qs));
        seat->press(Qt::Key_Return);
    }
    QVERIFY(chooseInPicker(u"rocket"_qs, rocket, byMouse));
    QTRY_COMPARE_WITH_TIMEOUT(company->reaction(u"ana"_qs, bensPost, rocket), qMakePair(1, true), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(u"🚀, 1, you reacted"_qs), patienceMs);
}

void TestReactionJourneys::aHeartIsALikeAndGoesAgain()
{
    QFETCH(bool, byMouse);
    QVERIFY(sitDown());
    const QString heart = seat->app().emoji()->labelOf(u"❤️"_qs);
    const auto likes = [this] { return company->status(bensPost)[u"favourites_count"_qs].toInt(); };
    QVERIFY(openQuickRow(byMouse));
    if (byMouse) {
        seat->click(seat->named(heart));
    } else {
        QVERIFY(moveTo(heart));
        seat->press(Qt::Key_Return);
    }
    QTRY_COMPARE_WITH_TIMEOUT(likes(), 1, patienceMs);
    const QString chip = u"❤️, 1, you reacted"_qs;
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(chip), patienceMs);
    QVERIFY(seat->inFeed(bensPost).isLiked());
    if (byMouse) {
        seat->click(seat->named(chip));
    } else {
        QVERIFY(tabTo(chip));
        seat->press(Qt::Key_Space);
    }
    QTRY_COMPARE_WITH_TIMEOUT(likes(), 0, patienceMs);
    QTRY_VERIFY(!seat->inFeed(bensPost).isLiked());
}

void TestReactionJourneys::aGifOfTheShelfAnswersAPost()
{
    QFETCH(bool, byMouse);
    for (const QString &what : { u"A blinking dot"_qs, u"A cat that nods"_qs }) {
        const QString file = company->upload(u"cleo"_qs, gif(), u"image/gif"_qs, what);
        company->post(u"cleo"_qs, u"For the shelf #gifshelf"_qs, { { u"media_ids"_qs, QJsonArray { file } } });
    }
    bensPost = company->post(u"ben"_qs, bensText);
    QVERIFY(sitDown());
    QTRY_COMPARE_WITH_TIMEOUT(seat->app().gifs()->count(), 2, patienceMs);
    QVERIFY(openQuickRow(byMouse));
    if (byMouse) {
        seat->click(seat->named(u"React with a GIF"_qs));
    } else {
        QVERIFY(moveTo(u"React with a GIF"_qs));
        seat->press(Qt::Key_Return);
    }
    QTRY_VERIFY(seat->hasKeyboardIn(u"Search your company’s GIFs"_qs));
    seat->type(u"cat"_qs);
    QTRY_COMPARE(seat->app().gifs()->count(), 1);
    QTRY_VERIFY(seat->namedOnTop(u"A cat that nods"_qs));
    if (byMouse) {
        seat->click(seat->namedOnTop(u"A cat that nods"_qs));
    } else {
        seat->press(Qt::Key_Down);
        seat->press(Qt::Key_Return);
    }
    QTRY_COMPARE_WITH_TIMEOUT(company->status(bensPost)[u"replies_count"_qs].toInt(), 1, patienceMs);
    const QJsonArray replies
        = company->get(u"ben"_qs, u"/api/v1/statuses/%1/context"_qs.arg(bensPost))[u"descendants"_qs].toArray();
    QCOMPARE(replies.size(), 1);
    QCOMPARE(replies[0][u"account"_qs][u"username"_qs].toString(), u"ana"_qs);
    QCOMPARE(replies[0][u"media_attachments"_qs][0][u"description"_qs].toString(), u"A cat that nods"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(u"A cat that nods"_qs, false), patienceMs);
}

void TestReactionJourneys::anAnnouncementIsReactedToAndRead()
{
    QFETCH(bool, byMouse);
    const QString news = company->announce(u"The canteen opens at eleven"_qs);
    QVERIFY(sitDown());
    QTRY_VERIFY_WITH_TIMEOUT(seat->app().announcements()->unread() > 0, patienceMs);
    const QString place = u"Announcements, %1 unread"_qs.arg(seat->app().announcements()->unread());
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(place), patienceMs);
    if (byMouse) {
        seat->click(seat->named(place));
    } else {
        QVERIFY(tabTo(u"Home"_qs)); // where one is; the arrows go on from there
        for (int rows = 0; rows < 5 && !seat->hasKeyboardIn(place); ++rows)
            seat->press(Qt::Key_Down);
        QVERIFY(seat->hasKeyboardIn(place));
        seat->press(Qt::Key_Return);
    }
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"The canteen opens at eleven"_qs), patienceMs);
    if (byMouse) {
        seat->click(seat->named(u"Add a reaction"_qs));
    } else {
        QVERIFY(tabTo(u"Add a reaction"_qs));
        seat->press(Qt::Key_Space);
    }
    QVERIFY(chooseInPicker(u"rocket"_qs, rocket, byMouse));
    const auto told = [&] {
        for (const QJsonValue &one : company->get(u"ana"_qs, u"/api/v1/announcements"_qs).array()) {
            if (one[u"id"_qs].toString() == news)
                return one.toObject();
        }
        return QJsonObject();
    };
    QTRY_COMPARE_WITH_TIMEOUT(told()[u"reactions"_qs][0][u"me"_qs].toBool(), true, patienceMs);
    QCOMPARE(told()[u"reactions"_qs][0][u"name"_qs].toString(), rocket);
    QVERIFY(!told()[u"read"_qs].toBool());
    if (byMouse) {
        seat->click(seat->named(u"I’ve read this"_qs));
    } else {
        for (int tabs = 0; tabs < 5 && !seat->hasKeyboardIn(u"I’ve read this"_qs); ++tabs)
            seat->press(Qt::Key_Backtab);
        QVERIFY(seat->hasKeyboardIn(u"I’ve read this"_qs));
        seat->press(Qt::Key_Space);
    }
    QTRY_VERIFY_WITH_TIMEOUT(told()[u"read"_qs].toBool(), patienceMs);
    QTRY_VERIFY(seat->shows(u"You confirmed that you have read this"_qs));
}

/// The pointer lies where the lists open and their rows come and go below it; nobody moves it.
void TestReactionJourneys::aPointerAtRestChoosesNothing()
{
    QVERIFY(sitDown());
    const QSize size = seat->window().size();
    for (const int percent : { 25, 35, 45, 55 }) {
        const QPoint place(size.width() / 2, size.height() * percent / 100);
        QTest::mouseMove(&seat->window(), place);
        seat->press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(seat->hasKeyboardIn(u"Go or do anything"_qs));
        QTest::qWait(400); // it has opened, and every frame tells its rows of the pointer
        const QQuickItem *current = seat->item("PaletteItem", true, "isCurrent");
        QVERIFY(current);
        QCOMPARE(current->property("index").toInt(), 0);
        seat->type(u"saved"_qs);
        QTRY_VERIFY(seat->named(u"Saved"_qs));
        QTest::qWait(200);
        seat->press(Qt::Key_Return);
        QTRY_COMPARE(seat->app().page(), u"saved"_qs);
        QTRY_VERIFY(!seat->named(u"Go or do anything"_qs));
        seat->app().go(u"home"_qs);
        QTRY_VERIFY(seat->shows(bensText));
    }
    QVERIFY(openQuickRow(false));
    QVERIFY(moveTo(u"All emoji"_qs));
    seat->press(Qt::Key_Return);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Search emoji"_qs));
    const QQuickItem *board = seat->item("EmojiBoard", true, "activeFocus");
    QVERIFY(board);
    QTest::mouseMove(&seat->window(), board->mapToScene({ board->width() / 2, 130 }).toPoint());
    QTest::qWait(300);
    seat->type(u"rocket"_qs);
    QTRY_VERIFY(seat->item("EmojiCell", rocket, "emoji"));
    QTest::qWait(300);
    seat->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(company->reaction(u"ana"_qs, bensPost, rocket), qMakePair(1, true), patienceMs);
}

void TestReactionJourneys::aTopicInATextOpens()
{
    QFETCH(bool, byMouse);
    company->post(u"ben"_qs, u"#canteen has soup"_qs);
    company->post(u"cleo"_qs, u"No soup left in the #canteen"_qs);
    QVERIFY(sitDown());
    QVERIFY(pressLink(u"#canteen has soup"_qs, byMouse));
    QTRY_COMPARE(seat->app().feed()->scope().name, u"canteen"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(seat->feedTexts().size(), 2, patienceMs);
    QTRY_VERIFY(!seat->shows(bensText));
}

void TestReactionJourneys::aColleagueInATextOpens()
{
    QFETCH(bool, byMouse);
    company->post(u"ben"_qs, u"@cleo has the key"_qs);
    company->post(u"cleo"_qs, u"I left it on the shelf"_qs);
    QVERIFY(sitDown());
    QVERIFY(pressLink(u"@cleo has the key"_qs, byMouse));
    QTRY_COMPARE_WITH_TIMEOUT(seat->feedTexts(), QStringList(u"I left it on the shelf"_qs), patienceMs);
}

void TestReactionJourneys::aLinkInATextOpensInTheBrowser()
{
    QFETCH(bool, byMouse);
    company->post(u"ben"_qs, u"https://wiki.company.example/lift says why"_qs);
    QVERIFY(sitDown());
    QTRY_VERIFY(seat->shows(u"says why"_qs));
    const QStringList texts = seat->feedTexts();
    const auto found
        = std::find_if(texts.cbegin(), texts.cend(), [](const QString &text) { return text.endsWith(u"says why"_qs); });
    QVERIFY(found != texts.cend());
    QVERIFY(pressLink(*found, byMouse));
    QTRY_COMPARE(seat->opened(), QList<QUrl>({ QUrl(u"https://wiki.company.example/lift"_qs) }));
}

void TestReactionJourneys::aLinkThatSaysAnotherPlaceAsksFirst()
{
    QFETCH(bool, byMouse);
    company->post(u"ben"_qs, u"[wiki.company.example](https://evil.example/)"_qs,
                  { { u"content_type"_qs, u"text/markdown"_qs } });
    QVERIFY(sitDown());
    QVERIFY(pressLink(u"wiki.company.example"_qs, byMouse));
    QTRY_VERIFY(seat->shows(u"Open evil.example?"_qs));
    QTest::qWait(300);
    QVERIFY(seat->opened().isEmpty());
    if (byMouse) {
        seat->click(seat->named(u"Open"_qs));
    } else {
        QTRY_VERIFY(seat->hasKeyboardIn(u"Cancel"_qs)); // the safe one is there first
        QVERIFY(tabTo(u"Open"_qs));
        seat->press(Qt::Key_Space);
    }
    QTRY_COMPARE(seat->opened(), QList<QUrl>({ QUrl(u"https://evil.example/"_qs) }));
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"atrium"_qs);
    QApplication::setQuitOnLastWindowClosed(false);
    TestReactionJourneys journeys;
    return QTest::qExec(&journeys, argc, argv);
}

#include "tst_reactionjourneys.moc"
