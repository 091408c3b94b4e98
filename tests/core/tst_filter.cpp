// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter.h"

#include <QTest>

using namespace atrium;

namespace {

const QDateTime now = QDateTime({ 2026, 3, 2 }, { 9, 0 }, Qt::UTC);

Post saying(const QString &text)
{
    Post post;
    post.id = PostId(u"1"_qs);
    post.text = richTextFromPlain(text);
    return post;
}

PostFilter filter(const QString &word, bool isWhole, bool hides = false)
{
    PostFilter made;
    made.id = word;
    made.title = word;
    made.contexts = QStringList { u"home"_qs, u"thread"_qs };
    made.keywords = QStringList { word };
    made.wholeWords = isWhole ? made.keywords : QStringList();
    made.hides = hides;
    return made;
}

} // namespace

/// What a server filters, applied here in the same way.
class FilterTest : public QObject {
    Q_OBJECT

private slots:
    void wordsMatch_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        QTest::newRow("in the middle") << u"cat"_qs << false << u"concatenate"_qs << true;
        QTest::newRow("whole word only") << u"cat"_qs << true << u"concatenate"_qs << false;
        QTest::newRow("whole word, found later") << u"cat"_qs << true << u"concatenate the cat"_qs << true;
        QTest::newRow("other case") << u"Cat"_qs << true << u"a CAT!"_qs << true;
        QTest::newRow("hashtag") << u"#cat"_qs << true << u"see #cat"_qs << true;
        QTest::newRow("hashtag of another") << u"#cat"_qs << true << u"see #cats"_qs << false;
        QTest::newRow("umlaut beside") << u"ost"_qs << true << u"Röst"_qs << false;
        QTest::newRow("no letters") << u"++"_qs << true << u"C++20"_qs << true;
        QTest::newRow("Japanese") << u"会議"_qs << false << u"明日の会議"_qs << true;
        QTest::newRow("empty word") << QString() << false << u"anything"_qs << false;
    }

    void wordsMatch()
    {
        QFETCH(QString, word);
        QFETCH(bool, isWhole);
        QFETCH(QString, text);
        QFETCH(bool, matches);
        const QList<PostFilter> filters { filter(word, isWhole) };
        QCOMPARE(filterFor(filters, saying(text), u"home"_qs, now) != nullptr, matches);
    }

    void everyPartOfThePostIsSearched()
    {
        const QList<PostFilter> filters { filter(u"cat"_qs, true) };
        Post post = saying(u"nothing"_qs);
        QVERIFY(!filterFor(filters, post, u"home"_qs, now));
        post.subject = u"About my cat"_qs;
        QVERIFY(filterFor(filters, post, u"home"_qs, now));
        post.subject.clear();
        Attachment picture;
        picture.description = u"A cat on a chair"_qs;
        post.attachments.append(picture);
        QVERIFY(filterFor(filters, post, u"home"_qs, now));
        post.attachments.clear();
        post.poll.options = { { u"Cat"_qs, 1, false } };
        QVERIFY(filterFor(filters, post, u"home"_qs, now));
    }

    void onlyWhereItHolds()
    {
        QList<PostFilter> filters { filter(u"cat"_qs, true) };
        QVERIFY(!filterFor(filters, saying(u"cat"_qs), u"public"_qs, now));
        QVERIFY(!filterFor(filters, saying(u"cat"_qs), {}, now));
        QVERIFY(filterFor(filters, saying(u"cat"_qs), u"thread"_qs, now));
        filters.first().expiresAt = now.addSecs(-1);
        QVERIFY(!filterFor(filters, saying(u"cat"_qs), u"thread"_qs, now));
        filters.first().expiresAt = now.addSecs(60);
        QVERIFY(filterFor(filters, saying(u"cat"_qs), u"thread"_qs, now));
        Post own = saying(u"cat"_qs);
        own.isMine = true;
        QVERIFY(!filterFor(filters, own, u"home"_qs, now));
    }

    void hidingIsStrongerThanWarning()
    {
        const QList<PostFilter> filters { filter(u"cat"_qs, true), filter(u"dog"_qs, true, true) };
        const PostFilter *found = filterFor(filters, saying(u"cat and dog"_qs), u"home"_qs, now);
        QVERIFY(found);
        QVERIFY(found->hides);
    }

    void aSinglePostIsFilteredByItsId()
    {
        PostFilter one = filter(u"never"_qs, true);
        one.postIds = QStringList { u"1"_qs };
        const QList<PostFilter> filters { one };
        QVERIFY(filterFor(filters, saying(u"cat"_qs), u"home"_qs, now));
    }
};

QTEST_GUILESS_MAIN(FilterTest)
#include "tst_filter.moc"
