// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/timers.h"
#include "store/worker.h"

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <random>

namespace atrium::simulation {

/// Virtual time and everything that will happen in it, in one order.
class Scheduler {
public:
    qint64 now() const { return m_now; } ///< milliseconds since 1970
    qint64 *nowAddress() { return &m_now; }
    void start(qint64 now) { m_now = now; }

    void at(qint64 time, std::function<void()> task) { m_tasks.emplace(Key { time, ++m_count }, std::move(task)); }
    void after(qint64 wait, std::function<void()> task) { at(m_now + wait, std::move(task)); }
    /// Runs the next task that is due until `end`; false when there is none.
    bool runNext(qint64 end);
    void moveTo(qint64 time) { m_now = std::max(m_now, time); }

private:
    using Key = std::pair<qint64, quint64>;
    std::map<Key, std::function<void()>> m_tasks;
    qint64 m_now = 0;
    quint64 m_count = 0;
};

/// A computer's own clock: virtual time, more or less right.
class DeviceClock final : public Clock {
public:
    explicit DeviceClock(const Scheduler &scheduler)
        : m_scheduler(scheduler)
    {
    }
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_scheduler.now() + offset, Qt::UTC); }

    qint64 offset = 0;

private:
    const Scheduler &m_scheduler;
};

/// Lives as long as one run of the program on one computer: what was planned for an earlier run does not happen.
struct Life {
    bool isOver = false;
    qint64 asleepUntil = 0; ///< suspended: alarms ring late
};

class VirtualTimers final : public Timers {
public:
    VirtualTimers(Scheduler &scheduler, std::shared_ptr<Life> life)
        : m_scheduler(scheduler)
        , m_life(std::move(life))
    {
    }
    std::unique_ptr<Alarm> alarm(std::function<void()> ring) override;

private:
    Scheduler &m_scheduler;
    std::shared_ptr<Life> m_life;
};

/// Does its works as tasks of the scheduler, each after a delay of a disk.
class VirtualWorker final : public store::Worker {
public:
    VirtualWorker(Scheduler &scheduler, std::shared_ptr<Life> life, std::mt19937_64 &random)
        : m_scheduler(scheduler)
        , m_life(std::move(life))
        , m_random(random)
        , m_queue(std::make_shared<Queue>())
    {
    }
    ~VirtualWorker() override { m_queue->works.clear(); }

    void post(std::function<void()> work) override;
    void wait(std::function<void()> work) override;

private:
    struct Queue {
        std::list<std::function<void()>> works;
        bool isPlanned = false;
    };
    void plan();

    Scheduler &m_scheduler;
    std::shared_ptr<Life> m_life;
    std::mt19937_64 &m_random;
    std::shared_ptr<Queue> m_queue;
};

} // namespace atrium::simulation
