// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/worker.h"

#include <QObject>
#include <QThread>

namespace atrium::store {

namespace {

class ThreadWorker final : public Worker {
public:
    explicit ThreadWorker(const QString &name)
    {
        m_thread.setObjectName(name);
        m_target.moveToThread(&m_thread);
        m_thread.start();
    }

    ~ThreadWorker() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    void post(std::function<void()> work) override
    {
        QMetaObject::invokeMethod(&m_target, std::move(work), Qt::QueuedConnection);
    }

    void wait(std::function<void()> work) override
    {
        QMetaObject::invokeMethod(&m_target, std::move(work), Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_target; ///< what it is asked to do happens in the thread
};

} // namespace

std::unique_ptr<Worker> makeThread(const QString &name) { return std::make_unique<ThreadWorker>(name); }

} // namespace atrium::store
