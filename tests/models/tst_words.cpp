// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace atrium;
using namespace atrium::models;

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void saysWhen_data();
    void saysWhen();
    void namesTheKindOfNotice();
};

void TestWords::saysWhen_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("text");
    const auto at = [](int month, int day, int hour, int minute, int year = 2026) {
        return QDateTime(QDate(year, month, day), QTime(hour, minute));
    };
    QTest::newRow("now") << at(5, 12, 15, 0) << QStringLiteral("just now");
    QTest::newRow("a clock that is ahead") << at(5, 12, 15, 2) << QStringLiteral("just now");
    QTest::newRow("minutes") << at(5, 12, 14, 42) << QStringLiteral("18 min");
    QTest::newRow("an hour") << at(5, 12, 14, 0) << QStringLiteral("1 h");
    QTest::newRow("this morning") << at(5, 12, 1, 0) << QStringLiteral("14 h");
    QTest::newRow("yesterday") << at(5, 11, 23, 0) << QStringLiteral("Yesterday");
    QTest::newRow("this year") << at(5, 8, 10, 0) << QStringLiteral("Fri 8 May");
    QTest::newRow("last year") << at(5, 8, 10, 0, 2025) << QStringLiteral("8 May 2025");
    QTest::newRow("never") << QDateTime() << QString();
}

void TestWords::saysWhen()
{
    QFETCH(QDateTime, when);
    QFETCH(QString, text);
    const QDateTime now(QDate(2026, 5, 12), QTime(15, 0));
    QCOMPARE(Words::whenText(when, now), text);
    QCOMPARE(Words::whenText(when.toUTC(), now.toUTC()), text);
}

void TestWords::namesTheKindOfNotice()
{
    Notice notice;
    notice.person.name = QStringLiteral("Ana");
    notice.kind = Notice::Kind::Reaction;
    notice.emoji = QStringLiteral("👏");
    QCOMPARE(Words::noticeSentence(notice), QStringLiteral("\u2068Ana\u2069 reacted 👏 to your post"));
    notice.kind = Notice::Kind::Other;
    QVERIFY(!Words::noticeSentence(notice).isEmpty());
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
