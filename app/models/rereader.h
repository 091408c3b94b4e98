// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async.h"
#include "core/result.h"

#include <functional>
#include <utility>

namespace atrium::models {

/// One read at a time: asked again while one is under way, it reads once more afterwards. A failed read changes nothing
/// unless `fail` is given.
template <typename T> class Rereader {
public:
    using Read = std::function<QFuture<Result<T>>()>;
    using Show = std::function<void(const T &)>;
    using Fail = std::function<void(const Error &)>;

    /// `context` owns this object; the functions are called in its thread.
    Rereader(QObject *context, Read read, Show show, Fail fail = {})
        : m_context(context)
        , m_read(std::move(read))
        , m_show(std::move(show))
        , m_fail(std::move(fail))
    {
    }

    /// The data may have changed.
    void run()
    {
        if (m_isReading) {
            m_isAskedAgain = true;
            return;
        }
        m_isReading = true;
        whenDone(m_read(), m_context, [this](const Result<T> &read) { finish(read); });
    }

    /// The question has changed: an answer that is still on its way belongs to another one and is dropped.
    void ask()
    {
        m_isOutdated = m_isReading;
        run();
    }

private:
    void finish(const Result<T> &read)
    {
        m_isReading = false;
        const bool isWanted = !std::exchange(m_isOutdated, false);
        if (isWanted && read)
            m_show(*read);
        else if (isWanted && m_fail)
            m_fail(read.error());
        if (std::exchange(m_isAskedAgain, false))
            run();
    }

    QObject *m_context;
    Read m_read;
    Show m_show;
    Fail m_fail;
    bool m_isReading = false;
    bool m_isAskedAgain = false;
    bool m_isOutdated = false;
};

} // namespace atrium::models
