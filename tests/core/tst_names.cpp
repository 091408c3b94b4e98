// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext.h"

#include "support/fixtures.h"

#include <QTest>

using namespace atrium;
using namespace atrium::test;

class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void nameFitsOneLine_data();
    void nameFitsOneLine();
    void oddFixtureNameIsTame();
    void cutNeverSplitsACharacter();
};

void NamesTest::nameFitsOneLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Ana Ruiz"_qs << u"Ana Ruiz"_qs;
    QTest::newRow("lines and tabs") << u" Ana\n\tRuiz\r\n"_qs << u"Ana Ruiz"_qs;
    QTest::newRow("override") << u"\u202Egnp.ana\u202C"_qs << u"gnp.ana"_qs;
    QTest::newRow("isolate") << u"a\u2066b"_qs << u"ab"_qs;
    QTest::newRow("markup stays text") << u"<img src=\"http://tracker/\">"_qs << u"<img src=\"http://tracker/\">"_qs;
    QTest::newRow("only invisible") << u"\u200B\u2060\u3164\u2800 "_qs << QString();
    QTest::newRow("few invisible") << u"a\u200B\u200B\u200B\u200Bb"_qs << u"a\u200B\u200Bb"_qs;
    QTest::newRow("accents stay") << u"Jo\u0301n Þór"_qs << u"Jo\u0301n Þór"_qs;
    QTest::newRow("family stays") << u"👨‍👩‍👧‍👦"_qs << u"👨‍👩‍👧‍👦"_qs;
    QTest::newRow("empty") << QString() << QString();
}

void NamesTest::nameFitsOneLine()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(cleanName(name), expected);
}

void NamesTest::oddFixtureNameIsTame()
{
    const QString name = fixtureJson(u"account_odd_text.json"_qs).object().value(u"display_name").toString();
    QVERIFY(name.size() > 200);
    const QString clean = cleanName(name);
    QVERIFY(clean.size() <= 100 && clean.size() > 50);
    for (const QChar c : clean)
        QVERIFY(c != u'\n' && !(c.unicode() >= 0x202A && c.unicode() <= 0x202E));
    QVERIFY(clean.contains(u"👩🏽‍🚒"));
}

void NamesTest::cutNeverSplitsACharacter()
{
    const QString family = u"👨‍👩‍👧‍👦"_qs;
    const QString clean = cleanName(family.repeated(20));
    QVERIFY(clean.size() <= 100);
    QVERIFY(!clean.back().isHighSurrogate());
    QVERIFY(clean.back() != QChar(0x200D));
    QVERIFY(cleanName(QString(100'000, QChar(0x0301))).size() <= 100);
}

QTEST_APPLESS_MAIN(NamesTest)
#include "tst_names.moc"
