// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

namespace atrium::media {

/// How rich text looks.
struct RichTextStyle {
    QFont font;
    QString emojiFamily;
    QColor linkColor;
    int lineHeight = 0; ///< pixels; 0: what suits the font's size
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of a block without a letter that says it

    bool operator==(const RichTextStyle &) const = default;
};

/// A part that can be pressed.
struct RichTextLink {
    Span::Kind kind = Span::Kind::Link;
    QString target;
    QString text; ///< as shown
    int start = 0;
    int length = 0;
};

/// A company emoji: a box of the line kept free for its picture.
struct RichTextPicture {
    QString url;
    int at = 0;
};

/// One block made ready for a QTextLayout, and what its characters stand for.
struct BlockText {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    QList<RichTextLink> links;
    QList<RichTextPicture> pictures;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    /// The words between two places, as they are copied: emoji as they were written, company emoji as :shortcode:, links
    /// that are in it as a whole with their full address.
    QString copied(int from, int to) const;
    /// `at`, or the beginning of the emoji that it would cut through.
    int uncut(int at) const;
    /// Cut at `at`, with "…" in place of the rest.
    void elide(int at);

    /// Characters that stand for others.
    struct Stand {
        int start = 0;
        int length = 0;
        QString source;
    };
    QList<Stand> stands;
    struct Range {
        int start = 0;
        int length = 0;
    };
    QList<Range> code; ///< words in a line that are code
};

/// Side of the box for a company emoji.
int pictureSide(const RichTextStyle &style);

/// `limit`: characters after which the rest cannot be visible anyway; 0 for all.
BlockText blockText(const Block &block, const RichTextStyle &style, int limit);

/// The direction of the first character that has one; `otherwise` when none has. Isolated parts do not count.
Qt::LayoutDirection firstStrong(const QString &text, Qt::LayoutDirection otherwise);

} // namespace atrium::media
