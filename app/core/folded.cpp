// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folded.h"

#include "core/emoji.h"

#include <algorithm>

namespace atrium {

namespace {

constexpr qsizetype mostEmoji = 3;

/// A short reply may be quieter than what it answers, never narrower.
bool isNarrower(Audience reply, Audience parent)
{
    const auto isOpen = [](Audience audience) { return audience == Audience::Everyone || audience == Audience::Quiet; };
    return reply != parent && !(isOpen(reply) && (isOpen(parent) || parent == Audience::Unknown));
}

bool isKnownPerson(const Post &reply, const QString &personId, const QStringList &known)
{
    if (personId == reply.parentAuthorId.toString())
        return true;
    return std::any_of(reply.mentions.cbegin(), reply.mentions.cend(), [&](const MentionTarget &mention) {
        return mention.id == personId && known.contains(mention.handle, Qt::CaseInsensitive);
    });
}

/// What is left of the text without the mentions it begins with; nothing when it is more than one paragraph of text and
/// company emoji.
struct Remainder {
    QList<Span> spans;
    bool isPlain = true;
};

Remainder withoutLeadingMentions(const Post &reply, const QStringList &known)
{
    Remainder rest;
    for (const Block &block : reply.text.blocks) {
        rest.isPlain = rest.isPlain && block.kind == Block::Kind::Paragraph;
        for (const Span &span : block.spans) {
            if (rest.spans.isEmpty() && span.kind == Span::Kind::Mention && isKnownPerson(reply, span.target, known))
                continue;
            if (span.kind == Span::Kind::LineBreak || (span.kind == Span::Kind::Text && span.text.trimmed().isEmpty()))
                continue;
            rest.spans.append(span);
            rest.isPlain = rest.isPlain && (span.kind == Span::Kind::Text || span.kind == Span::Kind::Emoji);
        }
    }
    return rest;
}

/// Adds the emoji that `text` is made of; false when there is anything else in it.
bool addEmoji(QStringView text, QStringList &emoji)
{
    while (!text.isEmpty()) {
        if (text.first().isSpace()) {
            text = text.mid(1);
            continue;
        }
        const qsizetype length = leadingEmojiLength(text);
        if (length == 0 || emoji.size() == mostEmoji)
            return false;
        emoji.append(text.left(length).toString());
        text = text.mid(length);
    }
    return true;
}

/// The emoji of a remainder that is nothing but one to three emoji; else none.
QStringList onlyEmoji(const Remainder &rest)
{
    QStringList emoji;
    for (const Span &span : rest.spans) {
        if (span.kind == Span::Kind::Text && !addEmoji(span.text, emoji))
            return {};
        if (span.kind == Span::Kind::Emoji)
            emoji.append(span.text.mid(1, span.text.size() - 2));
    }
    return rest.isPlain && emoji.size() <= mostEmoji ? emoji : QStringList();
}

QStringList distinct(const QStringList &emoji)
{
    QStringList kinds;
    for (const QString &candidate : emoji) {
        const bool isThere = std::any_of(kinds.cbegin(), kinds.cend(),
                                         [&](const QString &kind) { return sameEmoji(kind, candidate); });
        if (!isThere)
            kinds.append(candidate);
    }
    return kinds;
}

} // namespace

Folded foldedReaction(const Post &reply, bool hasReplies, const QStringList &known, Audience parentAudience)
{
    const bool isMore = hasReplies || reply.parentId.isEmpty() || !reply.poll.id.isEmpty() || !reply.subject.isEmpty()
        || reply.quoted || isNarrower(reply.audience, parentAudience);
    if (isMore)
        return {};
    const Remainder rest = withoutLeadingMentions(reply, known);
    if (rest.spans.isEmpty() && reply.attachments.size() == 1
        && reply.attachments.first().kind == Attachment::Kind::Gif)
        return { Folded::Kind::Gif, {} };
    const QStringList emoji = reply.attachments.isEmpty() ? distinct(onlyEmoji(rest)) : QStringList();
    return emoji.isEmpty() ? Folded() : Folded { Folded::Kind::Emoji, emoji };
}

bool isSingleEmoji(const QString &text) { return !text.isEmpty() && leadingEmojiLength(text) == text.size(); }

} // namespace atrium
