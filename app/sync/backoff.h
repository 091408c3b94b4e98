// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace atrium::sync {

/// Milliseconds to wait before try number `attempt` (1 = first repeat): 1, 2, 4 … 300 seconds with full jitter, so that
/// many computers do not come back in the same second. `random` lies in [0, 1). Pure. Never below 200 ms.
qint64 backoffMs(int attempt, double random);

/// The wait that a server asked for (`Retry-After`), spread a little, at most 15 minutes; 60 s when it gave none.
qint64 throttleMs(int retryAfterSeconds, double random);

} // namespace atrium::sync
