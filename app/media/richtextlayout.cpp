// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/richtextlayout.h"

#include "media/richtextpiece.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace atrium::media {

namespace {

constexpr qreal endless = 1e6;
// What a line of a limited text shows, and what it can show at the very most: the rest need not be shaped.
constexpr int usualCharactersInLine = 150;
constexpr int mostCharactersInLine = 600;
constexpr qreal quoteIndent = 14;
constexpr qreal listIndent = 22;
constexpr qreal codeInset = 8;
constexpr qreal tallLine = 1.35; // beyond this a line gets more room, below it the rhythm stays

int lineHeightOf(const RichTextStyle &style)
{
    if (style.lineHeight > 0)
        return style.lineHeight;
    const QFontMetricsF metrics(style.font);
    return int(std::lround((metrics.ascent() + metrics.descent()) * 1.2));
}

void prepare(QTextLayout &layout, const BlockText &words, const QFont &font)
{
    QTextOption option;
    option.setTextDirection(words.direction);
    option.setAlignment(words.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(QFontMetricsF(font).horizontalAdvance(u' ') * 4);
    layout.setFont(font);
    layout.setTextOption(option);
    layout.setText(words.text);
    layout.setFormats(words.formats);
}

/// Where a text may be cut so that no cluster and no emoji is torn; `at` itself or something before it.
int cutBefore(const BlockText &words, int at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, words.text);
    finder.setPosition(at);
    if (!finder.isAtBoundary())
        at = std::max(0, int(finder.toPreviousBoundary()));
    at = words.uncut(at);
    while (at > 0 && (words.text[at - 1].isSpace() || words.text[at - 1] == QChar(QChar::LineSeparator)))
        --at;
    return at;
}

} // namespace

RichTextLayout::RichTextLayout() = default;
RichTextLayout::~RichTextLayout() = default;

void RichTextLayout::lay(const RichText &content, const RichTextStyle &style, qreal width, int maximumLines)
{
    if (width <= 0) {
        // Once to learn the width; again, because lines of right-to-left words begin at its end.
        lay(content, style, endless, maximumLines);
        lay(content, style, std::max<qreal>(1, std::ceil(m_naturalWidth)), maximumLines);
        return;
    }
    m_style = style;
    m_width = width;
    m_maximumLines = maximumLines;
    m_pieces.clear();
    m_links.clear();
    m_size = {};
    m_naturalWidth = 0;
    m_lines = 0;
    m_isTruncated = content.isCut && maximumLines == 0;
    qreal y = 0;
    TextPlace place = 0;
    const Block *previous = nullptr;
    for (const Block &block : content.blocks) {
        if (maximumLines > 0 && m_lines >= maximumLines)
            break;
        std::unique_ptr<Piece> piece
            = layBlock(block, maximumLines > 0 ? maximumLines - m_lines : 0, &block == &content.blocks.constLast());
        piece->top = y + gapBefore(block, previous);
        piece->start = place;
        y = piece->top + piece->height;
        place = piece->end() + 1;
        for (const RichTextLink &link : piece->words.links)
            m_links.push_back({ piece.get(), &link });
        m_pieces.push_back(std::move(piece));
        previous = &block;
    }
    m_size = { m_width, std::ceil(y) };
}

std::unique_ptr<RichTextLayout::Piece> RichTextLayout::layBlock(const Block &block, int linesLeft, bool isLast)
{
    auto piece = std::make_unique<Piece>();
    piece->block.kind = block.kind;
    piece->block.depth = block.depth;
    piece->block.number = block.number;
    const bool isList = block.kind == Block::Kind::ListItem;
    piece->indent = isList                 ? (block.depth + 1) * listIndent
        : block.kind == Block::Kind::Quote ? (block.depth + 1) * quoteIndent
                                           : 0;
    piece->inset = block.kind == Block::Kind::Code ? codeInset : 0;
    if (block.kind == Block::Kind::Rule) {
        piece->height = 1;
        return piece;
    }
    bool isToTheEnd = false; // of the words that are laid out
    bool isCutShort = false;
    for (const int inLine : { usualCharactersInLine, mostCharactersInLine }) {
        const int limit = linesLeft * inLine;
        piece->words = blockText(block, m_style, limit);
        prepare(piece->layout, piece->words, m_style.font);
        breakLines(*piece, linesLeft);
        const int broken = piece->layout.lineCount();
        const QTextLine last = broken > 0 ? piece->layout.lineAt(broken - 1) : QTextLine();
        isToTheEnd = broken == 0 || last.textStart() + last.textLength() >= piece->words.text.size();
        isCutShort = limit > 0 && piece->words.text.size() > limit;
        if (!isCutShort || !isToTheEnd)
            break;
    }
    const int lines = piece->layout.lineCount();
    const bool isAllShown = lines == 0 || (!isCutShort && isToTheEnd);
    if (linesLeft > 0 && lines >= linesLeft && !(isAllShown && isLast)) {
        m_isTruncated = true;
        elideLastLine(*piece, lines);
    }
    m_lines += piece->layout.lineCount();
    return piece;
}

void RichTextLayout::breakLines(Piece &piece, int linesLeft)
{
    const qreal width = std::max<qreal>(1, m_width - piece.indent - 2 * piece.inset);
    const QFontMetricsF metrics(m_style.font);
    const int lineHeight = lineHeightOf(m_style);
    const qreal baseline = std::round((lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
    qreal y = piece.inset;
    piece.layout.beginLayout();
    for (int count = 0; linesLeft == 0 || count < linesLeft; ++count) {
        QTextLine line = piece.layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isTall = line.height() > lineHeight * tallLine;
        const qreal x = piece.inset + (piece.isMirrored() ? 0 : piece.indent);
        line.setPosition({ x, isTall ? y : y + baseline - line.ascent() });
        y += isTall ? std::ceil(line.height()) : lineHeight;
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth() + piece.indent + 2 * piece.inset);
    }
    piece.layout.endLayout();
    piece.height = y + piece.inset;
}

void RichTextLayout::elideLastLine(Piece &piece, int lines)
{
    const QTextLine line = piece.layout.lineAt(lines - 1);
    const int from = line.textStart();
    int fitting = from;
    int tooLong = from + line.textLength() + 1;
    // Where the line as it is has room for "…" is right or nearly so, and every try has to be shaped.
    const qreal room = m_width - piece.indent - 2 * piece.inset - QFontMetricsF(m_style.font).horizontalAdvance(u'…');
    int at = piece.isMirrored() ? from : line.xToCursor(line.x() + room);
    for (int step = 1; tooLong - fitting > 1; step *= 2) {
        if (at <= fitting || at >= tooLong)
            at = (fitting + tooLong) / 2;
        const bool isFitting = fits(piece, from, cutBefore(piece.words, at));
        (isFitting ? fitting : tooLong) = at;
        at += isFitting ? step : -step;
    }
    piece.words.elide(cutBefore(piece.words, fitting));
    prepare(piece.layout, piece.words, m_style.font);
    breakLines(piece, lines);
}

/// Whether the words from `from` to `to` and "…" fit into one line.
bool RichTextLayout::fits(const Piece &piece, int from, int to) const
{
    if (to <= from)
        return true;
    BlockText words = piece.words;
    words.elide(to);
    words.text.remove(0, from);
    for (auto &format : words.formats) {
        const int end = format.start + format.length - from;
        format.start = std::max(0, format.start - from);
        format.length = end - format.start;
    }
    words.formats.removeIf([](const QTextLayout::FormatRange &format) { return format.length <= 0; });
    QTextLayout layout;
    prepare(layout, words, m_style.font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(endless);
    layout.endLayout();
    return line.naturalTextWidth() <= m_width - piece.indent - 2 * piece.inset;
}

qreal RichTextLayout::gapBefore(const Block &block, const Block *previous) const
{
    if (!previous)
        return 0;
    const bool isRow
        = previous->kind == block.kind && (block.kind == Block::Kind::ListItem || block.kind == Block::Kind::Quote);
    return isRow ? 3 : std::round(lineHeightOf(m_style) * 0.45);
}

int RichTextLayout::pictureSide() const { return media::pictureSide(m_style); }

QStringList RichTextLayout::pictures() const
{
    QStringList urls;
    for (const auto &piece : m_pieces) {
        for (const RichTextPicture &picture : piece->words.pictures)
            urls.append(picture.url);
    }
    urls.removeDuplicates();
    return urls;
}

QString RichTextLayout::shownText() const
{
    QStringList blocks;
    for (const auto &piece : m_pieces)
        blocks.append(QString(piece->words.text).replace(QChar(QChar::LineSeparator), u'\n'));
    return blocks.join(u'\n');
}

} // namespace atrium::media
