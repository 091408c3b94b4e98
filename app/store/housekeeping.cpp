// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/housekeeping.h"

#include "store/bytes.h"
#include "store/desk.h"

namespace atrium::store {

namespace {

constexpr int maxEntries = 2000;
constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr qint64 keptPosts = 30 * day;
constexpr qint64 keptBlobs = 1 * day; // a file is saved before the draft that names it
constexpr qint64 keptMarks = 90 * day;
constexpr int postsAtOnce = 200;

bool forgetPosts(Desk &desk, qint64 before)
{
    QList<PostId> old;
    {
        auto query
            = desk.db.query("SELECT id FROM main.post WHERE fetched_at < ?1 AND is_saved = 0 AND is_mine = 0 "
                            "AND NOT EXISTS (SELECT 1 FROM main.feed_entry WHERE feed_entry.post = main.post.row) "
                            "AND NOT EXISTS (SELECT 1 FROM main.shelf_gif WHERE shelf_gif.post = main.post.row) "
                            "AND NOT EXISTS (SELECT 1 FROM main.post AS answer WHERE answer.parent = main.post.id AND "
                            "answer.parent <> '') "
                            "AND NOT EXISTS (SELECT 1 FROM main.post AS other WHERE other.quoted = main.post.id AND "
                            "other.quoted <> '') "
                            "LIMIT ?2",
                            before, postsAtOnce);
        while (query.next()) {
            const PostId id(query.text(0));
            if (desk.outbox.on(id).isEmpty())
                old.append(id);
        }
    }
    for (const PostId &id : old)
        desk.posts.remove(id, desk.changes);
    return old.size() == postsAtOnce;
}

} // namespace

bool forgetSome(Desk &desk)
{
    const qint64 now = toMilliseconds(desk.now);
    bool hasMore = false;
    {
        Transaction cache(desk.db);
        for (const FeedScope &scope : desk.feeds.scopes())
            desk.feeds.trim(scope, maxEntries, now - keptPosts);
        hasMore = forgetPosts(desk, now - keptPosts);
        desk.db.run("DELETE FROM main.notice WHERE created_at < ?", now - keptPosts);
        desk.db.run(
            "DELETE FROM main.meta WHERE key >= 'reactors:' AND key < 'reactors;'"); // asked again when somebody looks
        cache.commit();
    }
    Transaction mine(desk.db);
    desk.mine.forgetOld(now - keptMarks);
    desk.mine.removeBlobsExcept(desk.mine.draftBlobs() + desk.outbox.blobs(), now - keptBlobs);
    mine.commit();
    desk.changes = {}; // nothing that is shown went away
    return hasMore;
}

} // namespace atrium::store
