// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"

#include <QTest>

using namespace atrium::uitest;

/// The way in: every state of the sign-in has its words and its way out.
class WelcomeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { prepareUiTests(); }

    void init() { WindowTest::forgetWarnings(); }

    void anAddressStartsTheSignIn()
    {
        WindowTest test;
        signOut(test);
        test.type(QStringLiteral("atrium.example.com"));
        test.press(QStringLiteral("Return"));
        QCOMPARE(test.stage.fakeSignIn.address, QStringLiteral("atrium.example.com"));
        QCOMPARE(test.stage.fakeSignIn.state, 1);
    }

    void whatWentWrongIsSaidAtTheField()
    {
        WindowTest test;
        signOut(test);
        test.stage.fakeSignIn.set(5, QStringLiteral("Add the ending."));
        test.settle();
        QVERIFY(test.item("AppText", QStringLiteral("Add the ending.")));
    }

    void theBrowserStepCanBeLeftAndRepeated()
    {
        WindowTest test;
        signOut(test);
        test.stage.fakeSignIn.set(2);
        test.settle();
        test.click(test.item("AppButton", QStringLiteral("Open the page again")));
        QCOMPARE(test.stage.fakeSignIn.browserOpened, 1);
        test.click(test.item("AppButton", QStringLiteral("Use a code instead")));
        QCOMPARE(test.stage.fakeSignIn.state, 6);
    }

    void aCodeIsHandedOn()
    {
        WindowTest test;
        signOut(test);
        test.stage.fakeSignIn.set(6);
        test.settle();
        test.click(test.first("TextField"));
        test.type(QStringLiteral("abc123"));
        test.click(test.item("AppButton", QStringLiteral("Continue")));
        QCOMPARE(test.stage.fakeSignIn.code, QStringLiteral("abc123"));
    }

    void theSampleCompanyIsOnePressAway()
    {
        WindowTest test;
        signOut(test);
        test.click(test.item("AppButton", QStringLiteral("Look around")));
        QCOMPARE(test.stage.calls, QStringList({ QStringLiteral("explore") }));
    }

    void withoutAKeychainThePersonChooses()
    {
        WindowTest test;
        test.stage.fakeKeyring.needsChoice = true;
        signOut(test);
        emit test.stage.fakeKeyring.stateChanged();
        test.settle();
        test.click(test.first("TextField"));
        test.type(QStringLiteral("correct horse"));
        test.press(QStringLiteral("Return"));
        QCOMPARE(test.stage.fakeKeyring.passphrase, QStringLiteral("correct horse"));
        test.click(test.item("AppButton", QStringLiteral("Keep unprotected")));
        QVERIFY(test.stage.fakeKeyring.isOpen);
    }

    void aBrokenStoreIsSaidWithAWayOn()
    {
        WindowTest test;
        test.stage.errorPage = QStringLiteral("The disk is full. Nothing was lost. Make room and try again.");
        emit test.stage.accountChanged();
        test.settle();
        test.click(test.item("AppButton", QStringLiteral("Try again")));
        QCOMPARE(test.stage.calls, QStringList({ QStringLiteral("startAgain") }));
    }

    void cleanup() { QCOMPARE(WindowTest::warnings(), QStringList()); }

private:
    static void signOut(WindowTest &test)
    {
        test.stage.isSignedIn = false;
        emit test.stage.accountChanged();
        test.settle();
    }
};

QTEST_MAIN(WelcomeTest)
#include "tst_welcome.moc"
