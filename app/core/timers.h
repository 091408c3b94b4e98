// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace atrium {

/// Rings once after a time, unless it is set anew or stopped before.
class Alarm {
public:
    virtual ~Alarm() = default;
    virtual void set(std::chrono::milliseconds wait) = 0;
    virtual void stop() = 0;
};

/// Where alarms come from: the system, or a test that keeps the time itself.
class Timers {
public:
    virtual ~Timers() = default;
    /// `ring` is called in the thread that asks, never after the alarm is gone.
    virtual std::unique_ptr<Alarm> alarm(std::function<void()> ring) = 0;

    /// Coarse alarms of the event loop.
    static Timers &system();
};

} // namespace atrium
