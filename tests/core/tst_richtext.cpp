// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext.h"

#include "core/richtextnotation.h"
#include "support/fixtures.h"

#include <QTest>

using namespace atrium;
using namespace atrium::test;

class RichTextTest : public QObject {
    Q_OBJECT

private slots:
    void htmlBecomesBlocksAndSpans_data();
    void htmlBecomesBlocksAndSpans();
    void plainTextKeepsLinesAndFindsLinks_data();
    void plainTextKeepsLinesAndFindsLinks();
    void mentionIsFoundByAddressOrUser();
    void companyEmojiStandInTextOnly();
    void quotePartLeavesOnlyBesideACard();
    void linksOfTheMastodonFixture();
    void akkomaFixtureHasNoMarkup();
    void gotosocialFixtureKeepsTheServersNote();
    void linksInRightToLeftTextAreIsolated();
    void typedTextFindsLinksOnlyWhenAsked();
    void copyGivesWholeAddresses();
    void readingTextHasMarksAndShortcodes();
    void bytesComeBackEqual();
    void damagedBytesGiveNothing();
};

void RichTextTest::htmlBecomesBlocksAndSpans_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &html, const QStringList &expected) {
        QTest::newRow(name) << html << expected;
    };
    row("paragraphs", u"<p>one</p><p>two</p>"_qs, { u"P|one"_qs, u"P|two"_qs });
    row("white space collapses", u"<p> a \n b  <b> c</b> </p>"_qs, { u"P|a b *c*"_qs });
    row("breaks", u"<p>a<br>b<br/>c</p>"_qs, { u"P|a/b/c"_qs });
    row("at most two blank lines", u"<p>a<br><br><br><br><br>b</p>"_qs, { u"P|a///b"_qs });
    row("breaks at the ends go", u"<p><br>a<br></p>"_qs, { u"P|a"_qs });
    row("styles nest", u"<p><b>a<i>b</i></b><del>c</del><u>d</u><code>e</code></p>"_qs, { u"P|*a**_b*_~c~+d+`e`"_qs });
    row("headings", u"<h1>a</h1>b<h4>c</h4>"_qs, { u"H|a"_qs, u"P|b"_qs, u"H|c"_qs });
    row("quotes", u"<blockquote>a<blockquote><p>b</p></blockquote></blockquote>c"_qs,
        { u"Q0|a"_qs, u"Q1|b"_qs, u"P|c"_qs });
    row("lists", u"<ul><li>a</li><li><p>b</p><p>c</p></li></ul>"_qs, { u"L0.0|a"_qs, u"L0.0|b"_qs, u"P1|c"_qs });
    row("numbered lists", u"<ol start=3><li>a<li>b<li value=9>c<li>d</ol>"_qs,
        { u"L0.3|a"_qs, u"L0.4|b"_qs, u"L0.9|c"_qs, u"L0.10|d"_qs });
    row("nested lists", u"<ul><li>a<ol><li>b</ol><li>c</ul>"_qs, { u"L0.0|a"_qs, u"L1.1|b"_qs, u"L0.0|c"_qs });
    row("counting down", u"<ol start=3 reversed><li>a<li>b</ol>"_qs, { u"L0.3|a"_qs, u"L0.2|b"_qs });
    row("code keeps lines and tabs", u"<pre><code>if (a) {\n\tb;\n}\n</code></pre>"_qs, { u"C|if (a) {/\tb;/}"_qs });
    row("table", u"<table><tr><th>a<td>b</tr><tr><td><p>c</p>d</td><td>e</td></tr></table>"_qs,
        { u"P|a\tb"_qs, u"P|c d\te"_qs });
    row("rule between", u"<p>a</p><hr><hr><p>b</p><hr>"_qs, { u"P|a"_qs, u"R|"_qs, u"P|b"_qs });
    row("link", u"<p>x <a href='https://a.example/p?q=1&amp;r=2'>y</a>.</p>"_qs,
        { u"P|x [y](https://a.example/p?q=1&r=2)."_qs });
    row("link around two paragraphs", u"<a href=https://a.example/><p>x</p><p>y</p></a>"_qs,
        { u"P|[x](https://a.example/)"_qs, u"P|[y](https://a.example/)"_qs });
    row("link that shows nothing", u"<p>a<a href='https://a.example'></a>b</p>"_qs, { u"P|ab"_qs });
    row("link with only hidden text",
        u"<p><a href='https://a.example'><span class=invisible>https://a.example</span></a></p>"_qs,
        { u"P|[https://a.example](https://a.example)"_qs });
    row("topic by class",
        u"<p><a class='mention hashtag' href='https://a.example/tags/caf%C3%A9'>#<span>Café</span></a></p>"_qs,
        { u"P|#[#Café](café)"_qs });
    row("topic by relation, sign outside", u"<p>#<a rel='nofollow tag' href='/tags/x'>x</a></p>"_qs,
        { u"P|##[x](x)"_qs });
    row("topic by its text", u"<p><a href='https://a.example/t/News'>#news</a></p>"_qs, { u"P|#[#news](news)"_qs });
    row("number of an issue is no topic", u"<p><a href='https://a.example/issues/7'>#12</a></p>"_qs,
        { u"P|[#12](https://a.example/issues/7)"_qs });
    row("unlisted mention stays a link",
        u"<p><a class='u-url mention' href='https://b.example/@eva'>@<span>eva</span></a></p>"_qs,
        { u"P|[@eva](https://b.example/@eva)"_qs });
    row("picture becomes a link", u"<p>a <img src='https://a.example/c.png' alt='chart'></p>"_qs,
        { u"P|a [chart](https://a.example/c.png)"_qs });
    row("picture without words shows its name", u"<p><img src='https://a.example/x/c.png?s=1'></p>"_qs,
        { u"P|[c.png](https://a.example/x/c.png?s=1)"_qs });
    row("ruby", u"<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>"_qs, { u"P|漢(かん)"_qs });
    row("inline quote", u"<p><q>a</q></p>"_qs, { u"P|“a”"_qs });
    row("references", u"<p>&lt;b&gt; &amp;amp; &eacute;&#233;&#xE9; &hellip; &nosuch; &#x80; &amp x</p>"_qs,
        { u"P|<b> &amp; ééé … &nosuch; € & x"_qs });
    row("unclosed tags", u"<p>a <b>b <i>c"_qs, { u"P|a *b **_c*_"_qs });
    row("wrong order of closing", u"<p><b>a<i>b</b>c</i></p>d"_qs, { u"P|*a**_b*_c"_qs, u"P|d"_qs });
    row("tag that never ends is text", u"<p>a</p><p>b <a href=\"https://x"_qs,
        { u"P|a"_qs, u"P|b <a href=\"https://x"_qs });
}

void RichTextTest::htmlBecomesBlocksAndSpans()
{
    QFETCH(QString, html);
    QFETCH(QStringList, expected);
    QCOMPARE(notation(richTextFromHtml(html)), expected);
}

void RichTextTest::plainTextKeepsLinesAndFindsLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("stray signs", u"no markup at all & a stray < b > and\nnew line"_qs,
        { u"P|no markup at all & a stray < b > and/new line"_qs });
    row("less than", u"1 <2 and I <3 it"_qs, { u"P|1 <2 and I <3 it"_qs });
    row("escaped text", u"&lt;b&gt;not bold&lt;/b&gt; &amp;amp;"_qs, { u"P|<b>not bold</b> &amp;"_qs });
    row("address in a sentence", u"See https://a.example/x(1), or (http://b.example)."_qs,
        { u"P|See [https://a.example/x(1)](https://a.example/x(1)), or ([http://b.example](http://b.example))."_qs });
    row("other schemes", u"javascript:alert(1) ftp://x.example gemini://x.example"_qs,
        { u"P|javascript:alert(1) ftp://x.example gemini://x.example"_qs });
    row("topic", u"a #News, b#c #1 #"_qs, { u"P|a #[#News](News), b#c #1 #"_qs });
    row("blank lines", u"a\n\n\n\n\nb"_qs, { u"P|a///b"_qs });
    row("windows lines", u"a\r\nb\rc"_qs, { u"P|a/b/c"_qs });
    row("empty", QString(), {});
}

void RichTextTest::plainTextKeepsLinesAndFindsLinks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(notation(richTextFromHtml(text)), expected);
}

void RichTextTest::mentionIsFoundByAddressOrUser()
{
    const TextContext context { .mentions = { { u"7"_qs, u"ana"_qs, u"https://a.example/@ana"_qs },
                                              { u"B9"_qs, u"ben"_qs, u"https://a.example/@ben"_qs } } };
    const QString html = u"<p><a href='https://a.example/@ana'>@ana</a> "_qs
        + u"<a href='https://a.example/users/ben' data-user='B9'>@ben</a></p>"_qs;
    QCOMPARE(notation(richTextFromHtml(html, context)), QStringList { u"P|@[@ana](7) @[@ben](B9)"_qs });
    QCOMPARE(notation(richTextFromHtml(u"hi @Ana and @eva"_qs, context)),
             QStringList { u"P|hi @[@Ana](7) and @eva"_qs });
}

void RichTextTest::companyEmojiStandInTextOnly()
{
    const CustomEmoji a { u"a"_qs, u"https://feed.example/e/a.gif"_qs, {}, {} };
    const CustomEmoji b { u"b"_qs, u"https://feed.example/e/b.gif"_qs, {}, {} };
    const CustomEmoji evil { u"evil"_qs, u"file:///etc/hostname"_qs, {}, {} };
    const RichText text = richTextFromHtml(fixtureContent(u"status_emoji_shortcodes.json"_qs), { .emoji = { a, b } });
    // Letters, digits and colons beside it block; code and links keep their text; case matters.
    QCOMPARE(notation(text),
             QStringList { u"P|:a::b: x:a: :a:y ({:a:}) 10:30:45 :A: :missing: `:a:` [:a:](https://feed.example/:a:/x) "
                           u"{:a:}\u200D{:b:}"_qs });
    const Span picture = text.blocks.first().spans.at(1);
    QCOMPARE(picture.kind, Span::Kind::Emoji);
    QCOMPARE(picture.target, a.url);
    QCOMPARE(notation(richTextFromPlain(u"cw :b:"_qs, { .emoji = { b } })), QStringList { u"P|cw {:b:}"_qs });
    QCOMPARE(notation(richTextFromPlain(u":evil:"_qs, { .emoji = { evil } })), QStringList { u"P|:evil:"_qs });
}

void RichTextTest::quotePartLeavesOnlyBesideACard()
{
    const QString html = fixtureContent(u"status_akkoma.json"_qs);
    QCOMPARE(notation(richTextFromHtml(html, { .hasQuoteCard = true })), QStringList { u"P|Lunch?"_qs });
    QVERIFY(plainText(richTextFromHtml(html)).contains(u"RE: https://feed.example/@jon/1"));
}

void RichTextTest::linksOfTheMastodonFixture()
{
    const TextContext context { .mentions = { { u"110466013593600001"_qs, u"sato@tokyo.example"_qs,
                                                u"https://tokyo.example/@sato"_qs } } };
    const QStringList expected {
        u"P|RE: [feed.example/@jon/1](https://feed.example/@jon/1)"_qs,
        u"P|See [docs.example/guide/part/one/ve…](https://docs.example/guide/part/one/very/long/path?x=1&y=2#frag)/"
        u"and @[@sato](110466013593600001) #[#寿司](寿司)"_qs,
        u"L0.0|one"_qs,
        u"L0.0|two"_qs,
        u"L1.9|nine"_qs,
        u"Q0|said"_qs,
        u"C|if (a < b && c) {/\treturn;/}"_qs,
        u"P|~old~ *bold* _it_ +u+ H2O 漢(かん)"_qs,
    };
    QCOMPARE(notation(richTextFromHtml(fixtureContent(u"status_html_links.json"_qs), context)), expected);
}

void RichTextTest::akkomaFixtureHasNoMarkup()
{
    const QStringList expected {
        u"H|Title"_qs, u"P|para/✨ big [chart](https://akko.example/inline.png)"_qs,
        u"P|a\tb"_qs,  u"P|#[#Essen](essen) [@jon](https://feed.example/users/jon)"_qs,
        u"R|"_qs,      u"P|s"_qs,
    };
    QCOMPARE(notation(richTextFromHtml(fixtureContent(u"status_html_akkoma.json"_qs))), expected);
}

void RichTextTest::gotosocialFixtureKeepsTheServersNote()
{
    const RichText text = richTextFromHtml(fixtureContent(u"status_html_gotosocial.json"_qs));
    QCOMPARE(notation(text).first(), u"P|see note1"_qs); // a fragment link is text
    QVERIFY(notation(text).contains(u"C|x := 1"_qs));
    QVERIFY(notation(text).contains(u"L0.1|n ↩"_qs));
    QVERIFY(plainText(text).contains(u"Treat the following external links with care"));
    QCOMPARE(notation(text).last(), u"L0.0|[a.mp4](https://far.example/a.mp4) [alt text]"_qs);
}

void RichTextTest::linksInRightToLeftTextAreIsolated()
{
    const RichText text = richTextFromHtml(fixtureContent(u"status_rtl_zwj.json"_qs));
    const Span tag = text.blocks.first().spans.at(1);
    QCOMPARE(tag.kind, Span::Kind::Tag);
    QCOMPARE(tag.text, u"\u2068#خبر\u2069"_qs);
    QCOMPARE(tag.target, u"خبر"_qs);
    QVERIFY(!plainText(text).contains(QChar(0x2068)));
    QVERIFY(plainText(text).contains(u"👨‍👩‍👧‍👦👩🏽‍🚒🏳️‍🌈🇯🇵"));
}

void RichTextTest::typedTextFindsLinksOnlyWhenAsked()
{
    const QString typed = u"<b> #news https://a.example"_qs;
    QCOMPARE(notation(richTextFromPlain(typed)), QStringList { u"P|<b> #news https://a.example"_qs });
    QCOMPARE(notation(richTextFromPlain(typed, { .findsLinks = true })),
             QStringList { u"P|<b> #[#news](news) [https://a.example](https://a.example)"_qs });
}

void RichTextTest::copyGivesWholeAddresses()
{
    const RichText text
        = richTextFromHtml(u"<p><a href='https://a.example/long/path'><span class=invisible>https://</span>"
                           u"<span class=ellipsis>a.example/lo</span></a> <a href='https://b.example'>here</a></p>"_qs);
    QCOMPARE(plainText(text), u"a.example/lo… here"_qs);
    QCOMPARE(plainText(text, true), u"https://a.example/long/path here (https://b.example)"_qs);
}

void RichTextTest::readingTextHasMarksAndShortcodes()
{
    const CustomEmoji ship { u"ship"_qs, u"https://feed.example/s.png"_qs, {}, {} };
    const RichText text
        = richTextFromHtml(u"<p>a<br>b :ship:</p><ol><li>x</ol><ul><li>y</ul>"_qs, { .emoji = { ship } });
    QCOMPARE(plainText(text), u"a\nb :ship:\n1. x\n• y"_qs);
}

void RichTextTest::bytesComeBackEqual()
{
    const RichText text = richTextFromHtml(fixtureContent(u"status_html_links.json"_qs));
    QVERIFY(!text.isEmpty());
    QCOMPARE(richTextFromBytes(toBytes(text)), text);
    QCOMPARE(richTextFromBytes(toBytes(RichText())), RichText());
}

void RichTextTest::damagedBytesGiveNothing()
{
    const QByteArray whole = toBytes(richTextFromHtml(u"<p>hello <b>there</b></p>"_qs));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(richTextFromBytes(whole.left(length)).isEmpty(), qPrintable(QString::number(length)));
    QVERIFY(richTextFromBytes(whole + 'x').isEmpty());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray flipped = whole;
        flipped[i] = char(flipped[i] ^ 0x80);
        const RichText read = richTextFromBytes(flipped); // any answer but a crash or a huge allocation
        QVERIFY(read.blocks.size() <= 2000);
    }
}

QTEST_APPLESS_MAIN(RichTextTest)
#include "tst_richtext.moc"
