// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext.h"

#include "core/htmlentities.h"
#include "core/htmlreader.h"
#include "core/plaintextlinks.h"
#include "core/richtextbuilder.h"
#include "core/weblink.h"

namespace atrium {

namespace {

constexpr qsizetype longestInput = 1024 * 1024;

QString withoutIsolates(const QString &text)
{
    QString bare = text;
    return bare.remove(QChar(0x2068)).remove(QChar(0x2069));
}

RichText fromPlain(const QString &text, const TextContext &context, bool findsLinks)
{
    RichTextBuilder builder(context);
    RichTextBuilder::Look look;
    look.keepsSpaces = true;
    builder.setLook(look);
    qsizetype written = 0;
    const QList<FoundLink> links = findsLinks ? linksInPlainText(text, context.mentions) : QList<FoundLink>();
    for (const FoundLink &link : links) {
        builder.addText(text.mid(written, link.begin - written));
        builder.beginLink({ link.kind, 0, {}, link.target });
        builder.addText(text.mid(link.begin, link.length));
        builder.endLink();
        written = link.begin + link.length;
        if (builder.isFull())
            break;
    }
    builder.addText(text.mid(written));
    return builder.take();
}

QString markOf(const Block &block)
{
    if (block.kind != Block::Kind::ListItem)
        return {};
    return block.number > 0 ? QString::number(block.number) + u". "_qs : u"\u2022 "_qs;
}

/// For copying: a shortened address becomes whole, other links get their address behind them.
QString fullLink(const Span &span)
{
    const QString text = withoutIsolates(span.text);
    return looksLikeAddress(text) || text == span.target ? span.target : text + u" ("_qs + span.target + u')';
}

QString plainSpan(const Span &span, bool fullLinks)
{
    if (span.kind == Span::Kind::LineBreak)
        return u"\n"_qs;
    return fullLinks && span.kind == Span::Kind::Link ? fullLink(span) : withoutIsolates(span.text);
}

} // namespace

RichText richTextFromHtml(const QString &html, const TextContext &context)
{
    const bool isTooLong = html.size() > longestInput;
    const QString input = isTooLong ? html.left(longestInput) : html;
    // Some servers send plain text, others escape it: references are decoded, tags cannot come out of that.
    RichText text
        = holdsHtml(input) ? HtmlReader(context).read(input) : fromPlain(withDecodedEntities(input), context, true);
    text.isCut = text.isCut || isTooLong;
    return text;
}

RichText richTextFromPlain(const QString &text, const TextContext &context)
{
    RichText result = fromPlain(text.left(longestInput), context, context.findsLinks);
    result.isCut = result.isCut || text.size() > longestInput;
    return result;
}

QString plainText(const RichText &text, bool fullLinks)
{
    QString result;
    for (const Block &block : text.blocks) {
        if (block.kind == Block::Kind::Rule)
            continue;
        if (!result.isEmpty())
            result += u'\n';
        result += markOf(block);
        for (const Span &span : block.spans)
            result += plainSpan(span, fullLinks);
    }
    return result;
}

} // namespace atrium
