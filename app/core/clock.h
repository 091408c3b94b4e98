// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace atrium {

/// Time is passed in, never asked for. UTC.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

/// Stands still until told otherwise: tests, and pictures made with a fixed clock.
class ManualClock final : public Clock {
public:
    explicit ManualClock(const QDateTime &start);
    QDateTime now() const override;
    void advance(qint64 seconds);
    void set(const QDateTime &now);

private:
    QDateTime m_now;
};

} // namespace atrium
