// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/status.h"

namespace atrium::company {

/// What people do to posts. Each does nothing when it is done already, and takes its notification back when undone.
void favourite(World &world, qint64 account, const Status &status);
void unfavourite(World &world, qint64 account, const Status &status);
void bookmark(World &world, qint64 account, const Status &status);
void unbookmark(World &world, qint64 account, const Status &status);
void muteThread(World &world, qint64 account, const Status &status);
void unmuteThread(World &world, qint64 account, const Status &status);
/// 422 when it is pinned already, is somebody else's, is a direct post, or five are pinned.
Outcome<Done> pin(World &world, qint64 account, const Status &status);
void unpin(World &world, qint64 account, const Status &status);
void unreblog(World &world, qint64 account, const Status &original);

/// `name`: one Unicode emoji or a shortcode of ours. At most eight kinds a person and post.
Outcome<Done> react(World &world, qint64 account, const Status &status, const QString &name);
Outcome<Done> unreact(World &world, qint64 account, const Status &status, const QString &name);
/// What two reactions are compared by; nothing when `name` is neither an emoji nor a shortcode of ours.
std::optional<QString> reactionKey(World &world, const QString &name);

} // namespace atrium::company
