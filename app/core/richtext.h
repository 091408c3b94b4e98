// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

namespace atrium {

/// A run of characters with one look. `target` is the link address (Link), the person's id (Mention), the tag's name
/// without # (Tag), or the picture's address (Emoji, whose text is ":shortcode:"). A mention of somebody whom the server
/// did not list stays a Link with a text that begins with "@". Link addresses have passed `safeLink` of weblink.h. Texts
/// hold no line feeds: LineBreak spans do that, in code too.
struct Span {
    enum class Kind { Text, Link, Mention, Tag, Emoji, LineBreak };
    enum Style { Bold = 1, Italic = 2, Strike = 4, Code = 8, Underline = 16 };
    Kind kind = Kind::Text;
    int styles = 0;
    QString text;
    QString target;

    bool operator==(const Span &) const = default;
};

struct Block {
    enum class Kind { Paragraph, Quote, ListItem, Code, Heading, Rule };
    Kind kind = Kind::Paragraph;
    int depth = 0; ///< 0 to 4; Quote and ListItem: 0 = outermost; others: how many quotes and lists they lie in
    int number = 0; ///< of an ordered list's item, 0 = bullet
    QList<Span> spans;

    bool operator==(const Block &) const = default;
};

/// Text from outside as a bounded tree (ARCHITECTURE 11): nothing but this is ever drawn. At most 2,000 blocks,
/// 20,000 spans and 65,536 characters; what is beyond is cut and `isCut` says so.
struct RichText {
    Q_GADGET // only so that QML can carry it

        public : QList<Block>
                     blocks;
    bool isCut = false;

    bool isEmpty() const { return blocks.isEmpty(); }
    bool operator==(const RichText &) const = default;
};

/// A mention, as the server listed it beside the text.
struct MentionTarget {
    QString id;
    QString handle;
    QString url;

    bool operator==(const MentionTarget &) const = default;
};

struct CustomEmoji {
    QString shortcode;
    QString url;
    QString staticUrl;
    QString category;

    bool operator==(const CustomEmoji &) const = default;
};

/// What the server says beside a text and what the text can refer to.
struct TextContext {
    QList<MentionTarget> mentions {};
    QList<CustomEmoji> emoji {};
    bool hasQuoteCard = false; ///< then `quote-inline` parts are dropped
    bool findsLinks = false; ///< richTextFromPlain: addresses, #topics and @handles of `mentions` become links
};

/// Server HTML (or plain text, when it holds no tag) to the bounded tree. Total: any input gives a tree, in time linear
/// in the input, which is cut at 1 MiB. API contract 10.
RichText richTextFromHtml(const QString &html, const TextContext &context = {});

/// Plain text that never was HTML (display names, subjects, poll options): only line feeds and company emoji.
RichText richTextFromPlain(const QString &text, const TextContext &context = {});

/// One reading text: blocks joined by line feeds, emoji as :shortcode:, links with their full address when `fullLinks`.
QString plainText(const RichText &text, bool fullLinks = false);

/// A name from outside for one line: control characters, bidi overrides and line feeds removed, zero-width runs
/// shortened, at most 8 combining marks a base and 100 characters. The caller isolates it (U+2068 … U+2069).
QString cleanName(const QString &name);

/// Compact, versioned bytes for the store, and back. A damaged input gives an empty text.
QByteArray toBytes(const RichText &text);
RichText richTextFromBytes(const QByteArray &bytes);

} // namespace atrium

Q_DECLARE_METATYPE(atrium::RichText)
