// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/htmltokens.h"

#include "core/htmlentities.h"

#include <QHash>

#include <array>

namespace atrium {

namespace {

constexpr qsizetype longestTagName = 16;
constexpr qsizetype mostAttributes = 16;
constexpr qsizetype longestValue = 8192;

struct Group {
    HtmlTag tag;
    const char *names;
};

constexpr std::array groups {
    Group { HtmlTag::Anchor, "a" },
    Group { HtmlTag::Break, "br" },
    Group { HtmlTag::Image, "img" },
    Group { HtmlTag::Rule, "hr" },
    Group { HtmlTag::Division,
            "div section article aside header footer main nav address figure figcaption center details "
            "summary dl dt dd caption fieldset legend" },
    Group { HtmlTag::Paragraph, "p" },
    Group { HtmlTag::Heading, "h1 h2 h3 h4 h5 h6" },
    Group { HtmlTag::Quote, "blockquote" },
    Group { HtmlTag::List, "ul menu dir" },
    Group { HtmlTag::NumberedList, "ol" },
    Group { HtmlTag::Item, "li" },
    Group { HtmlTag::Preformatted, "pre listing" },
    Group { HtmlTag::Code, "code kbd samp tt" },
    Group { HtmlTag::Bold, "b strong" },
    Group { HtmlTag::Italic, "i em cite var dfn" },
    Group { HtmlTag::Strike, "s del strike" },
    Group { HtmlTag::Underline, "u ins" },
    Group { HtmlTag::Span, "span" },
    Group { HtmlTag::Table, "table" },
    Group { HtmlTag::Row, "tr" },
    Group { HtmlTag::Cell, "td th" },
    Group { HtmlTag::RubyText, "rt rtc" },
    Group { HtmlTag::RubyParenthesis, "rp" },
    Group { HtmlTag::InlineQuote, "q" },
    Group { HtmlTag::RawDropped, "script style iframe textarea title noembed noframes xmp" },
    Group { HtmlTag::Dropped, "object svg math template noscript form button select audio video head canvas frameset" },
    Group { HtmlTag::VoidDropped, "embed input source link meta base frame param track area col wbr" },
    Group { HtmlTag::Other,
            "html body abbr acronym sub sup small big font mark time data ruby rb bdi bdo label output map "
            "thead tbody tfoot colgroup blink marquee nobr hgroup search picture" },
};

QHash<QString, HtmlTag> tagTable()
{
    QHash<QString, HtmlTag> table;
    for (const Group &group : groups) {
        const QStringList names = QString::fromLatin1(group.names).split(u' ');
        for (const QString &name : names)
            table.insert(name, group.tag);
    }
    return table;
}

bool isSpace(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f'; }
bool isLetter(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

bool isWanted(const QString &name)
{
    static const QStringList wanted { u"href"_qs,  u"class"_qs,    u"src"_qs,   u"alt"_qs,      u"rel"_qs,
                                      u"start"_qs, u"reversed"_qs, u"value"_qs, u"data-user"_qs };
    return wanted.contains(name);
}

} // namespace

QString HtmlToken::attribute(QLatin1String name) const
{
    for (const HtmlAttribute &candidate : attributes) {
        if (candidate.name == name)
            return candidate.value;
    }
    return {};
}

bool HtmlToken::hasClass(QLatin1String name) const
{
    const QString classes = attribute(QLatin1String("class"));
    for (const auto &word : QStringView(classes).tokenize(u' ')) {
        if (word == name)
            return true;
    }
    return false;
}

HtmlTag htmlTagNamed(QStringView name)
{
    static const QHash<QString, HtmlTag> table = tagTable();
    return name.size() > longestTagName ? HtmlTag::Unknown : table.value(name.toString().toLower(), HtmlTag::Unknown);
}

bool HtmlTokens::next(HtmlToken &token)
{
    while (m_at < m_html.size()) {
        token.attributes.clear();
        if (m_html[m_at] != u'<' || !m_hasMoreTags || !isTagStart(m_at)) {
            readText(token);
            return true;
        }
        const QChar second = m_html[m_at + 1];
        if (second == u'!' || second == u'?') {
            if (!skipMarkup())
                return false;
            continue;
        }
        if (readTag(token))
            return true;
    }
    return false;
}

bool HtmlTokens::isTagStart(qsizetype at) const
{
    if (at + 1 >= m_html.size())
        return false;
    const QChar second = m_html[at + 1];
    if (second == u'/')
        return at + 2 < m_html.size() && isLetter(m_html[at + 2]);
    return isLetter(second) || second == u'!' || second == u'?';
}

qsizetype HtmlTokens::find(QStringView what, qsizetype from)
{
    const qsizetype found = m_html.indexOf(what, from, Qt::CaseInsensitive);
    m_steps += (found < 0 ? m_html.size() : found) - from + 1;
    return found;
}

/// False when there is nothing behind it any more: an unclosed comment swallows the rest, as in every browser.
bool HtmlTokens::skipMarkup()
{
    const bool isComment = m_html.mid(m_at).startsWith(u"<!--");
    const QStringView end = isComment ? QStringView(u"-->") : QStringView(u">");
    const qsizetype found = find(end, m_at + 2);
    m_at = found < 0 ? m_html.size() : found + end.size();
    return found >= 0;
}

/// Reads the tag at m_at. False when it gave no token, and m_at moved on or m_hasMoreTags went false.
bool HtmlTokens::readTag(HtmlToken &token)
{
    const bool isClose = m_html[m_at + 1] == u'/';
    const qsizetype nameStart = m_at + (isClose ? 2 : 1);
    qsizetype nameEnd = nameStart;
    while (nameEnd < m_html.size() && !isSpace(m_html[nameEnd]) && m_html[nameEnd] != u'>' && m_html[nameEnd] != u'/')
        ++nameEnd;
    m_steps += nameEnd - m_at;
    token.text = m_html.mid(nameStart, nameEnd - nameStart);
    token.tag = htmlTagNamed(token.text);
    token.kind = isClose ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    if (!isClose)
        return readOpenTag(token, nameEnd);
    const qsizetype end = find(u">", nameEnd);
    m_hasMoreTags = end >= 0;
    if (end >= 0)
        m_at = end + 1;
    return end >= 0;
}

bool HtmlTokens::readOpenTag(HtmlToken &token, qsizetype nameEnd)
{
    qsizetype at = nameEnd;
    while (at < m_html.size() && m_html[at] != u'>') {
        if (isSpace(m_html[at]) || m_html[at] == u'/')
            ++at;
        else
            readAttribute(token, at);
    }
    m_steps += at - nameEnd;
    m_hasMoreTags = at < m_html.size();
    if (!m_hasMoreTags)
        return false;
    m_at = at + 1;
    token.isSelfClosing = m_html[at - 1] == u'/';
    if (token.tag == HtmlTag::RawDropped)
        skipRaw(token.text);
    return true;
}

qsizetype HtmlTokens::afterSpaces(qsizetype at) const
{
    while (at < m_html.size() && isSpace(m_html[at]))
        ++at;
    return at;
}

/// Behind "=": in quotes, or up to a space or the end of the tag.
QStringView HtmlTokens::readAttributeValue(qsizetype &at) const
{
    at = afterSpaces(at);
    const QChar quote = at < m_html.size() ? m_html[at] : QChar();
    const bool isQuoted = quote == u'"' || quote == u'\'';
    const qsizetype start = isQuoted ? ++at : at;
    while (at < m_html.size() && (isQuoted ? m_html[at] != quote : !isSpace(m_html[at]) && m_html[at] != u'>'))
        ++at;
    const QStringView value = m_html.mid(start, at - start);
    if (isQuoted && at < m_html.size())
        ++at;
    return value;
}

void HtmlTokens::readAttribute(HtmlToken &token, qsizetype &at)
{
    const qsizetype nameStart = at++; // an attribute may begin with "=", and must move on
    while (at < m_html.size() && !isSpace(m_html[at]) && m_html[at] != u'=' && m_html[at] != u'>' && m_html[at] != u'/')
        ++at;
    const QStringView name = m_html.mid(nameStart, at - nameStart);
    at = afterSpaces(at);
    QStringView value;
    if (at < m_html.size() && m_html[at] == u'=')
        value = readAttributeValue(++at);
    if (name.size() > longestTagName || token.attributes.size() >= mostAttributes)
        return;
    const QString lower = name.toString().toLower();
    if (isWanted(lower))
        token.attributes.append({ lower, withDecodedEntities(value.left(longestValue)) });
}

/// Moves behind the closing tag of a raw element; without one, to the end.
void HtmlTokens::skipRaw(QStringView name)
{
    const QString end = u"</"_qs + name.toString();
    const qsizetype found = find(end, m_at);
    const qsizetype close = found < 0 ? -1 : find(u">", found);
    m_at = close < 0 ? m_html.size() : close + 1;
}

void HtmlTokens::readText(HtmlToken &token)
{
    const qsizetype start = m_at++;
    while (m_at < m_html.size() && !(m_hasMoreTags && m_html[m_at] == u'<' && isTagStart(m_at)))
        ++m_at;
    m_steps += m_at - start;
    token.kind = HtmlToken::Kind::Text;
    token.tag = HtmlTag::Unknown;
    token.text = m_html.mid(start, m_at - start);
}

bool holdsHtml(QStringView text)
{
    HtmlTokens tokens(text);
    HtmlToken token;
    while (tokens.next(token)) {
        if (token.kind != HtmlToken::Kind::Text && token.tag != HtmlTag::Unknown)
            return true;
    }
    return false;
}

} // namespace atrium
