// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

using namespace atrium;
using namespace atrium::store;

/// Folders, notes and reminders of saved posts; and posts that are drawn inside others.
class TestSavedOrder : public QObject {
    Q_OBJECT

private slots:
    void everythingSurvivesARestart();
    void namesThatDoNotFitAreRefused();
    void aFolderIsRenamedAndRemoved();
    void anEmptyMarkIsForgotten();
    void tooLongNotesAndFarTooManyFoldersAreRefused();
    void aLinkToAStoredPostIsThatPost();
    void whomAPostThanksIsPutIn();
    void aWaitingQuoteShowsWhatItQuotes();
};

void TestSavedOrder::everythingSurvivesARestart()
{
    TestStore store;
    const SavedFolder folder = get(store->addSavedFolder(QStringLiteral("  Read   later ")));
    QCOMPARE(folder.name, QStringLiteral("Read later"));
    const SavedMark mark { PostId(QStringLiteral("7")), folder.id, QStringLiteral("Grüße"), testStart.addDays(1) };
    get(store->writeSavedMarks({ mark }));
    store.reopen();
    const SavedOrder order = get(store->savedOrder());
    QCOMPARE(order.folders, QList<SavedFolder> { folder });
    QCOMPARE(order.marks, QList<SavedMark> { mark });
}

void TestSavedOrder::namesThatDoNotFitAreRefused()
{
    TestStore store;
    get(store->addSavedFolder(QStringLiteral("Work")));
    for (const QString &name : { QString(), QStringLiteral(" \n "), QString(41, u'x'), QString(5000, u'x'),
                                 QStringLiteral("WORK"), QStringLiteral("\u202ework") }) {
        const auto refused = answer(store->addSavedFolder(name));
        QVERIFY2(!refused, qPrintable(name));
        QCOMPARE(refused.error().kind, Error::Kind::Rejected);
        QVERIFY(!refused.error().detail.isEmpty());
    }
    QCOMPARE(get(store->savedOrder()).folders.size(), 1);
    QCOMPARE(get(store->addSavedFolder(QString(40, u'x'))).name.size(), 40);
}

void TestSavedOrder::aFolderIsRenamedAndRemoved()
{
    TestStore store;
    const SavedFolder work = get(store->addSavedFolder(QStringLiteral("Work")));
    const SavedFolder home = get(store->addSavedFolder(QStringLiteral("Home")));
    QVERIFY(!answer(store->renameSavedFolder(home.id, QStringLiteral("work"))));
    get(store->renameSavedFolder(work.id, QStringLiteral("WORK"))); // its own name in other letters
    get(store->writeSavedMarks({ { PostId(QStringLiteral("1")), work.id, {}, {} },
                                 { PostId(QStringLiteral("2")), work.id, QStringLiteral("n"), {} } }));
    get(store->removeSavedFolder(work.id));
    const SavedOrder order = get(store->savedOrder());
    QCOMPARE(order.folders, QList<SavedFolder> { home });
    QCOMPARE(order.marks.size(), 1);
    QCOMPARE(order.marks[0].folder, 0);
    // A folder that is gone is none.
    get(store->writeSavedMarks({ { PostId(QStringLiteral("3")), work.id, QStringLiteral("n"), {} } }));
    QCOMPARE(get(store->savedOrder()).marks[1].folder, 0);
}

void TestSavedOrder::anEmptyMarkIsForgotten()
{
    TestStore store;
    get(store->writeSavedMarks({ { PostId(QStringLiteral("1")), 0, QStringLiteral("n"), {} } }));
    get(store->writeSavedMarks({ { PostId(QStringLiteral("1")), 0, {}, {} } }));
    QVERIFY(get(store->savedOrder()).marks.isEmpty());
}

void TestSavedOrder::tooLongNotesAndFarTooManyFoldersAreRefused()
{
    TestStore store;
    QVERIFY(!answer(store->writeSavedMarks({ { PostId(QStringLiteral("1")), 0, QString(281, u'n'), {} } })));
    QVERIFY(get(store->savedOrder()).marks.isEmpty());
    for (int i = 0; i < mostSavedFolders; ++i)
        get(store->addSavedFolder(QStringLiteral("Folder %1").arg(i)));
    QVERIFY(!answer(store->addSavedFolder(QStringLiteral("One more"))));
}

void TestSavedOrder::aLinkToAStoredPostIsThatPost()
{
    TestStore store;
    const QString address = QStringLiteral("https://company.test/@ben/7");
    Post linked = aPost(7).by("ben");
    linked.url = address;
    const auto linking = [](int id, const QString &text) {
        return Post(aPost(id).change([&text](Post &post) {
            post.text = richTextFromPlain(text, { {}, {}, false, true });
        }));
    };
    get(store->commit(aBatch({ linked, linking(8, QStringLiteral("Look: ") + address),
                               linking(9, QStringLiteral("https://elsewhere.test/@ben/7")),
                               linking(10, QStringLiteral("https://company.test/@ben/99")) })));
    const Post with = get(store->post(PostId(QStringLiteral("8"))));
    QVERIFY(with.quoted && with.isQuoteLink);
    QCOMPARE(with.quoted->id, linked.id);
    QVERIFY(!get(store->post(PostId(QStringLiteral("9")))).quoted); // another server's post with the same number
    QVERIFY(!get(store->post(PostId(QStringLiteral("10")))).quoted);
}

void TestSavedOrder::whomAPostThanksIsPutIn()
{
    TestStore store;
    const auto thanking = [](int id, const QStringList &tags) {
        return Post(aPost(id).change([&tags](Post &post) {
            post.mentions = { { QStringLiteral("ben"), QStringLiteral("ben"), {} },
                              { QStringLiteral("nobody"), QStringLiteral("stranger"), {} } };
            post.tags = tags;
        }));
    };
    get(store->commit(aBatch({ aPost(1).by("ben"), thanking(2, { QStringLiteral("Kudos") }), thanking(3, {}) })));
    const QList<Person> thanked = get(store->post(PostId(QStringLiteral("2")))).thanked;
    QCOMPARE(thanked.size(), 2);
    QCOMPARE(thanked[0].name, QStringLiteral("Ben"));
    QCOMPARE(thanked[1].name, QStringLiteral("stranger"));
    QVERIFY(get(store->post(PostId(QStringLiteral("3")))).thanked.isEmpty());
}

void TestSavedOrder::aWaitingQuoteShowsWhatItQuotes()
{
    TestStore store;
    get(store->commit(aBatch({ aPost(7).by("ben") })));
    Publish publish;
    publish.localId = PostId(QStringLiteral("local:1"));
    publish.text = QStringLiteral("See");
    publish.quotedId = PostId(QStringLiteral("7"));
    get(store->enqueue(publish));
    QCOMPARE(get(store->post(publish.localId)).quoted->id, publish.quotedId);
    store.reopen();
    const Intent kept = get(store->outbox())[0].pending.intent;
    QVERIFY(kept == Intent(publish));
}

QTEST_GUILESS_MAIN(TestSavedOrder)
#include "tst_savedorder.moc"
