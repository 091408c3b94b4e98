// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/company.h"
#include "journeys/seat.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace atrium;
using namespace atrium::test;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

/// The sign-in with a browser that is one: its cookies, its form, its redirect (API contract 3.1).
class TestBrowserJourneys : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void allowedInABrowserOneIsSignedIn();
    void refusedInABrowserOneMayTryAgain();

private:
    /// Opens `url` in Chromium, where somebody decides.
    bool openIn(const QString &decision, const QUrl &url);
    bool hasFinished() const { return browser && browser->state() == QProcess::NotRunning; }

    std::unique_ptr<QTemporaryDir> profile;
    std::unique_ptr<Company> company;
    std::unique_ptr<Seat> seat;
    std::unique_ptr<QProcess> browser;
    QList<QUrl> pages;
};

void TestBrowserJourneys::init()
{
    profile = std::make_unique<QTemporaryDir>();
    company = std::make_unique<Company>();
    seat = std::make_unique<Seat>(profile->path());
    browser.reset();
    pages.clear();
    QVERIFY(company->start());
    company->post(u"ben"_qs, u"Seen after a real sign-in"_qs);
}

void TestBrowserJourneys::cleanup()
{
    seat.reset();
    company.reset();
    profile.reset();
}

bool TestBrowserJourneys::openIn(const QString &decision, const QUrl &url)
{
    pages.append(url);
    browser = std::make_unique<QProcess>();
    browser->setProcessChannelMode(QProcess::MergedChannels);
    browser->start(u"/usr/bin/python3"_qs, // the one that Debian's selenium is for
                   { QStringLiteral(ATRIUM_SOURCE_DIR "/tests/journeys/browser.py"), decision, u"ana"_qs,
                     url.toString(QUrl::FullyEncoded) });
    return true;
}

void TestBrowserJourneys::allowedInABrowserOneIsSignedIn()
{
    seat->useBrowser([this](const QUrl &url) { return openIn(u"allow"_qs, url); });
    QVERIFY(seat->signIn(*company, u"ana"_qs, patienceMs));
    QTRY_VERIFY_WITH_TIMEOUT(hasFinished(), patienceMs);
    const QByteArray said = browser->readAll();
    QVERIFY2(browser->exitStatus() == QProcess::NormalExit && browser->exitCode() == 0, said.constData());
    QVERIFY2(said.contains("Atrium"), said.constData());
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages[0].query().contains(u"code_challenge_method=S256"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(seat->feedTexts().contains(u"Seen after a real sign-in"_qs), patienceMs);
    QVERIFY(!pages[0].toString().contains(QString::fromLatin1(seat->token())));
}

void TestBrowserJourneys::refusedInABrowserOneMayTryAgain()
{
    seat->useBrowser([this](const QUrl &url) { return openIn(u"refuse"_qs, url); });
    QVERIFY(!seat->signIn(*company, u"ana"_qs, patienceMs));
    QTRY_VERIFY_WITH_TIMEOUT(hasFinished(), patienceMs);
    QCOMPARE(seat->app().signIn()->state(), session::SignIn::State::Failed);
    QVERIFY(!seat->app().signIn()->errorText().isEmpty());
    QVERIFY(!seat->app().isSignedIn());

    seat->useBrowser([this](const QUrl &url) { return openIn(u"allow"_qs, url); });
    seat->app().signIn()->start(company->address());
    QTRY_VERIFY_WITH_TIMEOUT(seat->app().isSignedIn(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(hasFinished(), patienceMs);
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"atrium"_qs);
    QApplication::setQuitOnLastWindowClosed(false);
    TestBrowserJourneys journeys;
    return QTest::qExec(&journeys, argc, argv);
}

#include "tst_browserjourneys.moc"
