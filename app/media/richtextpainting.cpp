// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/richtextlayout.h"

#include "media/richtextpiece.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

// The part of the layout that draws.
namespace atrium::media {

namespace {

constexpr qreal pillRadius = 4;
constexpr qreal codeRadius = 8;
constexpr qreal quoteBar = 3;

void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color)
{
    if (color.alpha() == 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
}

/// Around the words, a little wider and not as high as the line, so that pills of two lines do not touch.
QRectF pill(const QRectF &words, const QFontMetricsF &metrics)
{
    const qreal height = metrics.ascent() + metrics.descent();
    return QRectF(words.x() - 2, words.center().y() - height / 2, words.width() + 4, height);
}

} // namespace

void RichTextLayout::paint(QPainter &painter, const QRectF &clip, const RichTextPaint &paint) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const auto &piece : m_pieces) {
        if (piece->top + piece->height >= clip.top() && piece->top <= clip.bottom())
            paintPiece(painter, *piece, clip, paint);
    }
}

void RichTextLayout::paintPiece(QPainter &painter, const Piece &piece, const QRectF &clip,
                                const RichTextPaint &paint) const
{
    if (piece.block.kind == Block::Kind::Rule) {
        QColor line = paint.color;
        line.setAlphaF(0.25F);
        painter.fillRect(QRectF(0, piece.top, m_size.width(), 1), line);
        return;
    }
    paintBack(painter, piece, paint);
    QList<QTextLayout::FormatRange> selections;
    const TextPlace from = std::max(paint.selectionFrom, piece.start);
    const TextPlace to = std::min(paint.selectionTo, piece.end());
    if (from < to) {
        QTextLayout::FormatRange range { from - piece.start, to - from, {} };
        range.format.setBackground(paint.selectionColor);
        range.format.setForeground(paint.selectedTextColor);
        selections.append(range);
    }
    painter.setPen(paint.color);
    piece.layout.draw(&painter, { 0, piece.top }, selections, clip);
    paintFront(painter, piece, paint);
}

void RichTextLayout::paintBack(QPainter &painter, const Piece &piece, const RichTextPaint &paint) const
{
    if (piece.block.kind == Block::Kind::Code)
        fillRounded(painter, QRectF(0, piece.top, m_size.width(), piece.height), codeRadius, paint.codeBackground);
    if (piece.block.kind == Block::Kind::Quote) {
        QColor bar = paint.color;
        bar.setAlphaF(0.25F);
        for (int depth = 0; depth <= piece.block.depth; ++depth) {
            const qreal x = depth * (piece.indent / (piece.block.depth + 1));
            const qreal left = piece.isMirrored() ? m_size.width() - x - quoteBar : x;
            fillRounded(painter, QRectF(left, piece.top, quoteBar, piece.height), quoteBar / 2, bar);
        }
    }
    const QFontMetricsF metrics(m_style.font);
    for (const RichTextLink &link : piece.words.links) {
        if (link.kind != Span::Kind::Mention)
            continue;
        for (const QRectF &rect : rects(piece, link.start, link.length))
            fillRounded(painter, pill(rect, metrics), pillRadius, paint.mentionBackground);
    }
    for (const auto &range : piece.words.code) {
        for (const QRectF &rect : rects(piece, range.start, range.length))
            fillRounded(painter, pill(rect, metrics), pillRadius, paint.codeBackground);
    }
}

void RichTextLayout::paintFront(QPainter &painter, const Piece &piece, const RichTextPaint &paint) const
{
    if (piece.block.kind == Block::Kind::ListItem)
        paintMarker(painter, piece, paint.color);
    const qreal side = pictureSide();
    for (const RichTextPicture &picture : piece.words.pictures) {
        const QImage image = paint.picture ? paint.picture(picture.url) : QImage();
        for (const QRectF &rect : rects(piece, picture.at, 1)) {
            const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
            if (image.isNull())
                fillRounded(painter, box.adjusted(2, 2, -2, -2), pillRadius, paint.codeBackground);
            else
                painter.drawImage(box, image);
        }
    }
    for (size_t i = 0; i < m_links.size(); ++i) {
        const bool isMarked = int(i) == paint.hoveredLink || int(i) == paint.focusedLink;
        if (m_links[i].piece != &piece || !isMarked)
            continue;
        for (const QRectF &rect : rects(piece, m_links[i].link->start, m_links[i].link->length)) {
            const qreal y = std::round(rect.center().y() + QFontMetricsF(m_style.font).ascent() / 2) + 1;
            painter.fillRect(QRectF(rect.x(), y, rect.width(), 1), m_style.linkColor);
            if (int(i) != paint.focusedLink)
                continue;
            painter.setPen(QPen(m_style.linkColor, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(rect.adjusted(-1, 1, 1, -1), pillRadius, pillRadius);
        }
    }
}

void RichTextLayout::paintMarker(QPainter &painter, const Piece &piece, const QColor &color) const
{
    if (piece.layout.lineCount() == 0)
        return;
    const QTextLine line = piece.layout.lineAt(0);
    const QString marker = piece.block.number > 0 ? QStringLiteral("%1.").arg(piece.block.number) : QStringLiteral("•");
    const qreal width = QFontMetricsF(m_style.font).horizontalAdvance(marker);
    const qreal x = piece.isMirrored() ? m_size.width() - piece.indent + 6 : piece.indent - 6 - width;
    painter.setPen(color);
    painter.setFont(m_style.font);
    painter.drawText(QPointF(x, piece.top + line.y() + line.ascent()), marker);
}

} // namespace atrium::media
