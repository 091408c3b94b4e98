// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands.h"
#include "models/duedate.h"
#include "models/keymapmodel.h"
#include "models/palettemodel.h"
#include "models/picturekeeper.h"
#include "models/words.h"

#include <QSet>
#include <QTest>

using namespace atrium;
using namespace atrium::models;

/// What is typed to find something, to say when, or to name a file.
class TestFinding : public QObject {
    Q_OBJECT

private slots:
    void daysAndTimesAreRead_data();
    void daysAndTimesAreRead();
    void readyAnswersLieAhead();
    void dueTextsSayWhatHasPassed();
    void theBeginningOfAWordIsFound();
    void commandsAreUnambiguous();
    void theSheetHoldsEveryKeyOnce();
    void fileNamesAreMadeOfDescriptions();
};

namespace {

const QDateTime now(QDate(2026, 5, 12), QTime(10, 0), Qt::LocalTime);

} // namespace

void TestFinding::daysAndTimesAreRead_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QDateTime>("when"); // invalid: refused
    const QDate day(2026, 5, 14);
    QTest::newRow("iso") << u"2026-05-14"_qs << u"9:30"_qs << QDateTime(day, QTime(9, 30));
    QTest::newRow("dots") << u" 14.5.2026 "_qs << u"9.30"_qs << QDateTime(day, QTime(9, 30));
    QTest::newRow("slashes") << u"14/5/2026"_qs << u"17"_qs << QDateTime(day, QTime(17, 0));
    QTest::newRow("no time") << u"2026-05-14"_qs << QString() << QDateTime(day, QTime(9, 0));
    QTest::newRow("nothing") << QString() << QString() << QDateTime();
    QTest::newRow("no such day") << u"2026-02-30"_qs << QString() << QDateTime();
    QTest::newRow("words") << u"soon"_qs << QString() << QDateTime();
    QTest::newRow("no such time") << u"2026-05-14"_qs << u"25:00"_qs << QDateTime();
    QTest::newRow("yesterday") << u"2026-05-11"_qs << QString() << QDateTime();
    QTest::newRow("an hour ago") << u"2026-05-12"_qs << u"9:00"_qs << QDateTime();
    QTest::newRow("far away") << u"2426-05-12"_qs << QString() << QDateTime();
    QTest::newRow("endless") << QString(100'000, u'9') << QString(100'000, u'9') << QDateTime();
}

void TestFinding::daysAndTimesAreRead()
{
    QFETCH(QString, date);
    QFETCH(QString, time);
    QFETCH(QDateTime, when);
    const DueDate due = readDueDate(date, time, now);
    QCOMPARE(due.when, when);
    QCOMPARE(due.problem.isEmpty(), when.isValid());
}

void TestFinding::readyAnswersLieAhead()
{
    for (int hour = 0; hour < 24 * 7; ++hour) {
        const QDateTime at = now.addSecs(3600LL * hour + 59);
        for (const QDateTime &answer : { laterToday(at), tomorrow(at), nextWeek(at) })
            QVERIFY2(answer > at, qPrintable(at.toString()));
        QCOMPARE(nextWeek(at).date().dayOfWeek(), 1);
    }
    QCOMPARE(laterToday(now).time(), QTime(16, 0));
}

void TestFinding::dueTextsSayWhatHasPassed()
{
    QVERIFY(Words::dueText(now.addSecs(3600), now).startsWith(u"Today"_qs));
    QVERIFY(Words::dueText(now.addDays(1), now).startsWith(u"Tomorrow"_qs));
    QVERIFY(Words::dueText(now.addSecs(-60), now).startsWith(u"Was due today"_qs));
    QVERIFY(Words::dueText(now.addDays(-9), now).startsWith(u"Was due"_qs));
    QCOMPARE(Words::dueText({}, now), QString());
}

void TestFinding::theBeginningOfAWordIsFound()
{
    const auto found = [](const QString &title, const QString &words) {
        const PaletteMatch match = paletteMatch(title, words);
        return qMakePair(match.start, match.length);
    };
    QCOMPARE(found(u"Offline storage"_qs, u"sto"_qs), qMakePair(8, 3));
    QCOMPARE(found(u"New post"_qs, u"np"_qs), qMakePair(0, 0)); // found, but nothing to underline
    QCOMPARE(found(u"Restore"_qs, u"sto"_qs), qMakePair(-1, 0)); // inside of a word
    QCOMPARE(found(u"Żółw"_qs, u"żó"_qs), qMakePair(0, 2));
    QVERIFY(!paletteMatch(u"Home"_qs, u"homepage"_qs).isFound());
    QVERIFY(!paletteMatch({}, u"x"_qs).isFound());
}

void TestFinding::commandsAreUnambiguous()
{
    QSet<QString> ids;
    QSet<QString> titles;
    for (const Command &command : allCommands()) {
        QVERIFY2(!ids.contains(command.id) && !titles.contains(command.title), qPrintable(command.id));
        QVERIFY(!command.icon.isEmpty());
        ids.insert(command.id);
        titles.insert(command.title);
    }
}

void TestFinding::theSheetHoldsEveryKeyOnce()
{
    for (const int columns : { 1, 2, 3 }) {
        QStringList shown;
        for (int column = 0; column < columns; ++column) {
            KeyMapModel model;
            model.setColumns(columns);
            model.setColumn(column);
            const int title = model.roleNames().key("title");
            const int heading = model.roleNames().key("isHeading");
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!model.index(row, 0).data(heading).toBool())
                    shown.append(model.index(row, 0).data(title).toString());
            }
        }
        QStringList all;
        for (const KeyLine &line : keyboardMap())
            all.append(line.title);
        QCOMPARE(shown, all);
    }
    KeyMapModel found;
    found.setWords(u"shift s"_qs);
    QVERIFY(found.rowCount() > 0 && found.rowCount() < 10);
    found.setWords(u"no such key at all"_qs);
    QCOMPARE(found.rowCount(), 0);
}

void TestFinding::fileNamesAreMadeOfDescriptions()
{
    const PictureKeeper keeper({});
    const auto name = [&keeper](const QString &address, const QString &description) {
        return keeper.suggestedFile(address, description).fileName();
    };
    QCOMPARE(name(u"https://x.test/a/1.JPG"_qs, u"A green wall, freshly painted."_qs),
             u"A-green-wall-freshly-painted.jpg"_qs);
    QCOMPARE(name(u"https://x.test/1.exe"_qs, u"../../etc/passwd"_qs), u"etc-passwd.png"_qs);
    QCOMPARE(name(u"https://x.test/1"_qs, u"…"_qs), u"Picture.png"_qs);
    QVERIFY(name({}, QString(5000, u'w')).size() < 80);
}

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
