// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

namespace atrium {

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

ManualClock::ManualClock(const QDateTime &start)
    : m_now(start.toUTC())
{
}

QDateTime ManualClock::now() const { return m_now; }
void ManualClock::advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }
void ManualClock::set(const QDateTime &now) { m_now = now.toUTC(); }

} // namespace atrium
