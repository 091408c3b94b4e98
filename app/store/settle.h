// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/store.h"

namespace atrium::store {

class Desk;

// The life of an intent. Each function opens its own transactions and leaves its changes on the desk.

Result<PendingIntent> enqueue(Desk &desk, const Intent &intent, int holdSeconds);
/// Done as well when the row is gone already: settling twice does no harm.
Result<Done> settle(Desk &desk, qint64 sequence, const Outcome &outcome);
Result<Done> retryIntent(Desk &desk, qint64 sequence);
Result<Done> discardIntent(Desk &desk, qint64 sequence);
Result<Intent> reclaimIntent(Desk &desk, qint64 sequence);
Result<Done> markSending(Desk &desk, qint64 sequence);
QList<OutboxRow> readOutbox(Desk &desk);

/// What the screen has to read again when this intent comes, goes or changes.
void noteIntent(Desk &desk, const Intent &intent);

} // namespace atrium::store
