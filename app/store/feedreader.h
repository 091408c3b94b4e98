// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed.h"

#include <optional>

namespace atrium::store {

class Desk;

/// A window on a feed with the person's own pending acts in it. An entry is unread when it is newer than what was seen of
/// this feed, not one's own, and not marked read by itself.
FeedPage readFeed(Desk &desk, const FeedQuery &query);

/// The post with its overlay; nothing when it is unknown or being removed. Understands local ids, sent or not.
std::optional<Post> readPost(Desk &desk, const PostId &id);

} // namespace atrium::store
