// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/outcome.h"
#include "company/params.h"
#include "company/world.h"

namespace atrium::company {

struct PeopleQuery {
    QString text = {}; ///< part of a name or a handle
    bool isOnlyFollowed = false;
    int limit = 40;
    int offset = 0;
};

/// Accounts by name, best first: exact handle, beginning of a handle, anything else. None for a blank text.
QList<qint64> findPeople(World &world, qint64 viewer, const PeopleQuery &query);

/// What people do to each other. 404 for an unknown target, 403 where it is not allowed.
Outcome<Done> follow(World &world, qint64 account, qint64 target, const Params &params);
void unfollow(World &world, qint64 account, qint64 target);
Outcome<Done> acceptFollower(World &world, qint64 account, qint64 follower);
Outcome<Done> rejectFollower(World &world, qint64 account, qint64 follower);
void block(World &world, qint64 account, qint64 target);
void mute(World &world, qint64 account, qint64 target, const Params &params);
/// Ends the mutes whose time is over.
void endMutes(World &world);

} // namespace atrium::company
