// SPDX-License-Identifier: GPL-3.0-or-later
// What Atrium shows outside its window, against a desktop that is a process of its own on a session bus of its own.
#include "journeys/company.h"
#include "journeys/seat.h"
#include "shell/languages.h"

#include <QApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace atrium::test;

namespace {

constexpr int patienceMs = 30'000;

class FakeDesktop {
public:
    bool start()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(ATRIUM_FAKE_DESKTOP), QStringList());
        return QTest::qWaitFor([this] { return !lineOf(u"ready"_qs).isEmpty(); }, patienceMs);
    }
    ~FakeDesktop()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5000);
    }
    void tell(const QString &line) { m_process.write(line.toUtf8() + '\n'); }
    /// The newest line that starts so; empty when there is none.
    QString lineOf(const QString &start)
    {
        read();
        for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
            if (m_lines.at(i).startsWith(start))
                return m_lines.at(i);
        }
        return {};
    }
    void forget()
    {
        read();
        m_lines.clear();
    }
    QStringList linesOf(const QString &start)
    {
        read();
        return m_lines.filter(QRegularExpression(u'^' + QRegularExpression::escape(start)));
    }

private:
    void read()
    {
        while (m_process.canReadLine())
            m_lines.append(QString::fromUtf8(m_process.readLine()).trimmed());
    }

    QProcess m_process;
    QStringList m_lines;
};

} // namespace

class DesktopTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aMentionIsANotificationThatOpensItsPost();
    void likeInTheNotificationIsOnTheServer();
    void nothingForWhatIsOnScreenOrPaused();
    void theTrayIconSaysWhatIsUnreadAndOpensTheWindow();
    void closingTheWindowKeepsTheProgramInTheTray();
    void withoutAKeychainOneQuestionIsAsked();

private:
    QString mention(const QString &text);
    QString entry(const QString &label);

    std::unique_ptr<FakeDesktop> desktop;
    std::unique_ptr<QTemporaryDir> profile;
    std::unique_ptr<Company> company;
    std::unique_ptr<Seat> seat;
};

void DesktopTest::init()
{
    desktop = std::make_unique<FakeDesktop>();
    QVERIFY(desktop->start());
    profile = std::make_unique<QTemporaryDir>();
    company = std::make_unique<Company>();
    QVERIFY(company->start());
    company->post(u"ben"_qs, u"Good morning"_qs);
    seat = std::make_unique<Seat>(profile->path(), Seat::Outside::Desktop);
    QVERIFY(seat->signIn(*company, u"ana"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(seat->app().connection()->state(), int(SyncStatus::State::Live), patienceMs);
}

void DesktopTest::cleanup()
{
    seat.reset();
    company.reset();
    profile.reset();
    desktop.reset();
}

QString DesktopTest::mention(const QString &text) { return company->post(u"ben"_qs, u"@ana "_qs + text); }

/// The number of an entry of the tray's menu.
QString DesktopTest::entry(const QString &label)
{
    desktop->forget();
    desktop->tell(u"menu"_qs);
    if (!QTest::qWaitFor([this] { return !desktop->lineOf(u"menu ends"_qs).isEmpty(); }, patienceMs))
        return {};
    const QStringList entries = desktop->linesOf(u"entry "_qs);
    for (const QString &line : entries) {
        if (line.endsWith(u':' + label))
            return line.mid(6).section(u':', 0, 0);
    }
    return {};
}

void DesktopTest::aMentionIsANotificationThatOpensItsPost()
{
    const QString id = mention(u"can you look at <b>this</b>?"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(!desktop->lineOf(u"notify "_qs).isEmpty(), patienceMs);
    const QStringList shown = desktop->lineOf(u"notify "_qs).mid(7).split(u'|');
    QCOMPARE(shown.at(1), u"Ben mentioned you"_qs);
    QVERIFY2(shown.at(2).contains(u"can you look at <b>this</b>?"_qs), qPrintable(shown.at(2)));
    QVERIFY(shown.at(3).startsWith(u"default,"_qs));
    seat->window().hide();
    desktop->tell(u"press %1 default"_qs.arg(shown.at(0)));
    QTRY_COMPARE_WITH_TIMEOUT(seat->app().threadPostId(), id, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->inThread(id).isValid(), patienceMs);
    QVERIFY(seat->window().isVisible());
}

void DesktopTest::likeInTheNotificationIsOnTheServer()
{
    const QString id = mention(u"we did it"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(!desktop->lineOf(u"notify "_qs).isEmpty(), patienceMs);
    const QString number = desktop->lineOf(u"notify "_qs).mid(7).section(u'|', 0, 0);
    desktop->tell(u"press %1 like"_qs.arg(number));
    QTRY_COMPARE_WITH_TIMEOUT(company->status(id)[u"favourites_count"_qs].toInt(), 1, patienceMs);
}

void DesktopTest::nothingForWhatIsOnScreenOrPaused()
{
    desktop->tell(u"choose "_qs + entry(u"Pause notifications"_qs));
    QTest::qWait(300);
    const QString silent = mention(u"not now"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->app().notices()->rowCount() > 0 && seat->app().sidebar()->unreadNotices() == 1,
                             patienceMs);
    QTest::qWait(500);
    QVERIFY(desktop->lineOf(u"notify "_qs).isEmpty());
}

void DesktopTest::theTrayIconSaysWhatIsUnreadAndOpensTheWindow()
{
    QTRY_VERIFY_WITH_TIMEOUT(!desktop->lineOf(u"tray "_qs).isEmpty(), patienceMs);
    QVERIFY(!entry(u"Open Atrium"_qs).isEmpty());
    QVERIFY(!entry(u"Quit Atrium"_qs).isEmpty());
    mention(u"one"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(seat->app().sidebar()->unreadNotices(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!entry(u"1 notification"_qs).isEmpty(), patienceMs);
    seat->window().hide();
    desktop->tell(u"activate"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->window().isVisible(), patienceMs);
}

void DesktopTest::closingTheWindowKeepsTheProgramInTheTray()
{
    QVERIFY(seat->app().closesToTray());
    seat->window().close();
    QVERIFY(!seat->window().isVisible());
    mention(u"are you there?"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(!desktop->lineOf(u"notify "_qs).isEmpty(), patienceMs);
    desktop->tell(u"choose "_qs + entry(u"Open Atrium"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(seat->window().isVisible(), patienceMs);
}

void DesktopTest::withoutAKeychainOneQuestionIsAsked()
{
    // The bus of this test has no keychain, so signing in asked; what was answered holds for the next start.
    QCOMPARE(seat->questionsAboutTheKey(), 1);
    seat.reset();
    seat = std::make_unique<Seat>(profile->path(), Seat::Outside::Desktop);
    QVERIFY(seat->openAgain());
    QCOMPARE(seat->questionsAboutTheKey(), 0);
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"atrium"_qs);
    QApplication::setQuitOnLastWindowClosed(false);
    shell::loadLanguage(u"en"_qs);
    DesktopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktop.moc"
