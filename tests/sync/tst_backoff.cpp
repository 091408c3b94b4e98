// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backoff.h"
#include "sync/idorder.h"

#include <QTest>

using namespace atrium::sync;

class BackoffTest : public QObject {
    Q_OBJECT

private slots:
    void waitsDoubleUpToFiveMinutes();
    void jitterIsFullAndNeverZero();
    void aServersWishIsNeverUndercut();
    void idsAreOrderedAsTheirServersMeanThem_data();
    void idsAreOrderedAsTheirServersMeanThem();
    void idsOfDifferentShapesAreNotOrdered_data();
    void idsOfDifferentShapesAreNotOrdered();
};

void BackoffTest::waitsDoubleUpToFiveMinutes()
{
    const QList<qint64> ceilings { 1000, 2000, 4000, 8000, 16'000, 32'000, 64'000, 128'000, 256'000, 300'000, 300'000 };
    for (int i = 0; i < ceilings.size(); ++i)
        QCOMPARE(backoffMs(i + 1, 0.5), ceilings[i] / 2);
    QCOMPARE(backoffMs(1'000'000, 0.5), 150'000);
}

void BackoffTest::jitterIsFullAndNeverZero()
{
    QCOMPARE(backoffMs(5, 0.0), 200);
    QVERIFY(backoffMs(5, 0.999) > 15'900);
    QVERIFY(backoffMs(0, 0.0) >= 200);
}

void BackoffTest::aServersWishIsNeverUndercut()
{
    QVERIFY(throttleMs(30, 0.0) >= 30'000);
    QVERIFY(throttleMs(30, 0.999) <= 32'000);
    QVERIFY(throttleMs(0, 0.0) >= 60'000);
    QVERIFY(throttleMs(86'400, 0.999) <= 902'000);
}

void BackoffTest::idsAreOrderedAsTheirServersMeanThem_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::newRow("short numbers are old") << u"999"_qs << u"1000"_qs;
    QTest::newRow("numbers") << u"115581262392000690"_qs << u"115581262392000691"_qs;
    QTest::newRow("ULID") << u"01F8MH75CBF9JFX4ZAD54N0W0R"_qs << u"01f8mh75cbf9jfx4zad54n0w0s"_qs;
    QTest::newRow("flakes") << u"AbC0zzzzzzzzzzzzzz"_qs << u"AbCAzzzzzzzzzzzzzz"_qs;
}

void BackoffTest::idsAreOrderedAsTheirServersMeanThem()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QVERIFY(compareIds(older, newer) < 0);
    QVERIFY(compareIds(newer, older) > 0);
    QVERIFY(compareIds(older, older) == 0);
}

void BackoffTest::idsOfDifferentShapesAreNotOrdered_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const QString number = u"115581262392000690"_qs;
    const QString ulid = u"01F8MH75CBF9JFX4ZAD54N0W0R"_qs;
    const QString flake = u"AbC0zzzzzzzzzzzzzz"_qs;
    QTest::newRow("number and ULID") << number << ulid;
    QTest::newRow("number and flake") << number << flake;
    QTest::newRow("flake and ULID") << flake << ulid;
    QTest::newRow("words") << u"note-one"_qs << u"note-three"_qs;
    QTest::newRow("nothing") << QString() << number;
}

void BackoffTest::idsOfDifferentShapesAreNotOrdered()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(compareIds(one, other) == std::partial_ordering::unordered);
    QVERIFY(compareIds(other, one) == std::partial_ordering::unordered);
}

QTEST_APPLESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
