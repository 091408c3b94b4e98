// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postactions.h"

#include "core/async.h"
#include "models/intentwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUuid>

#include <algorithm>

namespace atrium::models {

namespace {

constexpr int defaultUndoMs = 8000;

const Reaction *reactionOf(const Post &post, const QString &emoji)
{
    const auto found = std::find_if(post.reactions.cbegin(), post.reactions.cend(),
                                    [&emoji](const Reaction &reaction) { return sameEmoji(reaction.emoji, emoji); });
    return found == post.reactions.cend() ? nullptr : &*found;
}

bool isMine(const Post &post, const QString &emoji)
{
    const Reaction *reaction = reactionOf(post, emoji);
    return reaction && reaction->isMine;
}

/// The heart is the like; where the server also counts it as a reaction, taking it back takes both back.
QList<Intent> toggledHeart(const Post &post)
{
    const Reaction *heart = reactionOf(post, likeEmoji());
    const bool isReacted = heart && heart->isMine;
    if (!post.isLiked && !isReacted)
        return { Like { post.id, true } };
    QList<Intent> intents;
    if (post.isLiked)
        intents.append(Like { post.id, false });
    if (isReacted)
        intents.append(Unreact { post.id, heart->emoji });
    return intents;
}

} // namespace

PostActions::PostActions(store::Store &store, const Clock &, FileSource files, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_files(std::move(files))
{
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(defaultUndoMs);
    connect(&m_undoTimer, &QTimer::timeout, this, &PostActions::forgetUndo);
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (changes.traits)
            readTraits();
    });
    readTraits();
}

void PostActions::react(const QString &postId, const QString &emoji, const QString &imageUrl)
{
    act(PostId(postId), {}, [this, emoji, imageUrl](const Post &post) -> QList<Intent> {
        if (sameEmoji(emoji, likeEmoji()))
            return post.isLiked ? QList<Intent> {} : QList<Intent> { Like { post.id, true } };
        if (isMine(post, emoji) || !isReactionAllowed(post, emoji))
            return {};
        return { React { post.id, emoji, imageUrl } };
    });
}

void PostActions::unreact(const QString &postId, const QString &emoji)
{
    act(PostId(postId), {}, [emoji](const Post &post) -> QList<Intent> {
        if (sameEmoji(emoji, likeEmoji()))
            return post.isLiked || isMine(post, emoji) ? toggledHeart(post) : QList<Intent> {};
        return isMine(post, emoji) ? QList<Intent> { Unreact { post.id, emoji } } : QList<Intent> {};
    });
}

void PostActions::toggleReaction(const PostView &post, const QString &emoji, const QString &imageUrl)
{
    act(post.value().id, post, [this, emoji, imageUrl](const Post &now) -> QList<Intent> {
        if (sameEmoji(emoji, likeEmoji()))
            return toggledHeart(now);
        if (isMine(now, emoji))
            return { Unreact { now.id, emoji } };
        if (!isReactionAllowed(now, emoji))
            return {};
        return { React { now.id, emoji, imageUrl } };
    });
}

void PostActions::toggleLike(const PostView &post) { act(post.value().id, post, toggledHeart); }

void PostActions::toggleShare(const PostView &post)
{
    act(post.value().id, post, [this](const Post &now) -> QList<Intent> {
        if (!now.isShared && !now.canShare) {
            emit failed(tr("This post cannot be shared: its author chose who may read it."));
            return {};
        }
        return { Share { now.id, !now.isShared } };
    });
}

void PostActions::toggleSave(const PostView &post)
{
    act(post.value().id, post, [](const Post &now) -> QList<Intent> { return { Save { now.id, !now.isSaved } }; });
}

void PostActions::vote(const QString &postId, const QString &pollId, const QList<int> &choices)
{
    if (!choices.isEmpty())
        enqueue({ Vote { PostId(postId), pollId, choices } });
}

void PostActions::remove(const QString &postId)
{
    const Remove removal { PostId(postId) };
    if (!isLocal(removal.postId))
        return enqueue({ removal });
    // What was never sent leaves the outbox without a trace there: to be undone, it has to be remembered here.
    whenDone(m_store.outbox(), this, [this, removal](const Result<QList<store::OutboxRow>> &rows) {
        for (const store::OutboxRow &row : rows.value_or(QList<store::OutboxRow> {})) {
            const auto *publish = std::get_if<Publish>(&row.pending.intent);
            if (publish && publish->localId == removal.postId)
                return removeUnsent(removal, *publish);
        }
        enqueue({ removal });
    });
}

void PostActions::removeUnsent(const Remove &removal, const Publish &publish)
{
    whenDone(m_store.enqueue(removal), this, [this, removal, publish](const Result<PendingIntent> &queued) {
        if (!queued) {
            emit failed(notKept());
            return;
        }
        const bool isGone = queued->sequence == 0;
        offerUndo({ actWords(removal), isGone ? QList<Intent> { publish } : QList<Intent> {}, queued->sequence, {} },
                  true, defaultUndoMs);
    });
}

void PostActions::follow(const QString &personId, bool on) { enqueue({ Follow { PersonId(personId), on } }); }

void PostActions::sendGifReaction(const QString &postId, const QString &url, const QString &description)
{
    whenDone(m_files(url), this, [this, postId, description](const Result<QByteArray> &bytes) {
        if (bytes)
            return takeGif(PostId(postId), *bytes, description);
        emit failed(tr("This GIF is not on this computer and cannot be fetched right now. Choose another one, or try "
                       "again later."));
    });
}

void PostActions::discard(qint64 sequence)
{
    whenDone(m_store.outbox(), this, [this, sequence](const Result<QList<store::OutboxRow>> &rows) {
        for (const store::OutboxRow &row : rows.value_or(QList<store::OutboxRow> {})) {
            const Intent intent = row.pending.intent;
            if (row.pending.sequence != sequence)
                continue;
            // What was written is taken back rather than thrown away: its files stay as long as it can be undone.
            if (std::holds_alternative<Publish>(intent) || std::holds_alternative<Edit>(intent)) {
                whenDone(m_store.reclaimIntent(sequence), this, [this, intent](const Result<Intent> &taken) {
                    onDiscarded(intent, taken ? Result<Done>(Done {}) : tl::unexpected(taken.error()));
                });
                return;
            }
            whenDone(m_store.discardIntent(sequence), this,
                     [this, intent](const Result<Done> &discarded) { onDiscarded(intent, discarded); });
            return;
        }
    });
}

void PostActions::onDiscarded(const Intent &intent, const Result<Done> &discarded)
{
    if (!discarded) {
        emit failed(discarded.error().detail);
        return;
    }
    remember(tr("%1 discarded", "kind of thing").arg(kindName(intent)), [this, intent] { enqueue({ intent }, true); });
}

void PostActions::publish(const Publish &post) { enqueue({ post }); }

void PostActions::remember(const QString &text, std::function<void()> takeBack)
{
    Undo undo;
    undo.text = text;
    undo.takeBack = std::move(takeBack);
    offerUndo(undo, true, defaultUndoMs);
}

void PostActions::copyLink(const PostView &post)
{
    if (post.url().isEmpty()) {
        emit failed(tr("This post has no link yet: it is still waiting to be sent."));
        return;
    }
    QGuiApplication::clipboard()->setText(post.url());
    emit done(tr("Link copied"));
}

void PostActions::undo()
{
    if (!m_undo)
        return;
    const Undo undo = *m_undo;
    forgetUndo();
    if (undo.takeBack)
        return undo.takeBack();
    if (undo.isWriting) {
        emit unsendWanted(undo.sequence);
        return;
    }
    if (!undo.opposites.isEmpty() || undo.sequence == 0)
        return enqueue(undo.opposites, true);
    whenDone(m_store.discardIntent(undo.sequence), this, [this](const Result<Done> &discarded) {
        if (!discarded)
            emit failed(tr("This was sent already and cannot be taken back."));
    });
}

void PostActions::act(const PostId &post, const PostView &fallback, Decide decide)
{
    m_acts.enqueue([this, post, fallback, decide = std::move(decide)] {
        whenDone(m_store.post(post), this, [this, fallback, decide](const Result<Post> &now) {
            if (now || fallback.isValid())
                enqueue(decide(now ? *now : fallback.value()));
            m_isActing = false;
            actNext();
        });
    });
    actNext();
}

void PostActions::actNext()
{
    if (m_isActing || m_acts.isEmpty())
        return;
    m_isActing = true;
    m_acts.dequeue()();
}

void PostActions::enqueue(const QList<Intent> &intents, bool isUndo)
{
    if (intents.isEmpty())
        return;
    // The store works in the order in which it is asked: the next act reads what these have written.
    for (const Intent &intent : intents) {
        whenDone(m_store.enqueue(intent), this, [this, intents, isUndo](const Result<PendingIntent> &queued) {
            if (!queued)
                emit failed(notKept());
            else if (!isUndo && queued->intent == intents.constLast())
                rememberUndo(intents, queued->sequence);
        });
    }
}

void PostActions::rememberUndo(const QList<Intent> &intents, qint64 sequence)
{
    Undo undo { .text = actWords(intents.constFirst()), .opposites = {}, .sequence = sequence, .takeBack = {} };
    for (const Intent &intent : intents) {
        if (const std::optional<Intent> opposite = oppositeOf(intent))
            undo.opposites.append(*opposite);
    }
    const bool isHeld = m_holdMs > 0 && std::holds_alternative<Publish>(intents.constFirst());
    offerUndo(undo, isWorthTelling(intents.constFirst()), isHeld ? m_holdMs : defaultUndoMs);
}

void PostActions::offerUnsend(qint64 sequence, const QString &text)
{
    Undo undo { .text = text, .opposites = {}, .sequence = sequence };
    undo.isWriting = true;
    if (m_holdMs > 0 && sequence > 0)
        offerUndo(undo, true, m_holdMs);
    else
        emit done(text);
}

void PostActions::offerUndo(const Undo &undo, bool isTold, int ms)
{
    m_undo = undo;
    m_undoTimer.start(ms);
    emit undoChanged();
    if (isTold)
        emit done(undo.text);
}

QString PostActions::notKept()
{
    return tr("This could not be kept on this computer and was not done. Free some disk space and try again.");
}

void PostActions::forgetUndo()
{
    m_undoTimer.stop();
    m_undo.reset();
    emit undoChanged();
}

void PostActions::readTraits()
{
    whenDone(m_store.traits(), this,
             [this](const Result<ServerTraits> &traits) { m_traits = traits.value_or(ServerTraits {}); });
}

void PostActions::takeGif(const PostId &post, const QByteArray &bytes, const QString &description)
{
    whenDone(takeBytes(bytes, m_traits), this, [this, post, description](const Result<IncomingFile> &file) {
        if (file)
            return keepGif(post, *file, description);
        emit failed(file.error().detail);
    });
}

void PostActions::keepGif(const PostId &post, const IncomingFile &file, const QString &description)
{
    DraftAttachment gif;
    gif.fileName = u"reaction."_qs + file.suffix;
    gif.mimeType = file.mimeType;
    gif.description = description;
    gif.bytes = file.bytes.size();
    gif.width = file.width;
    gif.height = file.height;
    whenDone(m_store.saveBlob(file.bytes), this, [this, post, gif](const Result<QString> &blobId) mutable {
        gif.blobId = blobId.value_or(QString());
        if (blobId)
            return publishGif(post, gif);
        emit failed(tr("The GIF could not be kept on this computer. Free some disk space and try again."));
    });
}

void PostActions::publishGif(const PostId &post, const DraftAttachment &gif)
{
    act(post, {}, [gif](const Post &parent) -> QList<Intent> {
        Publish reply;
        reply.localId = PostId(localIdPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces));
        reply.parentId = parent.id;
        // Servers tell only people who are named; a leading mention does not make the GIF a comment.
        reply.text = parent.isMine ? QString() : u'@' + parent.author.handle;
        reply.audience = parent.audience == Audience::Unknown ? Audience::Named : parent.audience;
        reply.attachments = { gif };
        return { reply };
    });
}

bool PostActions::isReactionAllowed(const Post &post, const QString &emoji)
{
    const auto mine = std::count_if(post.reactions.cbegin(), post.reactions.cend(),
                                    [](const Reaction &reaction) { return reaction.isMine; });
    if (m_traits.maxReactions <= 0 || mine < m_traits.maxReactions || isMine(post, emoji))
        return true;
    emit failed(
        tr("You can give a post at most %n different reactions. Take one back first.", nullptr, m_traits.maxReactions));
    return false;
}

} // namespace atrium::models
