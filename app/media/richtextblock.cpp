// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/richtextblock.h"

#include "media/emojiruns.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>

namespace atrium::media {

namespace {

// A square of every font, drawn in no colour: Qt gives U+FFFC no width outside of a QTextDocument.
constexpr QChar pictureStand(0x25A0);
constexpr QChar ellipsis(0x2026);
constexpr qreal emojiScale = 1.2; // beside letters emoji of the same size look small

bool isPressable(Span::Kind kind)
{
    return kind == Span::Kind::Link || kind == Span::Kind::Mention || kind == Span::Kind::Tag;
}

QString codeFamily()
{
    static const QString family = QFontDatabase::families().contains(u"Noto Sans Mono"_qs)
        ? u"Noto Sans Mono"_qs
        : QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return family;
}

class Builder {
public:
    Builder(const Block &block, const RichTextStyle &style, int limit)
        : m_block(block)
        , m_style(style)
        , m_limit(limit)
    {
    }

    BlockText build()
    {
        for (const Span &span : m_block.spans) {
            if (m_limit > 0 && m_made.text.size() > m_limit)
                break;
            add(span);
        }
        m_made.direction
            = m_block.kind == Block::Kind::Code ? Qt::LeftToRight : firstStrong(m_made.text, m_style.direction);
        return m_made;
    }

private:
    void add(const Span &span)
    {
        const int start = int(m_made.text.size());
        if (span.kind == Span::Kind::LineBreak)
            m_made.text += QChar(QChar::LineSeparator);
        else if (span.kind == Span::Kind::Emoji)
            addPicture(span);
        else
            addText(span);
        const int length = int(m_made.text.size()) - start;
        if (isPressable(span.kind))
            m_made.links.append({ span.kind, span.target, span.text, start, length });
        if ((span.styles & Span::Code) && m_block.kind != Block::Kind::Code)
            m_made.code.append({ start, length });
    }

    void addText(const Span &span)
    {
        const QTextCharFormat format = formatOf(span);
        QString text = span.text;
        if (m_limit > 0)
            text.truncate(m_limit + 1);
        text.replace(u'\n', QChar(QChar::LineSeparator));
        for (const TextRun &run : emojiRuns(text)) {
            const QString part = text.mid(run.start, run.length);
            const int start = int(m_made.text.size());
            m_made.text += run.isEmoji ? drawnEmoji(part) : part;
            const int length = int(m_made.text.size()) - start;
            if (run.isEmoji)
                m_made.stands.append({ start, length, part });
            addFormat(start, length, run.isEmoji ? emojiFormat(format) : format);
        }
    }

    void addPicture(const Span &span)
    {
        const int start = int(m_made.text.size());
        m_made.text += pictureStand;
        m_made.pictures.append({ span.target, start });
        m_made.stands.append({ start, 1, u':' + QString(span.text).remove(u':') + u':' });
        QTextCharFormat format;
        format.setForeground(QColor(Qt::transparent));
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(pictureSide(m_style) - QFontMetricsF(m_style.font).horizontalAdvance(pictureStand));
        addFormat(start, 1, format);
    }

    void addFormat(int start, int length, const QTextCharFormat &format)
    {
        if (length > 0 && format.propertyCount() > 0)
            m_made.formats.append({ start, length, format });
    }

    QTextCharFormat formatOf(const Span &span) const
    {
        QTextCharFormat format;
        const bool isHeading = m_block.kind == Block::Kind::Heading;
        if (isPressable(span.kind)) {
            format.setForeground(m_style.linkColor);
            format.setFontWeight(QFont::Medium);
        }
        if (isHeading || (span.styles & Span::Bold))
            format.setFontWeight(QFont::DemiBold);
        if (span.styles & Span::Italic)
            format.setFontItalic(true);
        if (span.styles & Span::Strike)
            format.setFontStrikeOut(true);
        if (span.styles & Span::Underline)
            format.setFontUnderline(true);
        if (m_block.kind == Block::Kind::Code || (span.styles & Span::Code))
            format.setFontFamilies(QStringList { codeFamily() });
        return format;
    }

    QTextCharFormat emojiFormat(QTextCharFormat format) const
    {
        const QString family = m_style.emojiFamily.isEmpty() ? systemEmojiFamily() : m_style.emojiFamily;
        format.setFontFamilies(QStringList { family });
        format.setProperty(QTextFormat::FontPixelSize, qRound(QFontInfo(m_style.font).pixelSize() * emojiScale));
        format.clearProperty(QTextFormat::FontWeight); // a made-up bold or slant spoils colour glyphs
        format.clearProperty(QTextFormat::FontItalic);
        return format;
    }

    const Block &m_block;
    const RichTextStyle &m_style;
    const int m_limit;
    BlockText m_made;
};

} // namespace

QString BlockText::copied(int from, int to) const
{
    QList<Stand> whole;
    for (const RichTextLink &link : links) {
        if (link.kind == Span::Kind::Link && link.start >= from && link.start + link.length <= to)
            whole.append({ link.start, link.length, link.target });
    }
    whole += stands;
    std::stable_sort(whole.begin(), whole.end(), [](const Stand &a, const Stand &b) { return a.start < b.start; });
    QString words;
    int at = from;
    for (const Stand &stand : std::as_const(whole)) {
        if (stand.start < at || stand.start >= to)
            continue;
        words += QStringView(text).mid(at, stand.start - at);
        words += stand.source;
        at = stand.start + stand.length;
    }
    if (at < to)
        words += QStringView(text).mid(at, to - at);
    return words.replace(QChar(QChar::LineSeparator), u'\n');
}

int BlockText::uncut(int at) const
{
    for (const Stand &stand : stands) {
        if (stand.start < at && at < stand.start + stand.length)
            return stand.start;
    }
    return at;
}

void BlockText::elide(int at)
{
    text.truncate(at);
    const auto isBeyond = [at](const auto &part) { return part.start >= at; };
    formats.removeIf(isBeyond);
    links.removeIf(isBeyond);
    stands.removeIf(isBeyond);
    code.removeIf(isBeyond);
    pictures.removeIf([at](const RichTextPicture &picture) { return picture.at >= at; });
    for (auto &format : formats)
        format.length = std::min(format.length, at - format.start);
    for (auto &link : links)
        link.length = std::min(link.length, at - link.start);
    for (auto &range : code)
        range.length = std::min(range.length, at - range.start);
    text += ellipsis;
}

int pictureSide(const RichTextStyle &style)
{
    return qRound(QFontMetricsF(style.font).ascent() + QFontMetricsF(style.font).descent());
}

BlockText blockText(const Block &block, const RichTextStyle &style, int limit)
{
    return Builder(block, style, limit).build();
}

Qt::LayoutDirection firstStrong(const QString &text, Qt::LayoutDirection otherwise)
{
    int isolates = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const auto direction
            = isPair ? QChar::direction(QChar::surrogateToUcs4(text[i], text[i + 1])) : text[i].direction();
        i += isPair ? 1 : 0;
        if (direction == QChar::DirLRI || direction == QChar::DirRLI || direction == QChar::DirFSI)
            ++isolates;
        else if (direction == QChar::DirPDI)
            isolates = std::max(0, isolates - 1);
        else if (isolates == 0 && direction == QChar::DirL)
            return Qt::LeftToRight;
        else if (isolates == 0 && (direction == QChar::DirR || direction == QChar::DirAL))
            return Qt::RightToLeft;
    }
    return otherwise;
}

} // namespace atrium::media
