// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backoff.h"

#include <algorithm>

namespace atrium::sync {

namespace {

constexpr qint64 shortestMs = 200;
constexpr qint64 longestMs = 300'000;
constexpr qint64 longestThrottleMs = 900'000;

} // namespace

qint64 backoffMs(int attempt, double random)
{
    const int doublings = std::clamp(attempt - 1, 0, 9);
    const qint64 ceiling = std::min(longestMs, qint64(1000) << doublings);
    return std::clamp(qint64(double(ceiling) * random), shortestMs, longestMs);
}

qint64 throttleMs(int retryAfterSeconds, double random)
{
    const qint64 asked = retryAfterSeconds > 0 ? qint64(retryAfterSeconds) * 1000 : 60'000;
    // Never earlier than asked; up to two seconds later, so that several computers do not return together.
    return std::min(asked, longestThrottleMs) + qint64(2000.0 * random);
}

} // namespace atrium::sync
