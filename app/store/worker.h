// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace atrium::store {

/// Does works one after another, in the order in which they were asked for.
class Worker {
public:
    virtual ~Worker() = default;
    /// Any thread may ask.
    virtual void post(std::function<void()> work) = 0;
    /// Does `work` behind all that was asked for before, and returns when it is done. Not from a work of this worker.
    virtual void wait(std::function<void()> work) = 0;
};

/// Makes the workers of a store; `name` is for whoever looks at threads.
using Workers = std::function<std::unique_ptr<Worker>(const QString &name)>;

/// A worker with a thread of its own.
std::unique_ptr<Worker> makeThread(const QString &name);

} // namespace atrium::store
