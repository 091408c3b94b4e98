// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textweight.h"

#include <QElapsedTimer>
#include <QTest>

using namespace atrium::models;

class TestTextWeight : public QObject {
    Q_OBJECT

private slots:
    void weighsWhatAPersonSees_data();
    void weighsWhatAPersonSees();
    void longTextIsQuick();
};

void TestTextWeight::weighsWhatAPersonSees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("weight");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("plain") << QStringLiteral("hello") << 5;
    QTest::newRow("accent of two code points") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("family") << QStringLiteral("👨‍👩‍👧‍👦") << 1;
    QTest::newRow("skin tone") << QStringLiteral("👍🏽") << 1;
    QTest::newRow("flags") << QStringLiteral("🇵🇱🇩🇪") << 2;
    QTest::newRow("keycap") << QStringLiteral("1️⃣") << 1;
    QTest::newRow("line feed") << QStringLiteral("a\nb") << 3;
    QTest::newRow("link") << QStringLiteral("https://example.org/a/very/long/path?with=query") << 23;
    QTest::newRow("short link") << QStringLiteral("http://a.b") << 23;
    QTest::newRow("link in a sentence") << QStringLiteral("see https://example.org/x, or not") << 4 + 23 + 8;
    QTest::newRow("two links") << QStringLiteral("https://a.example https://b.example") << 23 + 1 + 23;
    QTest::newRow("not a link") << QStringLiteral("http://") << 7;
    QTest::newRow("mention here") << QStringLiteral("@ana hi") << 7;
    QTest::newRow("mention elsewhere") << QStringLiteral("@ana@other.example hi") << 7;
    QTest::newRow("mail address") << QStringLiteral("ana@other.example") << 17;
}

void TestTextWeight::weighsWhatAPersonSees()
{
    QFETCH(QString, text);
    QFETCH(int, weight);
    QCOMPARE(textWeight(text, 23), weight);
}

void TestTextWeight::longTextIsQuick()
{
    const QString text = QStringLiteral("a\u0300").repeated(100'000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(textWeight(text, 0), 100'000);
    QVERIFY2(timer.elapsed() < 2000, "must not grow with the square of the text");
}

QTEST_GUILESS_MAIN(TestTextWeight)
#include "tst_textweight.moc"
