// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/richtextlayout.h"

#include "media/richtextpiece.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

// The part of the layout that answers where something is.
namespace atrium::media {

QList<QRectF> RichTextLayout::rects(const Piece &piece, int start, int length) const
{
    QList<QRectF> rects;
    for (int i = 0; i < piece.layout.lineCount(); ++i) {
        const QTextLine line = piece.layout.lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal a = line.cursorToX(from);
        const qreal b = line.cursorToX(to);
        rects.append(QRectF(std::min(a, b), piece.top + line.y(), std::abs(b - a), line.height()));
    }
    return rects;
}

QList<QRectF> RichTextLayout::linkRects(int index) const
{
    const LinkPlace &place = m_links[size_t(index)];
    return rects(*place.piece, place.link->start, place.link->length);
}

int RichTextLayout::linkAt(const QPointF &point) const
{
    for (size_t i = 0; i < m_links.size(); ++i) {
        const Piece &piece = *m_links[i].piece;
        if (point.y() < piece.top || point.y() > piece.top + piece.height)
            continue;
        for (const QRectF &rect : rects(piece, m_links[i].link->start, m_links[i].link->length)) {
            if (rect.adjusted(-1, -1, 1, 1).contains(point))
                return int(i);
        }
    }
    return -1;
}

TextPlace RichTextLayout::end() const { return m_pieces.empty() ? 0 : m_pieces.back()->end(); }

TextPlace RichTextLayout::placeAt(const QPointF &point) const
{
    if (m_pieces.empty() || point.y() < 0)
        return 0;
    const auto below = std::find_if(m_pieces.cbegin(), m_pieces.cend(),
                                    [&point](const auto &piece) { return point.y() < piece->top + piece->height; });
    if (below == m_pieces.cend())
        return end();
    const Piece &piece = **below;
    for (int i = 0; i < piece.layout.lineCount(); ++i) {
        const QTextLine line = piece.layout.lineAt(i);
        const bool isLast = i + 1 == piece.layout.lineCount();
        if (isLast || point.y() < piece.top + piece.layout.lineAt(i + 1).y())
            return piece.start + piece.words.uncut(line.xToCursor(point.x()));
    }
    return piece.start;
}

const RichTextLayout::Piece *RichTextLayout::pieceAt(TextPlace place) const
{
    for (const auto &piece : m_pieces) {
        if (place <= piece->end())
            return piece.get();
    }
    return nullptr;
}

std::pair<TextPlace, TextPlace> RichTextLayout::wordAt(TextPlace place) const
{
    const Piece *piece = pieceAt(place);
    if (!piece || piece->words.text.isEmpty())
        return { place, place };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, piece->words.text);
    finder.setPosition(place - piece->start);
    const int from = finder.isAtBoundary() ? int(finder.position()) : int(finder.toPreviousBoundary());
    finder.setPosition(std::max(0, from));
    const int to = int(finder.toNextBoundary());
    return { piece->start + std::max(0, from), piece->start + (to < 0 ? int(piece->words.text.size()) : to) };
}

QString RichTextLayout::copied(TextPlace from, TextPlace to) const
{
    QStringList blocks;
    for (const auto &piece : m_pieces) {
        if (piece->end() < from || piece->start >= to)
            continue;
        blocks.append(piece->words.copied(std::max(from, piece->start) - piece->start,
                                          std::min(to, piece->end()) - piece->start));
    }
    return blocks.join(u'\n');
}

} // namespace atrium::media
