// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/page.h"

#include <QTest>

using namespace atrium::api;

class PageTest : public QObject {
    Q_OBJECT

private slots:
    void linksGiveCursors_data();
    void linksGiveCursors();
    void nextThatIsTheSameIsTheEnd();
    void cursorBecomesAQuery_data();
    void cursorBecomesAQuery();
};

void PageTest::linksGiveCursors_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::newRow("both") << QByteArray(
        "<https://a.example/x?limit=20&max_id=5>; rel=\"next\", <https://a.example/x?min_id=9>; rel=\"prev\"")
                          << u"5"_qs << u"9"_qs;
    QTest::newRow("other order, no quotes")
        << QByteArray("<https://a.example/x?min_id=9>; rel=prev,<https://a.example/x?max_id=5>; rel=next") << u"5"_qs
        << u"9"_qs;
    QTest::newRow("comma in the address")
        << QByteArray("<https://a.example/x?a=1,2&max_id=5>; rel=\"next\"") << u"5"_qs << QString();
    QTest::newRow("other host is ignored, its cursor is not")
        << QByteArray("<https://evil.example/y?max_id=5>; rel=\"next\"") << u"5"_qs << QString();
    QTest::newRow("encoded id") << QByteArray("<https://a.example/x?max_id=a%2Bb>; rel=\"next\"") << u"a+b"_qs
                                << QString();
    QTest::newRow("more attributes") << QByteArray("<https://a.example/x?max_id=5>; title=\"x\"; rel=\"next\"; foo=bar")
                                     << u"5"_qs << QString();
    QTest::newRow("relative") << QByteArray("</x?max_id=5>; rel=\"next\"") << u"5"_qs << QString();
    QTest::newRow("no cursor") << QByteArray("<https://a.example/x?page=2>; rel=\"next\"") << QString() << QString();
    QTest::newRow("empty") << QByteArray() << QString() << QString();
    QTest::newRow("garbage") << QByteArray("<<<>>>; rel=\"next\", <; rel=next") << QString() << QString();
    QTest::newRow("never closed") << QByteArray("<https://a.example/x?max_id=5; rel=\"next\"") << QString()
                                  << QString();
}

void PageTest::linksGiveCursors()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, older);
    QFETCH(QString, newer);
    const PageLinks links = linksOf(header, Cursor {});
    QCOMPARE(links.older.value_or(Cursor {}).maxId, older);
    QCOMPARE(links.older.has_value(), !older.isEmpty());
    QCOMPARE(links.newer.value_or(Cursor {}).minId, newer);
}

void PageTest::nextThatIsTheSameIsTheEnd()
{
    const QByteArray header = "<https://a.example/x?limit=80&max_id=5>; rel=\"next\"";
    QVERIFY(!linksOf(header, Cursor::olderThan(u"5"_qs)).older);
    QVERIFY(linksOf(header, Cursor::olderThan(u"6"_qs)).older);
}

void PageTest::cursorBecomesAQuery_data()
{
    QTest::addColumn<QString>("maxId");
    QTest::addColumn<QString>("minId");
    QTest::addColumn<QString>("sinceId");
    QTest::addColumn<QString>("query");
    QTest::newRow("newest") << QString() << QString() << QString() << u"limit=40"_qs;
    QTest::newRow("older") << u"5"_qs << QString() << QString() << u"max_id=5&limit=40"_qs;
    QTest::newRow("newer") << QString() << u"5"_qs << QString() << u"min_id=5&limit=40"_qs;
    QTest::newRow("window") << u"9"_qs << QString() << u"5"_qs << u"max_id=9&since_id=5&limit=40"_qs;
    QTest::newRow("since alone would cut a hole") << QString() << QString() << u"5"_qs << u"limit=40"_qs;
    QTest::newRow("odd id") << u"a&b=c+d"_qs << QString() << QString() << u"max_id=a%26b%3Dc%2Bd&limit=40"_qs;
}

void PageTest::cursorBecomesAQuery()
{
    QFETCH(QString, maxId);
    QFETCH(QString, minId);
    QFETCH(QString, sinceId);
    QFETCH(QString, query);
    QUrlQuery result;
    const Cursor cursor { maxId, minId, sinceId, 0, 40 };
    cursor.addTo(result);
    QCOMPARE(result.toString(QUrl::FullyEncoded), query);
}

QTEST_APPLESS_MAIN(PageTest)
#include "tst_page.moc"
