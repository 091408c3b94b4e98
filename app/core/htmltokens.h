// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace atrium {

/// What an element means for the tree that is built; everything that is not listed keeps its children and nothing else.
enum class HtmlTag {
    Unknown, ///< no element of HTML
    Other, ///< an element without a meaning here
    Anchor,
    Break,
    Image,
    Rule,
    Division, ///< div, section, summary …: begins a new block
    Paragraph,
    Heading,
    Quote,
    List,
    NumberedList,
    Item,
    Preformatted,
    Code,
    Bold,
    Italic,
    Strike,
    Underline,
    Span,
    Table,
    Row,
    Cell,
    RubyText,
    RubyParenthesis,
    InlineQuote,
    RawDropped, ///< script, style …: dropped with everything up to the closing tag
    Dropped, ///< svg, form …: dropped with its children
    VoidDropped, ///< input, link …: dropped, has no children
};

struct HtmlAttribute {
    QString name; ///< lower case
    QString value; ///< references decoded
};

struct HtmlToken {
    enum class Kind { Text, Open, Close };
    Kind kind = Kind::Text;
    HtmlTag tag = HtmlTag::Unknown;
    QStringView text; ///< Text: as written; tags: the name as written
    QList<HtmlAttribute> attributes; ///< only those that can matter
    bool isSelfClosing = false;

    QString attribute(QLatin1String name) const;
    bool hasClass(QLatin1String name) const;
};

/// Cuts HTML into tags and text in one pass, whatever it is given. Comments, declarations and raw elements are skipped. A
/// "<" that begins no tag is text.
class HtmlTokens {
public:
    explicit HtmlTokens(QStringView html)
        : m_html(html)
    {
    }

    bool next(HtmlToken &token);
    /// Characters looked at so far: at most a small multiple of the input's length.
    qint64 steps() const { return m_steps; }

private:
    bool isTagStart(qsizetype at) const;
    bool readTag(HtmlToken &token);
    bool readOpenTag(HtmlToken &token, qsizetype nameEnd);
    qsizetype afterSpaces(qsizetype at) const;
    QStringView readAttributeValue(qsizetype &at) const;
    void readAttribute(HtmlToken &token, qsizetype &at);
    bool skipMarkup();
    void skipRaw(QStringView name);
    void readText(HtmlToken &token);
    qsizetype find(QStringView what, qsizetype from);

    QStringView m_html;
    qsizetype m_at = 0;
    qint64 m_steps = 0;
    bool m_hasMoreTags = true; ///< false once a tag was found not to end: looking again would be quadratic
};

HtmlTag htmlTagNamed(QStringView name);

/// True when `text` holds at least one tag of a known element; without one it is plain text.
bool holdsHtml(QStringView text);

} // namespace atrium
