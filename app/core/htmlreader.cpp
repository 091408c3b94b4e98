// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/htmlreader.h"

#include "core/htmlentities.h"
#include "core/weblink.h"

#include <QUrl>

#include <algorithm>

namespace atrium {

namespace {

constexpr qsizetype deepestElement = 100;
constexpr qsizetype longestTagName = 100;
constexpr qsizetype longestHidden = 4096;

bool isBlock(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Division:
    case HtmlTag::Paragraph:
    case HtmlTag::Heading:
    case HtmlTag::Quote:
    case HtmlTag::List:
    case HtmlTag::NumberedList:
    case HtmlTag::Item:
    case HtmlTag::Preformatted:
    case HtmlTag::Table:
    case HtmlTag::Row:
        return true;
    default:
        return false;
    }
}

bool isTablePart(HtmlTag tag) { return tag == HtmlTag::Table || tag == HtmlTag::Row || tag == HtmlTag::Cell; }

bool isMeaningless(HtmlTag tag)
{
    return tag == HtmlTag::Unknown || tag == HtmlTag::Other || tag == HtmlTag::RawDropped
        || tag == HtmlTag::VoidDropped;
}

int styleOf(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Bold:
        return Span::Bold;
    case HtmlTag::Italic:
        return Span::Italic;
    case HtmlTag::Strike:
        return Span::Strike;
    case HtmlTag::Underline:
        return Span::Underline;
    case HtmlTag::Code:
        return Span::Code;
    default:
        return 0;
    }
}

/// The topic's name at the end of an address such as …/tags/%E5%AF%BF; empty when there is nothing usable.
QString topicOf(const QString &href)
{
    const QString last = QUrl(href.section(u'?', 0, 0).section(u'#', 0, 0)).path(QUrl::FullyDecoded).section(u'/', -1);
    const bool isUsable = last.size() <= longestTagName && !last.contains(u' ') && !last.contains(u'\n');
    return isUsable ? last : QString();
}

} // namespace

HtmlReader::HtmlReader(const TextContext &context)
    : m_dropsQuoteInline(context.hasQuoteCard)
    , m_builder(context)
    , m_open { Open() }
{
    for (const MentionTarget &mention : context.mentions) {
        if (!mention.url.isEmpty())
            m_idByUrl.insert(mention.url, mention.id);
        m_mentionedIds.insert(mention.id);
    }
}

RichText HtmlReader::read(QStringView html)
{
    HtmlTokens tokens(html);
    HtmlToken token;
    while (!m_builder.isFull() && tokens.next(token)) {
        ++m_steps;
        if (skips(token))
            continue;
        if (token.kind == HtmlToken::Kind::Text)
            text(token);
        else if (token.kind == HtmlToken::Kind::Open)
            open(token);
        else
            close(token);
    }
    closeFrom(1);
    m_steps += tokens.steps();
    return m_builder.take();
}

/// Inside svg, form and the like only their own tags count, so that a nested one does not end the outer one.
bool HtmlReader::skips(const HtmlToken &token)
{
    const bool isDropped = token.kind != HtmlToken::Kind::Text && token.tag == HtmlTag::Dropped;
    if (m_skippedDepth == 0) {
        if (isDropped && token.kind == HtmlToken::Kind::Open && !token.isSelfClosing) {
            m_skipped = token.text.toString();
            m_skippedDepth = 1;
        }
        return isDropped;
    }
    if (isDropped && !token.isSelfClosing && token.text.compare(m_skipped, Qt::CaseInsensitive) == 0)
        m_skippedDepth += token.kind == HtmlToken::Kind::Open ? 1 : -1;
    return true;
}

void HtmlReader::text(const HtmlToken &token)
{
    const Open &element = m_open.last();
    if (element.isQuoteInline)
        return;
    const QString decoded = withDecodedEntities(token.text);
    if (element.isHidden)
        m_hiddenText += decoded.left(longestHidden - m_hiddenText.size());
    else
        m_builder.addText(decoded);
}

void HtmlReader::open(const HtmlToken &token)
{
    if (isMeaningless(token.tag))
        return;
    if (token.tag == HtmlTag::Break) {
        m_open.last().isInCell ? m_builder.addText(u" "_qs) : m_builder.breakLine();
        return;
    }
    if (token.tag == HtmlTag::Image) {
        if (!m_open.last().isHidden && !m_open.last().isQuoteInline)
            m_builder.addPicture(token.attribute(QLatin1String("src")), token.attribute(QLatin1String("alt")));
        return;
    }
    closeImplied(token.tag);
    if (isBlock(token.tag) || token.tag == HtmlTag::Rule)
        endBlock();
    if (token.tag == HtmlTag::Rule) {
        if (!m_open.last().isInCell)
            m_builder.addRule();
        return;
    }
    if (m_open.size() >= deepestElement)
        ++m_overflow;
    else
        beginElement(token);
}

void HtmlReader::beginElement(const HtmlToken &token)
{
    if (token.tag == HtmlTag::Item)
        beginItem(token);
    if (token.tag == HtmlTag::Cell)
        beginCell();
    if (token.tag == HtmlTag::Anchor)
        beginAnchor(token);
    if (token.tag == HtmlTag::RubyText)
        m_builder.addText(u"("_qs);
    if (token.tag == HtmlTag::InlineQuote)
        m_builder.addText(u"\u201C"_qs);
    Open element = m_open.last();
    describe(element, token);
    m_open.append(element);
    m_builder.setLook(element.look);
}

void HtmlReader::describe(Open &element, const HtmlToken &token) const
{
    element.tag = token.tag;
    element.cells = 0;
    element.endsWithEllipsis = token.hasClass(QLatin1String("ellipsis"));
    element.isHidden = element.isHidden || token.tag == HtmlTag::RubyParenthesis
        || (token.tag == HtmlTag::Span && token.hasClass(QLatin1String("invisible")));
    element.isQuoteInline
        = element.isQuoteInline || (m_dropsQuoteInline && token.hasClass(QLatin1String("quote-inline")));
    element.isInCell = element.isInCell || token.tag == HtmlTag::Cell;
    RichTextBuilder::Look &look = element.look;
    look.styles |= look.isPreformatted && token.tag == HtmlTag::Code ? 0 : styleOf(token.tag);
    look.isPreformatted = look.isPreformatted || (token.tag == HtmlTag::Preformatted && !element.isInCell);
    look.isHeading = look.isHeading || token.tag == HtmlTag::Heading;
    look.keepsShortcodes = look.keepsShortcodes || token.tag == HtmlTag::Code;
    look.quotes += token.tag == HtmlTag::Quote ? 1 : 0;
    describeList(element, token);
}

void HtmlReader::describeList(Open &element, const HtmlToken &token) const
{
    if (token.tag != HtmlTag::List && token.tag != HtmlTag::NumberedList)
        return;
    ++element.look.lists;
    element.isNumbered = token.tag == HtmlTag::NumberedList;
    bool hasStart = false;
    const int start = token.attribute(QLatin1String("start")).toInt(&hasStart);
    element.nextNumber = hasStart ? start : 1;
    // Counting down from an unknown length would need a look ahead: such a list counts up.
    const bool isReversed = hasStart
        && std::any_of(token.attributes.cbegin(), token.attributes.cend(),
                       [](const HtmlAttribute &attribute) { return attribute.name == u"reversed"; });
    element.step = isReversed ? -1 : 1;
}

void HtmlReader::beginItem(const HtmlToken &token)
{
    const qsizetype index = innermost(HtmlTag::NumberedList, [](HtmlTag tag) { return tag == HtmlTag::List; });
    if (index < 0) {
        m_builder.beginItem(0);
        return;
    }
    Open &list = m_open[index];
    bool hasValue = false;
    const int value = token.attribute(QLatin1String("value")).toInt(&hasValue);
    if (hasValue)
        list.nextNumber = value;
    m_builder.beginItem(qMax(1, list.nextNumber));
    list.nextNumber = qBound(-100'000, list.nextNumber, 100'000) + list.step;
}

void HtmlReader::beginCell()
{
    const qsizetype row = innermost(HtmlTag::Row, [](HtmlTag tag) { return tag == HtmlTag::Table; });
    if (m_open.last().isInCell)
        m_builder.addText(u" "_qs); // a table in a table: one line
    else if (row >= 0 && m_open[row].cells++ > 0)
        m_builder.addTab();
}

void HtmlReader::beginAnchor(const HtmlToken &token)
{
    m_hiddenText.clear();
    const Span link = linkOf(token);
    if (link.kind != Span::Kind::Text && !m_open.last().isHidden && !m_open.last().isQuoteInline)
        m_builder.beginLink(link);
}

Span HtmlReader::linkOf(const HtmlToken &token) const
{
    const int styles = m_open.last().look.styles;
    const QString mentioned = mentionedId(token);
    if (!mentioned.isEmpty())
        return { Span::Kind::Mention, styles, {}, mentioned };
    const QString href = token.attribute(QLatin1String("href"));
    const QString relation = token.attribute(QLatin1String("rel"));
    if (token.hasClass(QLatin1String("hashtag")) || relation.split(u' ').contains(u"tag"))
        return { Span::Kind::Tag, styles, {}, topicOf(href) };
    const QString link = safeLink(href);
    return { link.isEmpty() ? Span::Kind::Text : Span::Kind::Link, styles, {}, link };
}

QString HtmlReader::mentionedId(const HtmlToken &token) const
{
    const QString byUrl = m_idByUrl.value(token.attribute(QLatin1String("href")));
    if (!byUrl.isEmpty())
        return byUrl;
    const QString user = token.attribute(QLatin1String("data-user"));
    return m_mentionedIds.contains(user) ? user : QString();
}

/// Elements that HTML lets authors leave open: the next of their kind ends them.
void HtmlReader::closeImplied(HtmlTag opened)
{
    qsizetype index = -1;
    if (opened == HtmlTag::Item)
        index = innermost(opened, [](HtmlTag tag) { return tag == HtmlTag::List || tag == HtmlTag::NumberedList; });
    else if (opened == HtmlTag::Cell)
        index = innermost(opened, [](HtmlTag tag) { return tag == HtmlTag::Table || tag == HtmlTag::Row; });
    else if (opened == HtmlTag::Row)
        index = innermost(opened, [](HtmlTag tag) { return tag == HtmlTag::Table; });
    else if (opened == HtmlTag::Anchor)
        index = innermost(opened, [](HtmlTag) { return false; });
    else if (isBlock(opened))
        index = innermost(HtmlTag::Paragraph, [](HtmlTag tag) { return isBlock(tag) || tag == HtmlTag::Cell; });
    if (index > 0)
        closeFrom(index);
}

void HtmlReader::close(const HtmlToken &token)
{
    if (isMeaningless(token.tag) || token.tag == HtmlTag::Image || token.tag == HtmlTag::Rule)
        return;
    if (token.tag == HtmlTag::Break) {
        m_builder.breakLine(); // browsers read </br> as <br>
        return;
    }
    if (m_overflow > 0) {
        --m_overflow;
        if (isBlock(token.tag))
            endBlock();
        return;
    }
    const bool isPart = isTablePart(token.tag);
    const qsizetype index = innermost(token.tag, [isPart](HtmlTag tag) { return !isPart && tag == HtmlTag::Cell; });
    if (index > 0)
        closeFrom(index);
}

/// The nearest open element with this tag, -1 when a barrier comes first. Bounded by the depth cap.
template <typename Barrier> qsizetype HtmlReader::innermost(HtmlTag tag, Barrier isBarrier)
{
    for (qsizetype i = m_open.size() - 1; i > 0; --i) {
        ++m_steps;
        if (m_open[i].tag == tag)
            return i;
        if (isBarrier(m_open[i].tag))
            return -1;
    }
    return -1;
}

void HtmlReader::closeFrom(qsizetype index)
{
    while (m_open.size() > index) {
        const Open element = m_open.last();
        endElement(element);
        m_open.removeLast();
        m_builder.setLook(m_open.last().look);
    }
}

void HtmlReader::endElement(const Open &element)
{
    if (element.endsWithEllipsis && !element.isHidden && !element.isQuoteInline)
        m_builder.addText(u"\u2026"_qs);
    if (element.tag == HtmlTag::Anchor) {
        if (m_builder.isLinkEmpty())
            m_builder.addText(m_hiddenText);
        m_builder.endLink();
    }
    if (element.tag == HtmlTag::RubyText)
        m_builder.addText(u")"_qs);
    if (element.tag == HtmlTag::InlineQuote)
        m_builder.addText(u"\u201D"_qs);
    if (isBlock(element.tag))
        endBlock();
    if (element.tag == HtmlTag::Item)
        m_builder.endItem();
}

void HtmlReader::endBlock()
{
    if (m_open.last().isInCell)
        m_builder.addText(u" "_qs);
    else
        m_builder.endBlock();
}

} // namespace atrium
