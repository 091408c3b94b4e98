// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/draft.h"

namespace atrium::company {

/// When a post is to appear; zero for now (also when the time is past). 422 when it is too soon or no time.
Outcome<qint64> dueFrom(World &world, const Params &params);
/// Keeps a checked draft for later; the id of the entry.
qint64 schedule(World &world, qint64 account, qint64 appId, const Params &params, const Draft &draft, qint64 dueMs);
/// Publishes everything that is due. Each in a transaction of its own.
void publishDue(World &world);

} // namespace atrium::company
