// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtextbuilder.h"

#include "core/weblink.h"

#include <QUrl>

#include <algorithm>

namespace atrium {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr int mostBreaksInARow = 3; // two blank lines

bool isSpace(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f'; }

bool isRightToLeft(const QString &text)
{
    for (const char32_t character : text.toUcs4()) {
        const QChar::Direction direction = QChar::direction(character);
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return true;
    }
    return false;
}

bool isShortcode(QStringView text)
{
    return !text.isEmpty() && text.size() <= 100 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'+' || c == u'.');
    });
}

/// A shortcode's neighbour that says "this colon belongs to a word or a time" (contract 10.3).
bool blocksShortcode(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u':');
}

/// A link that shows "#name" and leads to …/name is a topic; a topic without a usable address takes the shown name.
void settleTag(Span &link)
{
    if (!link.text.startsWith(u'#') || link.text.size() < 2)
        return;
    const QString shown = link.text.mid(1);
    if (link.kind == Span::Kind::Tag && link.target.isEmpty())
        link.target = shown;
    if (link.kind != Span::Kind::Link)
        return;
    const QString last = QUrl(link.target).path(QUrl::FullyDecoded).section(u'/', -1);
    if (last.compare(shown, Qt::CaseInsensitive) == 0)
        link = { Span::Kind::Tag, link.styles, link.text, shown };
}

bool isBlank(const Span &span)
{
    return span.kind == Span::Kind::LineBreak || (span.kind == Span::Kind::Text && span.text.trimmed().isEmpty());
}

} // namespace

RichTextBuilder::RichTextBuilder(const TextContext &context)
{
    for (const CustomEmoji &emoji : context.emoji) {
        if (!safeLink(emoji.url).isEmpty())
            m_emoji.insert(emoji.shortcode, emoji);
    }
}

void RichTextBuilder::addText(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_qs, u"\n"_qs);
    lines.replace(u'\r', u'\n');
    addCleaned(m_cleaner.clean(lines));
}

/// Looks for company emoji, one pass: a colon that opened nothing may open the next.
void RichTextBuilder::addCleaned(const QString &text)
{
    if (m_emoji.isEmpty() || m_look.keepsShortcodes || m_look.isPreformatted || m_isInLink) {
        addPlainPiece(text);
        return;
    }
    qsizetype written = 0;
    qsizetype open = text.indexOf(u':');
    while (open >= 0) {
        const qsizetype close = text.indexOf(u':', open + 1);
        if (close < 0)
            break;
        const QStringView name = QStringView(text).mid(open + 1, close - open - 1);
        const bool isFree = !blocksShortcode(text, open - 1) && !blocksShortcode(text, close + 1);
        const auto emoji = isFree && isShortcode(name) ? m_emoji.constFind(name.toString()) : m_emoji.constEnd();
        if (emoji == m_emoji.constEnd()) {
            open = close;
            continue;
        }
        addPlainPiece(QStringView(text).mid(written, open - written));
        addEmoji(*emoji);
        written = close + 1;
        open = text.indexOf(u':', written);
    }
    addPlainPiece(QStringView(text).mid(written));
}

/// Line feeds become breaks where they mean something.
void RichTextBuilder::addPlainPiece(QStringView text)
{
    if (!m_look.isPreformatted && !m_look.keepsSpaces) {
        addCharacters(text);
        return;
    }
    qsizetype start = 0;
    while (start <= text.size() && !m_isFull) {
        const qsizetype end = text.indexOf(u'\n', start);
        addCharacters(text.mid(start, (end < 0 ? text.size() : end) - start));
        if (end < 0)
            return;
        breakLine();
        start = end + 1;
    }
}

void RichTextBuilder::addCharacters(QStringView text)
{
    if (m_run.styles != m_look.styles && !m_isInLink) {
        pushSpace(); // it was written before the new style began
        flushRun();
    }
    const bool collapses = !m_look.isPreformatted && !m_look.keepsSpaces;
    for (const QChar c : text) {
        if (m_charactersLeft <= 0 && !c.isLowSurrogate())
            m_isFull = m_result.isCut = true;
        if (m_isFull)
            return;
        if (collapses && isSpace(c)) {
            m_hasPendingSpace = true;
            continue;
        }
        pushSpace();
        target().append(c);
        --m_charactersLeft;
    }
}

/// A collapsed space stands before the next character, and never at the beginning of a line.
void RichTextBuilder::pushSpace()
{
    if (!m_hasPendingSpace)
        return;
    m_hasPendingSpace = false;
    if (m_isInLink && !m_link.text.isEmpty()) {
        m_link.text += u' ';
        return;
    }
    const bool isRunEmpty = m_run.text.isEmpty();
    const bool isLineStart
        = isRunEmpty && (m_block.spans.isEmpty() || m_block.spans.last().kind == Span::Kind::LineBreak);
    const bool isSecondSpace = isRunEmpty && !m_block.spans.isEmpty() && m_block.spans.last().text.endsWith(u' ');
    if (!isLineStart && !isSecondSpace)
        m_run.text += u' ';
}

QString &RichTextBuilder::target()
{
    if (m_isInLink)
        return m_link.text;
    m_run.styles = m_look.styles;
    return m_run.text;
}

void RichTextBuilder::addPicture(const QString &address, const QString &description)
{
    const QString link = safeLink(address);
    const QString fileName = link.section(u'?', 0, 0).section(u'/', -1);
    const QString words = description.trimmed().isEmpty() ? fileName : description.left(500);
    if (m_isInLink || link.isEmpty()) {
        addText(m_isInLink || !description.isEmpty() ? words : QString());
        return;
    }
    beginLink({ Span::Kind::Link, m_look.styles, {}, link });
    addText(words.isEmpty() ? linkHost(link) : words);
    endLink();
}

void RichTextBuilder::addTab()
{
    m_hasPendingSpace = false;
    target().append(u'\t');
}

void RichTextBuilder::breakLine()
{
    m_hasPendingSpace = false;
    if (m_isInLink) {
        m_hasPendingSpace = true; // a link is one run: its lines are joined
        return;
    }
    flushRun();
    int breaks = 0;
    for (qsizetype i = m_block.spans.size(); i > 0 && m_block.spans[i - 1].kind == Span::Kind::LineBreak; --i) {
        if (++breaks == mostBreaksInARow)
            return;
    }
    addSpan({ Span::Kind::LineBreak, 0, {}, {} });
}

void RichTextBuilder::addEmoji(const CustomEmoji &emoji)
{
    pushSpace();
    flushRun();
    addSpan({ Span::Kind::Emoji, m_look.styles, u':' + emoji.shortcode + u':', safeLink(emoji.url) });
}

void RichTextBuilder::beginLink(const Span &link)
{
    endLink();
    m_link = link;
    m_link.text.clear();
    m_isInLink = true;
}

void RichTextBuilder::endLink()
{
    if (!m_isInLink)
        return;
    flushLink();
    m_isInLink = false;
}

/// Writes what the link has so far; it stays open, so that a link around two paragraphs is a link in both.
void RichTextBuilder::flushLink()
{
    flushRun();
    if (!m_link.text.isEmpty()) {
        Span link = m_link;
        settleTag(link);
        addSpan(link);
    }
    m_link.text.clear();
}

void RichTextBuilder::flushRun()
{
    if (!m_run.text.isEmpty())
        addSpan(m_run);
    m_run = Span { Span::Kind::Text, m_look.styles, {}, {} };
}

void RichTextBuilder::addSpan(const Span &span)
{
    if (m_spansLeft <= 0) {
        m_isFull = m_result.isCut = true;
        return;
    }
    --m_spansLeft;
    m_block.spans.append(span);
}

bool RichTextBuilder::hasContent() const { return !std::all_of(m_block.spans.cbegin(), m_block.spans.cend(), isBlank); }

void RichTextBuilder::endBlock()
{
    if (m_isInLink)
        flushLink();
    flushRun();
    m_hasPendingSpace = false;
    m_cleaner.startBlock();
    if (hasContent())
        finishBlock();
    m_block = Block();
}

void RichTextBuilder::finishBlock()
{
    if (m_result.blocks.size() >= mostBlocks) {
        m_isFull = m_result.isCut = true;
        return;
    }
    trimBlock();
    isolateLinks();
    const int nesting = m_look.quotes + m_look.lists;
    m_block.depth = std::min(nesting, deepestNesting);
    if (m_look.isPreformatted) {
        m_block.kind = Block::Kind::Code;
    } else if (m_look.isHeading) {
        m_block.kind = Block::Kind::Heading;
    } else if (m_item >= 0) {
        m_block.kind = Block::Kind::ListItem;
        m_block.number = m_item;
        m_block.depth = std::clamp(nesting - 1, 0, deepestNesting);
        m_item = -1;
    } else if (m_look.quotes > 0) {
        m_block.kind = Block::Kind::Quote;
        m_block.depth = std::clamp(nesting - 1, 0, deepestNesting);
    }
    m_result.blocks.append(m_block);
}

void RichTextBuilder::trimBlock()
{
    QList<Span> &spans = m_block.spans;
    if (!m_look.isPreformatted) {
        while (!spans.isEmpty() && isBlank(spans.first()))
            spans.removeFirst();
    } else if (!spans.isEmpty() && spans.first().kind == Span::Kind::LineBreak) {
        spans.removeFirst(); // as browsers: one line feed right behind <pre> does not count
    }
    while (!spans.isEmpty() && isBlank(spans.last()))
        spans.removeLast();
    if (spans.isEmpty() || spans.last().kind != Span::Kind::Text)
        return;
    QString &text = spans.last().text;
    while (text.endsWith(u' '))
        text.chop(1);
}

/// In a block with right-to-left text a link must not change places with its neighbours.
void RichTextBuilder::isolateLinks()
{
    const bool isMixed = std::any_of(m_block.spans.cbegin(), m_block.spans.cend(),
                                     [](const Span &span) { return isRightToLeft(span.text); });
    if (!isMixed)
        return;
    for (Span &span : m_block.spans) {
        if (span.kind == Span::Kind::Link || span.kind == Span::Kind::Mention || span.kind == Span::Kind::Tag)
            span.text = firstStrongIsolate + span.text + popIsolate;
    }
}

void RichTextBuilder::addRule()
{
    endBlock();
    if (m_result.blocks.size() >= mostBlocks || m_result.blocks.isEmpty()
        || m_result.blocks.last().kind == Block::Kind::Rule)
        return;
    Block rule;
    rule.kind = Block::Kind::Rule;
    m_result.blocks.append(rule);
}

void RichTextBuilder::beginItem(int number) { m_item = std::clamp(number, 0, 99'999); }

RichText RichTextBuilder::take()
{
    endLink();
    endBlock();
    while (!m_result.blocks.isEmpty() && m_result.blocks.last().kind == Block::Kind::Rule)
        m_result.blocks.removeLast();
    return m_result;
}

} // namespace atrium
