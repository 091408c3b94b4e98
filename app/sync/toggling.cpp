// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/toggling.h"

#include <algorithm>

namespace atrium::sync {

namespace {

bool hasMine(const Post &post, const QString &emoji)
{
    return std::any_of(post.reactions.cbegin(), post.reactions.cend(), [&emoji](const Reaction &reaction) {
        return reaction.isMine && sameEmoji(reaction.emoji, emoji);
    });
}

} // namespace

void Toggling::start() { mustLookFirst() ? lookFirst() : send(); }

bool Toggling::mustLookFirst() const
{
    const api::Capabilities &server = m_sides.client.capabilities();
    const bool isShare = std::holds_alternative<Share>(m_pending.intent);
    if (!isRepeat()) // it may have been shared on another computer
        return isShare && isOn() && server.sharesTwice;
    return isShare || server.repeatingUndoFails || server.reactions == api::ReactionDialect::Pleroma;
}

void Toggling::lookFirst()
{
    whenDone(m_sides.client.status(postId()), this, [this](const Result<api::wire::Status> &answer) {
        if (!answer)
            receive(answer);
        else if (isReached(*answer))
            confirmWith(*answer);
        else
            send();
    });
}

void Toggling::send()
{
    whenDone(request(), this, [this](const Result<api::wire::Status> &answer) { receive(answer); });
}

void Toggling::receive(const Result<api::wire::Status> &answer)
{
    if (answer) {
        // The share is an entry of its own in the feed; its id is not told when it goes.
        if (std::holds_alternative<Share>(m_pending.intent))
            m_report.more.append(Errand { Errand::Kind::Newest, { FeedScope::Kind::Following, {} }, {}, {} });
        confirmWith(answer->original());
        return;
    }
    if (answer.error().kind == Error::Kind::Missing)
        handleGone(answer.error());
    else if (answer.error().kind == Error::Kind::Rejected)
        compare(answer.error());
    else
        fail(answer.error());
}

/// A refusal can mean "is so already" (contract 9.2): then there is nothing to complain about.
void Toggling::compare(const Error &refusal)
{
    whenDone(m_sides.client.status(postId()), this, [this, refusal](const Result<api::wire::Status> &answer) {
        if (answer && isReached(*answer))
            confirmWith(*answer);
        else
            fail(refusal);
    });
}

void Toggling::handleGone(const Error &error)
{
    m_report.more.append(Errand { Errand::Kind::Confirm, {}, postId().toString(), {} });
    isOn() ? fail(error) : confirm();
}

PostId Toggling::postId() const
{
    return std::visit(
        [](const auto &intent) {
            if constexpr (requires { intent.postId; })
                return intent.postId;
            else
                return PostId();
        },
        m_pending.intent);
}

bool Toggling::isOn() const
{
    if (const auto *like = std::get_if<Like>(&m_pending.intent))
        return like->isOn;
    if (const auto *share = std::get_if<Share>(&m_pending.intent))
        return share->isOn;
    if (const auto *save = std::get_if<Save>(&m_pending.intent))
        return save->isOn;
    return std::holds_alternative<React>(m_pending.intent);
}

bool Toggling::isReached(const api::wire::Status &status) const
{
    const Post post = toPost(status, m_sides.reading());
    if (std::holds_alternative<Like>(m_pending.intent))
        return post.isLiked == isOn();
    if (std::holds_alternative<Share>(m_pending.intent))
        return post.isShared == isOn();
    if (std::holds_alternative<Save>(m_pending.intent))
        return post.isSaved == isOn();
    if (const auto *react = std::get_if<React>(&m_pending.intent))
        return hasMine(post, react->emoji);
    const auto *unreact = std::get_if<Unreact>(&m_pending.intent);
    return unreact && !hasMine(post, unreact->emoji);
}

QFuture<Result<api::wire::Status>> Toggling::request() const
{
    if (std::holds_alternative<Like>(m_pending.intent))
        return m_sides.client.favourite(postId(), isOn());
    if (std::holds_alternative<Share>(m_pending.intent))
        return m_sides.client.reblog(postId(), isOn());
    if (std::holds_alternative<Save>(m_pending.intent))
        return m_sides.client.bookmark(postId(), isOn());
    if (const auto *react = std::get_if<React>(&m_pending.intent))
        return m_sides.client.addReaction(postId(), react->emoji);
    return m_sides.client.removeReaction(postId(), std::get<Unreact>(m_pending.intent).emoji);
}

} // namespace atrium::sync
