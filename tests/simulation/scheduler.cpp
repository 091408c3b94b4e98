// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/scheduler.h"

#include <algorithm>

namespace atrium::simulation {

namespace {

class VirtualAlarm final : public Alarm {
public:
    VirtualAlarm(Scheduler &scheduler, std::shared_ptr<Life> life, std::function<void()> ring)
        : m_scheduler(scheduler)
        , m_state(std::make_shared<State>(State { std::move(life), std::move(ring), 0 }))
    {
    }
    ~VirtualAlarm() override { m_state->setting = -1; }

    void set(std::chrono::milliseconds wait) override
    {
        const qint64 setting = ++m_state->setting;
        plan(m_scheduler, m_state, setting, m_scheduler.now() + wait.count());
    }
    void stop() override { ++m_state->setting; }

private:
    struct State {
        std::shared_ptr<Life> life;
        std::function<void()> ring;
        qint64 setting;
    };

    static void plan(Scheduler &scheduler, const std::shared_ptr<State> &state, qint64 setting, qint64 time)
    {
        scheduler.at(time, [&scheduler, state, setting] {
            if (state->setting != setting || state->life->isOver)
                return;
            if (state->life->asleepUntil > scheduler.now())
                plan(scheduler, state, setting, state->life->asleepUntil);
            else
                state->ring();
        });
    }

    Scheduler &m_scheduler;
    std::shared_ptr<State> m_state;
};

} // namespace

bool Scheduler::runNext(qint64 end)
{
    if (m_tasks.empty() || m_tasks.begin()->first.first > end)
        return false;
    auto first = m_tasks.extract(m_tasks.begin());
    moveTo(first.key().first);
    first.mapped()();
    return true;
}

std::unique_ptr<Alarm> VirtualTimers::alarm(std::function<void()> ring)
{
    return std::make_unique<VirtualAlarm>(m_scheduler, m_life, std::move(ring));
}

void VirtualWorker::post(std::function<void()> work)
{
    m_queue->works.push_back(std::move(work));
    plan();
}

void VirtualWorker::wait(std::function<void()> work)
{
    while (!m_life->isOver && !m_queue->works.empty()) {
        const std::function<void()> next = std::move(m_queue->works.front());
        m_queue->works.pop_front();
        next();
    }
    work();
}

void VirtualWorker::plan()
{
    if (m_queue->isPlanned || m_queue->works.empty())
        return;
    m_queue->isPlanned = true;
    const quint64 chance = m_random() % 100;
    const qint64 delay = chance < 70 ? 0 : (chance < 97 ? qint64(m_random() % 5) : qint64(m_random() % 400));
    m_scheduler.after(delay, [this, queue = m_queue, life = m_life] {
        if (life->isOver)
            return;
        queue->isPlanned = false;
        if (queue->works.empty())
            return;
        const std::function<void()> next = std::move(queue->works.front());
        queue->works.pop_front();
        next();
        if (!life->isOver)
            plan();
    });
}

} // namespace atrium::simulation
