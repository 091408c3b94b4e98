// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/commit.h"

#include "store/bytes.h"
#include "store/desk.h"
#include "store/metabytes.h"
#include "store/notices.h"
#include "store/threadreader.h"

namespace atrium::store {

namespace {

const FeedScope savedFeed { FeedScope::Kind::Saved, {} };

/// A post that was saved or not any more, here or on another computer, enters or leaves the saved ones.
void followSaving(Desk &desk, const Post &post, bool wasSaved)
{
    const auto feed = desk.feeds.find(savedFeed);
    if (post.isSaved == wasSaved || !feed || !feed->isLoaded)
        return;
    if (post.isSaved)
        desk.feeds.arrive({ savedFeed, { post.id.toString(), post.id, {}, desk.now } }, desk.changes);
    else
        desk.feeds.removeEntry(savedFeed, post.id.toString(), desk.changes);
}

void writePosts(Desk &desk, const QList<Post> &posts)
{
    for (const Post &told : posts) {
        const Post post = desk.posts.withViewer(told);
        const auto before = desk.posts.place(post.id);
        if (desk.posts.write(post, desk.changes))
            followSaving(desk, post, before && before->isSaved);
    }
}

void writePeople(Desk &desk, const QList<Person> &people)
{
    bool isChanged = false;
    for (const Person &person : people)
        isChanged = desk.people.write(person, desk.changes) || isChanged;
    if (isChanged)
        desk.posts.forget(); // a person is shown with every post of theirs
}

void writeThread(Desk &desk, const ThreadSlice &thread)
{
    desk.db.run(
        "INSERT INTO main.thread (post, fetched_at) VALUES (?1, ?2) ON CONFLICT (post) DO UPDATE SET fetched_at = ?2",
        thread.postId, toMilliseconds(desk.now));
    desk.db.run("DELETE FROM main.thread_member WHERE thread = ?", thread.postId);
    const auto add = [&](qint64 position, const PostId &member) {
        desk.db.run("INSERT INTO main.thread_member (thread, position, member) VALUES (?, ?, ?)", thread.postId,
                    position, member);
    };
    for (qsizetype i = 0; i < thread.ancestors.size(); ++i)
        add(i - thread.ancestors.size(), thread.ancestors[i]);
    for (qsizetype i = 0; i < thread.descendants.size(); ++i)
        add(i, thread.descendants[i]);
    desk.changes.threads.insert(thread.postId);
}

void writeReactors(Desk &desk, const PostId &post, const QList<Reactor> &reactors)
{
    for (const Reactor &reactor : reactors)
        desk.people.write(reactor.person, desk.changes);
    desk.setMeta(reactorsKey(post), toMetaBytes(reactors));
    desk.changes.posts.insert(post);
}

void writeSingles(Desk &desk, const Batch &batch)
{
    if (batch.emoji) {
        desk.setMeta(QStringLiteral("emoji"), toMetaBytes(*batch.emoji));
        desk.changes.emoji = true;
    }
    if (batch.traits) {
        desk.setMeta(QStringLiteral("traits"), toMetaBytes(*batch.traits));
        desk.changes.traits = true;
    }
    if (batch.me) {
        writePeople(desk, { *batch.me });
        desk.setMeta(QStringLiteral("me"), batch.me->id.toString().toUtf8());
        desk.changes.people.insert(batch.me->id);
    }
    if (batch.topics)
        desk.setMeta(QStringLiteral("topics"), toMetaBytes(*batch.topics));
    if (batch.filters && *batch.filters != desk.filters()) {
        desk.setMeta(QStringLiteral("filters"), toMetaBytes(*batch.filters));
        for (const FeedScope &scope : desk.feeds.scopes())
            desk.changes.feeds.insert(scope);
    }
    for (const auto &[post, reactors] : batch.reactors)
        writeReactors(desk, post, reactors);
    if (batch.groups)
        desk.setMeta(QStringLiteral("groups"), toMetaBytes(*batch.groups));
    for (const auto &[timeline, id] : batch.markers)
        desk.setMeta(QStringLiteral("marker:") + timeline, id.toUtf8());
    if (batch.syncedAt)
        desk.setMeta(QStringLiteral("synced"), toMetaBytes(*batch.syncedAt));
    desk.changes.sidebar = desk.changes.sidebar || batch.topics || batch.groups || !batch.markers.isEmpty();
}

void removePosts(Desk &desk, const QList<PostId> &posts)
{
    for (const PostId &id : posts) {
        desk.feeds.removePost(id, desk.changes);
        desk.posts.remove(id, desk.changes);
    }
}

} // namespace

void writeToCache(Desk &desk, const Batch &batch)
{
    writePeople(desk, batch.people);
    for (const auto &[person, isFollowed] : batch.follows)
        desk.people.setFollowed(person, isFollowed, desk.changes);
    writePosts(desk, batch.posts);
    for (const FeedSlice &slice : batch.slices)
        desk.feeds.merge(slice, desk.changes);
    for (const FeedArrival &arrival : batch.arrivals)
        desk.feeds.arrive(arrival, desk.changes);
    for (const ThreadSlice &thread : batch.threads)
        writeThread(desk, thread);
    for (const auto &[scope, entryId] : batch.removedEntries)
        desk.feeds.removeEntry(scope, entryId, desk.changes);
    removePosts(desk, batch.removedPosts);
    for (const PostId &id : batch.shelfGifs) {
        if (const auto place = desk.posts.place(id))
            desk.changes.gifs |= desk.db.run("INSERT OR IGNORE INTO main.shelf_gif (post) VALUES (?)", place->row) > 0;
    }
    writeNotices(desk, batch);
    writeAnnouncements(desk, batch);
    writeSingles(desk, batch);
}

void followInMine(Desk &desk, const Batch &batch)
{
    if (batch.me) {
        desk.mine.set(meSetting(), toMetaBytes(*batch.me));
        desk.isMineTouched = true;
    }
    for (const PostId &id : batch.removedPosts) {
        if (desk.outbox.on(id).isEmpty())
            continue;
        desk.outbox.orphan(id, Outbox::deletedParent());
        desk.changes.outbox = true;
        desk.changes.sidebar = true;
        desk.isMineTouched = true;
    }
}

void commit(Desk &desk, const Batch &batch)
{
    Transaction cache(desk.db);
    writeToCache(desk, batch);
    cache.commit();
    if (!batch.me && batch.removedPosts.isEmpty())
        return;
    Transaction mine(desk.db);
    followInMine(desk, batch);
    mine.commit();
}

} // namespace atrium::store
