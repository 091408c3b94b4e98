// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settle.h"

#include "store/bytes.h"
#include "store/commit.h"
#include "store/desk.h"
#include "store/feedreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace atrium::store {

namespace {

using State = PendingIntent::State;

constexpr int summaryLength = 300; // three lines of the outbox, and then some

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    if (line.isEmpty())
        return line;
    return u'“' + (line.size() > summaryLength ? line.left(summaryLength) + u'…' : line) + u'”';
}

/// A comment starts with the address of whom it answers; the outbox names that person anyway.
QString withoutAddress(const QString &text, const std::optional<Post> &parent)
{
    const QString address = parent ? u'@' + parent->author.handle + u' ' : QString();
    return !address.isEmpty() && text.startsWith(address) ? text.mid(address.size()) : text;
}

Result<Done> notThere() { return failed(Error::Kind::Missing, QStringLiteral("This is not in the outbox any more.")); }

void touchMine(Desk &desk)
{
    desk.isMineTouched = true;
    desk.changes.outbox = true;
    desk.changes.sidebar = true;
}

/// Local ids of what was published meanwhile: a click can come from a screen that is a moment old.
Intent resolved(Desk &desk, Intent intent)
{
    std::visit(
        [&desk](auto &value) {
            if constexpr (requires { value.quotedId; })
                value.quotedId = desk.mine.resolved(value.quotedId);
            if constexpr (requires { value.parentId; })
                value.parentId = desk.mine.resolved(value.parentId);
            else if constexpr (requires { value.postId; })
                value.postId = desk.mine.resolved(value.postId);
        },
        intent);
    return intent;
}

/// The feeds in which the confirmed post of one's own stands where the waiting one stood, until the next page says so too.
void enterFeeds(Desk &desk, const Post &post)
{
    for (const FeedScope &scope : desk.feeds.scopes()) {
        const auto feed = desk.feeds.find(scope);
        if (feed && feed->isLoaded && appearsIn(scope, post))
            desk.feeds.arrive({ scope, { post.id.toString(), post.id, {}, post.createdAt } }, desk.changes);
    }
}

/// The server confirmed without saying how things stand now: what was shown stays.
void keepShown(Desk &desk, const PendingIntent &row, const Batch &batch)
{
    const PostId id = actedOn(row.intent);
    const bool isTold
        = std::any_of(batch.posts.cbegin(), batch.posts.cend(), [&id](const Post &post) { return post.id == id; });
    if (!isTold && !isLocal(id) && !std::holds_alternative<Publish>(row.intent)) {
        if (const auto stored = desk.posts.bare(id)) {
            PendingIntent open = row;
            open.state = State::Waiting; // a failed one would not be laid over
            Post post = overlaid(*stored, { open });
            for (Reaction &reaction : post.reactions)
                reaction.isWaiting = false;
            Batch own;
            own.posts = { post };
            writeToCache(desk, own);
        }
    }
    if (const auto *follow = std::get_if<Follow>(&row.intent))
        desk.people.setFollowed(follow->personId, follow->isOn, desk.changes);
}

void confirm(Desk &desk, const PendingIntent &row, const Outcome &outcome)
{
    Batch batch = outcome.batch;
    if (const auto *remove = std::get_if<Remove>(&row.intent))
        batch.removedPosts.append(remove->postId);
    const auto *publish = std::get_if<Publish>(&row.intent);
    {
        Transaction cache(desk.db);
        writeToCache(desk, batch);
        keepShown(desk, row, batch);
        const auto post = publish ? desk.posts.find(outcome.confirmedId) : std::nullopt;
        if (post)
            enterFeeds(desk, *post);
        cache.commit();
    }
    // Whatever ends the program here leaves the row, which is looked up and settled again: nothing is sent twice.
    Transaction mine(desk.db);
    desk.outbox.remove(row.sequence);
    if (publish && !outcome.confirmedId.isEmpty()) {
        desk.outbox.replaceId(publish->localId, outcome.confirmedId);
        desk.mine.addAlias(publish->localId, outcome.confirmedId, toMilliseconds(desk.now));
        for (const char *place : { "reply:", "edit:" }) {
            desk.mine.movePlace(QLatin1String(place) + publish->localId.toString(),
                                QLatin1String(place) + outcome.confirmedId.toString());
        }
        for (const DraftAttachment &attachment : publish->attachments)
            desk.mine.removeBlob(attachment.blobId);
        desk.changes.drafts = true;
    }
    followInMine(desk, batch);
    mine.commit();
    if (publish && !outcome.confirmedId.isEmpty())
        desk.changes.posts.insert(outcome.confirmedId);
}

} // namespace

void noteIntent(Desk &desk, const Intent &intent)
{
    touchMine(desk);
    if (const PostId on = actedOn(intent); !on.isEmpty()) {
        desk.changes.posts.insert(on);
        desk.changes.threads.insert(on);
        for (const PostId &above : desk.posts.ancestors(on))
            desk.changes.threads.insert(above);
    }
    if (const auto *publish = std::get_if<Publish>(&intent)) {
        desk.changes.posts.insert(publish->localId);
        PendingIntent row;
        row.intent = intent;
        row.createdAt = desk.now;
        const Post own = desk.waiting(row);
        desk.changes.feeds.insert({ FeedScope::Kind::Company, {} });
        desk.changes.feeds.insert({ FeedScope::Kind::Following, {} });
        desk.changes.feeds.insert({ FeedScope::Kind::Person, own.author.id.toString() });
        for (const QString &tag : own.tags)
            desk.changes.feeds.insert({ FeedScope::Kind::Topic, tag });
    }
    if (std::holds_alternative<Save>(intent))
        desk.changes.feeds.insert({ FeedScope::Kind::Saved, {} });
    if (std::holds_alternative<Remove>(intent)) {
        for (const FeedScope &scope : desk.feeds.scopes())
            desk.changes.feeds.insert(scope);
    }
    if (const auto *follow = std::get_if<Follow>(&intent))
        desk.changes.people.insert(follow->personId);
    if (std::holds_alternative<ReadAnnouncement>(intent) || std::holds_alternative<ReactToAnnouncement>(intent))
        desk.changes.announcements = true;
}

Result<PendingIntent> enqueue(Desk &desk, const Intent &intent, int holdSeconds)
{
    const bool isTakenBackByWaiting = std::holds_alternative<Publish>(intent) || std::holds_alternative<Edit>(intent)
        || std::holds_alternative<Remove>(intent);
    const bool isHeld = holdSeconds > 0 && isTakenBackByWaiting;
    const auto *publish = std::get_if<Publish>(&intent);
    const QDateTime held = isHeld ? desk.now.addSecs(holdSeconds) : QDateTime();
    const bool isPlanned = publish && publish->plannedFor > desk.now && (!held.isValid() || publish->plannedFor > held);
    const Intent wanted = resolved(desk, intent);
    Transaction mine(desk.db);
    const PendingIntent row = desk.outbox.add(wanted, desk.now, isPlanned ? publish->plannedFor : held);
    mine.commit();
    noteIntent(desk, wanted);
    return row;
}

Result<Done> settle(Desk &desk, qint64 sequence, const Outcome &outcome)
{
    const auto row = desk.outbox.find(sequence);
    if (!row) {
        commit(desk, outcome.batch);
        return Done {};
    }
    noteIntent(desk, row->intent);
    if (outcome.kind == Outcome::Kind::Confirmed) {
        confirm(desk, *row, outcome);
        return Done {};
    }
    commit(desk, outcome.batch);
    Transaction mine(desk.db);
    if (outcome.kind == Outcome::Kind::Rejected)
        desk.outbox.markFailed(sequence, outcome.reason);
    if (outcome.kind == Outcome::Kind::Later)
        desk.outbox.markLater(sequence, outcome.notBefore);
    if (outcome.kind == Outcome::Kind::Unclear)
        desk.outbox.markUnclear(sequence, outcome.notBefore);
    mine.commit();
    return Done {};
}

Result<Done> markSending(Desk &desk, qint64 sequence)
{
    const auto row = desk.outbox.find(sequence);
    if (!row)
        return notThere();
    Transaction mine(desk.db);
    desk.outbox.markSending(sequence, desk.now);
    mine.commit();
    touchMine(desk);
    if (const auto *publish = std::get_if<Publish>(&row->intent))
        desk.changes.posts.insert(publish->localId);
    return Done {};
}

Result<Done> retryIntent(Desk &desk, qint64 sequence)
{
    const auto row = desk.outbox.find(sequence);
    if (!row)
        return notThere();
    Transaction mine(desk.db);
    desk.outbox.retry(sequence);
    mine.commit();
    noteIntent(desk, row->intent);
    return Done {};
}

Result<Done> discardIntent(Desk &desk, qint64 sequence)
{
    const auto row = desk.outbox.find(sequence);
    if (!row)
        return notThere();
    if (row->state == State::Sending) {
        return failed(Error::Kind::Rejected,
                      QCoreApplication::translate("Outbox", "This is being sent right now and cannot be taken back."));
    }
    Transaction mine(desk.db);
    desk.outbox.remove(sequence);
    if (const auto *publish = std::get_if<Publish>(&row->intent)) {
        desk.outbox.orphan(publish->localId, Outbox::discardedParent());
        for (const DraftAttachment &attachment : publish->attachments)
            desk.mine.removeBlob(attachment.blobId);
    }
    mine.commit();
    noteIntent(desk, row->intent);
    return Done {};
}

Result<Intent> reclaimIntent(Desk &desk, qint64 sequence)
{
    const auto row = desk.outbox.find(sequence);
    if (!row)
        return tl::unexpected(notThere().error());
    const bool isText = std::holds_alternative<Publish>(row->intent) || std::holds_alternative<Edit>(row->intent);
    const bool isUndecided = row->state == State::Sending || row->state == State::Unclear;
    if (!isText)
        return failed(Error::Kind::Rejected, QStringLiteral("Only posts, comments and edits can be written on."));
    if (isUndecided || (row->state != State::Failed && desk.outbox.wasUnclear(sequence))) {
        return failed(
            Error::Kind::Rejected,
            QCoreApplication::translate("Outbox", "It is not known yet whether this arrived. Try again in a moment."));
    }
    Transaction mine(desk.db);
    desk.outbox.remove(sequence);
    if (const auto *publish = std::get_if<Publish>(&row->intent))
        desk.outbox.orphan(publish->localId, Outbox::discardedParent());
    mine.commit();
    noteIntent(desk, row->intent);
    return row->intent;
}

QList<OutboxRow> readOutbox(Desk &desk)
{
    QList<OutboxRow> rows;
    for (const PendingIntent &pending : desk.outbox.all()) {
        OutboxRow row { pending, {}, {} };
        const auto *publish = std::get_if<Publish>(&pending.intent);
        const auto *edit = std::get_if<Edit>(&pending.intent);
        const auto *follow = std::get_if<Follow>(&pending.intent);
        const auto post
            = edit || follow ? std::nullopt : readPost(desk, publish ? publish->parentId : actedOn(pending.intent));
        if (publish)
            row.summary = quoted(withoutAddress(publish->text, post));
        else if (edit)
            row.summary = quoted(edit->text);
        else if (follow)
            row.summary = desk.people.read(follow->personId).name;
        else if (post)
            row.summary = quoted(plainText(post->text));
        if (post)
            row.author = post->author.name;
        rows.append(row);
    }
    return rows;
}

} // namespace atrium::store
