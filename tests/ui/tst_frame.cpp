// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QTest>

using namespace atrium;
using namespace atrium::uitest;

/// The window as a person uses it: keys, presses, names, and what leaves for the outbox.
class FrameTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { prepareUiTests(); }

    void init()
    {
        samples() = designSamples(QDateTime::currentDateTimeUtc());
        WindowTest::forgetWarnings();
    }

    void everyPageOpensWithoutAWarning_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        const QList<QPair<QString, QSize>> looks { { QStringLiteral("light"), { 1280, 800 } },
                                                   { QStringLiteral("dark"), { 480, 800 } },
                                                   { QStringLiteral("high-contrast"), { 1700, 900 } } };
        const QStringList pages { QStringLiteral("home"),          QStringLiteral("following"),
                                  QStringLiteral("announcements"), QStringLiteral("notifications"),
                                  QStringLiteral("outbox"),        QStringLiteral("settings"),
                                  QStringLiteral("topic"),         QStringLiteral("person"),
                                  QStringLiteral("saved") };
        for (const QString &page : pages) {
            for (const auto &[theme, size] : looks)
                QTest::addRow("%s %s", qPrintable(page), qPrintable(theme)) << page << theme << size;
        }
    }

    void everyPageOpensWithoutAWarning()
    {
        QFETCH(QString, page);
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        WindowTest test(size);
        test.stage.setTheme(theme);
        test.stage.go(page, QStringLiteral("kudos"));
        test.settle();
        test.stage.openThread(QStringLiteral("chairs"));
        test.settle();
        QCOMPARE(WindowTest::warnings(), QStringList());
    }

    void largeTextAndMirroringOpenWithoutAWarning()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        WindowTest test({ 900, 700 });
        test.stage.setTextScale(2);
        test.stage.openThread(QStringLiteral("chairs"));
        test.settle();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(WindowTest::warnings(), QStringList());
    }

    void lessMotionIsChosenWithTheMouseAndHolds()
    {
        WindowTest test;
        test.stage.go(QStringLiteral("settings"));
        test.settle();
        QQuickItem *choice = test.item("AppSwitch", QStringLiteral("Reduce motion"));
        QVERIFY(choice);
        test.click(choice);
        QVERIFY(test.stage.isMotionReduced);
        QVERIFY(choice->property("checked").toBool());
        test.click(choice);
        QVERIFY(!test.stage.isMotionReduced);
    }

    void jumpKeysMoveBetweenPostsWithoutAClick()
    {
        WindowTest test;
        QQuickItem *list = test.first("FeedView");
        test.press(QStringLiteral("J"));
        QCOMPARE(list->property("currentIndex").toInt(), 0);
        test.press(QStringLiteral("J"));
        QCOMPARE(list->property("currentIndex").toInt(), 2); // over the line "Seen earlier"
        test.press(QStringLiteral("K"));
        QCOMPARE(list->property("currentIndex").toInt(), 0);
    }

    void singleKeysActOnTheCurrentPost()
    {
        WindowTest test;
        test.press(QStringLiteral("J"));
        test.press(QStringLiteral("S"));
        QCOMPARE(test.intents<Save>(), QList<Save>({ { PostId(QStringLiteral("chairs")), true } }));
        test.press(QStringLiteral("4"));
        QCOMPARE(test.intents<React>(),
                 QList<React>({ { PostId(QStringLiteral("chairs")), QStringLiteral("🎉"), {} } }));
    }

    void reactionsOpenByKeyAndAreChosenByKey()
    {
        WindowTest test;
        test.press(QStringLiteral("J"));
        test.press(QStringLiteral("R"));
        QVERIFY(test.first("QuickRow"));
        test.press(QStringLiteral("Right"));
        test.press(QStringLiteral("Right"));
        test.press(QStringLiteral("Return"));
        test.settle(250);
        // Mine is "❤️"; "👏" is one of the post's own.
        QCOMPARE(test.intents<React>(),
                 QList<React>({ { PostId(QStringLiteral("chairs")), QStringLiteral("👏"), {} } }));
        QVERIFY(!test.first("QuickRow"));
    }

    void lettersAreWrittenNotObeyed()
    {
        WindowTest test;
        test.press(QStringLiteral("J"));
        test.press(QStringLiteral("Ctrl+N"));
        test.settle(300);
        test.type(QStringLiteral("jks"));
        QCOMPARE(test.stage.composer.text(), QStringLiteral("jks"));
        QVERIFY(samples().intents.isEmpty());
    }

    void aPostIsWrittenAndSentByKeys()
    {
        WindowTest test;
        test.press(QStringLiteral("N"));
        test.settle(300);
        test.type(QStringLiteral("Hello"));
        test.press(QStringLiteral("Ctrl+Return"));
        test.settle(300);
        QCOMPARE(test.intents<Publish>().size(), 1);
        QCOMPARE(test.intents<Publish>().constFirst().text, QStringLiteral("Hello"));
        QVERIFY(!test.first("ComposerPanel"));
    }

    void escapeKeepsTheDraft()
    {
        WindowTest test;
        test.press(QStringLiteral("N"));
        test.settle(300);
        test.type(QStringLiteral("Later"));
        test.press(QStringLiteral("Escape"));
        test.settle(300);
        QVERIFY(!test.first("ComposerPanel"));
        QCOMPARE(test.stage.composer.text(), QStringLiteral("Later"));
    }

    void mentionsAreCompleted()
    {
        WindowTest test;
        test.press(QStringLiteral("N"));
        test.settle(300);
        test.type(QStringLiteral("Ask @pri"));
        test.settle(200);
        QVERIFY(test.first("PersonSuggestion"));
        test.press(QStringLiteral("Return"));
        QCOMPARE(test.stage.composer.text(), QStringLiteral("Ask @priya "));
    }

    void enterOpensThePostAndEscapeClosesIt()
    {
        WindowTest test;
        test.press(QStringLiteral("J"));
        test.press(QStringLiteral("Return"));
        QCOMPARE(test.stage.threadPostId, QStringLiteral("chairs"));
        QVERIFY(test.first("AppThread"));
        test.press(QStringLiteral("Escape"));
        QCOMPARE(test.stage.threadPostId, QString());
    }

    void commentKeyGoesToTheField()
    {
        WindowTest test;
        test.press(QStringLiteral("J"));
        test.press(QStringLiteral("C"));
        test.type(QStringLiteral("Mine"));
        test.press(QStringLiteral("Ctrl+Return"));
        QCOMPARE(test.intents<Publish>().size(), 1);
        QCOMPARE(test.intents<Publish>().constFirst().parentId, PostId(QStringLiteral("chairs")));
    }

    void tabReachesWhatCanBeDoneToThePost()
    {
        WindowTest test;
        test.press(QStringLiteral("J"));
        QStringList reached;
        for (int i = 0; i < 26; ++i) {
            test.press(QStringLiteral("Tab"));
            if (const QQuickItem *item = test.window()->activeFocusItem())
                reached.append(item->property("text").toString());
        }
        for (const char *name : { "More for this post", "Add a reaction", "React", "Comment", "Share", "Save" })
            QVERIFY2(reached.contains(QLatin1String(name)), qPrintable(reached.join(QLatin1String(" | "))));
    }

    void areasAreStepsOfF6()
    {
        WindowTest test;
        QSet<QObject *> areas;
        for (int i = 0; i < 3; ++i) {
            test.press(QStringLiteral("F6"));
            for (QQuickItem *item = test.window()->activeFocusItem(); item; item = item->parentItem()) {
                const QByteArray type = item->metaObject()->className();
                if (type.startsWith("AppTopBar") || type.startsWith("Sidebar_") || type.startsWith("PageArea"))
                    areas.insert(item);
            }
        }
        QCOMPARE(areas.size(), 3);
    }

    void everythingThatCanBePressedHasAName()
    {
        QAccessible::setActive(true);
        WindowTest test;
        test.stage.openThread(QStringLiteral("chairs"));
        test.settle();
        QStringList nameless;
        int pressable = 0;
        const QList<QQuickItem *> items = test.all("");
        for (QQuickItem *item : items) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
            if (!face || !face->actionInterface()
                || !face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()))
                continue;
            ++pressable;
            if (face->text(QAccessible::Name).trimmed().isEmpty())
                nameless.append(QLatin1String(item->metaObject()->className()));
        }
        QVERIFY(pressable > 30);
        QCOMPARE(nameless, QStringList());
    }

    void aScreenReaderCanPress()
    {
        QAccessible::setActive(true);
        WindowTest test;
        QQuickItem *chip = test.first("ReactionChip");
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(chip);
        QVERIFY(face->text(QAccessible::Name).contains(QLatin1String("you reacted")));
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        test.settle();
        QCOMPARE(test.intents<Like>(), QList<Like>({ { PostId(QStringLiteral("chairs")), false } }));
    }

    void theSideBarGoesPlaces()
    {
        WindowTest test;
        test.click(test.item("SidebarPlace", QStringLiteral("Notifications")));
        QCOMPARE(test.stage.page, QStringLiteral("notifications"));
        test.click(test.item("SidebarTopic", QStringLiteral("kudos")));
        QCOMPARE(test.stage.page + test.stage.pageName, QStringLiteral("topickudos"));
    }

    void aNarrowWindowHasABarBelow()
    {
        WindowTest test({ 480, 800 });
        QVERIFY(test.first("BottomBar"));
        QVERIFY(!test.first("Sidebar_"));
        test.stage.openThread(QStringLiteral("chairs"));
        test.settle();
        QVERIFY(!test.first("FeedList"));
        test.click(test.item("IconButton", QStringLiteral("Back"), "text"));
    }

    void beingOfflineIsSaidInWords()
    {
        WindowTest test;
        QVERIFY(!test.first("OfflineBanner"));
        test.stage.setOffline(true);
        test.settle();
        QVERIFY(test.first("OfflineBanner"));
        QVERIFY(test.item("Chip", QStringLiteral("Offline")));
        test.stage.setOffline(false);
        test.settle();
        QVERIFY(!test.first("OfflineBanner"));
    }

    void signingOutAsksFirst()
    {
        WindowTest test;
        test.stage.go(QStringLiteral("settings"));
        test.settle();
        QQuickItem *signOut = test.item("AppButton", QStringLiteral("Sign out…"));
        signOut->forceActiveFocus(Qt::TabFocusReason);
        QVERIFY(signOut->mapToScene(QPointF(0, signOut->height())).y()
                < test.window()->height()); // scrolled into sight
        test.click(signOut);
        test.settle(300);
        QVERIFY(test.stage.calls.isEmpty());
        test.click(test.item("AppButton", QStringLiteral("Sign out")));
        QCOMPARE(test.stage.calls, QStringList({ QStringLiteral("signOut") }));
    }
};

QTEST_MAIN(FrameTest)
#include "tst_frame.moc"
