// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post.h"

#include <algorithm>

namespace atrium {

namespace {

auto identity(const Post &post)
{
    return std::tie(post.id, post.author, post.parentId, post.parentAuthorId, post.isParentMissing, post.createdAt,
                    post.editedAt, post.audience, post.subject, post.isSensitive, post.text, post.source, post.language,
                    post.attachments, post.poll, post.card, post.mentions, post.tags, post.emoji);
}

auto standing(const Post &post)
{
    return std::tie(post.reactions, post.gifReactions, post.likeCount, post.shareCount, post.commentCount, post.isLiked,
                    post.isShared, post.isSaved, post.isPinned, post.isThreadMuted, post.isMine, post.canShare,
                    post.canQuote, post.isQuoteLink, post.thanked, post.url, post.delivery, post.failure,
                    post.hasWaitingLike, post.hasWaitingShare, post.hasWaitingSave, post.hasWaitingEdit);
}

bool sameQuoted(const std::shared_ptr<const Post> &a, const std::shared_ptr<const Post> &b)
{
    return a == b || (a && b && *a == *b);
}

} // namespace

// fetchedAt is left out on purpose: reading the same post again must not redraw it.
bool Post::operator==(const Post &other) const
{
    return identity(*this) == identity(other) && standing(*this) == standing(other) && sameQuoted(quoted, other.quoted);
}

void keepViewerFields(Post &fresh, const Post &known)
{
    fresh.isLiked = known.isLiked;
    fresh.isShared = known.isShared;
    fresh.isSaved = known.isSaved;
    fresh.isPinned = known.isPinned;
    fresh.isThreadMuted = known.isThreadMuted;
    for (Reaction &reaction : fresh.reactions) {
        reaction.isMine = std::any_of(known.reactions.cbegin(), known.reactions.cend(), [&](const Reaction &other) {
            return other.isMine && sameEmoji(other.emoji, reaction.emoji);
        });
    }
    if (fresh.poll.id.isEmpty() || fresh.poll.id != known.poll.id)
        return;
    fresh.poll.hasVoted = known.poll.hasVoted;
    for (int i = 0; i < std::min(fresh.poll.options.size(), known.poll.options.size()); ++i)
        fresh.poll.options[i].isMine = known.poll.options[i].isMine;
}

bool sameEmoji(const QString &a, const QString &b)
{
    constexpr QChar emojiPresentation(0xFE0F);
    QString left = a;
    QString right = b;
    return left.remove(emojiPresentation) == right.remove(emojiPresentation);
}

} // namespace atrium
