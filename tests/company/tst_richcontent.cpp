// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/emojinames.h"
#include "company/richcontent.h"
#include "company/text.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace atrium::company;

namespace {

const FindPerson onlyBen = [](const QString &name, const QString &host) {
    return name.compare(u"ben", Qt::CaseInsensitive) == 0 && host.isEmpty() ? u"ben"_qs : QString();
};

QString markdown(const QString &text) { return fromMarkdown(text, onlyBen).html; }

// Every tag of `html` must be one that the server writes itself; the first that is not, or empty.
QString foreignTag(const QString &html)
{
    static const QRegularExpression tag(u"<[^>]*>?"_qs);
    static const QRegularExpression own(
        u"^</?(p|h[1-6]|ul|ol|li|blockquote|pre|code|em|strong|del)>$|^<(br|hr)>$|^</(a|span)>$"
        u"|^<code class=\"language-[A-Za-z0-9+#-]+\">$|^<span( class=\"(invisible|ellipsis||h-card)\"( "
        u"translate=\"no\")?)?>$"
        u"|^<a href=\"(https?://|mailto:|\\x{01}/)[^\"<>]*\"( [a-z]+=\"[a-z_ -]+\")*>$"_qs);
    auto matches = tag.globalMatch(html);
    while (matches.hasNext()) {
        const QString found = matches.next().captured();
        if (!own.match(found).hasMatch())
            return found;
    }
    return {};
}

} // namespace

class RichContentTest : public QObject {
    Q_OBJECT

private slots:
    void paragraphsAndBreaks()
    {
        QCOMPARE(fromPlainText(u"a\nb\n\n\nc"_qs, onlyBen).html, u"<p>a<br>b</p><p>c</p>"_qs);
        QCOMPARE(fromPlainText(u"<b>&\""_qs, onlyBen).html, u"<p>&lt;b&gt;&amp;&quot;</p>"_qs);
    }

    void namesAreFound()
    {
        const RichContent content = fromPlainText(u"@Ben @ben, @anna mail@ben.de #Größe #1 a#b"_qs, onlyBen);
        QCOMPARE(content.mentions, QStringList { u"ben"_qs });
        QCOMPARE(content.tags, QStringList { u"Größe"_qs });
    }

    void linksEndWhereASentenceGoesOn()
    {
        const QString html = fromPlainText(u"(https://a.example/x_(y)?z=1&w)."_qs, onlyBen).html;
        QVERIFY2(html.contains(u"href=\"https://a.example/x_(y)?z=1&amp;w\""), qPrintable(html));
        QVERIFY(html.endsWith(u").</p>"));
    }

    void markdownIsFormatted()
    {
        QCOMPARE(markdown(u"# A\n\n**b** *c* ~~d~~ `e`"_qs),
                 u"<h1>A</h1><p><strong>b</strong> <em>c</em> <del>d</del> <code>e</code></p>"_qs);
        QCOMPARE(markdown(u"- a\n- b\n\n1. c"_qs), u"<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>"_qs);
        QCOMPARE(markdown(u"> a\n> b"_qs), u"<blockquote><p>a<br>b</p></blockquote>"_qs);
        QCOMPARE(markdown(u"```c\n<b>\n```"_qs), u"<pre><code class=\"language-c\">&lt;b&gt;</code></pre>"_qs);
        QCOMPARE(markdown(u"snake_case_name"_qs), u"<p>snake_case_name</p>"_qs);
    }

    void markdownLetsNothingThrough_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("script", u"<script>alert(1)</script>"_qs);
        row("attribute", u"<img src=x onerror=alert(1)>"_qs);
        row("javascript link", u"[x](javascript:alert(1))"_qs);
        row("data link", u"[x](data:text/html,<script>)"_qs);
        row("blanked scheme", u"[x]( javascript:alert(1))"_qs);
        row("quote in link", u"[x](https://a.example/\"onclick=\"alert(1))"_qs);
        row("html in link text", u"[<img src=x>](https://a.example)"_qs);
        row("html in code", u"`<b>` ```<i>``` \n```\"><script>\n<script>\n```"_qs);
        row("html in heading", u"# <h1 onclick=x>"_qs);
        row("html in list", u"- <li onclick=x>"_qs);
        row("nested", u"**[*<b>*](javascript:x)**"_qs);
        row("quote in address", u"https://a.example/\"><script>"_qs);
        row("tag", u"#a\"><script>"_qs);
        row("mark of our address", cleaned(u"\u0001/evil"_qs));
        row("unclosed", u"**a [b](c `d"_qs);
        row("deep", QString(3000, u'>') + u"x"_qs);
    }

    void markdownLetsNothingThrough()
    {
        QFETCH(const QString, text);
        const QString html = markdown(text);
        QCOMPARE(foreignTag(html), QString());
        QVERIFY2(!html.contains(u"href=\"javascript", Qt::CaseInsensitive), qPrintable(html));
    }

    void hostileLengthsTakeNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &unit : { u"*"_qs, u"["_qs, u"`a"_qs, u"[a]("_qs, u"_a "_qs, u"> "_qs, u"#a"_qs, u"@"_qs })
            markdown(unit.repeated(5000 / unit.size()));
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void peopleCountWhatTheySee()
    {
        QCOMPARE(graphemes(u"👨‍👩‍👧‍👦"_qs), 1);
        QCOMPARE(graphemes(u"e\u0301"_qs), 1);
        QCOMPARE(postLength(u"@ben@127.0.0.1:80 https://example.org/a/very/long/address/that/goes/on"_qs, 23),
                 4 + 1 + 23);
        QCOMPARE(postLength(u"https://example.org/"_qs, 0), 20);
    }

    void emojiAreToldFromWords()
    {
        for (const QString &emoji : { u"👍"_qs, u"👍🏽"_qs, u"❤"_qs, u"❤️"_qs, u"👨‍👩‍👧‍👦"_qs,
                                      u"🇩🇪"_qs, u"1️⃣"_qs, u"🏴󠁧󠁢󠁳󠁣󠁴󠁿"_qs })
            QVERIFY2(isUnicodeEmoji(emoji), qPrintable(emoji));
        for (const QString &text :
             { u"a"_qs, u"1"_qs, u"👍👍"_qs, u"🇩"_qs, u""_qs, u"❤x"_qs, u"\u200d"_qs, u"\ufe0f"_qs })
            QVERIFY2(!isUnicodeEmoji(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(RichContentTest)
#include "tst_richcontent.moc"
