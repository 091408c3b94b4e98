// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace atrium::models;

namespace {

struct Line {
    int id = 0;
    QString text;
    int mark = 0;
    bool operator==(const Line &) const = default;
};

class Lines : public RowModel<Line> {
public:
    Lines()
        : RowModel({ { "text", [](const Line &line) { return QVariant(line.text); } },
                     { "mark", [](const Line &line) { return QVariant(line.mark); } } },
                   nullptr)
    {
    }
    using RowModel::rows;
    using RowModel::setRows;
};

QList<Line> randomLines(QRandomGenerator &random)
{
    QList<int> ids(40);
    std::iota(ids.begin(), ids.end(), 0);
    std::shuffle(ids.begin(), ids.end(), random);
    QList<Line> lines;
    for (int i = 0, count = random.bounded(40); i < count; ++i)
        lines.append({ ids[i], QString::number(random.bounded(3)), random.bounded(2) });
    return lines;
}

} // namespace

class TestRowModel : public QObject {
    Q_OBJECT

private slots:
    void anyListBecomesAnyOtherWithoutReset();
    void onlyWhatDiffersIsAnnounced();
    void whatStaysIsNeitherRemovedNorMoved();
    void aRowThatMovesStaysTheSameRow();
    void aRowGivenTwiceIsShownOnce();
};

void TestRowModel::anyListBecomesAnyOtherWithoutReset()
{
    Lines model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QRandomGenerator random(7);
    for (int round = 0; round < 600; ++round) {
        const QList<Line> wanted = randomLines(random);
        model.setRows(wanted);
        QCOMPARE(model.rows(), wanted);
    }
    QCOMPARE(resets.count(), 0);
}

void TestRowModel::onlyWhatDiffersIsAnnounced()
{
    Lines model;
    model.setRows({ { 1, QStringLiteral("a"), 0 }, { 2, QStringLiteral("b"), 0 }, { 3, QStringLiteral("c"), 0 } });
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows({ { 1, QStringLiteral("a"), 0 }, { 2, QStringLiteral("b"), 1 }, { 3, QStringLiteral("c"), 0 } });
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 1);
    QCOMPARE(changes[0][2].value<QList<int>>(), QList<int> { Qt::UserRole + 1 });
}

void TestRowModel::whatStaysIsNeitherRemovedNorMoved()
{
    Lines model;
    model.setRows({ { 1, {}, 0 }, { 2, {}, 0 }, { 3, {}, 0 } });
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.setRows({ { 9, {}, 0 }, { 8, {}, 0 }, { 1, {}, 0 }, { 2, {}, 0 }, { 3, {}, 0 } });
    QCOMPARE(inserted.count(), 1); // both new rows in one go
    QCOMPARE(inserted[0][2].toInt(), 1);
    QCOMPARE(removed.count() + moved.count(), 0);
}

void TestRowModel::aRowThatMovesStaysTheSameRow()
{
    Lines model;
    model.setRows({ { 1, QStringLiteral("a"), 0 }, { 2, QStringLiteral("b"), 0 }, { 3, QStringLiteral("c"), 0 } });
    const QPersistentModelIndex last(model.index(2));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows({ { 3, QStringLiteral("c"), 0 }, { 4, QStringLiteral("d"), 0 }, { 1, QStringLiteral("a"), 0 } });
    QCOMPARE(last.row(), 0); // a delegate, and the eye on it, go with the row
    QCOMPARE(changes.count(), 0);
}

void TestRowModel::aRowGivenTwiceIsShownOnce()
{
    Lines model;
    model.setRows({ { 1, QStringLiteral("first"), 0 }, { 2, {}, 0 }, { 1, QStringLiteral("second"), 0 } });
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rows()[0].text, QStringLiteral("first"));
}

QTEST_GUILESS_MAIN(TestRowModel)
#include "tst_rowmodel.moc"
