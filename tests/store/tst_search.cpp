// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"
#include "store/words.h"

using namespace atrium;
using namespace atrium::store;

class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void postsAreFound_data();
    void postsAreFound();
    void newestComeFirst();
    void editsAreFoundAnew();
    void everyPartOfAPostIsSearched();
    void searchShowsWhatIsPending();
    void strangeQuestionsAreHarmless_data();
    void strangeQuestionsAreHarmless();
};

void TestSearch::postsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const char *text, const char *words, bool isFound) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words) << isFound;
    };
    row("a word", "The canteen opens", "canteen", true);
    row("its beginning", "The canteen opens", "can", true);
    row("two letters", "The canteen opens", "ca", true);
    row("not its middle", "The canteen opens", "teen", false);
    row("another case", "The canteen opens", "CANTEEN", true);
    row("all words must be there", "The canteen opens", "canteen closes", false);
    row("in any order", "The canteen opens", "opens canteen", true);
    row("diacritics do not matter", "Grüße aus Łódź, café", "grusse", true);
    row("letters that are not marks stay", "Łódź", "Lodz", false);
    row("umlaut without dots", "Das Büro in Köln", "buro koln", true);
    row("umlaut asked for, plain written", "Das Buro in Koln", "Büro", true);
    row("decomposed", "cafe\xCC\x81 au lait", "café", true);
    row("Vietnamese", "Tiếng Việt", "tieng viet", true);
    row("Chinese, two characters", "我们明天去东京开会", "东京", true);
    row("Chinese, one character", "我们明天去东京开会", "京", true);
    row("Chinese, other order", "我们明天去东京开会", "京东", false);
    row("Chinese, apart", "东明京", "东京", false);
    row("Japanese, kana and kanji", "会議は東京オフィスです", "東京オフィス", true);
    row("Japanese among Latin", "New Tokyo東京office", "東京", true);
    row("Korean, beginning of a word", "회의는 서울에서 합니다", "서울", true);
    row("Thai", "ประชุมที่กรุงเทพ", "กรุงเทพ", true);
    row("Arabic", "اجتماع في المكتب", "المكتب", true);
    row("Arabic, vowels written", "اجْتِمَاعٌ في المَكْتَب", "اجتماع", true);
    row("Arabic, other alef", "إدارة المشروع", "اداره", true);
    row("Arabic, tatweel", "مشـــروع", "مشروع", true);
    row("Hebrew with points", "שָׁלוֹם לכולם", "שלום", true);
    row("Greek accents", "Καλημέρα κόσμε", "καλημερα", true);
    row("Russian", "Завтра собрание", "собр", true);
    row("a number", "Room 4711 is free", "4711", true);
    row("a handle with a sign", "Ask @mia.k about it", "@mia", true);
    row("a topic", "Thanks #kudos", "#kudos", true);
    row("hyphen", "state-of-the-art", "state-of", true);
}

void TestSearch::postsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(bool, isFound);
    TestStore store;
    get(store->commit(aBatch({ aPost(1).saying(text) })));
    QCOMPARE(get(store->search(words, 10)).size(), isFound ? 1 : 0);
}

void TestSearch::newestComeFirst()
{
    TestStore store;
    QList<Post> posts;
    for (const int id : { 30, 10, 20, 40 })
        posts.append(aPost(id).saying(QStringLiteral("canteen %1").arg(id)));
    get(store->commit(aBatch(posts)));
    QStringList ids;
    for (const Post &post : get(store->search(QStringLiteral("canteen"), 3)))
        ids.append(post.id.toString());
    QCOMPARE(ids.join(u' '), QStringLiteral("40 30 20"));
}

void TestSearch::editsAreFoundAnew()
{
    TestStore store;
    get(store->commit(aBatch({ aPost(1).saying(QStringLiteral("apples")) })));
    get(store->commit(aBatch({ aPost(1).saying(QStringLiteral("pears")).change([](Post &post) {
        post.editedAt = testStart.addSecs(5);
    }) })));
    QCOMPARE(get(store->search(QStringLiteral("apples"), 10)).size(), 0);
    QCOMPARE(get(store->search(QStringLiteral("pears"), 10)).size(), 1);
}

void TestSearch::everyPartOfAPostIsSearched()
{
    TestStore store;
    Post post = aPost(1).by("yusuf").withGif(QStringLiteral("u")).saying(QStringLiteral("inthetext"));
    post.subject = QStringLiteral("inthesubject");
    post.attachments[0].description = QStringLiteral("inthepicture");
    post.poll.id = QStringLiteral("p");
    post.poll.options = { { QStringLiteral("inthepoll"), 0, false } };
    post.tags = { QStringLiteral("inthetags") };
    post.card.url = QStringLiteral("https://example.org/");
    post.card.title = QStringLiteral("inthecard");
    get(store->commit(aBatch({ post })));
    for (const char *word :
         { "inthetext", "inthesubject", "inthepicture", "inthepoll", "inthetags", "inthecard", "yusuf" })
        QVERIFY2(get(store->search(QLatin1String(word), 10)).size() == 1, word);
    QCOMPARE(get(store->search(QStringLiteral("yusuf inthetext"), 10)).size(), 1);
}

void TestSearch::searchShowsWhatIsPending()
{
    TestStore store;
    get(store->commit(
        aBatch({ aPost(1).saying(QStringLiteral("apples")), aPost(2).saying(QStringLiteral("apples")) })));
    get(store->enqueue(Like { PostId(QStringLiteral("1")), true }));
    get(store->enqueue(Remove { PostId(QStringLiteral("2")) }));
    const auto found = get(store->search(QStringLiteral("apples"), 10));
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].isLiked);
}

void TestSearch::strangeQuestionsAreHarmless_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : { "",
                               " ",
                               "\"",
                               "*",
                               "a*",
                               "AND",
                               "OR NOT",
                               "NEAR(a b)",
                               "words:x",
                               "people : y",
                               "(",
                               "a\"b",
                               "'; DROP TABLE post; --",
                               "^a",
                               "-a",
                               "+",
                               "{}",
                               "\xF0\x9F\x8E\x89",
                               "\xCC\x81",
                               "%",
                               "_" })
        QTest::newRow(words) << QString::fromUtf8(words);
    QTest::newRow("long") << QString(100'000, u'x');
    QTest::newRow("many") << QStringLiteral("ab ").repeated(20'000);
    QTest::newRow("lone surrogate") << QString(QChar(0xD800));
    QTest::newRow("null") << QString(QChar(0));
}

void TestSearch::strangeQuestionsAreHarmless()
{
    QFETCH(QString, words);
    TestStore store;
    get(store->commit(aBatch({ aPost(1).saying(QStringLiteral("Something else entirely")) })));
    QVERIFY(answer(store->search(words, 10)).has_value());
    QCOMPARE(get(store->search(QStringLiteral("something"), 10)).size(), 1);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
