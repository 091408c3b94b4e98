// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/htmltokens.h"
#include "core/richtextbuilder.h"

#include <QSet>

namespace atrium {

/// Walks the tags and tells a RichTextBuilder what they mean (API contract 10.2 and 10.3). Elements deeper than 100 are
/// not remembered, so every step costs a bounded amount.
class HtmlReader {
public:
    explicit HtmlReader(const TextContext &context);

    RichText read(QStringView html);
    /// Characters and open elements looked at: shows that the work is linear.
    qint64 steps() const { return m_steps; }

private:
    /// An open element; looks and flags include those of everything around it.
    struct Open {
        HtmlTag tag = HtmlTag::Other;
        RichTextBuilder::Look look;
        bool isHidden = false; ///< Mastodon's "invisible": the part of an address that is not shown
        bool isQuoteInline = false;
        bool isInCell = false;
        bool endsWithEllipsis = false; ///< only of the element itself
        bool isNumbered = false;
        int nextNumber = 0;
        int step = 1;
        int cells = 0;
    };

    void open(const HtmlToken &token);
    void close(const HtmlToken &token);
    void text(const HtmlToken &token);
    void beginElement(const HtmlToken &token);
    void describe(Open &element, const HtmlToken &token) const;
    void describeList(Open &element, const HtmlToken &token) const;
    void beginItem(const HtmlToken &token);
    void beginCell();
    void beginAnchor(const HtmlToken &token);
    void endElement(const Open &element);
    void closeImplied(HtmlTag opened);
    void closeFrom(qsizetype index);
    void endBlock();
    bool skips(const HtmlToken &token);
    Span linkOf(const HtmlToken &token) const;
    QString mentionedId(const HtmlToken &token) const;
    template <typename Barrier> qsizetype innermost(HtmlTag tag, Barrier isBarrier);

    bool m_dropsQuoteInline;
    QHash<QString, QString> m_idByUrl; ///< of the people that the server says are mentioned
    QSet<QString> m_mentionedIds;
    RichTextBuilder m_builder;
    QList<Open> m_open; ///< never empty: the first is the document
    int m_overflow = 0; ///< open elements that are too deep to remember
    QString m_skipped; ///< the dropped element that we are in
    int m_skippedDepth = 0;
    QString m_hiddenText; ///< of the link that is being read
    qint64 m_steps = 0;
};

} // namespace atrium
