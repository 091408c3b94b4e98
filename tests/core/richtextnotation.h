// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext.h"

namespace atrium::test {

/// One span in a short notation: "text", "*bold*", "[text](target)", "@[text](id)", "#[text](name)", "{:code:}", "/".
inline QString notation(const Span &span)
{
    switch (span.kind) {
    case Span::Kind::Link:
        return u"["_qs + span.text + u"]("_qs + span.target + u")"_qs;
    case Span::Kind::Mention:
        return u"@["_qs + span.text + u"]("_qs + span.target + u")"_qs;
    case Span::Kind::Tag:
        return u"#["_qs + span.text + u"]("_qs + span.target + u")"_qs;
    case Span::Kind::Emoji:
        return u"{"_qs + span.text + u"}"_qs;
    case Span::Kind::LineBreak:
        return u"/"_qs;
    case Span::Kind::Text:
        break;
    }
    QString mark;
    const QList<QPair<int, QString>> marks { { Span::Bold, u"*"_qs },
                                             { Span::Italic, u"_"_qs },
                                             { Span::Strike, u"~"_qs },
                                             { Span::Code, u"`"_qs },
                                             { Span::Underline, u"+"_qs } };
    for (const auto &[style, sign] : marks)
        mark += span.styles & style ? sign : QString();
    return mark + span.text + mark;
}

/// One line a block: "P|", "Q0|", "L0.3|" (depth and number), "C|", "H|", "R|" before its spans.
inline QStringList notation(const RichText &text)
{
    QStringList lines;
    for (const Block &block : text.blocks) {
        QString line = QString(u"PQLCHR"[int(block.kind)]);
        if (block.kind == Block::Kind::Quote || block.kind == Block::Kind::ListItem || block.depth > 0)
            line += QString::number(block.depth);
        if (block.kind == Block::Kind::ListItem)
            line += u'.' + QString::number(block.number);
        line += u'|';
        for (const Span &span : block.spans)
            line += notation(span);
        lines.append(line);
    }
    return lines;
}

} // namespace atrium::test
