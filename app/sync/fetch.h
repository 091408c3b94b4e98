// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async.h"
#include "sync/errand.h"

#include <QObject>

#include <optional>

namespace atrium::sync {

struct FetchReport {
    std::optional<Error> error;
    QList<Errand> more; ///< what turned out to be needed as well
    int againAfterSeconds = 0; ///< the server is still preparing it; 0: no
};

/// One errand under way: asks, commits what came, and reports once. Deletes nothing of its own accord; the puller does.
class Fetch : public QObject {
    Q_OBJECT

public:
    Fetch(const Sides &sides, Errand errand, QObject *parent = nullptr);

    virtual void start() = 0;
    const Errand &errand() const { return m_errand; }

signals:
    void finished(const atrium::sync::FetchReport &report);

protected:
    /// Calls `next` with the value of `reply`, or ends with its error.
    template <typename T, typename Next> void ask(QFuture<Result<T>> reply, Next next)
    {
        whenDone(std::move(reply), this, [this, next = std::move(next)](const Result<T> &answer) mutable {
            if (answer)
                next(*answer);
            else
                fail(answer.error());
        });
    }

    /// Ends the fetch with what it found.
    void commit(const store::Batch &batch);
    void done();
    void fail(const Error &error);

    Sides m_sides;
    Errand m_errand;
    Reading m_reading; ///< of the request that is under way
    FetchReport m_report;
};

/// The fetch that does this errand.
Fetch *makeFetch(const Sides &sides, const Errand &errand, QObject *parent);

} // namespace atrium::sync
