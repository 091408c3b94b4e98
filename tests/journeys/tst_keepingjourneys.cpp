// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept and what comes back: a deleted post, a subject, a file that is taken out again.
#include "journeys/visit.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QStandardPaths>
#include <QTest>

using namespace atrium;
using namespace atrium::test;

namespace {

constexpr int patienceMs = Visit::patienceMs;
const QString bensText = u"Morning everyone, the lift works again"_qs;
const QString prompt = u"Share something with your colleagues…"_qs;

} // namespace

class TestKeepingJourneys : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { visit.reset(); }

    void aPostIsDeletedAndBack_data() { byMouseAndKeyboard(); }
    void aPostIsDeletedAndBack();
    void aSubjectStandsBeforeTheText_data() { byMouseAndKeyboard(); }
    void aSubjectStandsBeforeTheText();
    void aFileIsTakenOutAgain_data() { byMouseAndKeyboard(); }
    void aFileIsTakenOutAgain();

private:
    Seat &seat() { return *visit->seat; }
    Company &company() { return visit->company; }
    bool chooseInMenu(bool byMouse, const QString &postId, const QString &author, const QString &entry);
    bool press(bool byMouse, const QString &name);
    bool openComposer(bool byMouse);

    std::unique_ptr<Visit> visit;
    QString bensPost;
};

void TestKeepingJourneys::init()
{
    visit = std::make_unique<Visit>();
    QVERIFY(company().start());
    bensPost = company().post(u"ben"_qs, bensText);
}

/// An entry of the menu of a post; with the keys: its menu, down to the entry, Enter.
bool TestKeepingJourneys::chooseInMenu(bool byMouse, const QString &postId, const QString &author, const QString &entry)
{
    if (byMouse) {
        seat().click(visit->inRow(postId, u"More for the post by "_qs + author));
        return visit->pick(entry);
    }
    if (!visit->stepTo(postId))
        return false;
    seat().press(Qt::Key_F10, Qt::ShiftModifier);
    if (!QTest::qWaitFor([&] { return seat().named(entry) != nullptr; }, patienceMs))
        return false;
    constexpr int entries = 14;
    for (int i = 0; i < entries && !seat().hasKeyboardIn(entry); ++i)
        seat().press(Qt::Key_Down);
    const bool isThere = seat().hasKeyboardIn(entry);
    seat().press(Qt::Key_Return);
    return isThere;
}

bool TestKeepingJourneys::press(bool byMouse, const QString &name)
{
    if (byMouse)
        return visit->pick(name);
    const bool isThere = visit->tabTo(name);
    seat().press(Qt::Key_Space);
    return isThere;
}

bool TestKeepingJourneys::openComposer(bool byMouse)
{
    if (byMouse)
        seat().click(seat().named(u"New post"_qs));
    else
        seat().press(Qt::Key_N, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return seat().hasKeyboardIn(prompt); }, patienceMs);
}

void TestKeepingJourneys::aPostIsDeletedAndBack()
{
    QFETCH(bool, byMouse);
    const QString own = company().post(u"ana"_qs, u"Lunch is at eleven"_qs);
    QVERIFY(visit->sitDown(own));
    seat().app().holdSending(6);
    QVERIFY(chooseInMenu(byMouse, own, u"Ana"_qs, u"Delete"_qs));
    QTRY_VERIFY(!seat().inFeed(own).isValid());
    if (byMouse)
        QVERIFY(visit->pick(u"Undo"_qs));
    else
        seat().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(seat().inFeed(own).isValid(), patienceMs);
    QTRY_VERIFY(seat().shows(u"Lunch is at eleven"_qs));
    QTest::qWait(7000);
    QCOMPARE(company().written(u"ana"_qs, u"Lunch is at eleven"_qs).size(), 1);
}

void TestKeepingJourneys::aSubjectStandsBeforeTheText()
{
    QFETCH(bool, byMouse);
    QVERIFY(visit->sitDown(bensPost));
    QVERIFY(openComposer(byMouse));
    seat().type(u"The butler did it"_qs);
    QVERIFY(press(byMouse, u"Put a subject before the text"_qs));
    QTRY_VERIFY(!seat().hasKeyboardIn(prompt) && !seat().hasKeyboardIn(u"Put a subject before the text"_qs));
    seat().type(u"End of the film"_qs);
    QTRY_COMPARE(seat().app().composer()->subject(), u"End of the film"_qs);
    if (byMouse)
        QVERIFY(visit->pick(u"Post to: Everyone"_qs));
    else
        seat().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(company().written(u"ana"_qs, u"The butler did it"_qs).size(), 1, patienceMs);
    const QJsonValue post = company().written(u"ana"_qs, u"The butler did it"_qs)[0];
    QCOMPARE(post[u"spoiler_text"_qs].toString(), u"End of the film"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat().shows(u"End of the film"_qs), patienceMs);
}

void TestKeepingJourneys::aFileIsTakenOutAgain()
{
    QFETCH(bool, byMouse);
    QVERIFY(visit->sitDown(bensPost));
    QVERIFY(openComposer(byMouse));
    seat().type(u"Without a picture after all"_qs);
    QImage picture(320, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QGuiApplication::clipboard()->setImage(picture);
    seat().press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(seat().named(u"Remove image.png"_qs));
    QTRY_VERIFY(!seat().app().composer()->attachments()->isBusy());
    QVERIFY(press(byMouse, u"Remove image.png"_qs));
    QTRY_COMPARE(seat().app().composer()->attachments()->count(), 0);
    QTRY_VERIFY(!seat().named(u"Remove image.png"_qs));
    if (byMouse)
        QVERIFY(visit->pick(u"Post to: Everyone"_qs));
    else
        seat().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(company().written(u"ana"_qs, u"Without a picture after all"_qs).size(), 1, patienceMs);
    const QJsonValue post = company().written(u"ana"_qs, u"Without a picture after all"_qs)[0];
    QCOMPARE(post[u"media_attachments"_qs].toArray().size(), 0);
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"atrium"_qs);
    QApplication::setQuitOnLastWindowClosed(false);
    TestKeepingJourneys journeys;
    return QTest::qExec(&journeys, argc, argv);
}

#include "tst_keepingjourneys.moc"
