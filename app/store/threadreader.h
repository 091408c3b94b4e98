// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed.h"
#include "core/reactor.h"

#include <optional>

namespace atrium::store {

class Desk;

/// The conversation around a post from what is cached and what waits: ancestors, the post, comments in tree order
/// (`order` holds for the direct ones, answers below them stand in time order). Replies that fold into reactions are
/// left out and counted. `isFlat`: all comments in that order, without a tree. Nothing when the post is unknown.
std::optional<ThreadPage> readThread(Desk &desk, const PostId &post, ThreadOrder order, bool isFlat = false);

/// Who reacted, from what the server told and from comments that are reactions. Nothing when neither is known.
std::optional<QList<Reactor>> readReactors(Desk &desk, const PostId &post);

/// Where the answer of the server is kept.
QString reactorsKey(const PostId &post);

} // namespace atrium::store
