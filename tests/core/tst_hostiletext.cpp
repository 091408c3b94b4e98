// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/htmlreader.h"
#include "core/richtext.h"

#include "core/richtextnotation.h"
#include "support/fixtures.h"

#include <QTest>

#include <functional>

using namespace atrium;
using namespace atrium::test;

/// Text that wants to hang, crash, mislead or call home. Work is counted, not timed: it must not grow faster than the text.
class HostileTextTest : public QObject {
    Q_OBJECT

private slots:
    void workIsLinear_data();
    void workIsLinear();
    void hostileFixtureIsOnlyText();
    void dangerousLinksAreText_data();
    void dangerousLinksAreText();
    void activeContentIsDropped_data();
    void activeContentIsDropped();
    void pictureSizesAreIgnored();
    void marksAndJoinersAreLimited();
    void textCannotReorderItsSurroundings();
    void brokenUnicodeIsReplaced();
    void hugeTextIsCut();
    void manyMentionsStayCheap();
};

namespace {

struct Attack {
    const char *name;
    std::function<QString(int)> make; ///< the attack at a size of about n characters
};

QString repeated(const QString &piece, int n) { return piece.repeated(n / int(piece.size()) + 1); }

QList<Attack> attacks()
{
    const auto repeat = [](const QString &piece) { return [piece](int n) { return repeated(piece, n); }; };
    return {
        { "nested tables", repeat(u"<table><tr><td>x"_qs) },
        { "nested divisions", repeat(u"<div>"_qs) },
        { "nested lists", repeat(u"<ul><li>"_qs) },
        { "nested quotes", repeat(u"<blockquote>x"_qs) },
        { "bold never closed", repeat(u"<b>x"_qs) },
        { "closing tags only", repeat(u"</b></p></li>"_qs) },
        { "links in links", repeat(u"<a href='https://a.example/'>x"_qs) },
        { "references without end", repeat(u"&amp"_qs) },
        { "ampersands", repeat(u"&"_qs) },
        { "long references", repeat(u"&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_qs) },
        { "long numbers", [](int n) { return u"<p>&#"_qs + repeated(u"9"_qs, n); } },
        { "tags never closed", repeat(u"<a "_qs) },
        { "quotes never closed", repeat(u"<a href=\"x"_qs) },
        { "comments never closed", repeat(u"<!--"_qs) },
        { "declarations", repeat(u"<!"_qs) },
        { "scripts never closed", repeat(u"<script>"_qs) },
        { "scripts", repeat(u"<script></script>"_qs) },
        { "drawings never closed", repeat(u"<svg>"_qs) },
        { "attributes", [](int n) { return u"<a "_qs + repeated(u"a=b "_qs, n) + u">x"_qs; } },
        { "one long word", repeat(u"x"_qs) },
        { "one long word in markup", [](int n) { return u"<p>"_qs + repeated(u"x"_qs, n); } },
        { "marks", [](int n) { return u"<p>a"_qs + repeated(QString(QChar(0x0301)), n); } },
        { "joiners", repeat(u"👩‍"_qs) },
        { "overrides", repeat(QString(QChar(0x202E))) },
        { "isolates", repeat(QString(QChar(0x2066))) },
        { "shortcodes", repeat(u":a"_qs) },
        { "line breaks", repeat(u"<br>"_qs) },
        { "spaces", repeat(u"<p> </p>"_qs) },
        { "rows of columns", repeat(u"<tr><td colspan=20000>x</td></tr>"_qs) },
        { "ellipses", repeat(u"<span class=ellipsis>x</span>"_qs) },
        { "topics", repeat(u"#a "_qs) },
        { "addresses", repeat(u"https://a.example/ "_qs) },
        { "address of brackets", [](int n) { return u"https://a.example/"_qs + repeated(u")"_qs, n); } },
        { "addresses of brackets", repeat(u"https://a.example/"_qs + QString(4000, u')') + u' ') },
        { "addresses of open brackets", repeat(u"https://a.example/"_qs + QString(4000, u'(') + u' ') },
        { "less than", repeat(u"<"_qs) },
        { "handles", repeat(u"@"_qs) },
    };
}

} // namespace

void HostileTextTest::workIsLinear_data()
{
    QTest::addColumn<int>("index");
    const QList<Attack> all = attacks();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << i;
}

void HostileTextTest::workIsLinear()
{
    QFETCH(int, index);
    const Attack attack = attacks().at(index);
    const TextContext context { .emoji = { { u"a"_qs, u"https://feed.example/a.png"_qs, {}, {} } } };
    const QString text = attack.make(1024 * 1024);
    HtmlReader reader(context);
    reader.read(text);
    // Each character is looked at a few times; each of at most n / 3 tags may look at 100 open elements.
    QVERIFY2(reader.steps() <= 110 * text.size() / 3 + 10 * text.size(),
             qPrintable(QString::number(double(reader.steps()) / double(text.size()))));
    const RichText result = richTextFromHtml(text, context);
    QVERIFY(result.blocks.size() <= mostBlocks);
    QVERIFY(plainText(result).size() <= 2 * mostCharacters);
    QCOMPARE(richTextFromBytes(toBytes(result)), result);
}

void HostileTextTest::hostileFixtureIsOnlyText()
{
    const RichText text = richTextFromHtml(fixtureContent(u"status_html_hostile.json"_qs));
    const QStringList lines = notation(text);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first(),
             u"P|ajdfvpu[i](https://xn--fsqu00a.example)*_unclosed *_[nested](https://ok.example)*_ *_"
             u"[links](https://ok2.example)*_gnp\u00A0<script>\uFFFD\uFFFD*_"_qs);
    QVERIFY(lines.last().endsWith(u"deep"));
}

void HostileTextTest::dangerousLinksAreText_data()
{
    QTest::addColumn<QString>("href");
    const QStringList hrefs { u"javascript:alert(1)"_qs,
                              u" JaVaScRiPt:alert(1)"_qs,
                              u"java\nscript:alert(1)"_qs,
                              u"data:text/html,x"_qs,
                              u"file:///etc/passwd"_qs,
                              u"file://evil/share/x"_qs,
                              u"vbscript:x"_qs,
                              u"smb://evil/x"_qs,
                              u"\\\\evil\\share"_qs,
                              u"//evil.example/x"_qs,
                              u"https:\\\\evil.example"_qs,
                              u"https://user:pw@feed.example.evil.example/"_qs,
                              u"https://intranet.corp@evil.example/"_qs,
                              u"https://@evil.example/"_qs,
                              u"https://a.example./"_qs,
                              u"https://a.example/%00"_qs,
                              u"https://a.example/\tb"_qs,
                              u"https://a.example/\u202Egnp"_qs,
                              u"https://"_qs,
                              u"https:///x"_qs,
                              u"http:a.example"_qs,
                              u"https://[fe80::1%25eth0]/"_qs,
                              u"https://a.example:99999/"_qs,
                              u"/relative"_qs,
                              u"#fragment"_qs,
                              u"ms-msdt:x"_qs,
                              u"search-ms:x"_qs,
                              u"vscode://x"_qs,
                              u"gemini://x.example"_qs,
                              u"magnet:?x"_qs,
                              u"tel:+1"_qs,
                              u"xmpp:a@b"_qs,
                              u"atrium://post?send=1"_qs,
                              u"about:blank"_qs,
                              u"mailto:"_qs,
                              u"mailto:a@b.example,c@d.example"_qs };
    for (const QString &href : hrefs)
        QTest::newRow(qPrintable(href)) << href;
}

void HostileTextTest::dangerousLinksAreText()
{
    QFETCH(QString, href);
    const QString html = u"<p>a <a href=\""_qs + href.toHtmlEscaped() + u"\">word</a></p>"_qs;
    QCOMPARE(notation(richTextFromHtml(html)), QStringList { u"P|a word"_qs });
}

void HostileTextTest::activeContentIsDropped_data()
{
    QTest::addColumn<QString>("html");
    const QStringList pieces {
        u"<script>x</script>"_qs,
        u"<SCRIPT>x</ScRiPt >"_qs,
        u"<style>@import url(//evil)</style>"_qs,
        u"<iframe src=https://evil.example>x</iframe>"_qs,
        u"<svg><a><text>x</text></a></svg>"_qs,
        u"<math><mtext><table><mglyph><style><img src=x></style></mglyph></table></mtext></math>"_qs,
        u"<form>x<form>y</form>z</form>"_qs,
        u"<object>x</object>"_qs,
        u"<video>x</video>"_qs,
        u"<select><option>x</select>"_qs,
        u"<template>x</template>"_qs,
        u"<textarea><p>x</textarea>"_qs,
        u"<link rel=stylesheet href=//evil>"_qs,
        u"<meta http-equiv=refresh>"_qs,
        u"<base href=//evil>"_qs,
        u"<input value=x>"_qs,
        u"<!-- <b>x</b> -->"_qs,
        u"<![CDATA[x]]>"_qs,
        u"<?php x ?>"_qs,
        u"<title>x</title>"_qs,
    };
    for (const QString &piece : pieces)
        QTest::newRow(qPrintable(piece)) << piece;
}

void HostileTextTest::activeContentIsDropped()
{
    QFETCH(QString, html);
    QCOMPARE(notation(richTextFromHtml(u"<p>a"_qs + html + u"b</p>"_qs)), QStringList { u"P|ab"_qs });
}

void HostileTextTest::pictureSizesAreIgnored()
{
    QCOMPARE(notation(richTextFromHtml(u"<p>a<img width=2000000000 height=2000000000 alt=b></p>"_qs)),
             QStringList { u"P|ab"_qs });
    QCOMPARE(notation(richTextFromHtml(u"<p>a<img src='file:///etc/hostname'></p>"_qs)), QStringList { u"P|a"_qs });
}

void HostileTextTest::marksAndJoinersAreLimited()
{
    const QString zalgo = plainText(richTextFromHtml(u"<p>a"_qs + QString(500, QChar(0x0301)) + u"b</p>"_qs));
    QCOMPARE(zalgo.count(QChar(0x0301)), 8);
    const QString joined = plainText(richTextFromHtml(u"<p>"_qs + u"👩\u200D"_qs.repeated(11) + u"👩</p>"_qs));
    QCOMPARE(joined.count(QChar(0x200D)), 10);
    const QString invisible = plainText(richTextFromHtml(u"<p>a"_qs + QString(500, QChar(0x200B)) + u"b</p>"_qs));
    QCOMPARE(invisible.count(QChar(0x200B)), 8);
    QVERIFY(plainText(richTextFromHtml(u"<p>🏴󠁧󠁢󠁥󠁮󠁧󠁿</p>"_qs)) == u"🏴󠁧󠁢󠁥󠁮󠁧󠁿");
    QCOMPARE(plainText(richTextFromHtml(u"<p>a\U000E0068\U000E0069b</p>"_qs)), u"ab"_qs);
}

void HostileTextTest::textCannotReorderItsSurroundings()
{
    const QString text = plainText(richTextFromHtml(u"<p>&#x202e;gnp.\u2066exe\u2067\u202A</p>"_qs));
    QCOMPARE(text, u"gnp.exe"_qs);
}

void HostileTextTest::brokenUnicodeIsReplaced()
{
    const QString lone = u"<p>a"_qs + QChar(0xD800) + u"b"_qs + QChar(0xDC00) + QChar(0xFFFF) + u"&#xD800;&#0;</p>"_qs;
    QCOMPARE(plainText(richTextFromHtml(lone)), u"a\uFFFDb\uFFFD\uFFFD\uFFFD\uFFFD"_qs);
    const QString controls = u"<p>a"_qs + QChar(0) + QChar(7) + QChar(0x85) + QChar(0xFFFC) + u"b</p>"_qs;
    QCOMPARE(plainText(richTextFromHtml(controls)), u"ab"_qs);
}

void HostileTextTest::hugeTextIsCut()
{
    const RichText word = richTextFromHtml(u"<p>"_qs + QString(500'000, u'x') + u"</p>"_qs);
    QVERIFY(word.isCut);
    QCOMPARE(plainText(word).size(), mostCharacters);
    const RichText exact = richTextFromHtml(u"<p>"_qs + QString(mostCharacters, u'x') + u"</p>"_qs);
    QVERIFY(!exact.isCut);
    const RichText blocks = richTextFromHtml(u"<p>x</p>"_qs.repeated(3000));
    QCOMPARE(blocks.blocks.size(), mostBlocks);
    QVERIFY(blocks.isCut);
    const RichText beyond = richTextFromHtml(u"<p>a</p>"_qs + u"<!-- -->"_qs.repeated(200'000));
    QVERIFY(beyond.isCut);
    QCOMPARE(plainText(beyond), u"a"_qs);
}

void HostileTextTest::manyMentionsStayCheap()
{
    TextContext context;
    for (int i = 0; i < 10'000; ++i)
        context.mentions.append({ QString::number(i), u"h"_qs, u"https://a.example/"_qs + QString::number(i) });
    const RichText text = richTextFromHtml(u"<a href=https://a.example/9999>@x</a> "_qs.repeated(30'000), context);
    QCOMPARE(text.blocks.first().spans.first().target, u"9999"_qs);
}

QTEST_APPLESS_MAIN(HostileTextTest)
#include "tst_hostiletext.moc"
