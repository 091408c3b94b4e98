// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/idshape.h"

#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

using namespace atrium::company;

namespace {

QList<qint64> someIds()
{
    QList<qint64> ids { 1, 2, 65535, 65536, (1LL << 61) - 1 };
    constexpr qint64 day = 86'400'000;
    for (qint64 ms = 1'700'000'000'000; ms < 1'700'000'000'000 + 40 * day; ms += day / 3)
        ids << (ms << 16) << ((ms << 16) + 1) << ((ms << 16) + 4711);
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

class IdShapeTest : public QObject {
    Q_OBJECT

private slots:
    void everyShapeLooksAsItsServersWriteIt_data()
    {
        QTest::addColumn<IdShape>("shape");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("ulid") << IdShape::Ulid << QStringLiteral("^[0-9A-HJKMNP-TV-Z]{26}$");
        QTest::newRow("flake") << IdShape::Flake << QStringLiteral("^[0-9A-Za-z]{18}$");
        QTest::newRow("decimal") << IdShape::Decimal << QStringLiteral("^[1-9][0-9]*$");
    }
    void everyShapeLooksAsItsServersWriteIt()
    {
        QFETCH(IdShape, shape);
        QFETCH(QString, pattern);
        for (const qint64 id : someIds()) {
            const QString text = shapedId(shape, id);
            QVERIFY2(QRegularExpression(pattern).match(text).hasMatch(), qPrintable(text));
            QCOMPARE(unshapedId(shape, text), id);
        }
    }

    void theOrderOfTheTextIsTheOrderOfTheNumbers()
    {
        const QList<qint64> ids = someIds();
        for (const IdShape shape : { IdShape::Ulid, IdShape::Flake }) {
            for (qsizetype i = 1; i < ids.size(); ++i)
                QVERIFY(shapedId(shape, ids[i - 1]).toLatin1() < shapedId(shape, ids[i]).toLatin1());
        }
    }

    void whatWasNeverGivenOutIsNoId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("decimal") << QStringLiteral("115581085286400001");
        QTest::newRow("too short") << QStringLiteral("01K80K9V48MXXQKFBF5KZNWJ4");
        QTest::newRow("of another server") << QStringLiteral("01K80K9V48MXXQKFBF5KZNWJ47");
        QTest::newRow("flake of another server") << QStringLiteral("B0lLlGUriAX1DyyXN9");
        QTest::newRow("letters that base 32 lacks") << QStringLiteral("0ILOUILOUILOUILOUILOUILOUI");
        QTest::newRow("only nines") << QString(26, u'Z');
        QTest::newRow("only z") << QString(18, u'z');
        QTest::newRow("beyond ASCII") << QString(18, QChar(0x0663));
    }
    void whatWasNeverGivenOutIsNoId()
    {
        QFETCH(QString, text);
        QCOMPARE(unshapedId(IdShape::Ulid, text), 0);
        QCOMPARE(unshapedId(IdShape::Flake, text), 0);
    }

    void oneChangedCharacterIsNoId()
    {
        const QString id = shapedId(IdShape::Ulid, 115'581'085'286'400'001);
        for (qsizetype i = 0; i < id.size(); ++i) {
            QString other = id;
            other[i] = other[i] == u'7' ? u'8' : u'7';
            QCOMPARE(unshapedId(IdShape::Ulid, other), 0);
        }
    }
};

Q_DECLARE_METATYPE(atrium::company::IdShape)

QTEST_APPLESS_MAIN(IdShapeTest)
#include "tst_idshape.moc"
