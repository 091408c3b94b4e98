// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/richtextblock.h"

#include <QPainter>

#include <functional>
#include <memory>
#include <vector>

namespace atrium::media {

/// A place between two characters, counted over all blocks with one between each two.
using TextPlace = int;

/// What is drawn over and under the words.
struct RichTextPaint {
    QColor color;
    QColor mentionBackground;
    QColor codeBackground;
    QColor selectionColor;
    QColor selectedTextColor;
    TextPlace selectionFrom = 0;
    TextPlace selectionTo = 0;
    int hoveredLink = -1;
    int focusedLink = -1;
    std::function<QImage(const QString &url)> picture; ///< null image: not here (yet)
};

/// Rich text broken into lines: measured, hit-tested and painted. One QTextLayout a block; nothing in it reads markup.
class RichTextLayout {
public:
    RichTextLayout();
    ~RichTextLayout();

    /// `width` ≤ 0: as wide as it wants. `maximumLines` 0: all.
    void lay(const RichText &content, const RichTextStyle &style, qreal width, int maximumLines);

    QSizeF size() const { return m_size; }
    qreal naturalWidth() const { return m_naturalWidth; } ///< of the widest line
    int lineCount() const { return m_lines; }
    bool isTruncated() const { return m_isTruncated; }

    int linkCount() const { return int(m_links.size()); }
    const RichTextLink &link(int index) const { return *m_links[size_t(index)].link; }
    QList<QRectF> linkRects(int index) const;
    int linkAt(const QPointF &point) const; ///< -1: none
    QStringList pictures() const; ///< addresses of company emoji
    int pictureSide() const;

    TextPlace end() const;
    TextPlace placeAt(const QPointF &point) const;
    std::pair<TextPlace, TextPlace> wordAt(TextPlace place) const;
    QString copied(TextPlace from, TextPlace to) const;
    /// What is shown, in order; blocks on lines of their own. For tests and for reading aloud.
    QString shownText() const;

    void paint(QPainter &painter, const QRectF &clip, const RichTextPaint &paint) const;

private:
    struct Piece;
    struct LinkPlace {
        const Piece *piece = nullptr;
        const RichTextLink *link = nullptr;
    };

    std::unique_ptr<Piece> layBlock(const Block &block, int linesLeft, bool isLast);
    void breakLines(Piece &piece, int linesLeft);
    void elideLastLine(Piece &piece, int lines);
    bool fits(const Piece &piece, int from, int to) const;
    const Piece *pieceAt(TextPlace place) const;
    qreal gapBefore(const Block &block, const Block *previous) const;
    QList<QRectF> rects(const Piece &piece, int start, int length) const;
    void paintPiece(QPainter &painter, const Piece &piece, const QRectF &clip, const RichTextPaint &paint) const;
    void paintBack(QPainter &painter, const Piece &piece, const RichTextPaint &paint) const;
    void paintFront(QPainter &painter, const Piece &piece, const RichTextPaint &paint) const;
    void paintMarker(QPainter &painter, const Piece &piece, const QColor &color) const;

    RichTextStyle m_style;
    qreal m_width = 0;
    int m_maximumLines = 0;
    std::vector<std::unique_ptr<Piece>> m_pieces;
    std::vector<LinkPlace> m_links;
    QSizeF m_size;
    qreal m_naturalWidth = 0;
    int m_lines = 0;
    bool m_isTruncated = false;
};

} // namespace atrium::media
