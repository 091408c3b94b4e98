// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/announcement.h"
#include "core/feed.h"
#include "core/intent.h"
#include "core/post.h"

namespace atrium::store {

/// Whose intents these are, and what their texts can refer to.
struct Writer {
    Person me {};
    QList<MentionTarget> mentions {};
    QList<CustomEmoji> emoji {};
};

/// What the screen shows: the server's post with the person's unconfirmed intents laid over it, in their order. Pure.
/// Intents for other posts and failed ones change nothing; so does one that the server's answer already holds. Waiting
/// comments are counted, and fold into reactions where a confirmed one would.
Post overlaid(Post post, const QList<PendingIntent> &pending, const Writer &by = {});
Person overlaid(Person person, const QList<PendingIntent> &pending);
Announcement overlaid(Announcement announcement, const QList<PendingIntent> &pending);

/// The post that a Publish will become, as it is shown until then; failed ones say why.
Post postFrom(const PendingIntent &pending, const Writer &by);

/// True when a Remove of this post is under way: it is shown nowhere.
bool isRemoved(const PostId &post, const QList<PendingIntent> &pending);

/// The last word of `pending` on whether the post is saved, if it has one.
std::optional<bool> isSavedAfter(const PostId &post, const QList<PendingIntent> &pending);

/// True when a post of one's own appears in this feed.
bool appearsIn(const FeedScope &scope, const Post &own);

/// The post that an intent acts on; for Publish the parent. Empty for other things.
PostId actedOn(const Intent &intent);

} // namespace atrium::store
