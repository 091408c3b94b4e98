// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weblink.h"

#include <QTest>

using namespace atrium;

class WebLinkTest : public QObject {
    Q_OBJECT

private slots:
    void usableLinksAreEncoded_data();
    void usableLinksAreEncoded();
    void hostIsTheRealOne();
    void addressesInTextAreSeen();
};

void WebLinkTest::usableLinksAreEncoded_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("link");
    QTest::newRow("plain") << u"https://a.example/b?c=d&e=f#g"_qs << u"https://a.example/b?c=d&e=f#g"_qs;
    QTest::newRow("spaces around") << u" \nhttps://a.example/ "_qs << u"https://a.example/"_qs;
    QTest::newRow("upper case scheme") << u"HTTPS://a.example/"_qs << u"https://a.example/"_qs;
    QTest::newRow("look-alike host") << u"https://аррӏе.com/"_qs << u"https://xn--80ak6aa92e.com/"_qs;
    QTest::newRow("path in Chinese") << u"https://a.example/漢"_qs << u"https://a.example/%E6%BC%A2"_qs;
    QTest::newRow("bar") << u"https://a.example/a|b"_qs << u"https://a.example/a%7Cb"_qs;
    QTest::newRow("port") << u"http://127.0.0.1:8080/x"_qs << u"http://127.0.0.1:8080/x"_qs;
    QTest::newRow("mail") << u"mailto:a@b.example?attach=/etc/passwd"_qs << u"mailto:a@b.example"_qs;
    QTest::newRow("at sign in a path") << u"https://a.example/@ana"_qs << u"https://a.example/@ana"_qs;
    QTest::newRow("too long") << u"https://a.example/"_qs + QString(5000, u'a') << QString();
}

void WebLinkTest::usableLinksAreEncoded()
{
    QFETCH(QString, href);
    QFETCH(QString, link);
    QCOMPARE(safeLink(href), link);
}

void WebLinkTest::hostIsTheRealOne()
{
    QCOMPARE(linkHost(u"https://xn--80ak6aa92e.com/x"_qs), u"xn--80ak6aa92e.com"_qs);
    QCOMPARE(linkHost(u"http://a.example:81/"_qs), u"a.example:81"_qs);
    QCOMPARE(linkHost(u"mailto:a@b.example"_qs), u"a@b.example"_qs);
}

void WebLinkTest::addressesInTextAreSeen()
{
    QVERIFY(looksLikeAddress(u"https://intranet.corp"_qs));
    QVERIFY(looksLikeAddress(u"www.intranet.corp"_qs));
    QVERIFY(looksLikeAddress(u"intranet.corp/payslip"_qs));
    QVERIFY(looksLikeAddress(u"intranet.corp"_qs));
    QVERIFY(!looksLikeAddress(u"the intranet"_qs));
    QVERIFY(!looksLikeAddress(u"see 3.5 and"_qs));
}

QTEST_APPLESS_MAIN(WebLinkTest)
#include "tst_weblink.moc"
