// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "store/desk.h"
#include "store/words.h"

namespace atrium::store {

QList<Post> searchPosts(Desk &desk, const QString &words, int limit)
{
    QList<Post> posts;
    const QString match = matchQuery(words);
    if (match.isEmpty())
        return posts;
    auto query
        = desk.db.query("SELECT rowid FROM main.post_word WHERE post_word MATCH ? ORDER BY rowid DESC LIMIT ?", match,
                        limit * 2); // some may be on their way out
    while (posts.size() < limit && query.next()) {
        const auto post = desk.posts.read(query.number(0));
        if (post && !isRemoved(post->id, desk.outbox.on(post->id)))
            posts.append(desk.overlaid(*post));
    }
    return posts;
}

} // namespace atrium::store
