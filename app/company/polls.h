// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/outcome.h"
#include "company/world.h"

#include <QStringList>

namespace atrium::company {

struct Poll {
    qint64 id = 0;
    qint64 statusId = 0;
    qint64 expiresMs = 0;
    bool isMultiple = false;
    bool hidesTotals = false;
    QStringList options;
    QList<qint64> votes; ///< by option
    qint64 voters = 0;
};

std::optional<Poll> loadPoll(World &world, qint64 id);
std::optional<Poll> pollOfStatus(World &world, qint64 statusId);
QList<qint64> votesOf(World &world, qint64 pollId, qint64 account);

/// One vote a person; refused on one's own poll, a closed one, or a choice that does not exist.
Outcome<Done> vote(World &world, qint64 account, const Poll &poll, const QList<int> &choices);
/// Tells author and voters of every poll that has ended since the last call.
void announceEndedPolls(World &world);

} // namespace atrium::company
