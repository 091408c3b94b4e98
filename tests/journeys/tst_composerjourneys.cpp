// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/company.h"
#include "journeys/seat.h"
#include "support/settled.h"
#include "support/tinyserver.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <ctime>
#include <utility>

using namespace atrium;
using namespace atrium::test;

namespace {

constexpr int patienceMs = 20'000;
const QString prompt = u"Share something with your colleagues…"_qs;
const QString commentPrompt = u"Write a comment…"_qs;
const QString bensText = u"Morning everyone, the lift works again"_qs;

QByteArray picture()
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(QColor(0x0f, 0x76, 0x6e));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Two frames of one dot, red and blue.
QByteArray gif()
{
    return QByteArray::fromHex("47494638396101000100800000ff00000000ff"
                               "21ff0b4e45545343415045322e300301000000"
                               "21f904000a0000002c0000000001000100000202440100"
                               "21f904000a0000002c00000000010001000002024c0100"
                               "3b");
}

} // namespace

/// Writing, in the real window with hands on keyboard and mouse, and what the server has of it in the end.
class TestComposerJourneys : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aPostIsHeldAndTakenBack();
    void aCommentIsHeldAndTakenBack();
    void pastedFileAsksForItsDescription();
    void aDroppedFileIsPosted();
    void aRefusedFileSaysSoAndTheTextStays();
    void aPollIsWrittenWithTheKeyboard();
    void peopleTopicsAndEmojiAreCompleted();
    void anEmojiIsChosenByKeyboard();
    void anEmojiIsChosenByMouse();
    void aGifIsChosenByMouse();
    void aGifOfAServiceIsChosen();
    void theLanguageIsSent();
    void aPostIsChangedByItsMenu();
    void aPostIsDeletedAndWrittenAgain();
    void everyPlaceKeepsItsOwnDraft();
    void tooLongIsNotSent();
    void whatTheServerRefusesComesBack();
    void aPlannedPostWaitsForItsTime();
    void whatIsPreviewedIsWhatIsSeen();
    void anEmptyPostIsNotSent();
    void aFileThatVanishesAfterwardsIsPosted();
    void aChangeOfAPostThatChangedElsewhereIsKept();
    void aChangeOfAPostThatWentIsKept();
    void aVoteOnAClosedPollSaysSo();

private:
    bool sitDown();
    bool openComposer();
    bool openComments();
    bool isSent();
    void pick(const QString &name);
    QUrl file(const QString &name, const QByteArray &bytes);
    void pasteFiles(const QList<QUrl> &files);
    void drop(const QList<QUrl> &files, const QPoint &place);
    QJsonObject onlyPost(const QString &text);
    models::Composer &composer() { return *seat->app().composer(); }

    std::unique_ptr<QTemporaryDir> profile;
    std::unique_ptr<Company> company;
    std::unique_ptr<Seat> seat;
    QString bensPost;
};

void TestComposerJourneys::init()
{
    profile = std::make_unique<QTemporaryDir>();
    company = std::make_unique<Company>();
    seat = std::make_unique<Seat>(profile->path());
    QVERIFY(company->start());
}

void TestComposerJourneys::cleanup()
{
    seat.reset();
    company.reset();
    profile.reset();
}

bool TestComposerJourneys::sitDown()
{
    bensPost = company->post(u"ben"_qs, bensText); // on top, whatever was posted before
    return seat->signIn(*company, u"ana"_qs) && QTest::qWaitFor([this] { return seat->shows(bensText); }, patienceMs);
}

bool TestComposerJourneys::openComposer()
{
    seat->press(Qt::Key_N, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return seat->hasKeyboardIn(prompt); }, patienceMs);
}

bool TestComposerJourneys::openComments()
{
    seat->clickCard(bensText);
    if (!QTest::qWaitFor([this] { return seat->named(commentPrompt) != nullptr; }, patienceMs))
        return false;
    seat->click(seat->named(commentPrompt));
    return QTest::qWaitFor([this] { return seat->hasKeyboardIn(commentPrompt); }, patienceMs);
}

bool TestComposerJourneys::isSent()
{
    return seat->app().connection()->state() == int(SyncStatus::State::Live) && seat->app().outbox()->count() == 0;
}

QUrl TestComposerJourneys::file(const QString &name, const QByteArray &bytes)
{
    QFile file(profile->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) >= 0 ? QUrl::fromLocalFile(file.fileName()) : QUrl();
}

void TestComposerJourneys::pasteFiles(const QList<QUrl> &files)
{
    auto *data = new QMimeData;
    data->setUrls(files);
    QGuiApplication::clipboard()->setMimeData(data);
    seat->press(Qt::Key_V, Qt::ControlModifier);
}

void TestComposerJourneys::drop(const QList<QUrl> &files, const QPoint &place)
{
    QMimeData data;
    data.setUrls(files);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&seat->window(), &enter);
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&seat->window(), &dropped);
}

/// Clicks what is called so, once it has stopped moving: menus and dialogs find their place after they appear.
void TestComposerJourneys::pick(const QString &name)
{
    QPointF before(-1, -1);
    const auto place = [&] {
        QQuickItem *item = seat->named(name);
        return item ? item->mapToScene(QPointF(item->width(), item->height())) : QPointF(-1, -1);
    };
    const bool isAtRest = QTest::qWaitFor(
        [&] {
            const QPointF now = place();
            const bool isSame = now == std::exchange(before, now) && now.x() >= 0;
            QTest::qWait(60);
            return isSame && place() == now;
        },
        patienceMs);
    QVERIFY2(isAtRest, qPrintable(name));
    seat->click(seat->named(name));
}

/// What the server has of ana's with this text, once it is there; empty unless it is exactly one.
QJsonObject TestComposerJourneys::onlyPost(const QString &text)
{
    const auto found = [&] { return company->written(u"ana"_qs, text); };
    if (!QTest::qWaitFor([&] { return !found().isEmpty() && isSent(); }, patienceMs)) {
        qWarning("%d found, %d still in the outbox, connection %d; composer: %s", int(found().size()),
                 seat->app().outbox()->count(), seat->app().connection()->state(), qPrintable(composer().text()));
        return {};
    }
    const QJsonArray written = found();
    return written.size() == 1 ? written[0].toObject() : QJsonObject();
}

void TestComposerJourneys::aPostIsHeldAndTakenBack()
{
    QVERIFY(sitDown());
    seat->app().holdSending(3);
    QVERIFY(openComposer());
    seat->type(u"Too early"_qs);
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(seat->shows(u"Goes out in 3 second"_qs));
    pick(u"Undo"_qs);
    QTRY_VERIFY(seat->hasKeyboardIn(prompt));
    QTRY_COMPARE(composer().text(), u"Too early"_qs); // it comes back from the outbox
    QTest::qWait(4000);
    QCOMPARE(company->written(u"ana"_qs, u"Too early"_qs).size(), 0);

    seat->type(u" no more"_qs);
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(1000);
    QCOMPARE(company->written(u"ana"_qs, u"Too early"_qs).size(), 0); // held
    QVERIFY(!onlyPost(u"Too early no more"_qs).isEmpty());
    QCOMPARE(seat->feedTexts().count(u"Too early no more"_qs), 1);
}

void TestComposerJourneys::aCommentIsHeldAndTakenBack()
{
    QVERIFY(sitDown());
    seat->app().holdSending(5);
    QVERIFY(openComments());
    seat->type(u"Which lift"_qs);
    pick(u"Send"_qs);
    QTRY_VERIFY(seat->app().outbox()->count() == 1);
    QTRY_COMPARE(seat->app().commentComposer()->text(), QString());
    seat->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(seat->app().commentComposer()->text(), u"Which lift"_qs);
    QCOMPARE(seat->app().outbox()->count(), 0);
    QTRY_VERIFY(seat->named(commentPrompt));
    QCOMPARE(company->written(u"ana"_qs, u"Which lift"_qs).size(), 0);
}

void TestComposerJourneys::pastedFileAsksForItsDescription()
{
    QVERIFY(sitDown());
    QVERIFY(openComposer());
    seat->type(u"Our new wall"_qs);
    pasteFiles({ file(u"Ana at home.png"_qs, picture()) });
    QTRY_VERIFY(seat->named(u"Description of image.png"_qs));
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(seat->shows(u"A picture has no description."_qs));
    QVERIFY(seat->hasKeyboardIn(u"Description of image.png"_qs));
    QCOMPARE(seat->app().outbox()->count(), 0);
    seat->type(u"A plain green wall"_qs);
    QTRY_VERIFY(!seat->shows(u"A picture has no description."_qs));
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    const QJsonObject post = onlyPost(u"Our new wall"_qs);
    const QJsonArray media = post[u"media_attachments"_qs].toArray();
    QCOMPARE(media.size(), 1);
    QCOMPARE(media[0][u"description"_qs].toString(), u"A plain green wall"_qs);
}

void TestComposerJourneys::aDroppedFileIsPosted()
{
    QVERIFY(sitDown());
    QVERIFY(openComments());
    QQuickItem *box = seat->named(commentPrompt);
    drop({ file(u"wall.png"_qs, picture()) }, box->mapToScene(QPointF(20, 10)).toPoint());
    QTRY_VERIFY(seat->named(u"Description of image.png"_qs));
    QVERIFY(!seat->app().commentComposer()->attachments()->isBusy());
    pick(u"Only decoration: nothing to describe"_qs);
    pick(u"Send"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(company->status(bensPost)[u"replies_count"_qs].toInt(), 1, patienceMs);
    const QJsonArray replies
        = company->get(u"ben"_qs, u"/api/v1/statuses/%1/context"_qs.arg(bensPost))[u"descendants"_qs].toArray();
    QCOMPARE(replies[0][u"media_attachments"_qs].toArray().size(), 1);
}

void TestComposerJourneys::aRefusedFileSaysSoAndTheTextStays()
{
    QVERIFY(sitDown());
    QVERIFY(openComposer());
    seat->type(u"See the list"_qs);
    const QUrl gone = file(u"gone.png"_qs, picture());
    QVERIFY(QFile::remove(gone.toLocalFile()));
    pasteFiles({ file(u"huge.png"_qs, picture() + QByteArray(17 * 1024 * 1024, 'x')),
                 file(u"list.txt"_qs, "only words"), file(u"broken.png"_qs, picture().left(60)), gone });
    QTRY_VERIFY(seat->shows(u"This kind of file cannot be posted."_qs));
    QTRY_VERIFY(seat->shows(u"This file is damaged"_qs));
    QTRY_VERIFY(seat->shows(u"This file cannot be read."_qs));
    QTRY_VERIFY(seat->shows(u"This file is larger than your company's server takes"_qs));
    QVERIFY(seat->shows(u"list.txt"_qs) && seat->shows(u"huge.png"_qs));
    QCOMPARE(composer().attachments()->count(), 0);
    QCOMPARE(composer().text(), u"See the list"_qs);
    pick(u"Close this message"_qs);
    QTRY_VERIFY(!seat->shows(u"This file is damaged"_qs));
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!onlyPost(u"See the list"_qs).isEmpty());
}

void TestComposerJourneys::aPollIsWrittenWithTheKeyboard()
{
    QVERIFY(sitDown());
    QVERIFY(openComposer());
    seat->type(u"Which evening"_qs);
    pick(u"Add a poll"_qs);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Answer 1"_qs));
    seat->type(u"Friday"_qs);
    seat->press(Qt::Key_Return);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Answer 2"_qs));
    seat->type(u"Sunday"_qs);
    seat->press(Qt::Key_Return);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Answer 3"_qs));
    seat->type(u"Saturday"_qs);
    seat->press(Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Answer 2"_qs));
    seat->press(Qt::Key_Return);
    seat->press(Qt::Key_Return);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Answer 4"_qs));
    seat->press(Qt::Key_Return); // the server takes four
    seat->press(Qt::Key_Backspace);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Answer 3"_qs));
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    const QJsonObject poll = onlyPost(u"Which evening"_qs)[u"poll"_qs].toObject();
    const QJsonArray options = poll[u"options"_qs].toArray();
    QCOMPARE(options.size(), 3);
    QCOMPARE(options[0][u"title"_qs].toString(), u"Friday"_qs);
    QCOMPARE(options[1][u"title"_qs].toString(), u"Saturday"_qs);
    QCOMPARE(options[2][u"title"_qs].toString(), u"Sunday"_qs);
}

void TestComposerJourneys::peopleTopicsAndEmojiAreCompleted()
{
    QVERIFY(sitDown());
    QVERIFY(openComposer());
    seat->type(u"Thanks @be"_qs);
    QTRY_VERIFY(seat->shows(u"Suggestions, "_qs));
    seat->press(Qt::Key_Return);
    QTRY_COMPARE(composer().text(), u"Thanks @ben "_qs);
    seat->type(u":party_po"_qs);
    QTRY_VERIFY(seat->shows(u"Suggestions, "_qs));
    QTRY_VERIFY(seat->named(u"party popper"_qs));
    seat->press(Qt::Key_Tab);
    QTRY_COMPARE(composer().text().remove(QChar(0xFE0F)), u"Thanks @ben 🎉 "_qs);
    seat->type(u"at 10:30"_qs); // no list for a time
    QVERIFY(!seat->shows(u"Suggestions, "_qs));
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    const QJsonObject post = onlyPost(u"at 10:30"_qs);
    QCOMPARE(post[u"mentions"_qs].toArray().size(), 1);
    QVERIFY(post[u"content"_qs].toString().contains(u"🎉"_qs));
}

void TestComposerJourneys::anEmojiIsChosenByKeyboard()
{
    QVERIFY(sitDown());
    QVERIFY(openComposer());
    seat->type(u"Well done "_qs);
    const std::clock_t start = std::clock();
    seat->press(Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Search emoji"_qs));
    seat->window().grabWindow();
    qInfo("the emoji picker opened with %.0f ms of CPU", 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    seat->type(u"trophy"_qs);
    QTRY_VERIFY(seat->named(u"trophy"_qs));
    seat->press(Qt::Key_Return);
    QTRY_VERIFY(composer().text().startsWith(u"Well done 🏆"));
    QTRY_VERIFY(!seat->named(u"Search emoji"_qs)); // a popup that fades out still has the keys
    QTRY_VERIFY(seat->hasKeyboardIn(prompt));
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!onlyPost(u"Well done 🏆"_qs).isEmpty());
}

void TestComposerJourneys::anEmojiIsChosenByMouse()
{
    QVERIFY(sitDown());
    QVERIFY(openComments());
    pick(u"Add an emoji"_qs);
    QTRY_VERIFY(seat->named(u"grinning face"_qs));
    pick(u"grinning face"_qs);
    QTRY_COMPARE(seat->app().commentComposer()->text(), u"😀"_qs);
    QTRY_VERIFY(!seat->named(u"grinning face"_qs));
    QVERIFY(seat->hasKeyboardIn(commentPrompt)); // and one can write on
}

void TestComposerJourneys::aGifIsChosenByMouse()
{
    const QString file = company->upload(u"cleo"_qs, gif(), u"image/gif"_qs, u"A blinking dot"_qs);
    company->post(u"cleo"_qs, u"For the shelf #gifshelf"_qs, { { u"media_ids"_qs, QJsonArray { file } } });
    QVERIFY(sitDown());
    QTRY_COMPARE_WITH_TIMEOUT(seat->app().gifs()->count(), 1, patienceMs);
    QVERIFY(openComments());
    seat->press(Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Search your company’s GIFs"_qs));
    QVERIFY(!seat->named(u"GIPHY"_qs)); // no administrator named a service
    seat->type(u"nothing like it"_qs);
    QTRY_VERIFY(seat->shows(u"Nothing for"_qs));
    seat->app().gifs()->setSearch(u"blink"_qs);
    QTRY_VERIFY(seat->named(u"A blinking dot"_qs));
    pick(u"A blinking dot"_qs);
    QTRY_COMPARE(seat->app().commentComposer()->attachments()->count(), 1);
    QTRY_VERIFY(seat->app().commentComposer()->canSend());
    pick(u"Send"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(company->status(bensPost)[u"replies_count"_qs].toInt(), 1, patienceMs);
}

void TestComposerJourneys::aGifOfAServiceIsChosen()
{
    TinyServer service;
    service.setHandler([&service](const TinyServer::Request &request, QTcpSocket *socket) {
        const QByteArray own = service.url().toString().toLatin1();
        const QByteArray found
            = "{\"data\":[{\"alt_text\":\"A cat throws confetti\",\"images\":{\"original\":{\"url\":\"" + own
            + "/x.gif\",\"width\":\"1\",\"height\":\"1\"}}}]}";
        const bool isSearch = request.line.startsWith("GET /v1/gifs/");
        socket->write(isSearch ? TinyServer::reply(found) : TinyServer::reply(gif(), "200 OK", {}, "image/gif"));
        socket->disconnectFromHost();
    });
    const QTemporaryDir policies;
    QSettings::setPath(QSettings::NativeFormat, QSettings::SystemScope, policies.path());
    QSettings policy(policies.filePath(u"Atrium/Policy.conf"_qs), QSettings::IniFormat);
    policy.setValue(u"gif/provider"_qs, u"giphy"_qs);
    policy.setValue(u"gif/url"_qs, service.url().toString());
    policy.setValue(u"gif/key"_qs, u"stub"_qs);
    policy.sync();
    QVERIFY(sitDown());
    QFile::remove(policy.fileName());
    QVERIFY(openComments());
    seat->press(Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(seat->named(u"GIPHY"_qs));
    QVERIFY(service.requests().isEmpty()); // not asked before it is chosen
    pick(u"GIPHY"_qs);
    QTRY_VERIFY(seat->named(u"A cat throws confetti"_qs));
    pick(u"A cat throws confetti"_qs);
    QTRY_VERIFY(seat->app().commentComposer()->canSend());
    pick(u"Send"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(company->status(bensPost)[u"replies_count"_qs].toInt(), 1, patienceMs);
    const QJsonArray replies
        = company->get(u"ben"_qs, u"/api/v1/statuses/%1/context"_qs.arg(bensPost))[u"descendants"_qs].toArray();
    QCOMPARE(replies[0][u"media_attachments"_qs][0][u"description"_qs].toString(), u"A cat throws confetti"_qs);
}

void TestComposerJourneys::theLanguageIsSent()
{
    QVERIFY(sitDown());
    QVERIFY(openComposer());
    seat->type(u"Guten Morgen zusammen"_qs);
    pick(u"Language of the text: As in my profile"_qs);
    QTRY_VERIFY(seat->named(u"Deutsch"_qs));
    pick(u"Deutsch"_qs);
    QTRY_VERIFY(seat->named(u"Language of the text: Deutsch"_qs));
    pick(u"Post to: Everyone"_qs);
    QCOMPARE(onlyPost(u"Guten Morgen zusammen"_qs)[u"language"_qs].toString(), u"de"_qs);
}

void TestComposerJourneys::aPostIsChangedByItsMenu()
{
    const QString own = company->post(u"ana"_qs, u"Lunch is at eleven"_qs);
    QVERIFY(sitDown());
    QTRY_VERIFY(seat->named(u"More for the post by Ana"_qs));
    pick(u"More for the post by Ana"_qs);
    QTRY_VERIFY(seat->named(u"Edit"_qs));
    pick(u"Edit"_qs);
    QTRY_COMPARE(composer().text(), u"Lunch is at eleven"_qs);
    QTRY_VERIFY(seat->hasKeyboardIn(prompt));
    seat->press(Qt::Key_End, Qt::ControlModifier);
    seat->type(u" thirty"_qs);
    pick(u"Save changes"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(company->status(own)[u"content"_qs].toString().contains(u"eleven thirty"_qs), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(seat->inFeed(own).plainText(), u"Lunch is at eleven thirty"_qs, patienceMs);
    QVERIFY(seat->inFeed(own).isEdited());
}

void TestComposerJourneys::aPostIsDeletedAndWrittenAgain()
{
    const QString file = company->upload(u"ana"_qs, picture(), u"image/png"_qs, u"A plain green wall"_qs);
    const QString own = company->post(u"ana"_qs, u"Our wal"_qs,
                                      { { u"media_ids"_qs, QJsonArray { file } }, { u"language"_qs, u"en"_qs } });
    QVERIFY(sitDown());
    QTRY_VERIFY(seat->named(u"More for the post by Ana"_qs));
    pick(u"More for the post by Ana"_qs);
    QTRY_VERIFY(seat->named(u"Delete and write again"_qs));
    pick(u"Delete and write again"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(composer().text(), u"Our wal"_qs, patienceMs);
    QCOMPARE(composer().attachments()->count(), 1);
    QTRY_VERIFY(seat->hasKeyboardIn(prompt));
    QTRY_COMPARE_WITH_TIMEOUT(company->written(u"ana"_qs, u"Our wal"_qs).size(), 0, patienceMs);
    seat->press(Qt::Key_End, Qt::ControlModifier);
    seat->type(u"l"_qs);
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    const QJsonObject again = onlyPost(u"Our wall"_qs);
    QVERIFY(again[u"id"_qs].toString() != own);
    const QJsonArray media = again[u"media_attachments"_qs].toArray();
    QCOMPARE(media.size(), 1);
    QCOMPARE(media[0][u"description"_qs].toString(), u"A plain green wall"_qs);
}

void TestComposerJourneys::everyPlaceKeepsItsOwnDraft()
{
    QVERIFY(sitDown());
    QVERIFY(openComposer());
    seat->type(u"Half a pos"_qs);
    seat->press(Qt::Key_Escape); // closes and keeps
    QTRY_VERIFY(!seat->named(prompt) || !seat->hasKeyboardIn(prompt));
    QVERIFY(openComments());
    seat->type(u"Half a commen"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(settled(seat->store().draft(u"reply:"_qs + bensPost)), 600);
    seat = std::make_unique<Seat>(profile->path());
    QVERIFY(seat->openAgain());
    QTRY_VERIFY(seat->shows(bensText));
    QVERIFY(openComposer());
    QTRY_COMPARE(composer().text(), u"Half a pos"_qs);
    seat->press(Qt::Key_Escape);
    QTRY_VERIFY(!seat->hasKeyboardIn(prompt));
    seat->clickCard(bensText);
    QTRY_COMPARE(seat->app().commentComposer()->text(), u"Half a commen"_qs);
}

void TestComposerJourneys::tooLongIsNotSent()
{
    QVERIFY(sitDown());
    QVERIFY(openComposer());
    QTRY_VERIFY(composer().hasMarkdown()); // what this server takes is known
    composer().setText(QString(composer().limit() + 2, u'x'));
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(seat->named(u"Your text is 2 characters too long."_qs));
    QCOMPARE(seat->app().outbox()->count(), 0);
    seat->press(Qt::Key_End, Qt::ControlModifier);
    seat->press(Qt::Key_Backspace);
    seat->press(Qt::Key_Backspace);
    QTRY_VERIFY(!seat->shows(u"too long"_qs));
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(seat->app().outbox()->count(), 1);
}

void TestComposerJourneys::whatTheServerRefusesComesBack()
{
    QVERIFY(sitDown());
    company->fail({ { u"method"_qs, u"POST"_qs }, { u"path"_qs, u"^/api/v1/statuses$"_qs }, { u"status"_qs, 422 } });
    QVERIFY(openComposer());
    seat->type(u"Nobody wants this"_qs);
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"Not sent."_qs), patienceMs);
    QCOMPARE(seat->app().outbox()->count(), 1);
    pick(u"Open outbox"_qs);
    QTRY_VERIFY(seat->named(u"Edit"_qs));
    pick(u"Edit"_qs);
    QTRY_COMPARE(composer().text(), u"Nobody wants this"_qs);
    QTRY_VERIFY(seat->hasKeyboardIn(prompt));
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!onlyPost(u"Nobody wants this"_qs).isEmpty());
}

void TestComposerJourneys::aPlannedPostWaitsForItsTime()
{
    QVERIFY(sitDown());
    QVERIFY(openComposer());
    seat->type(u"Good morning Monday"_qs);
    pick(u"Schedule"_qs);
    QTRY_VERIFY(seat->named(u"Tomorrow at 9"_qs));
    pick(u"Tomorrow at 9"_qs);
    QTRY_VERIFY(seat->named(u"Time, such as 9:30"_qs));
    QCOMPARE(composer().plannedFor().toLocalTime().time(), QTime(9, 0));
    pick(u"Time, such as 9:30"_qs);
    seat->press(Qt::Key_A, Qt::ControlModifier);
    seat->type(u"8:15"_qs);
    QCOMPARE(composer().plannedFor().toLocalTime().time(), QTime(8, 15));
    pick(u"Plan the post"_qs);
    QTRY_COMPARE(seat->app().outbox()->count(), 1);
    QTest::qWait(1500);
    QCOMPARE(company->written(u"ana"_qs, u"Good morning Monday"_qs).size(), 0);
    seat->app().go(u"outbox"_qs);
    QTRY_VERIFY(seat->shows(u"Planned for "_qs));
    pick(u"Edit"_qs); // asked back, and sent at once
    QTRY_COMPARE(composer().text(), u"Good morning Monday"_qs);
    QTRY_VERIFY(seat->named(u"Send at once"_qs));
    pick(u"Send at once"_qs);
    QTRY_VERIFY(!composer().isPlanned());
    composer().setPlannedFor(QDateTime::currentDateTimeUtc().addSecs(3));
    pick(u"Plan the post"_qs);
    QVERIFY(!onlyPost(u"Good morning Monday"_qs).isEmpty());
}

void TestComposerJourneys::whatIsPreviewedIsWhatIsSeen()
{
    QVERIFY(sitDown());
    QVERIFY(openComposer());
    QTRY_VERIFY(composer().hasMarkdown());
    seat->type(u"This is **really** new"_qs);
    pick(u"Show a preview"_qs);
    QTRY_VERIFY(seat->named(u"Preview: This is really new"_qs));
    const RichText previewed = composer().preview();
    pick(u"Post to: Everyone"_qs);
    const QJsonObject post = onlyPost(u"new"_qs);
    QVERIFY2(post[u"content"_qs].toString().contains(u"<strong>really</strong>"_qs),
             qPrintable(post[u"content"_qs].toString()));
    QTRY_COMPARE(seat->inFeed(post[u"id"_qs].toString()).value().text, previewed);
}

void TestComposerJourneys::anEmptyPostIsNotSent()
{
    QVERIFY(sitDown());
    QVERIFY(openComposer());
    seat->type(u"  "_qs);
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(200);
    QCOMPARE(seat->app().outbox()->count(), 0);
    QVERIFY(seat->hasKeyboardIn(prompt));
    QVERIFY(!seat->named(u"Post to: Everyone"_qs)->isEnabled());
}

void TestComposerJourneys::aFileThatVanishesAfterwardsIsPosted()
{
    QVERIFY(sitDown());
    QVERIFY(openComposer());
    const QUrl path = file(u"wall.png"_qs, picture());
    pasteFiles({ path });
    QTRY_VERIFY(composer().canSend());
    composer().setDecorative(0, true);
    QVERIFY(QFile::remove(path.toLocalFile())); // a copy is kept from the moment it was attached
    seat->type(u"Our new wall"_qs);
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(onlyPost(u"Our new wall"_qs)[u"media_attachments"_qs].toArray().size(), 1);
}

void TestComposerJourneys::aChangeOfAPostThatChangedElsewhereIsKept()
{
    const QString own = company->post(u"ana"_qs, u"Lunch is at eleven"_qs);
    QVERIFY(sitDown());
    pick(u"More for the post by Ana"_qs);
    QTRY_VERIFY(seat->named(u"Edit"_qs));
    pick(u"Edit"_qs);
    QTRY_COMPARE(composer().text(), u"Lunch is at eleven"_qs);
    company->act(u"ana"_qs, u"edit"_qs, own, { { u"status"_qs, u"Lunch is at noon"_qs } });
    QTRY_COMPARE_WITH_TIMEOUT(seat->inFeed(own).plainText(), u"Lunch is at noon"_qs, patienceMs);
    QCOMPARE(composer().text(), u"Lunch is at eleven"_qs); // what is being written is not touched
    composer().setText(u"Lunch is at eleven, second floor"_qs);
    pick(u"Save changes"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"This post was changed elsewhere in the meantime."_qs), patienceMs);
    QCOMPARE(seat->app().outbox()->count(), 1);
    QVERIFY(company->status(own)[u"content"_qs].toString().contains(u"at noon"_qs));
    QTRY_COMPARE(seat->inFeed(own).plainText(), u"Lunch is at noon"_qs);
}

void TestComposerJourneys::aChangeOfAPostThatWentIsKept()
{
    const QString own = company->post(u"ana"_qs, u"Lunch is at eleven"_qs);
    QVERIFY(sitDown());
    pick(u"More for the post by Ana"_qs);
    QTRY_VERIFY(seat->named(u"Edit"_qs));
    pick(u"Edit"_qs);
    QTRY_COMPARE(composer().text(), u"Lunch is at eleven"_qs);
    company->act(u"ana"_qs, u"delete"_qs, own);
    composer().setText(u"Lunch is at eleven, second floor"_qs);
    QTRY_VERIFY(composer().canSend());
    pick(u"Save changes"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"The post is no longer there."_qs), patienceMs);
    QCOMPARE(seat->app().outbox()->count(), 1);
}

void TestComposerJourneys::aVoteOnAClosedPollSaysSo()
{
    const QJsonObject poll { { u"options"_qs, QJsonArray { u"Tea"_qs, u"Coffee"_qs } }, { u"expires_in"_qs, 300 } };
    const QString asked = company->post(u"cleo"_qs, u"What do you drink"_qs, { { u"poll"_qs, poll } });
    QVERIFY(sitDown());
    const QString pollId = company->status(asked)[u"poll"_qs][u"id"_qs].toString();
    company->moveClock(3600);
    seat->app().actions()->vote(asked, pollId, { 0 }); // this screen did not know yet
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"Vote, not sent:"_qs), patienceMs);
    QTRY_VERIFY(!seat->inFeed(asked).poll().hasVoted);
    QCOMPARE(company->status(asked)[u"poll"_qs][u"votes_count"_qs].toInt(), 0);
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"atrium"_qs);
    QApplication::setQuitOnLastWindowClosed(false);
    TestComposerJourneys journeys;
    return QTest::qExec(&journeys, argc, argv);
}

#include "tst_composerjourneys.moc"
