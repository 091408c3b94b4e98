// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"

#include <QTest>

using namespace atrium;
using namespace atrium::uitest;

/// What is being read stays where it is (A4): whatever comes, goes or grows above it.
class FeedListTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { prepareUiTests(); }

    void init()
    {
        samples() = designSamples(QDateTime::currentDateTimeUtc());
        fill(30);
    }

    void rowsAboveDoNotMoveWhatIsRead_data()
    {
        QTest::addColumn<qreal>("scrolled");
        QTest::newRow("in the middle") << 2000.0;
        QTest::newRow("a little way down") << 90.0;
        QTest::newRow("at the very top") << 0.0;
    }

    void rowsAboveDoNotMoveWhatIsRead()
    {
        QFETCH(qreal, scrolled);
        WindowTest test;
        scroll(test, scrolled);
        const QString watched = rowAtTop(test);
        const qreal before = sceneY(test, watched);
        for (int i = 0; i < 5; ++i)
            samples().feed.entries.prepend(entry(QStringLiteral("new%1").arg(i), 1 + i));
        tell(test);
        QCOMPARE(sceneY(test, watched), before);
    }

    void aRowThatGrowsAboveDoesNotMoveWhatIsRead()
    {
        WindowTest test;
        scroll(test, 1500);
        const QString watched = rowAtTop(test);
        const qreal before = sceneY(test, watched);
        for (FeedEntry &entry : samples().feed.entries) {
            if (entry.id == watched)
                break;
            entry.post.text = richTextFromPlain(QStringLiteral("Grown.\nMuch.\nHigher.\nThan.\nBefore."));
        }
        tell(test);
        QCOMPARE(sceneY(test, watched), before);
    }

    void rowsThatGoAboveDoNotMoveWhatIsRead()
    {
        WindowTest test;
        scroll(test, 2500);
        const QString watched = rowAtTop(test);
        const qreal before = sceneY(test, watched);
        samples().feed.entries.remove(1, 2);
        tell(test);
        QCOMPARE(sceneY(test, watched), before);
    }

    void anotherWidthKeepsTheFirstRow()
    {
        WindowTest test;
        scroll(test, 2500);
        const QString watched = rowAtTop(test);
        test.window()->resize(900, 800);
        test.settle(200);
        QCOMPARE(rowAtTop(test), watched);
    }

    void heldBackPostsWaitBehindAPill()
    {
        WindowTest test;
        QVERIFY(!test.first("NewPostsPill"));
        samples().feed.heldBack = 4;
        tell(test);
        QVERIFY(test.first("NewPostsPill"));
        samples().feed.heldBack = 0;
        samples().feed.entries.prepend(entry(QStringLiteral("fresh"), 2));
        scroll(test, 1200);
        test.press(QStringLiteral("."));
        test.settle(300);
        QCOMPARE(rowAtTop(test), QStringLiteral("fresh"));
    }

    void aGapIsFilledInPlace()
    {
        WindowTest test;
        QStringList asked;
        connect(&test.stage.feed, &models::FeedModel::wantGap, &test.stage,
                [&asked](const QString &id) { asked.append(id); });
        FeedEntry gap;
        gap.kind = FeedEntry::Kind::Gap;
        gap.id = QStringLiteral("gap");
        samples().feed.entries.insert(1, gap);
        tell(test);
        test.click(test.item("AppButton", QStringLiteral("Show the posts that are missing here")));
        QCOMPARE(asked, QStringList({ QStringLiteral("gap") }));
    }

    void anEmptyFeedOffersAStep()
    {
        samples().feed.entries.clear();
        WindowTest test;
        test.settle(200);
        QVERIFY(test.item("EmptyState", QStringLiteral("This is where people will talk"), "title"));
    }

    void aFeedNeverFetchedShowsItsShape()
    {
        samples().feed = {};
        WindowTest test;
        test.settle(200);
        QVERIFY(test.first("FeedSkeleton"));
    }

private:
    static FeedEntry entry(const QString &id, int lines)
    {
        FeedEntry made;
        made.id = id;
        made.post.id = PostId(id);
        made.post.author = samples().people.constFirst();
        made.post.createdAt = QDateTime::currentDateTimeUtc();
        made.post.text = richTextFromPlain(QStringLiteral("A line.\n").repeated(lines));
        return made;
    }

    static void fill(int count)
    {
        samples().feed.entries.clear();
        for (int i = 0; i < count; ++i)
            samples().feed.entries.append(entry(QStringLiteral("p%1").arg(i), 1 + i % 5));
    }

    static void tell(WindowTest &test)
    {
        store::Changes changes;
        changes.feeds.insert(test.stage.feed.scope());
        emit test.stage.store.changed(changes);
        test.settle(200);
    }

    static void scroll(WindowTest &test, qreal by)
    {
        QQuickItem *view = test.first("FeedView");
        const qreal far = view->property("originY").toReal() + by - view->property("contentY").toReal();
        QMetaObject::invokeMethod(view->parentItem(), "scrollBy", Q_ARG(qreal, far));
        test.settle(100);
    }

    /// The first row of which something is seen.
    static QString rowAtTop(const WindowTest &test)
    {
        QQuickItem *best = nullptr;
        const qreal top = test.first("FeedView")->mapToScene({}).y();
        for (QQuickItem *row : test.all("FeedEntry")) {
            const qreal y = row->mapToScene({}).y();
            if (y + row->height() > top && (!best || y < best->mapToScene({}).y()))
                best = row;
        }
        return best ? best->property("entryId").toString() : QString();
    }

    static qreal sceneY(const WindowTest &test, const QString &id)
    {
        QQuickItem *row = test.item("FeedEntry", id, "entryId");
        return row ? row->mapToScene({}).y() : -1;
    }
};

QTEST_MAIN(FeedListTest)
#include "tst_feedlist.moc"
