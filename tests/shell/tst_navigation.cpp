// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include <QTest>

using namespace atrium::shell;

class NavigationTest : public QObject {
    Q_OBJECT

private slots:
    void backAndForwardWalkTheWay()
    {
        Navigation navigation;
        navigation.reset({ u"home"_qs, {}, {} });
        QVERIFY(!navigation.canGoBack() && !navigation.canGoForward());
        navigation.go({ u"topic"_qs, u"kudos"_qs, {} });
        navigation.go({ u"topic"_qs, u"kudos"_qs, u"7"_qs });
        navigation.back();
        QCOMPARE(navigation.current(), (Place { u"topic"_qs, u"kudos"_qs, {} }));
        QVERIFY(navigation.canGoForward());
        navigation.forward();
        QCOMPARE(navigation.current().threadPostId, u"7"_qs);
    }

    void goingElsewhereForgetsTheWayForward()
    {
        Navigation navigation;
        navigation.reset({ u"home"_qs, {}, {} });
        navigation.go({ u"outbox"_qs, {}, {} });
        navigation.back();
        navigation.go({ u"settings"_qs, {}, {} });
        QVERIFY(!navigation.canGoForward());
        navigation.back();
        QCOMPARE(navigation.current().page, u"home"_qs);
    }

    void goingWhereOneIsChangesNothing()
    {
        Navigation navigation;
        navigation.reset({ u"home"_qs, {}, {} });
        navigation.go({ u"home"_qs, {}, {} });
        QVERIFY(!navigation.canGoBack());
    }

    void theWayIsBounded()
    {
        Navigation navigation;
        for (int i = 0; i < 500; ++i)
            navigation.go({ u"topic"_qs, QString::number(i), {} });
        int steps = 0;
        for (; navigation.canGoBack(); ++steps)
            navigation.back();
        QCOMPARE(steps, 49);
    }

    void openPostsFollowTheirNewId()
    {
        Navigation navigation;
        navigation.go({ u"home"_qs, {}, u"local:1"_qs });
        navigation.renamePost(u"local:1"_qs, u"42"_qs);
        QCOMPARE(navigation.current().threadPostId, u"42"_qs);
    }
};

QTEST_GUILESS_MAIN(NavigationTest)
#include "tst_navigation.moc"
