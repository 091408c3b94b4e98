// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/richcontent.h"
#include "company/text.h"

#include <QRegularExpression>

namespace atrium::company {

namespace {

constexpr int depthLimit = 8;

// Something inside a line that has a beginning and an end.
struct Span {
    QString tag; ///< empty: none
    QString inner;
    QString url;
    qsizetype end = 0;
};

Span codeAt(const QString &text, qsizetype at)
{
    qsizetype run = 0;
    while (at + run < text.size() && text[at + run] == u'`')
        ++run;
    const qsizetype close = text.indexOf(QString(run, u'`'), at + run);
    if (close < 0)
        return {};
    return { u"code"_qs, text.mid(at + run, close - at - run), {}, close + run };
}

Span linkAt(const QString &text, qsizetype at)
{
    const qsizetype middle = text.indexOf(u"]("_qs, at);
    const qsizetype close = middle < 0 ? -1 : text.indexOf(u')', middle);
    if (close < 0)
        return {};
    const QString url = text.mid(middle + 2, close - middle - 2).section(u' ', 0, 0);
    return { u"a"_qs, text.mid(at + 1, middle - at - 1), url, close + 1 };
}

Span emphasisAt(const QString &text, qsizetype at)
{
    const QChar mark = text[at];
    const bool isDouble = at + 1 < text.size() && text[at + 1] == mark;
    if (mark == u'~' && !isDouble)
        return {};
    const QString closing(isDouble ? 2 : 1, mark);
    const qsizetype from = at + closing.size();
    if (from >= text.size() || text[from].isSpace())
        return {};
    const qsizetype close = text.indexOf(closing, from + 1);
    if (close < 0 || text[close - 1].isSpace())
        return {};
    const QString tag = mark == u'~' ? u"del"_qs : isDouble ? u"strong"_qs : u"em"_qs;
    return { tag, text.mid(from, close - from), {}, close + closing.size() };
}

Span spanAt(const QString &text, qsizetype at)
{
    if (text[at] == u'`')
        return codeAt(text, at);
    if (text[at] == u'[')
        return linkAt(text, at);
    const bool isInWord = text[at] == u'_' && at > 0 && text[at - 1].isLetterOrNumber();
    return isInWord ? Span() : emphasisAt(text, at);
}

// Renders lines to `out`. Only tags written here ever reach the HTML; everything typed is escaped.
class MarkdownWriter {
public:
    MarkdownWriter(RichContent &out, const FindPerson &find)
        : m_out(out)
        , m_find(find)
    {
    }

    void blocks(const QStringList &lines, int depth);

private:
    qsizetype block(const QStringList &lines, qsizetype at, int depth);
    qsizetype fence(const QStringList &lines, qsizetype at);
    qsizetype quote(const QStringList &lines, qsizetype at, int depth);
    qsizetype list(const QStringList &lines, qsizetype at, int depth);
    qsizetype paragraph(const QStringList &lines, qsizetype at);
    void inlines(const QString &text, int depth);
    void write(const Span &span, int depth);
    void wrap(const QString &tag, const QString &inner, int depth);

    RichContent &m_out;
    const FindPerson &m_find;
};

const QRegularExpression &headingPattern()
{
    static const QRegularExpression pattern(u"^ {0,3}(#{1,6})[ \\t]+(.*?)[ \\t]*#*$"_qs);
    return pattern;
}

const QRegularExpression &itemPattern()
{
    static const QRegularExpression pattern(u"^ {0,3}(?:([-*+])|(\\d{1,9})[.)])[ \\t]+(.*)$"_qs);
    return pattern;
}

bool isRule(const QString &line)
{
    static const QRegularExpression pattern(u"^ {0,3}(?:-[ \\t]*){3,}$|^ {0,3}(?:\\*[ \\t]*){3,}$"_qs);
    return pattern.match(line).hasMatch();
}

bool isFence(const QString &line) { return line.trimmed().startsWith(u"```"); }

bool isQuote(const QString &line) { return line.trimmed().startsWith(u'>'); }

bool beginsBlock(const QString &line)
{
    return line.trimmed().isEmpty() || isFence(line) || isQuote(line) || isRule(line)
        || headingPattern().match(line).hasMatch() || itemPattern().match(line).hasMatch();
}

bool isSafeLink(const QString &url)
{
    static const QStringList schemes = { u"http://"_qs, u"https://"_qs, u"mailto:"_qs };
    for (const QString &scheme : schemes) {
        if (url.startsWith(scheme, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void MarkdownWriter::blocks(const QStringList &lines, int depth)
{
    for (qsizetype at = 0; at < lines.size();)
        at = lines[at].trimmed().isEmpty() ? at + 1 : block(lines, at, depth);
}

qsizetype MarkdownWriter::block(const QStringList &lines, qsizetype at, int depth)
{
    const QString &line = lines[at];
    if (isFence(line))
        return fence(lines, at);
    if (isRule(line)) {
        m_out.html += u"<hr>"_qs;
        return at + 1;
    }
    const QRegularExpressionMatch heading = headingPattern().match(line);
    if (heading.hasMatch()) {
        const QString tag = u"h%1"_qs.arg(heading.captured(1).size());
        wrap(tag, heading.captured(2), depth);
        return at + 1;
    }
    if (depth < depthLimit && isQuote(line))
        return quote(lines, at, depth);
    if (depth < depthLimit && itemPattern().match(line).hasMatch())
        return list(lines, at, depth);
    return paragraph(lines, at);
}

qsizetype MarkdownWriter::fence(const QStringList &lines, qsizetype at)
{
    QString language = lines[at].trimmed().mid(3).trimmed();
    static const QRegularExpression word(u"^[A-Za-z0-9+#-]{1,20}$"_qs);
    if (!word.match(language).hasMatch())
        language.clear();
    QStringList code;
    for (++at; at < lines.size() && !isFence(lines[at]); ++at)
        code.append(lines[at]);
    m_out.html += language.isEmpty() ? u"<pre><code>"_qs : u"<pre><code class=\"language-%1\">"_qs.arg(language);
    m_out.html += code.join(u'\n').toHtmlEscaped() + u"</code></pre>"_qs;
    return at + 1;
}

qsizetype MarkdownWriter::quote(const QStringList &lines, qsizetype at, int depth)
{
    QStringList inner;
    for (; at < lines.size() && isQuote(lines[at]); ++at) {
        const QString line = lines[at].trimmed().mid(1);
        inner.append(line.startsWith(u' ') ? line.mid(1) : line);
    }
    m_out.html += u"<blockquote>"_qs;
    blocks(inner, depth + 1);
    m_out.html += u"</blockquote>"_qs;
    return at;
}

qsizetype MarkdownWriter::list(const QStringList &lines, qsizetype at, int depth)
{
    const bool isOrdered = !itemPattern().match(lines[at]).captured(2).isEmpty();
    m_out.html += isOrdered ? u"<ol>"_qs : u"<ul>"_qs;
    while (at < lines.size()) {
        const QRegularExpressionMatch item = itemPattern().match(lines[at]);
        if (!item.hasMatch() || item.captured(2).isEmpty() == isOrdered)
            break;
        QString text = item.captured(3);
        for (++at; at < lines.size() && lines[at].startsWith(u"  ") && !lines[at].trimmed().isEmpty(); ++at)
            text += u'\n' + lines[at].trimmed();
        wrap(u"li"_qs, text, depth);
    }
    m_out.html += isOrdered ? u"</ol>"_qs : u"</ul>"_qs;
    return at;
}

qsizetype MarkdownWriter::paragraph(const QStringList &lines, qsizetype at)
{
    QString text = lines[at];
    for (++at; at < lines.size() && !beginsBlock(lines[at]); ++at)
        text += u'\n' + lines[at];
    wrap(u"p"_qs, text, 0);
    return at;
}

void MarkdownWriter::wrap(const QString &tag, const QString &inner, int depth)
{
    m_out.html += u'<' + tag + u'>';
    inlines(inner, depth);
    m_out.html += u"</"_qs + tag + u'>';
}

// Plain stretches are gathered, so that links, mentions and hashtags are found across them.
void MarkdownWriter::inlines(const QString &text, int depth)
{
    QString pending;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c == u'\\' && at + 1 < text.size() && QStringView(u"\\`*_~[]()#>-+.!").contains(text[at + 1])) {
            pending += text[at + 1];
            at += 2;
            continue;
        }
        const bool canBegin = depth < depthLimit && QStringView(u"`*_~[").contains(c);
        const Span span = canBegin && !pending.endsWith(u'/') ? spanAt(text, at) : Span();
        if (span.tag.isEmpty()) {
            pending += c;
            ++at;
            continue;
        }
        appendLinked(m_out, pending, m_find);
        pending.clear();
        write(span, depth + 1);
        at = span.end;
    }
    appendLinked(m_out, pending, m_find);
}

void MarkdownWriter::write(const Span &span, int depth)
{
    if (span.tag == u"code") {
        m_out.html += u"<code>"_qs + span.inner.toHtmlEscaped() + u"</code>"_qs;
        return;
    }
    if (span.tag != u"a") {
        wrap(span.tag, span.inner, depth);
        return;
    }
    if (!isSafeLink(span.url)) { // the words stay, the address goes
        inlines(span.inner, depth);
        return;
    }
    m_out.html
        += u"<a href=\"%1\" target=\"_blank\" rel=\"nofollow noopener noreferrer\">"_qs.arg(span.url.toHtmlEscaped())
        + span.inner.toHtmlEscaped() + u"</a>"_qs;
}

} // namespace

RichContent fromMarkdown(const QString &text, const FindPerson &find)
{
    RichContent out;
    MarkdownWriter(out, find).blocks(text.split(u'\n'), 0);
    return out;
}

} // namespace atrium::company
