// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/emojitable.h"

#include <QTest>

using namespace atrium::models;

class TestEmojiTable : public QObject {
    Q_OBJECT

private slots:
    void everyEntryIsWhole_data();
    void everyEntryIsWhole();
    void findsByWord_data();
    void findsByWord();
    void theNameItselfComesFirst();
    void tonesAreInOrder();
    void labelsAreFoundWithAnyToneAndStyle();
};

void TestEmojiTable::everyEntryIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("Polish") << QStringLiteral("pl");
    QTest::newRow("none of its own") << QStringLiteral("ar");
}

void TestEmojiTable::everyEntryIsWhole()
{
    QFETCH(QString, language);
    const auto &entries = EmojiTable::forLanguage(language).entries();
    QVERIFY(entries.size() > 1800);
    QSet<QString> seen;
    for (const EmojiEntry &entry : entries) {
        QVERIFY(!entry.emoji.isEmpty());
        QVERIFY2(!entry.label.isEmpty(), qPrintable(entry.emoji));
        QVERIFY2(entry.group >= 0 && entry.group <= 8, qPrintable(entry.emoji));
        QVERIFY2(entry.skins.isEmpty() || entry.skins.size() == 5, qPrintable(entry.emoji));
        QVERIFY2(!seen.contains(entry.emoji), qPrintable(entry.emoji));
        seen.insert(entry.emoji);
    }
}

void TestEmojiTable::findsByWord_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("emoji");
    QTest::newRow("label") << QStringLiteral("en") << QStringLiteral("party popper") << QStringLiteral("🎉");
    QTest::newRow("beginning of a tag") << QStringLiteral("en") << QStringLiteral("celebr") << QStringLiteral("🎉");
    QTest::newRow("shortcode") << QStringLiteral("en") << QStringLiteral(":thumbsup:") << QStringLiteral("👍️");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Konfetti") << QStringLiteral("🎉");
    QTest::newRow("English in German") << QStringLiteral("de") << QStringLiteral("party popper") << QStringLiteral("🎉");
    QTest::newRow("Polish") << QStringLiteral("pl") << QStringLiteral("żółw") << QStringLiteral("🐢");
    QTest::newRow("Polish without accents") << QStringLiteral("pl") << QStringLiteral("zolw") << QStringLiteral("🐢");
    QTest::newRow("two words, other order")
        << QStringLiteral("en") << QStringLiteral("popper party") << QStringLiteral("🎉");
    QTest::newRow("the emoji itself") << QStringLiteral("en") << QStringLiteral("🎉") << QStringLiteral("🎉");
}

void TestEmojiTable::findsByWord()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QString, emoji);
    QStringList found;
    for (const EmojiEntry *entry : EmojiTable::forLanguage(language).find(words))
        found.append(QString(entry->emoji).remove(QChar(0xFE0F)));
    QVERIFY2(found.contains(emoji.remove(QChar(0xFE0F))), qPrintable(found.join(u' ')));
}

void TestEmojiTable::theNameItselfComesFirst()
{
    const auto found = EmojiTable::forLanguage(QStringLiteral("en")).find(QStringLiteral("dog"));
    QVERIFY(!found.isEmpty());
    QVERIFY2(found[0]->shortcodes.contains(QStringLiteral("dog")), qPrintable(found[0]->label));
    QVERIFY(EmojiTable::forLanguage(QStringLiteral("en")).find(QStringLiteral("xyzzyq")).isEmpty());
}

void TestEmojiTable::tonesAreInOrder()
{
    const auto found = EmojiTable::forLanguage(QStringLiteral("en")).find(QStringLiteral("waving hand"));
    QVERIFY(!found.isEmpty());
    QCOMPARE(EmojiTable::toned(*found[0], 0), QStringLiteral("👋"));
    QCOMPARE(EmojiTable::toned(*found[0], 1), QStringLiteral("👋🏻"));
    QCOMPARE(EmojiTable::toned(*found[0], 5), QStringLiteral("👋🏿"));
}

void TestEmojiTable::labelsAreFoundWithAnyToneAndStyle()
{
    const EmojiTable &table = EmojiTable::forLanguage(QStringLiteral("en"));
    QCOMPARE(table.labelOf(QStringLiteral("❤")), QStringLiteral("red heart"));
    QCOMPARE(table.labelOf(QStringLiteral("❤️")), QStringLiteral("red heart"));
    QCOMPARE(table.labelOf(QStringLiteral("👋🏿")), QStringLiteral("waving hand"));
    QVERIFY(table.labelOf(QStringLiteral("probe")).isEmpty());
}

QTEST_MAIN(TestEmojiTable)
#include "tst_emojitable.moc"
