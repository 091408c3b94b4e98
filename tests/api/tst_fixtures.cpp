// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fixturechecks.h"

using namespace atrium::test;

/// Every recorded reply of tests/fixtures says what its manifest expects of it.
class FixturesTest : public QObject {
    Q_OBJECT

private slots:
    void fixtureSaysWhatIsExpected_data();
    void fixtureSaysWhatIsExpected();
};

namespace {

FixtureChecks allChecks()
{
    FixtureChecks checks = accountChecks();
    checks.insert(statusChecks());
    checks.insert(timelineChecks());
    checks.insert(serverChecks());
    checks.insert(streamChecks());
    return checks;
}

} // namespace

void FixturesTest::fixtureSaysWhatIsExpected_data()
{
    QTest::addColumn<QString>("file");
    const QJsonArray listed = fixtureJson(u"manifest.json"_qs).object().value(u"fixtures").toArray();
    QVERIFY(listed.size() > 50);
    for (const QJsonValue &entry : listed)
        QTest::newRow(qPrintable(entry[u"file"].toString())) << entry[u"file"].toString();
}

void FixturesTest::fixtureSaysWhatIsExpected()
{
    QFETCH(QString, file);
    static const FixtureChecks checks = allChecks();
    QVERIFY2(checks.contains(file), "no check is written for this reply");
    checks.value(file)();
}

QTEST_GUILESS_MAIN(FixturesTest)
#include "tst_fixtures.moc"
