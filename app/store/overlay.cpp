// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overlay.h"

#include "core/folded.h"
#include "store/posts.h"

#include <algorithm>

namespace atrium::store {

namespace {

Delivery deliveryOf(PendingIntent::State state)
{
    switch (state) {
    case PendingIntent::State::Waiting:
        return Delivery::Waiting;
    case PendingIntent::State::Sending:
        return Delivery::Sending;
    case PendingIntent::State::Unclear:
        return Delivery::Unclear;
    case PendingIntent::State::Failed:
        break;
    }
    return Delivery::Failed;
}

Attachment::Kind kindOf(const QString &mimeType)
{
    if (mimeType == QLatin1String("image/gif"))
        return Attachment::Kind::Gif;
    if (mimeType.startsWith(QLatin1String("image/")))
        return Attachment::Kind::Image;
    if (mimeType.startsWith(QLatin1String("video/")))
        return Attachment::Kind::Video;
    if (mimeType.startsWith(QLatin1String("audio/")))
        return Attachment::Kind::Audio;
    return Attachment::Kind::File;
}

Attachment attachmentFrom(const DraftAttachment &draft)
{
    Attachment attachment;
    attachment.id = MediaId(QStringLiteral("draft:") + draft.blobId);
    attachment.kind = kindOf(draft.mimeType);
    attachment.url = QStringLiteral("draft:") + draft.blobId;
    attachment.previewUrl = attachment.url;
    attachment.description = draft.description;
    attachment.width = draft.width;
    attachment.height = draft.height;
    attachment.focusX = draft.focusX;
    attachment.focusY = draft.focusY;
    attachment.isWaiting = true;
    return attachment;
}

Poll pollFrom(const PollDraft &draft, const PostId &post, const QDateTime &from)
{
    Poll poll;
    if (draft.options.isEmpty())
        return poll;
    poll.id = post.toString();
    poll.isMultiple = draft.isMultiple;
    poll.expiresAt = from.addSecs(draft.durationSeconds);
    for (const QString &title : draft.options)
        poll.options.append({ title, draft.hidesTotals ? -1 : 0, false });
    return poll;
}

/// Changes a flag and its count together; true when it was not so already.
bool turn(bool &flag, int *count, bool isOn)
{
    if (flag == isOn)
        return false;
    flag = isOn;
    if (count)
        *count = std::max(0, *count + (isOn ? 1 : -1));
    return true;
}

QList<Reaction>::iterator reactionOf(QList<Reaction> &reactions, const QString &emoji)
{
    return std::find_if(reactions.begin(), reactions.end(),
                        [&emoji](const Reaction &reaction) { return sameEmoji(reaction.emoji, emoji); });
}

void give(QList<Reaction> &reactions, const QString &emoji, const QString &imageUrl)
{
    auto reaction = reactionOf(reactions, emoji);
    if (reaction == reactions.end()) {
        Reaction fresh;
        fresh.emoji = emoji;
        fresh.imageUrl = imageUrl;
        reaction = reactions.insert(reactions.end(), fresh);
    }
    if (turn(reaction->isMine, &reaction->count, true))
        reaction->isWaiting = true;
}

void takeBack(QList<Reaction> &reactions, const QString &emoji)
{
    const auto reaction = reactionOf(reactions, emoji);
    if (reaction == reactions.end() || !turn(reaction->isMine, &reaction->count, false))
        return;
    reaction->isWaiting = false;
    if (reaction->count == 0)
        reactions.erase(reaction);
}

void castVote(Poll &poll, const Vote &vote)
{
    if (poll.id != vote.pollId || poll.hasVoted)
        return;
    poll.hasVoted = true;
    for (const int choice : vote.choices) {
        if (choice < 0 || choice >= poll.options.size())
            continue;
        PollOption &option = poll.options[choice];
        option.isMine = true;
        if (option.votes >= 0)
            option.votes++;
        poll.votes++;
    }
    if (poll.voters >= 0)
        poll.voters++;
}

/// Lays one intent over a post; a kind without an overload here does not concern posts.
struct PostOverlay {
    Post &post;
    const PendingIntent &pending;
    const Writer &by;

    template <typename Other> void operator()(const Other &) const { }
    void operator()(const Publish &publish) const
    {
        if (publish.parentId != post.id)
            return;
        post.commentCount++;
        Writer writer = by; // an answer begins with the name of whom it answers, and folds all the same
        writer.mentions.append({ post.author.id.toString(), post.author.handle, QString() });
        const Post comment = postFrom(pending, writer);
        const Folded fold = foldedReaction(comment, false, { post.author.handle }, post.audience);
        if (fold.kind == Folded::Kind::Gif)
            post.gifReactions.append(gifReactionFrom(comment));
        for (const QString &emoji : fold.emoji)
            addFoldedEmoji(post, emoji, comment);
    }
    void operator()(const Edit &edit) const
    {
        post.text = richTextFromPlain(edit.text, { by.mentions + post.mentions, by.emoji, false, true });
        post.source = edit.text;
        post.subject = edit.subject;
        post.language = edit.language;
        post.isSensitive = edit.isSensitive;
        post.hasWaitingEdit = true;
    }
    void operator()(const React &react) const { give(post.reactions, react.emoji, react.imageUrl); }
    void operator()(const Unreact &unreact) const { takeBack(post.reactions, unreact.emoji); }
    void operator()(const Like &like) const
    {
        if (turn(post.isLiked, &post.likeCount, like.isOn))
            post.hasWaitingLike = like.isOn;
    }
    void operator()(const Share &share) const
    {
        if (turn(post.isShared, &post.shareCount, share.isOn))
            post.hasWaitingShare = share.isOn;
    }
    void operator()(const Save &save) const
    {
        if (turn(post.isSaved, nullptr, save.isOn))
            post.hasWaitingSave = save.isOn;
    }
    void operator()(const Vote &vote) const { castVote(post.poll, vote); }
};

struct ActedOn {
    PostId operator()(const Publish &intent) const { return intent.parentId; }
    PostId operator()(const Follow &) const { return {}; }
    PostId operator()(const ReadAnnouncement &) const { return {}; }
    PostId operator()(const ReactToAnnouncement &) const { return {}; }
    PostId operator()(const MarkRead &) const { return {}; }
    template <typename OnPost> PostId operator()(const OnPost &intent) const { return intent.postId; }
};

} // namespace

PostId actedOn(const Intent &intent) { return std::visit(ActedOn(), intent); }

Post overlaid(Post post, const QList<PendingIntent> &pending, const Writer &by)
{
    for (const PendingIntent &row : pending) {
        if (row.state != PendingIntent::State::Failed && actedOn(row.intent) == post.id)
            std::visit(PostOverlay { post, row, by }, row.intent);
    }
    return post;
}

Person overlaid(Person person, const QList<PendingIntent> &pending)
{
    for (const PendingIntent &row : pending) {
        const auto *follow = std::get_if<Follow>(&row.intent);
        if (follow && row.state != PendingIntent::State::Failed && follow->personId == person.id)
            turn(person.isFollowed, person.followerCount >= 0 ? &person.followerCount : nullptr, follow->isOn);
    }
    return person;
}

Announcement overlaid(Announcement announcement, const QList<PendingIntent> &pending)
{
    for (const PendingIntent &row : pending) {
        if (row.state == PendingIntent::State::Failed)
            continue;
        if (const auto *read = std::get_if<ReadAnnouncement>(&row.intent); read && read->id == announcement.id)
            announcement.isRead = true;
        const auto *react = std::get_if<ReactToAnnouncement>(&row.intent);
        if (!react || react->id != announcement.id)
            continue;
        if (react->isOn)
            give(announcement.reactions, react->emoji, {});
        else
            takeBack(announcement.reactions, react->emoji);
    }
    return announcement;
}

Post postFrom(const PendingIntent &pending, const Writer &by)
{
    const auto &publish = std::get<Publish>(pending.intent);
    Post post;
    post.id = publish.localId;
    post.author = by.me;
    post.parentId = publish.parentId;
    post.createdAt = pending.createdAt;
    post.fetchedAt = pending.createdAt;
    post.audience = publish.audience;
    post.subject = publish.subject;
    post.isSensitive = publish.isSensitive;
    post.text = richTextFromPlain(publish.text, { by.mentions, by.emoji, false, true });
    post.source = publish.text;
    post.language = publish.language;
    for (const DraftAttachment &attachment : publish.attachments)
        post.attachments.append(attachmentFrom(attachment));
    post.poll = pollFrom(publish.poll, publish.localId, pending.createdAt);
    for (const Block &block : std::as_const(post.text.blocks)) {
        for (const Span &span : block.spans) {
            if (span.kind == Span::Kind::Tag && !post.tags.contains(span.target, Qt::CaseInsensitive))
                post.tags.append(span.target);
            const auto mention = std::find_if(by.mentions.cbegin(), by.mentions.cend(),
                                              [&span](const MentionTarget &known) { return known.id == span.target; });
            if (span.kind == Span::Kind::Mention && mention != by.mentions.cend())
                post.mentions.append(*mention);
        }
    }
    post.emoji = by.emoji;
    post.isMine = true;
    post.canShare = false;
    post.canQuote = false;
    post.delivery = deliveryOf(pending.state);
    post.failure = pending.reason;
    return post;
}

bool isRemoved(const PostId &post, const QList<PendingIntent> &pending)
{
    return std::any_of(pending.cbegin(), pending.cend(), [&post](const PendingIntent &row) {
        const auto *remove = std::get_if<Remove>(&row.intent);
        return remove && remove->postId == post && row.state != PendingIntent::State::Failed;
    });
}

std::optional<bool> isSavedAfter(const PostId &post, const QList<PendingIntent> &pending)
{
    std::optional<bool> isSaved;
    for (const PendingIntent &row : pending) {
        const auto *save = std::get_if<Save>(&row.intent);
        if (save && save->postId == post && row.state != PendingIntent::State::Failed)
            isSaved = save->isOn;
    }
    return isSaved;
}

bool appearsIn(const FeedScope &scope, const Post &own)
{
    const bool isComment = !own.parentId.isEmpty();
    switch (scope.kind) {
    case FeedScope::Kind::Company:
        return !isComment && own.audience == Audience::Everyone;
    case FeedScope::Kind::Following:
        return !isComment && own.audience != Audience::Named;
    case FeedScope::Kind::Topic:
        return own.audience == Audience::Everyone && own.tags.contains(scope.name, Qt::CaseInsensitive);
    case FeedScope::Kind::Person:
        return !isComment && scope.name == own.author.id.toString();
    case FeedScope::Kind::Saved:
    case FeedScope::Kind::Group:
        break;
    }
    return false;
}

} // namespace atrium::store
