// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/threadmodel.h"

#include "store/storetest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace atrium;
using namespace atrium::models;
using namespace atrium::store;

namespace {

QVariant value(const ThreadModel &model, int row, const char *role)
{
    return model.data(model.index(row), model.roleNames().key(role));
}

/// A post by Ana, a comment by Mia, an answer of Ana's to it.
Batch conversation()
{
    Batch batch = aBatch({ aPost(1), aPost(2).by("mia").answering(u"1"_qs), aPost(3).answering(u"2"_qs) });
    batch.threads = { { PostId(u"1"_qs), {}, { PostId(u"2"_qs), PostId(u"3"_qs) } } };
    return batch;
}

} // namespace

class TestThreadModel : public QObject {
    Q_OBJECT

private slots:
    void showsTheConversation();
    void aCommentIsShownInItsWholeConversation();
    void branchesAreFolded();
    void unreadCommentsComeFirst();
    void asksTheServerForWhatIsOpened();
    void aCommentAppearsAtOnceAndKeepsItsRow();
    void closingEmptiesIt();
    void whatIsNotThereIsSaid();
};

void TestThreadModel::showsTheConversation()
{
    TestStore store;
    get(store->commit(conversation()));
    ThreadModel model(*store, store.clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPostId(u"1"_qs);
    QTRY_COMPARE(model.count(), 3);
    QVERIFY(model.isLoaded());
    QCOMPARE(model.comments(), 2);
    QCOMPARE(model.root().postId(), u"1"_qs);
    QVERIFY(value(model, 0, "isRoot").toBool());
    QVERIFY(!value(model, 1, "isAuthor").toBool());
    QVERIFY(value(model, 2, "isAuthor").toBool());
    QCOMPARE(value(model, 2, "depth").toInt(), 1);
}

void TestThreadModel::aCommentIsShownInItsWholeConversation()
{
    TestStore store;
    get(store->commit(conversation()));
    ThreadModel model(*store, store.clock);
    const QSignalSpy found(&model, &ThreadModel::focusFound);
    model.setPostId(u"3"_qs);
    QTRY_COMPARE(model.count(), 3);
    QVERIFY(value(model, 0, "isRoot").toBool());
    QCOMPARE(model.rootId(), u"1"_qs);
    QVERIFY(value(model, 2, "isFocused").toBool());
    QVERIFY(!value(model, 1, "isFocused").toBool());
    QCOMPARE(found.count(), 1);
    QCOMPARE(found[0][0].toInt(), 2);
}

void TestThreadModel::branchesAreFolded()
{
    TestStore store;
    get(store->commit(conversation()));
    ThreadModel model(*store, store.clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPostId(u"1"_qs);
    QTRY_COMPARE(model.count(), 3);
    QCOMPARE(value(model, 1, "answers").toInt(), 1);
    model.setCollapsed(u"2"_qs, true);
    QCOMPARE(model.count(), 2);
    QVERIFY(value(model, 1, "isCollapsed").toBool());
    model.setCollapsed(u"2"_qs, false);
    QCOMPARE(model.count(), 3);
    model.setFlat(true);
    QTRY_COMPARE(value(model, 2, "answersName").toString(), u"Mia"_qs);
    QCOMPARE(value(model, 2, "depth").toInt(), 0);
}

void TestThreadModel::unreadCommentsComeFirst()
{
    TestStore store;
    Batch batch = aBatch({ aPost(1), aPost(2).by("mia").answering(u"1"_qs), aPost(3).by("mia").answering(u"1"_qs) });
    batch.threads = { { PostId(u"1"_qs), {}, { PostId(u"2"_qs), PostId(u"3"_qs) } } };
    get(store->commit(batch));
    get(store->markPostsRead({ PostId(u"2"_qs) }));
    ThreadModel model(*store, store.clock);
    model.setOrder(int(ThreadOrder::UnreadFirst));
    model.setPostId(u"1"_qs);
    QTRY_COMPARE(model.count(), 3);
    QCOMPARE(model.indexOf(u"3"_qs), 1);
    QVERIFY(value(model, 1, "isUnread").toBool());
    model.markRead(u"3"_qs); // stays where it is while one looks
    get(store->commit(aBatch({ aPost(4).by("mia").answering(u"1"_qs) })));
    QTRY_COMPARE(model.count(), 4);
    QCOMPARE(model.indexOf(u"3"_qs), 1);
    model.setPostId({});
    model.setPostId(u"1"_qs);
    QTRY_COMPARE(model.count(), 4);
    QCOMPARE(model.indexOf(u"4"_qs), 1);
}

void TestThreadModel::asksTheServerForWhatIsOpened()
{
    TestStore store;
    ThreadModel model(*store, store.clock);
    QSignalSpy wanted(&model, &ThreadModel::wantThread);
    model.setPostId(u"1"_qs);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<PostId>(), PostId(u"1"_qs));
    model.setPostId(u"local:x"_qs); // the server has never heard of it
    QCOMPARE(wanted.count(), 1);
}

void TestThreadModel::aCommentAppearsAtOnceAndKeepsItsRow()
{
    TestStore store;
    get(store->commit(conversation()));
    ThreadModel model(*store, store.clock);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setPostId(u"1"_qs);
    QTRY_COMPARE(model.count(), 3);
    Publish publish;
    publish.localId = PostId(u"local:1"_qs);
    publish.parentId = PostId(u"1"_qs);
    publish.text = u"Congratulations"_qs;
    store.clock.advance(600);
    get(store->enqueue(publish));
    QTRY_COMPARE(model.count(), 4);
    QCOMPARE(model.indexOf(u"local:1"_qs), 3);
    QCOMPARE(resets.count(), 0);
}

void TestThreadModel::closingEmptiesIt()
{
    TestStore store;
    get(store->commit(conversation()));
    ThreadModel model(*store, store.clock);
    model.setPostId(u"1"_qs);
    QTRY_COMPARE(model.count(), 3);
    model.setPostId({});
    QCOMPARE(model.count(), 0);
    QTest::qWait(20);
    QCOMPARE(model.count(), 0); // no late answer brings it back
    QVERIFY(!model.root().isValid());
}

void TestThreadModel::whatIsNotThereIsSaid()
{
    TestStore store;
    ThreadModel model(*store, store.clock);
    model.setPostId(u"404"_qs);
    QTRY_VERIFY(model.isMissing());
    get(store->commit(aBatch({ aPost(404) })));
    QTRY_VERIFY(!model.isMissing());
    QCOMPARE(model.count(), 1);
}

QTEST_GUILESS_MAIN(TestThreadModel)
#include "tst_threadmodel.moc"
