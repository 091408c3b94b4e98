// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timers.h"

#include <QTimer>

namespace atrium {

namespace {

class SystemAlarm final : public Alarm {
public:
    explicit SystemAlarm(std::function<void()> ring)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::CoarseTimer);
        m_timer.callOnTimeout(&m_timer, std::move(ring));
    }
    void set(std::chrono::milliseconds wait) override { m_timer.start(wait); }
    void stop() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

class SystemTimers final : public Timers {
public:
    std::unique_ptr<Alarm> alarm(std::function<void()> ring) override
    {
        return std::make_unique<SystemAlarm>(std::move(ring));
    }
};

} // namespace

Timers &Timers::system()
{
    static SystemTimers timers;
    return timers;
}

} // namespace atrium
