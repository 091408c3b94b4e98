// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post.h"

namespace atrium {

/// Which list of posts.
struct FeedScope {
    enum class Kind {
        Company, ///< everything public of this server, "Latest" (Mastodon: public, local)
        Following, ///< home
        Topic, ///< posts with a tag; `name` is the tag without #
        Person, ///< posts of one person; `name` is the id
        Saved,
        Group, ///< a list of the person's; `name` is the id
    };
    Kind kind = Kind::Company;
    QString name;

    bool operator==(const FeedScope &) const = default;
    friend size_t qHash(const FeedScope &scope, size_t seed = 0)
    {
        return ::qHash(scope.name, seed) ^ size_t(scope.kind);
    }
};

/// One row of a feed.
struct FeedEntry {
    enum class Kind {
        Post,
        Gap, ///< something is missing here; `id` names the gap
        SeenLine, ///< "Seen earlier"
    };
    Kind kind = Kind::Post;
    QString id; ///< unique in the feed: the wrapper's id for shares
    atrium::Post post;
    Person sharedBy; ///< id empty: not a share
    bool isUnread = false;
    bool isFilling = false; ///< Gap: being fetched now
    QString filterTitle; ///< the person's filter that covers this post; empty: none

    bool operator==(const FeedEntry &) const = default;
};

/// A window on a feed; it grows as the reader scrolls (`limit`). Newest first.
struct FeedQuery {
    FeedScope scope;
    int limit = 60;
    QString
        newestShownId; ///< entries newer than this one are held back behind the "N new posts" pill; empty = show all

    bool operator==(const FeedQuery &) const = default;
};

struct FeedPage {
    QList<FeedEntry> entries;
    int heldBack = 0; ///< how many newer posts wait behind the pill
    bool hasMore = false; ///< older entries exist in the store
    bool isComplete = false; ///< the server has nothing older
    bool isLoaded = false; ///< this feed was fetched at least once
};

/// A post, what it answers (root first) and the comments below it in tree order.
struct ThreadEntry {
    QString id;
    Post post;
    int depth = 0; ///< 0 = answers the opened post directly; capped at 6
    bool isRoot = false; ///< the opened post itself
    bool isAncestor = false;
    bool isAuthor = false; ///< written by the author of the opened post
    bool isUnread = false;
    bool isParentGone = false; ///< answers a comment that is not here any more
    int answers = 0; ///< comments below this one, at any depth
    QString answersName; ///< whom it answers, where its place does not say so
    QString filterTitle; ///< the person's filter that covers this comment; empty: none

    bool operator==(const ThreadEntry &) const = default;
};

enum class ThreadOrder { OldestFirst, NewestFirst, MostReactions, UnreadFirst };

struct ThreadPage {
    QList<ThreadEntry> entries; ///< ancestors, the post, comments
    int comments = 0; ///< without folded reactions
    int foldedReactions = 0;
    bool isLoaded = false; ///< the whole thread was fetched once
};

} // namespace atrium
