// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/company.h"
#include "journeys/seat.h"
#include "support/settled.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace atrium;
using namespace atrium::test;

namespace {

constexpr int patienceMs = 20'000;
const QString bensText = u"Morning everyone, the lift works again"_qs;

QByteArray picture(const QColor &color)
{
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QString textOf(const QJsonValue &status) { return status[u"content"_qs].toString(); }

} // namespace

/// Sharing, saving, thanking, looking at pictures and finding one's way by keys, done in the window and looked for on
/// the server.
class TestShareJourneys : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sharedByKeysAndTakenBack();
    void sharedByMouse();
    void aNoteIsAQuote();
    void whereQuotesAreDeniedTheLinkIsACard();
    void sentToAColleague();
    void aNameThatNobodyHasIsNotSentTo();
    void aTooLongNoteIsSaidAndNotSent();
    void theLinkIsCopiedAndAnUnsafeOneStaysShut();

    void savedIntoAFolderWithNoteAndReminder();
    void oddFolderNamesAreRefusedWhereTheyWereTyped();
    void aReminderInThePastIsRefused();
    void aRemovedFolderComesBackByUndo();
    void unsavedOnTheSavedPageAndBack();

    void kudosByKeys();
    void kudosByMouseOnTheTopicPage();

    void picturesByKeys();
    void picturesByMouse();
    void aPictureThatCannotBeWrittenIsSaid();

    void thePaletteFindsAndGoes();
    void theShortcutSheetAndItsSwitch();
    void theKeyboardMapHolds();
    void discardedAndBackByUndo();

private:
    bool sitDown();
    bool isLive() { return seat->app().connection()->state() == int(SyncStatus::State::Live); }
    bool isSent() { return isLive() && seat->app().outbox()->count() == 0; }
    QJsonObject bensStatus() { return company->get(u"ana"_qs, u"/api/v1/statuses/"_qs + bensPost).object(); }
    QString pictured(int pictures);
    void openSavedDialog();
    bool tabTo(const QString &name);
    bool answerWhere(const QString &path);

    std::unique_ptr<QTemporaryDir> profile;
    std::unique_ptr<Company> company;
    std::unique_ptr<Seat> seat;
    QString bensPost;
};

void TestShareJourneys::init()
{
    profile = std::make_unique<QTemporaryDir>();
    company = std::make_unique<Company>();
    seat = std::make_unique<Seat>(profile->path());
    QVERIFY(company->start());
    bensPost = company->post(u"ben"_qs, bensText);
}

void TestShareJourneys::cleanup()
{
    seat.reset();
    company.reset();
    profile.reset();
}

/// At the program, Ben's post being the current one.
bool TestShareJourneys::sitDown()
{
    if (!seat->signIn(*company, u"ana"_qs)
        || !QTest::qWaitFor([this] { return isLive() && seat->inFeed(bensPost).isValid() && seat->shows(bensText); },
                            patienceMs))
        return false;
    seat->press(Qt::Key_J);
    return true;
}

void TestShareJourneys::sharedByKeysAndTakenBack()
{
    QVERIFY(sitDown());
    seat->press(Qt::Key_S, Qt::ShiftModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"With"_qs));
    seat->press(Qt::Key_Return);
    QTRY_VERIFY(!seat->named(u"Share this post"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(bensStatus()[u"reblogs_count"_qs].toInt(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->inFeed(bensPost).isShared(), patienceMs);
    QTRY_VERIFY(seat->named(u"Undo"_qs));
    seat->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(bensStatus()[u"reblogs_count"_qs].toInt(), 0, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!seat->inFeed(bensPost).isShared(), patienceMs);
}

void TestShareJourneys::sharedByMouse()
{
    QVERIFY(sitDown());
    seat->click(seat->named(u"Share the post by Ben"_qs));
    QTRY_VERIFY(seat->named(u"Share with everyone"_qs));
    seat->click(seat->named(u"Share with everyone"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(bensStatus()[u"reblogged"_qs].toBool(), true, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), patienceMs);
    seat->click(seat->named(u"Share the post by Ben"_qs));
    QTRY_VERIFY(seat->named(u"Take back your share"_qs));
    seat->click(seat->named(u"Take back your share"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(bensStatus()[u"reblogged"_qs].toBool(), false, patienceMs);
}

void TestShareJourneys::aNoteIsAQuote()
{
    QVERIFY(sitDown());
    seat->press(Qt::Key_S, Qt::ShiftModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"With"_qs));
    seat->press(Qt::Key_Tab);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Add a note"_qs));
    seat->type(u"Third floor people, rejoice"_qs);
    QTRY_VERIFY(seat->named(u"Share as a quote"_qs));
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    const auto found = [this] { return company->written(u"ana"_qs, u"Third floor people, rejoice"_qs); };
    QTRY_VERIFY_WITH_TIMEOUT(!found().isEmpty() && isSent(), patienceMs);
    const QJsonValue quote = found()[0][u"quote"_qs];
    QCOMPARE(quote[u"quoted_status"_qs][u"id"_qs].toString(), bensPost);
    const QString id = found()[0][u"id"_qs].toString();
    QTRY_VERIFY_WITH_TIMEOUT(seat->inFeed(id).hasQuoted(), patienceMs);
    QVERIFY(!seat->inFeed(id).isQuoteLink());
    QTRY_VERIFY(seat->shows(u"Post by Ben: "_qs + bensText));
}

void TestShareJourneys::whereQuotesAreDeniedTheLinkIsACard()
{
    const QString shy
        = company->post(u"ben"_qs, u"Nobody may quote this"_qs, { { u"quote_approval_policy"_qs, u"nobody"_qs } });
    QVERIFY(seat->signIn(*company, u"ana"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(isLive() && seat->inFeed(shy).isValid(), patienceMs);
    seat->press(Qt::Key_J);
    seat->press(Qt::Key_S, Qt::ShiftModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"With"_qs));
    seat->press(Qt::Key_Tab);
    seat->type(u"Look at this one"_qs);
    QTRY_VERIFY(seat->named(u"Share with your note"_qs));
    QVERIFY(seat->shows(u"does not appear as a quote"_qs));
    seat->click(seat->named(u"Share with your note"_qs));
    const auto found = [this] { return company->written(u"ana"_qs, u"Look at this one"_qs); };
    QTRY_VERIFY_WITH_TIMEOUT(!found().isEmpty() && isSent(), patienceMs);
    QVERIFY(found()[0][u"quote"_qs].isNull());
    QVERIFY(textOf(found()[0]).contains(shy));
    const QString id = found()[0][u"id"_qs].toString();
    QTRY_VERIFY_WITH_TIMEOUT(seat->inFeed(id).isQuoteLink(), patienceMs);
    QCOMPARE(seat->inFeed(id).quoted().postId(), shy);
    QTRY_VERIFY(seat->shows(u"Post by Ben: Nobody may quote this"_qs));
}

void TestShareJourneys::sentToAColleague()
{
    QVERIFY(sitDown());
    seat->press(Qt::Key_S, Qt::ShiftModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"With"_qs));
    seat->type(u"be"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->app().sharing()->people()->suggestions()->count() > 0, patienceMs);
    seat->press(Qt::Key_Return);
    QTRY_COMPARE(seat->app().sharing()->people()->count(), 1);
    QTRY_VERIFY(seat->named(u"Send to 1"_qs));
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    const auto talks = [this] { return company->get(u"ben"_qs, u"/api/v1/conversations"_qs).array(); };
    QTRY_VERIFY_WITH_TIMEOUT(!talks().isEmpty() && isSent(), patienceMs);
    const QJsonValue message = talks()[0][u"last_status"_qs];
    QCOMPARE(message[u"visibility"_qs].toString(), u"direct"_qs);
    QCOMPARE(message[u"mentions"_qs].toArray().size(), 1);
    QVERIFY2(textOf(message).contains(bensPost), qPrintable(textOf(message)));
}

void TestShareJourneys::aNameThatNobodyHasIsNotSentTo()
{
    QVERIFY(sitDown());
    seat->press(Qt::Key_S, Qt::ShiftModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"With"_qs));
    seat->type(u"zebulon"_qs);
    QTRY_VERIFY(seat->shows(u"Nobody here is called “zebulon”"_qs));
    seat->press(Qt::Key_Return);
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(300);
    QVERIFY(seat->named(u"Share this post"_qs));
    QCOMPARE(seat->app().sharing()->people()->count(), 0);
    QVERIFY(settled(seat->store().outbox())->isEmpty());
    QCOMPARE(bensStatus()[u"reblogs_count"_qs].toInt(), 0);
    seat->press(Qt::Key_Escape); // empties the field
    seat->press(Qt::Key_Escape); // closes the dialog
    QTRY_VERIFY(!seat->named(u"Share this post"_qs));
}

void TestShareJourneys::aTooLongNoteIsSaidAndNotSent()
{
    QVERIFY(sitDown());
    seat->press(Qt::Key_S, Qt::ShiftModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"With"_qs));
    seat->press(Qt::Key_Tab);
    QGuiApplication::clipboard()->setText(QString(6000, u'x'));
    seat->press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(seat->shows(u"characters too long"_qs));
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(200);
    QVERIFY(settled(seat->store().outbox())->isEmpty());
    QVERIFY(seat->named(u"Share this post"_qs));
}

void TestShareJourneys::theLinkIsCopiedAndAnUnsafeOneStaysShut()
{
    QVERIFY(sitDown());
    seat->press(Qt::Key_L);
    QTRY_VERIFY(seat->named(u"Link copied"_qs));
    QCOMPARE(QGuiApplication::clipboard()->text(), bensStatus()[u"url"_qs].toString());
    QGuiApplication::clipboard()->clear();
    seat->click(seat->named(u"Share the post by Ben"_qs));
    QTRY_VERIFY(seat->named(u"Copy link"_qs));
    seat->click(seat->named(u"Copy link"_qs));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), bensStatus()[u"url"_qs].toString());
    seat->app().openExternal(u"javascript:alert(1)"_qs, u"our new canteen"_qs);
    QTRY_VERIFY(seat->shows(u"That link is not opened"_qs));
}

void TestShareJourneys::openSavedDialog()
{
    seat->press(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(bensStatus()[u"bookmarked"_qs].toBool(), patienceMs);
    seat->press(Qt::Key_G);
    seat->press(Qt::Key_B);
    QTRY_COMPARE(seat->app().page(), u"saved"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(seat->app().saved()->count(), 1, patienceMs);
    seat->press(Qt::Key_J);
    seat->press(Qt::Key_F);
    QTRY_VERIFY(seat->hasKeyboardIn(u"New folder"_qs));
}

bool TestShareJourneys::tabTo(const QString &name)
{
    constexpr int farthest = 15;
    for (int i = 0; i < farthest && !seat->hasKeyboardIn(name); ++i)
        seat->press(Qt::Key_Tab);
    return seat->hasKeyboardIn(name);
}

void TestShareJourneys::savedIntoAFolderWithNoteAndReminder()
{
    QVERIFY(sitDown());
    openSavedDialog();
    if (QTest::currentTestFailed())
        return;
    seat->type(u"Read later"_qs);
    seat->press(Qt::Key_Return);
    QTRY_COMPARE(seat->app().saved()->folderOf(bensPost) > 0, true);
    QVERIFY(tabTo(u"Note"_qs));
    seat->type(u"Ask Ben about Friday"_qs);
    seat->click(seat->named(u"Tomorrow"_qs, false));
    QTRY_COMPARE(seat->app().saved()->reminders()->count(), 1);
    seat->press(Qt::Key_Escape);
    QTRY_VERIFY(!seat->named(u"Folder, note and reminder"_qs));
    QTRY_COMPARE(seat->app().saved()->noteOf(bensPost), u"Ask Ben about Friday"_qs);
    QTRY_VERIFY(seat->shows(u"Folder Read later, 1 post"_qs));
    QTRY_VERIFY(seat->shows(u"Your note: Ask Ben about Friday"_qs));
    QVERIFY(seat->shows(u"stay on this computer"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), patienceMs);

    // Another start finds all of it, and the server knows of nothing but the bookmark.
    seat = std::make_unique<Seat>(profile->path());
    QVERIFY(seat->openAgain());
    seat->app().go(u"saved"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"Your note: Ask Ben about Friday"_qs), patienceMs);
    QTRY_VERIFY(seat->shows(u"Folder Read later, 1 post"_qs));
    QTRY_COMPARE(seat->app().saved()->reminders()->count(), 1);
    QTRY_VERIFY(seat->named(u"Remove the reminder for"_qs, false));
    seat->click(seat->named(u"Remove the reminder for"_qs, false));
    QTRY_VERIFY(!seat->named(u"Remove the reminder for"_qs, false));
    QVERIFY(bensStatus()[u"bookmarked"_qs].toBool());
}

void TestShareJourneys::oddFolderNamesAreRefusedWhereTheyWereTyped()
{
    QVERIFY(sitDown());
    openSavedDialog();
    if (QTest::currentTestFailed())
        return;
    seat->type(QString(60, u'w'));
    seat->press(Qt::Key_Return);
    QTRY_VERIFY(seat->shows(u"A folder’s name has at most 40 characters"_qs));
    seat->press(Qt::Key_A, Qt::ControlModifier);
    seat->type(u"   "_qs);
    seat->press(Qt::Key_Return);
    QTRY_VERIFY(seat->shows(u"Give the folder a name"_qs));
    seat->press(Qt::Key_A, Qt::ControlModifier);
    seat->type(u"Work"_qs);
    seat->press(Qt::Key_Return);
    QTRY_COMPARE(seat->app().saved()->folders()->count(), 1);
    QVERIFY(seat->hasKeyboardIn(u"New folder"_qs));
    seat->type(u"WORK"_qs);
    seat->press(Qt::Key_Return);
    QTRY_VERIFY(seat->shows(u"There is a folder “WORK” already"_qs));
    QCOMPARE(settled(seat->store().savedOrder())->folders.size(), 1);
}

void TestShareJourneys::aReminderInThePastIsRefused()
{
    QVERIFY(sitDown());
    openSavedDialog();
    if (QTest::currentTestFailed())
        return;
    const auto ask = [this](const QString &day) {
        seat->click(seat->named(u"Day, for example"_qs, false));
        seat->press(Qt::Key_A, Qt::ControlModifier);
        seat->type(day);
        seat->press(Qt::Key_Return);
    };
    ask(u"2001-02-03"_qs);
    QTRY_VERIFY(seat->shows(u"That is in the past"_qs));
    ask(u"2031-02-31"_qs);
    QTRY_VERIFY(seat->shows(u"is no day that exists"_qs));
    QCOMPARE(seat->app().saved()->reminders()->count(), 0);
    ask(QDate::currentDate().addDays(3).toString(Qt::ISODate));
    QTRY_COMPARE(seat->app().saved()->reminders()->count(), 1);
    QVERIFY(!seat->shows(u"is no day that exists"_qs));
}

void TestShareJourneys::aRemovedFolderComesBackByUndo()
{
    QVERIFY(sitDown());
    openSavedDialog();
    if (QTest::currentTestFailed())
        return;
    seat->type(u"Work"_qs);
    seat->press(Qt::Key_Return);
    QTRY_VERIFY(seat->app().saved()->folderOf(bensPost) > 0);
    seat->press(Qt::Key_Escape);
    QTRY_VERIFY(seat->named(u"Folder Work, 1 post"_qs, false));
    seat->click(seat->named(u"Folder Work, 1 post"_qs, false)); // chooses it
    QTRY_VERIFY(seat->app().saved()->folder() > 0);
    seat->click(seat->named(u"Folder Work, 1 post"_qs, false)); // opens its menu
    QTRY_VERIFY(seat->named(u"Remove the folder"_qs));
    seat->click(seat->named(u"Remove the folder"_qs));
    QTRY_COMPARE(seat->app().saved()->folders()->count(), 0);
    QTRY_VERIFY(seat->named(u"Undo"_qs));
    seat->click(seat->named(u"Undo"_qs));
    QTRY_VERIFY(seat->named(u"Folder Work, 1 post"_qs, false));
    QCOMPARE(seat->app().saved()->count(), 1);
}

void TestShareJourneys::unsavedOnTheSavedPageAndBack()
{
    QVERIFY(sitDown());
    seat->click(seat->named(u"Save the post by Ben"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(bensStatus()[u"bookmarked"_qs].toBool(), patienceMs);
    seat->press(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(seat->named(u"Remove the post by Ben from saved"_qs));
    seat->click(seat->named(u"Remove the post by Ben from saved"_qs));
    QTRY_VERIFY(seat->named(u"Keep things for later"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(!bensStatus()[u"bookmarked"_qs].toBool(), patienceMs);
    seat->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(bensStatus()[u"bookmarked"_qs].toBool(), patienceMs);
    QTRY_VERIFY(seat->named(u"Remove the post by Ben from saved"_qs));
}

void TestShareJourneys::kudosByKeys()
{
    QVERIFY(sitDown());
    seat->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Go or do anything"_qs));
    seat->type(u"kudos"_qs);
    seat->press(Qt::Key_Return);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Who are you thanking?"_qs));
    seat->type(u"ben"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->app().kudos()->people()->suggestions()->count() > 0, patienceMs);
    seat->press(Qt::Key_Return);
    QTRY_VERIFY(seat->named(u"Take out Ben"_qs));
    seat->press(Qt::Key_Tab);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Just because"_qs));
    seat->press(Qt::Key_Up);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Clear words"_qs));
    seat->press(Qt::Key_Left);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Made it better"_qs));
    QVERIFY(tabTo(u"In your words"_qs));
    seat->type(u"you fixed the lift before anybody asked"_qs);
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    const auto found = [this] { return company->written(u"ana"_qs, u"you fixed the lift"_qs); };
    QTRY_VERIFY_WITH_TIMEOUT(!found().isEmpty() && isSent(), patienceMs);
    const QJsonObject status = found()[0].toObject();
    QCOMPARE(status[u"mentions"_qs][0][u"username"_qs].toString(), u"ben"_qs);
    QStringList tags;
    for (const QJsonValue &tag : status[u"tags"_qs].toArray())
        tags.append(tag[u"name"_qs].toString().toLower());
    QVERIFY2(tags.contains(u"kudos"_qs) && tags.contains(u"madeitbetter"_qs), qPrintable(tags.join(u' ')));
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"Kudos for Ben: Made it better. You fixed the lift before anybody asked"_qs),
                             patienceMs);
}

void TestShareJourneys::kudosByMouseOnTheTopicPage()
{
    company->post(u"cleo"_qs, u"Good morning"_qs);
    company->post(u"ben"_qs, u"#kudos @cleo: nobody explains a form like you #ClearWords"_qs);
    QVERIFY(sitDown());
    seat->app().go(u"topic"_qs, u"kudos"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"Kudos for Cleo: Clear words. Nobody explains a form like you"_qs),
                             patienceMs);
    seat->click(seat->named(u"Give kudos"_qs));
    QTRY_VERIFY(seat->hasKeyboardIn(u"Who are you thanking?"_qs));
    seat->type(u"cle"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->app().kudos()->people()->suggestions()->count() > 0, patienceMs);
    QTRY_VERIFY(seat->namedOnTop(u"Cleo"_qs));
    seat->click(seat->namedOnTop(u"Cleo"_qs));
    QTRY_VERIFY(seat->named(u"Take out Cleo"_qs));
    seat->click(seat->named(u"Kind to customers"_qs));
    QVERIFY(tabTo(u"In your words"_qs));
    seat->type(QString(300, u'y'));
    QTRY_VERIFY(seat->shows(u"Your words are 20 characters too long"_qs));
    seat->press(Qt::Key_A, Qt::ControlModifier);
    seat->type(u"for the tea"_qs);
    seat->click(seat->named(u"Thank \u2068Cleo"_qs, false));
    const auto found = [this] { return company->written(u"ana"_qs, u"for the tea"_qs); };
    QTRY_VERIFY_WITH_TIMEOUT(!found().isEmpty() && isSent(), patienceMs);
    QCOMPARE(found()[0][u"mentions"_qs][0][u"username"_qs].toString(), u"cleo"_qs);
}

/// A post of Ben's with so many pictures, on top of the feed.
QString TestShareJourneys::pictured(int pictures)
{
    QJsonArray files;
    for (int i = 0; i < pictures; ++i)
        files.append(company->upload(u"ben"_qs, picture(QColor::fromHsv(90 * i, 200, 200)), u"image/png"_qs,
                                     u"Wall number %1"_qs.arg(i + 1)));
    return company->post(u"ben"_qs, u"Look at these walls"_qs, { { u"media_ids"_qs, files } });
}

void TestShareJourneys::picturesByKeys()
{
    const QString walls = pictured(3);
    QVERIFY(sitDown());
    QTRY_VERIFY(seat->shows(u"Look at these walls"_qs));
    seat->press(Qt::Key_V);
    QTRY_VERIFY(seat->named(u"Picture 1 of 3: Wall number 1"_qs));
    QTRY_VERIFY(seat->shows(u"Whole picture, now 100"_qs));
    seat->press(Qt::Key_Plus);
    seat->press(Qt::Key_Plus);
    QTRY_VERIFY(seat->shows(u"Whole picture, now 156"_qs));
    seat->press(Qt::Key_Minus);
    QTRY_VERIFY(seat->shows(u"Whole picture, now 125"_qs));
    seat->press(Qt::Key_0);
    QTRY_VERIFY(seat->shows(u"Whole picture, now 100"_qs));
    seat->press(Qt::Key_Right);
    QTRY_VERIFY(seat->named(u"Picture 2 of 3: Wall number 2"_qs));
    seat->press(Qt::Key_End);
    QTRY_VERIFY(seat->named(u"Picture 3 of 3: Wall number 3"_qs));
    seat->press(Qt::Key_Right);
    QVERIFY(seat->named(u"Picture 3 of 3: Wall number 3"_qs));
    seat->press(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"Picture copied"_qs), patienceMs);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(640, 400));
    seat->press(Qt::Key_Escape);
    QTRY_VERIFY(!seat->shows(u"Wall number 3"_qs) || !seat->named(u"Picture 3 of 3: Wall number 3"_qs));
    // The keyboard is where it was: the next key acts on the same post.
    seat->press(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(company->get(u"ana"_qs, u"/api/v1/statuses/"_qs + walls)[u"bookmarked"_qs].toBool(),
                             patienceMs);
}

void TestShareJourneys::picturesByMouse()
{
    pictured(2);
    QVERIFY(sitDown());
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(u"Wall number 2"_qs), patienceMs);
    seat->click(seat->named(u"Wall number 2"_qs));
    QTRY_VERIFY(seat->named(u"Picture 2 of 2: Wall number 2"_qs));
    seat->turnWheel(seat->named(u"Picture 2 of 2: Wall number 2"_qs), 1);
    QTRY_VERIFY(seat->shows(u"Whole picture, now 125"_qs));
    seat->click(seat->named(u"Smaller"_qs));
    QTRY_VERIFY(seat->shows(u"Whole picture, now 100"_qs));
    seat->click(seat->named(u"The picture before"_qs));
    QTRY_VERIFY(seat->named(u"Picture 1 of 2: Wall number 1"_qs));
    seat->click(seat->named(u"Close"_qs));
    QTRY_VERIFY(!seat->named(u"Picture 1 of 2: Wall number 1"_qs));
}

/// What the file dialog of the desktop does when it has been answered.
bool TestShareJourneys::answerWhere(const QString &path)
{
    QObject *dialog = seat->window().findChild<QObject *>(u"picturePlace"_qs);
    const auto isAsked
        = [dialog] { return dialog->property("selectedFile").toUrl().fileName() == u"Wall-number-1.png"; };
    return dialog && QTest::qWaitFor(isAsked, patienceMs)
        && dialog->setProperty("selectedFile", QUrl::fromLocalFile(path))
        && QMetaObject::invokeMethod(dialog, "accepted");
}

void TestShareJourneys::aPictureThatCannotBeWrittenIsSaid()
{
    pictured(2);
    QVERIFY(sitDown());
    seat->press(Qt::Key_V);
    QTRY_VERIFY(seat->named(u"Picture 1 of 2: Wall number 1"_qs));
    const QString lost = profile->filePath(u"no-such-folder/wall.png"_qs);
    seat->click(seat->named(u"Save picture as…"_qs));
    QVERIFY(answerWhere(lost));
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"The picture could not be written to"_qs), patienceMs);
    QVERIFY(!QFile::exists(lost));
    const QString good = profile->filePath(u"wall.png"_qs);
    seat->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(answerWhere(good));
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"Saved as"_qs), patienceMs);
    QCOMPARE(QImage(good).size(), QSize(640, 400));
}

void TestShareJourneys::thePaletteFindsAndGoes()
{
    QVERIFY(sitDown());
    seat->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Go or do anything"_qs));
    seat->type(u"outb"_qs);
    QTRY_VERIFY(seat->named(u"Outbox"_qs, false));
    seat->press(Qt::Key_Return);
    QTRY_COMPARE(seat->app().page(), u"outbox"_qs);
    // A colleague, by mouse.
    seat->click(seat->named(u"Search people, posts and topics"_qs));
    QTRY_VERIFY(seat->hasKeyboardIn(u"Go or do anything"_qs));
    seat->type(u"ben"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(u"Ben, @ben"_qs), patienceMs);
    seat->click(seat->named(u"Ben, @ben"_qs));
    QTRY_COMPARE(seat->app().page(), u"person"_qs);
    // Words of a post, found on this computer.
    seat->press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Go or do anything"_qs));
    seat->type(u"lift works"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->shows(bensText + u", Ben"_qs), patienceMs);
    seat->press(Qt::Key_Return);
    QTRY_COMPARE(seat->app().threadPostId(), bensPost);
    seat->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Go or do anything"_qs));
    seat->type(u"qqqqzz"_qs);
    QTRY_VERIFY(seat->shows(u"Nothing on this computer is called “qqqqzz”"_qs));
    seat->press(Qt::Key_Escape); // empties the field
    seat->press(Qt::Key_Escape);
    QTRY_VERIFY(!seat->named(u"Go or do anything"_qs));
}

void TestShareJourneys::theShortcutSheetAndItsSwitch()
{
    QVERIFY(sitDown());
    seat->press(Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Find a shortcut"_qs));
    QVERIFY(seat->named(u"Share: Shift S"_qs));
    seat->type(u"pause"_qs);
    QTRY_VERIFY(!seat->named(u"Share: Shift S"_qs));
    QVERIFY(seat->named(u"Pause notifications: Ctrl Shift M"_qs));
    seat->click(seat->named(u"Use single-key shortcuts"_qs));
    QTRY_VERIFY(!seat->app().hasSingleKeys());
    seat->press(Qt::Key_Escape);
    QTRY_VERIFY(!seat->named(u"Keyboard shortcuts"_qs));
    seat->press(Qt::Key_S);
    QTest::qWait(300);
    QVERIFY(!bensStatus()[u"bookmarked"_qs].toBool());
    seat->app().setSingleKeys(true);
    seat->press(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(bensStatus()[u"bookmarked"_qs].toBool(), patienceMs);
}

void TestShareJourneys::theKeyboardMapHolds()
{
    QVERIFY(sitDown());
    const auto goes
        = [this](const QString &page) { return QTest::qWaitFor([&] { return seat->app().page() == page; }); };
    seat->press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(goes(u"notifications"_qs));
    seat->press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(goes(u"saved"_qs));
    seat->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(goes(u"home"_qs));
    seat->press(Qt::Key_G);
    seat->press(Qt::Key_N);
    QVERIFY(goes(u"notifications"_qs));
    seat->press(Qt::Key_G);
    seat->press(Qt::Key_O);
    QVERIFY(goes(u"outbox"_qs));
    seat->press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(goes(u"notifications"_qs));
    seat->press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(goes(u"outbox"_qs));
    seat->press(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(goes(u"settings"_qs));
    seat->press(Qt::Key_G);
    seat->press(Qt::Key_H);
    QVERIFY(goes(u"home"_qs));
    seat->press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(seat->app().notificationsPaused());
    seat->press(Qt::Key_J);
    seat->press(Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(seat->named(u"Open the comments"_qs));
    seat->press(Qt::Key_Escape);
    QTRY_VERIFY(!seat->named(u"Open the comments"_qs));
    seat->press(Qt::Key_Return);
    QTRY_VERIFY(!seat->app().threadPostId().isEmpty());
    seat->press(Qt::Key_Escape);
    QTRY_VERIFY(seat->app().threadPostId().isEmpty());
}

void TestShareJourneys::discardedAndBackByUndo()
{
    QVERIFY(sitDown());
    company->stop();
    QTRY_VERIFY_WITH_TIMEOUT(seat->app().connection()->isOffline(), patienceMs);
    seat->press(Qt::Key_S);
    QTRY_COMPARE(seat->app().outbox()->count(), 1);
    seat->press(Qt::Key_G);
    seat->press(Qt::Key_O);
    QTRY_VERIFY(seat->named(u"Discard"_qs, false));
    seat->click(seat->named(u"Discard"_qs, false));
    QTRY_COMPARE(seat->app().outbox()->count(), 0);
    QTRY_VERIFY(seat->named(u"Undo"_qs));
    seat->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(seat->app().outbox()->count(), 1);
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"atrium"_qs);
    QApplication::setQuitOnLastWindowClosed(false);
    TestShareJourneys journeys;
    return QTest::qExec(&journeys, argc, argv);
}

#include "tst_sharejourneys.moc"
