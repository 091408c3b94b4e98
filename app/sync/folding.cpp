// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folding.h"

#include "core/folded.h"

#include <algorithm>

namespace atrium::sync {

namespace {

constexpr qsizetype mostEmoji = 3;

bool isAnswered(const api::wire::Context &context, const QString &id)
{
    return std::any_of(context.descendants.cbegin(), context.descendants.cend(),
                       [&id](const api::wire::Status &status) { return status.inReplyToId == id; });
}

qsizetype indexOf(const QStringList &list, const QString &emoji)
{
    const auto found
        = std::find_if(list.cbegin(), list.cend(), [&emoji](const QString &other) { return sameEmoji(other, emoji); });
    return found == list.cend() ? -1 : found - list.cbegin();
}

} // namespace

PostId Folding::postId() const
{
    const auto *react = std::get_if<React>(&m_pending.intent);
    return react ? react->postId : std::get<Unreact>(m_pending.intent).postId;
}

void Folding::start()
{
    whenDone(m_sides.client.status(postId()), this,
             [this](const Result<api::wire::Status> &answer) { receiveParent(answer); });
}

void Folding::receiveParent(const Result<api::wire::Status> &answer)
{
    if (!answer) {
        if (answer.error().kind == Error::Kind::Missing)
            m_report.more.append(Errand { Errand::Kind::Confirm, {}, postId().toString(), {} });
        fail(answer.error());
        return;
    }
    m_parentAudience = toPost(*answer, m_sides.reading()).audience;
    ask(m_sides.client.context(postId()), [this](const api::wire::Context &context) { receiveContext(context); });
}

void Folding::receiveContext(const api::wire::Context &context)
{
    for (const api::wire::Status &status : context.descendants) {
        const Post reply = toPost(status, m_sides.reading());
        if (!reply.isMine || reply.parentId != postId())
            continue;
        const Folded folded = foldedReaction(reply, isAnswered(context, status.id), {}, m_parentAudience);
        if (folded.kind != Folded::Kind::Emoji)
            continue;
        m_reply = status;
        m_emoji = folded.emoji;
        break;
    }
    if (const auto *react = std::get_if<React>(&m_pending.intent))
        add(react->emoji);
    else
        take(std::get<Unreact>(m_pending.intent).emoji);
}

void Folding::add(const QString &emoji)
{
    if (indexOf(m_emoji, emoji) >= 0) {
        confirmWith(*m_reply);
        return;
    }
    if (m_emoji.size() >= mostEmoji) {
        reject(QCoreApplication::translate("Outbox",
                                           "This server has no reactions of its own, and a short reply holds three."));
        return;
    }
    m_emoji.append(emoji);
    m_reply ? change() : post();
}

void Folding::take(const QString &emoji)
{
    const qsizetype index = indexOf(m_emoji, emoji);
    if (index < 0) {
        confirm();
        return;
    }
    m_emoji.removeAt(index);
    m_emoji.isEmpty() ? remove() : change();
}

void Folding::post()
{
    whenDone(m_sides.client.post(toNewStatus(postId(), m_emoji, m_parentAudience), m_pending.idempotencyKey.toLatin1()),
             this, [this](const Result<api::wire::Status> &answer) {
                 answer ? confirmWith(*answer) : failAfterCreating(answer.error());
             });
}

void Folding::change()
{
    api::NewStatus status;
    status.text = reactionText(m_emoji);
    ask(m_sides.client.edit(PostId(m_reply->id), status),
        [this](const api::wire::Status &changed) { confirmWith(changed); });
}

void Folding::remove()
{
    const PostId reply(m_reply->id);
    whenDone(m_sides.client.remove(reply), this, [this, reply](const Result<api::wire::Status> &answer) {
        store::Batch batch;
        batch.removedPosts = { reply };
        if (!answer && answer.error().kind != Error::Kind::Missing)
            fail(answer.error());
        else
            confirm(batch);
    });
}

} // namespace atrium::sync
