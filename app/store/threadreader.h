// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed.h"

#include <optional>

namespace atrium::store {

class Desk;

/// The conversation around a post from what is cached and what waits: ancestors, the post, comments in tree order
/// (`order` holds for the direct ones, answers below them stand in time order). Replies that fold into reactions are
/// left out and counted. Nothing when the post is unknown.
std::optional<ThreadPage> readThread(Desk &desk, const PostId &post, ThreadOrder order);

} // namespace atrium::store
