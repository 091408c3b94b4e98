// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

using namespace atrium;
using namespace atrium::store;

class TestMine : public QObject {
    Q_OBJECT

private slots:
    void draftsComeBackWhole();
    void anEmptyDraftIsRemoved();
    void placesAreApart();
    void blobsAndSettings();
    void recentsAreBounded();
    void picturesAreBoundedAndTheOldestGo();
    void lookingAtAPictureKeepsIt();
    void picturesOfSavedPostsStay();
    void aHugePictureIsNotKept();
    void picturesSurviveARestart();
};

void TestMine::draftsComeBackWhole()
{
    TestStore store;
    Draft draft;
    draft.placeKey = QStringLiteral("reply:1");
    draft.text = QStringLiteral("Grüße\n🎉");
    draft.subject = QStringLiteral("s");
    draft.language = QStringLiteral("de");
    draft.audience = Audience::Followers;
    draft.attachments
        = { DraftAttachment { QStringLiteral("b"), QStringLiteral("f"), QStringLiteral("image/png"),
                              QStringLiteral("d"), true, 9, 3, 4, 0.25, -1, MediaId(QStringLiteral("m")), testStart } };
    draft.poll = { { QStringLiteral("a"), QStringLiteral("b") }, 60, true, true };
    draft.caret = 4;
    draft.changedAt = testStart;
    get(store->saveDraft(draft));
    store.reopen();
    QVERIFY(get(store->draft(draft.placeKey)) == draft);
}

void TestMine::anEmptyDraftIsRemoved()
{
    TestStore store;
    Draft draft;
    draft.placeKey = QStringLiteral("post");
    draft.text = QStringLiteral("x");
    get(store->saveDraft(draft));
    draft.text = QStringLiteral("  \n");
    get(store->saveDraft(draft));
    QCOMPARE(answer(store->draft(draft.placeKey)).error().kind, Error::Kind::Missing);
}

void TestMine::placesAreApart()
{
    TestStore store;
    for (const char *place : { "post", "reply:1", "edit:1" }) {
        Draft draft;
        draft.placeKey = QLatin1String(place);
        draft.text = QLatin1String(place);
        get(store->saveDraft(draft));
    }
    for (const char *place : { "post", "reply:1", "edit:1" })
        QCOMPARE(get(store->draft(QLatin1String(place))).text, QLatin1String(place));
}

void TestMine::blobsAndSettings()
{
    TestStore store;
    const QByteArray bytes("a\0b", 3);
    const QString first = get(store->saveBlob(bytes));
    const QString second = get(store->saveBlob(QByteArray()));
    QVERIFY(first != second);
    get(store->setSetting(QStringLiteral("k"), "1"));
    get(store->setSetting(QStringLiteral("k"), "2"));
    store.reopen();
    QCOMPARE(get(store->blob(first)), bytes);
    QCOMPARE(get(store->blob(second)), QByteArray());
    QCOMPARE(get(store->setting(QStringLiteral("k"))), QByteArray("2"));
}

void TestMine::recentsAreBounded()
{
    TestStore store;
    for (int i = 0; i < 100; ++i) {
        store.clock.advance(1);
        GifChoice gif;
        gif.url = QString::number(i);
        get(store->rememberGif(gif));
        get(store->rememberEmoji(QString::number(i)));
    }
    QCOMPARE(get(store->recentEmoji(500)).size(), 60);
    QCOMPARE(get(store->recentEmoji(2)), QStringList({ QStringLiteral("99"), QStringLiteral("98") }));
    QCOMPARE(get(store->gifShelf(QString(), 500)).size(), 60);
}

namespace {

QString url(int i) { return QStringLiteral("https://example.org/%1.png").arg(i); }
const QByteArray picture(100'000, 'p');

/// Which of the first `count` pictures are there.
QString there(TestStore &store, int count)
{
    QString line;
    for (int i = 0; i < count; ++i) {
        if (answer(store->cachedFile(url(i))))
            line += QString::number(i) + u' ';
    }
    return line.trimmed();
}

void storePictures(TestStore &store, int from, int to)
{
    for (int i = from; i < to; ++i) {
        store.clock.advance(1);
        get(store->storeFile(url(i), picture));
    }
}

} // namespace

void TestMine::picturesAreBoundedAndTheOldestGo()
{
    TestStore store;
    store->setPictureLimit(1024 * 1024); // room for ten
    storePictures(store, 0, 14);
    QCOMPARE(there(store, 14), QStringLiteral("4 5 6 7 8 9 10 11 12 13"));
    get(store->storeFile(url(13), picture)); // the same again takes no room
    QCOMPARE(there(store, 14), QStringLiteral("4 5 6 7 8 9 10 11 12 13"));
    store.close();
    QVERIFY(QFileInfo(store.file("pictures.db")).size() < 2'000'000);
}

void TestMine::lookingAtAPictureKeepsIt()
{
    TestStore store;
    store->setPictureLimit(1024 * 1024);
    storePictures(store, 0, 10);
    store.clock.advance(2 * 3600);
    QCOMPARE(get(store->cachedFile(url(0))), picture);
    storePictures(store, 10, 12);
    QCOMPARE(there(store, 12), QStringLiteral("0 3 4 5 6 7 8 9 10 11"));
}

void TestMine::picturesOfSavedPostsStay()
{
    TestStore store;
    store->setPictureLimit(1024 * 1024);
    const auto post = [](bool isSaved, int fetchedAfter) {
        return Post(aPost(1).withGif(url(1)).change([=](Post &p) {
            p.isSaved = isSaved;
            p.fetchedAt = testStart.addSecs(fetchedAfter);
        }));
    };
    get(store->commit(aBatch({ post(true, 0) })));
    storePictures(store, 0, 30);
    QVERIFY(there(store, 30).startsWith(QStringLiteral("1 ")));
    get(store->commit(aBatch({ post(false, 1) })));
    get(store->tidyUp());
    storePictures(store, 30, 45);
    QVERIFY(!there(store, 45).startsWith(QStringLiteral("1 ")));
}

void TestMine::aHugePictureIsNotKept()
{
    TestStore store;
    store->setPictureLimit(1024 * 1024);
    storePictures(store, 0, 5);
    get(store->storeFile(QStringLiteral("huge"), QByteArray(900'000, 'h')));
    QVERIFY(!answer(store->cachedFile(QStringLiteral("huge"))));
    QCOMPARE(there(store, 5), QStringLiteral("0 1 2 3 4"));
}

void TestMine::picturesSurviveARestart()
{
    TestStore store;
    storePictures(store, 0, 3);
    store.reopen();
    QCOMPARE(get(store->cachedFile(url(2))), picture);
}

QTEST_GUILESS_MAIN(TestMine)
#include "tst_mine.moc"
