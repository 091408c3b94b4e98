// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/emojiruns.h"
#include "media/richtextlayout.h"

#include <QElapsedTimer>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QImage>
#include <QTest>

using namespace atrium;
using namespace atrium::media;

namespace {

RichTextStyle style()
{
    RichTextStyle style;
    style.font.setPixelSize(15);
    style.emojiFamily = systemEmojiFamily();
    style.linkColor = Qt::darkGreen;
    style.lineHeight = 22;
    return style;
}

Span span(Span::Kind kind, const QString &text, const QString &target = {}) { return { kind, 0, text, target }; }

RichText paragraphs(const QList<QList<Span>> &spans)
{
    RichText text;
    for (const QList<Span> &block : spans)
        text.blocks.append({ Block::Kind::Paragraph, 0, 0, block });
    return text;
}

RichText plain(const QString &words) { return paragraphs({ { span(Span::Kind::Text, words) } }); }

QString words(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(QStringLiteral("word%1").arg(i));
    return all.join(u' ');
}

QImage painted(const RichTextLayout &layout, const RichTextPaint &paint)
{
    QImage image(layout.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, image.rect(), paint);
    return image;
}

/// How many pixels are far from grey.
int colorful(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).saturation() > 90 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestRichTextLayout : public QObject {
    Q_OBJECT

private slots:
    void textIsSplitAtEmoji_data();
    void textIsSplitAtEmoji();
    void emojiAreColored_data();
    void emojiAreColored();
    void everyEmojiIsOneGlyph_data();
    void everyEmojiIsOneGlyph();
    void linesKeepTheirRhythm();
    void whatIsTooLongEndsInDots();
    void whatFitsIsNotTruncated();
    void hiddenBlocksTruncate();
    void aLinkIsFoundWhereItIsDrawn();
    void rightToLeftBlocksBeginAtTheRight();
    void directionIsThatOfTheFirstStrongLetter_data();
    void directionIsThatOfTheFirstStrongLetter();
    void copyGivesWhatWasWritten();
    void companyEmojiKeepTheirPlace();
    void placesAndPointsAgree();
    void monstrousTextIsQuick_data();
    void monstrousTextIsQuick();
};

void TestRichTextLayout::textIsSplitAtEmoji_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("emoji");
    QTest::newRow("none") << QStringLiteral("plain 123 #tag *") << QStringList();
    QTest::newRow("heart") << QStringLiteral("I ❤️ it") << QStringList { QStringLiteral("❤️") };
    QTest::newRow("bare heart") << QStringLiteral("❤") << QStringList { QStringLiteral("❤") };
    QTest::newRow("flags") << QStringLiteral("🇵🇱🇩🇪") << QStringList { QStringLiteral("🇵🇱"), QStringLiteral("🇩🇪") };
    QTest::newRow("keycap") << QStringLiteral("press 1️⃣ now") << QStringList { QStringLiteral("1️⃣") };
    QTest::newRow("family") << QStringLiteral("👨‍👩‍👧!")
                            << QStringList { QStringLiteral("👨‍👩‍👧") };
    QTest::newRow("tone") << QStringLiteral("👍🏽👍")
                          << QStringList { QStringLiteral("👍🏽"), QStringLiteral("👍") };
    QTest::newRow("copyright is text") << QStringLiteral("© 2026") << QStringList();
}

void TestRichTextLayout::textIsSplitAtEmoji()
{
    QFETCH(QString, text);
    QFETCH(QStringList, emoji);
    QStringList found;
    QString together;
    for (const TextRun &run : emojiRuns(text)) {
        const QString part = text.mid(run.start, run.length);
        together += part;
        if (run.isEmoji)
            found.append(part);
    }
    QCOMPARE(together, text);
    QCOMPARE(found, emoji);
}

void TestRichTextLayout::emojiAreColored_data()
{
    QTest::addColumn<QString>("emoji");
    for (const auto *emoji : { u"❤️", u"❤", u"🎉", u"☺️", u"🇵🇱" })
        QTest::newRow(qPrintable(QString::fromUtf16(emoji))) << QString::fromUtf16(emoji);
}

void TestRichTextLayout::emojiAreColored()
{
    if (!QFontDatabase::families().contains(systemEmojiFamily()))
        QSKIP("no colour emoji font on this computer");
    QFETCH(QString, emoji);
    RichTextLayout layout;
    layout.lay(plain(emoji), style(), 100, 0);
    RichTextPaint paint;
    paint.color = Qt::black;
    QVERIFY(colorful(painted(layout, paint)) > 20);
}

void TestRichTextLayout::everyEmojiIsOneGlyph_data()
{
    QTest::addColumn<QString>("emoji");
    for (const auto *emoji : { u"❤️", u"1️⃣", u"🇵🇱", u"👨‍👩‍👧‍👦", u"👍🏽",
                               u"🏴󠁧󠁢󠁳󠁣󠁴󠁿", u"❤️‍🔥", u"🏳️‍🌈" })
        QTest::newRow(qPrintable(QString::fromUtf16(emoji))) << QString::fromUtf16(emoji);
}

void TestRichTextLayout::everyEmojiIsOneGlyph()
{
    if (!QFontDatabase::families().contains(systemEmojiFamily()))
        QSKIP("no colour emoji font on this computer");
    QFETCH(QString, emoji);
    const BlockText block = blockText(plain(emoji).blocks[0], style(), 0);
    QTextLayout layout(block.text, style().font);
    layout.setFormats(block.formats);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    int glyphs = 0;
    for (const QGlyphRun &run : layout.glyphRuns())
        glyphs += int(run.glyphIndexes().size());
    QCOMPARE(glyphs, 1);
}

void TestRichTextLayout::linesKeepTheirRhythm()
{
    RichTextLayout layout;
    layout.lay(plain(words(60) + QStringLiteral(" ❤️ ") + words(60)), style(), 300, 0);
    QVERIFY(layout.lineCount() > 10);
    QCOMPARE(layout.size().height(), qreal(layout.lineCount() * 22));
}

void TestRichTextLayout::whatIsTooLongEndsInDots()
{
    RichTextLayout layout;
    layout.lay(plain(words(200)), style(), 300, 3);
    QVERIFY(layout.isTruncated());
    QCOMPARE(layout.lineCount(), 3);
    QVERIFY(layout.shownText().endsWith(u'…'));
    QVERIFY(layout.naturalWidth() <= 300);
    QVERIFY(words(200).startsWith(layout.shownText().chopped(1)));
}

void TestRichTextLayout::whatFitsIsNotTruncated()
{
    RichTextLayout layout;
    layout.lay(plain(words(3)), style(), 600, 1);
    QVERIFY(!layout.isTruncated());
    QCOMPARE(layout.shownText(), words(3));
    layout.lay(plain(words(200)), style(), 300, 0);
    QVERIFY(!layout.isTruncated());
}

void TestRichTextLayout::hiddenBlocksTruncate()
{
    RichTextLayout layout;
    const RichText two = paragraphs(
        { { span(Span::Kind::Text, QStringLiteral("one")) }, { span(Span::Kind::Text, QStringLiteral("two")) } });
    layout.lay(two, style(), 300, 1);
    QVERIFY(layout.isTruncated());
    QCOMPARE(layout.shownText(), QStringLiteral("one…"));
    layout.lay(two, style(), 300, 2);
    QVERIFY(!layout.isTruncated());
}

void TestRichTextLayout::aLinkIsFoundWhereItIsDrawn()
{
    RichTextLayout layout;
    layout.lay(paragraphs({ { span(Span::Kind::Text, QStringLiteral("see ")),
                              span(Span::Kind::Link, QStringLiteral("example.org"),
                                   QStringLiteral("https://example.org/long")),
                              span(Span::Kind::Text, QStringLiteral(" or ask ")),
                              span(Span::Kind::Mention, QStringLiteral("@ana"), QStringLiteral("7")) } }),
               style(), 600, 0);
    QCOMPARE(layout.linkCount(), 2);
    for (int i = 0; i < 2; ++i) {
        const QList<QRectF> rects = layout.linkRects(i);
        QCOMPARE(rects.size(), 1);
        QCOMPARE(layout.linkAt(rects[0].center()), i);
    }
    QCOMPARE(layout.link(1).target, QStringLiteral("7"));
    QCOMPARE(layout.linkAt({ 1, 10 }), -1);
    QCOMPARE(layout.linkAt({ 590, 10 }), -1);
    layout.lay(paragraphs({ { span(Span::Kind::Link, words(40), QStringLiteral("x")) } }), style(), 200, 0);
    QVERIFY(layout.linkRects(0).size() > 3); // a link over several lines is one link
    QCOMPARE(layout.linkCount(), 1);
}

void TestRichTextLayout::rightToLeftBlocksBeginAtTheRight()
{
    RichTextLayout layout;
    layout.lay(paragraphs({ { span(Span::Kind::Link, QStringLiteral("مرحبا"), QStringLiteral("a")) },
                            { span(Span::Kind::Link, QStringLiteral("Hello"), QStringLiteral("b")) } }),
               style(), 400, 0);
    QVERIFY(layout.linkRects(0)[0].right() > 395);
    QVERIFY(layout.linkRects(1)[0].left() < 5);
}

void TestRichTextLayout::directionIsThatOfTheFirstStrongLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRightToLeft");
    QTest::newRow("Latin") << QStringLiteral("abc") << false;
    QTest::newRow("Arabic") << QStringLiteral("مرحبا abc") << true;
    QTest::newRow("number first") << QStringLiteral("12 مرحبا") << true;
    QTest::newRow("emoji first") << QStringLiteral("🎉 مرحبا") << true;
    QTest::newRow("isolated name first") << QStringLiteral("\u2068Ana\u2069 مرحبا") << true;
    QTest::newRow("nothing strong") << QStringLiteral("12 🎉") << false;
}

void TestRichTextLayout::directionIsThatOfTheFirstStrongLetter()
{
    QFETCH(QString, text);
    QFETCH(bool, isRightToLeft);
    QCOMPARE(firstStrong(text, Qt::LeftToRight) == Qt::RightToLeft, isRightToLeft);
}

void TestRichTextLayout::copyGivesWhatWasWritten()
{
    RichTextLayout layout;
    const QString address = QStringLiteral("https://example.org/a/long/way");
    layout.lay(paragraphs({ { span(Span::Kind::Text, QStringLiteral("I ❤️ it ")),
                              span(Span::Kind::Emoji, QStringLiteral(":probe:"), QStringLiteral("https://x/p.png")),
                              span(Span::Kind::LineBreak, {}),
                              span(Span::Kind::Link, QStringLiteral("example.org/a…"), address) },
                            { span(Span::Kind::Text, QStringLiteral("end")) } }),
               style(), 600, 0);
    QCOMPARE(layout.copied(0, layout.end()), u"I ❤️ it :probe:\n"_qs + address + u"\nend"_qs);
    QCOMPARE(layout.copied(0, 1), QStringLiteral("I"));
}

void TestRichTextLayout::companyEmojiKeepTheirPlace()
{
    RichTextLayout layout;
    const QString url = QStringLiteral("https://x/p.png");
    layout.lay(paragraphs({ { span(Span::Kind::Text, QStringLiteral("a")),
                              span(Span::Kind::Emoji, QStringLiteral("probe"), url),
                              span(Span::Kind::Text, QStringLiteral("b")) } }),
               style(), 600, 0);
    RichTextLayout without;
    without.lay(plain(QStringLiteral("ab")), style(), 600, 0);
    QVERIFY(qAbs(layout.naturalWidth() - without.naturalWidth() - layout.pictureSide()) < 1.5);
    QCOMPARE(layout.pictures(), QStringList { url });
    QImage red(16, 16, QImage::Format_RGB32);
    red.fill(Qt::red);
    RichTextPaint paint;
    paint.color = Qt::black;
    paint.picture = [&](const QString &asked) { return asked == url ? red : QImage(); };
    QVERIFY(colorful(painted(layout, paint)) > 150);
    paint.picture = {};
    QCOMPARE(colorful(painted(layout, paint)), 0); // the stand-in itself is invisible
}

void TestRichTextLayout::placesAndPointsAgree()
{
    RichTextLayout layout;
    layout.lay(plain(words(40)), style(), 200, 0);
    QCOMPARE(layout.placeAt({ 0, 0 }), 0);
    QCOMPARE(layout.placeAt({ 1e4, 1e4 }), layout.end());
    const auto [from, to] = layout.wordAt(7);
    QCOMPARE(layout.copied(from, to), QStringLiteral("word1"));
}

void TestRichTextLayout::monstrousTextIsQuick_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("combining marks, folded") << u"a"_qs + QString(65'000, QChar(0x0301)) << 6;
    QTest::newRow("marks on many letters") << QString(u"a"_qs + QString(8, QChar(0x0301))).repeated(7'000) << 0;
    QTest::newRow("one word") << QString(65'000, u'x') << 0;
    QTest::newRow("emoji") << QStringLiteral("👨‍👩‍👧‍👦").repeated(5'000) << 0;
    QTest::newRow("directions") << QStringLiteral("aب").repeated(30'000) << 0;
    QTest::newRow("long, folded") << words(8'000) << 6;
}

void TestRichTextLayout::monstrousTextIsQuick()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    QElapsedTimer timer;
    timer.start();
    RichTextLayout layout;
    layout.lay(plain(text), style(), 600, lines);
    qInfo("%lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestRichTextLayout)
#include "tst_richtextlayout.moc"
