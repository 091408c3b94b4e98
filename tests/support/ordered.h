// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entropy.h"
#include "store/worker.h"

#include <QCoreApplication>
#include <QObject>

#include <random>

namespace atrium::test {

/// Counts the events that are delivered.
class EventCount final : public QObject {
public:
    EventCount() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *) override
    {
        ++events;
        return false;
    }

    int events = 0;
};

/// Everything that the program has to do now, and what follows from it. Not through the event loop, whose order depends
/// on the machine.
inline void turn()
{
    static EventCount count;
    do {
        count.events = 0;
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (count.events > 0);
}

/// The same seed gives the same numbers.
class SeededEntropy final : public Entropy {
public:
    explicit SeededEntropy(quint64 seed)
        : m_random(seed)
    {
    }
    quint64 next() override { return m_random(); }

private:
    std::mt19937_64 m_random;
};

/// Does its works in the event loop of the test's own thread: one order, on every machine and under any load.
class LoopWorker final : public store::Worker {
public:
    void post(std::function<void()> work) override
    {
        QMetaObject::invokeMethod(&m_target, std::move(work), Qt::QueuedConnection);
    }
    void wait(std::function<void()> work) override
    {
        QCoreApplication::sendPostedEvents(&m_target, QEvent::MetaCall);
        work();
    }

private:
    QObject m_target;
};

} // namespace atrium::test
