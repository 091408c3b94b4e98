// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/announcement.h"
#include "core/feed.h"
#include "core/filter.h"
#include "core/notice.h"
#include "core/reactor.h"
#include "core/servertraits.h"

#include <optional>

namespace atrium::store {

/// One contiguous page of a feed as the server told it (contract 11.1): inside the page nothing is missing.
struct FeedSlice {
    struct Row {
        QString entryId; ///< wrapper id for shares, else the post's id; orders the feed (contract 5)
        PostId postId;
        PersonId sharedBy; ///< empty: not a share
        QDateTime at; ///< of the wrapper
    };
    FeedScope scope;
    QList<Row> rows; ///< newest first
    QString olderThan; ///< the max_id that was asked with; empty: this is the newest page
    QString nextCursor; ///< max_id of the page below; empty: the end of the feed was reached
    QString gapId; ///< the gap that this page fills; empty: none
};

/// A row that arrived by stream: belongs to the top segment, wherever its id puts it.
struct FeedArrival {
    FeedScope scope;
    FeedSlice::Row row;
};

/// The whole conversation around a post, as fetched.
struct ThreadSlice {
    PostId postId;
    QList<PostId> ancestors; ///< root first
    QList<PostId> descendants;
};

struct SidebarTopic {
    QString name;
    bool operator==(const SidebarTopic &) const = default;
};

struct SidebarGroup {
    QString id;
    QString title;
    bool operator==(const SidebarGroup &) const = default;
};

/// What one commit writes, in one transaction. Whatever is left empty is left alone. Posts and people are replaced as a
/// whole; a post with an older `editedAt`, or the same and an older `fetchedAt`, than the stored one is ignored.
struct Batch {
    QList<Post> posts; ///< includes quoted posts' own rows when known
    QList<Person> people; ///< but for `isFollowed`, which no account on the wire says
    QList<QPair<PersonId, bool>> follows; ///< whether we follow these, as a relationship says
    QList<FeedSlice> slices;
    QList<FeedArrival> arrivals;
    QList<ThreadSlice> threads;
    QList<PostId> removedPosts; ///< confirmed gone on the server: removed everywhere, with their wrappers
    QList<QPair<FeedScope, QString>> removedEntries; ///< gone from this feed only
    QList<Notice> notices;
    bool noticesAreNewestPage = false;
    bool noticesAreAll = false; ///< the newest page, and there is no older one
    QDateTime noticesAskedAt; ///< by the server's clock: what came later is not missing from the page
    QList<NoticeId> removedNotices;
    std::optional<QList<Announcement>> announcements; ///< the full list
    QList<Announcement> changedAnnouncements;
    QList<AnnouncementId> removedAnnouncements;
    std::optional<QList<CustomEmoji>> emoji; ///< the full list
    std::optional<ServerTraits> traits;
    std::optional<Person> me;
    std::optional<QList<SidebarTopic>> topics;
    std::optional<QList<SidebarGroup>> groups;
    QList<QPair<QString, QString>> markers; ///< timeline ("home", "notifications") and last read id, as the server says
    std::optional<QList<PostFilter>> filters; ///< the full list
    QList<QPair<PostId, QList<Reactor>>> reactors; ///< everybody who reacted to a post
    QList<PostId> shelfGifs; ///< posts that belong to the company GIF shelf
    std::optional<QDateTime> syncedAt;
};

} // namespace atrium::store
