// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intent.h"
#include "core/result.h"
#include "store/store.h"

namespace atrium::sync {

/// What an error means for the intent that met it. `random` in [0, 1) spreads the repeats. Pure.
store::Outcome verdict(const Error &error, const PendingIntent &pending, const QDateTime &now, double random);

store::Outcome confirmed(const store::Batch &batch = {});
store::Outcome rejected(const QString &reason);

/// True when the whole outbox has to wait: no answer, too many requests, signed out.
bool stopsEverything(const Error &error);

} // namespace atrium::sync
