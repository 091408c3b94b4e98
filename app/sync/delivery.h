// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async.h"
#include "sync/errand.h"
#include "sync/verdict.h"

#include <QObject>

#include <optional>

namespace atrium::sync {

struct DeliveryReport {
    store::Outcome outcome;
    std::optional<Error> error; ///< what the server or the network said, when it was not yes
    std::optional<api::wire::Status> published; ///< Publish: for the feeds that show it
    QList<Errand> more; ///< to be fetched now
    QList<Errand> soon; ///< to be fetched in ten seconds, when the server has had time
};

/// One intent on its way to the server. Sends, looks up what is unclear, and reports once.
class Delivery : public QObject {
    Q_OBJECT

public:
    Delivery(const Sides &sides, PendingIntent pending, QObject *parent = nullptr);

    virtual void start() = 0;
    qint64 sequence() const { return m_pending.sequence; }

signals:
    void finished(const atrium::sync::DeliveryReport &report);

protected:
    /// Calls `next` with the value of `reply`, or ends with the verdict on its error.
    template <typename T, typename Next> void ask(QFuture<Result<T>> reply, Next next)
    {
        whenDone(std::move(reply), this, [this, next = std::move(next)](const Result<T> &answer) mutable {
            if (answer)
                next(*answer);
            else
                fail(answer.error());
        });
    }

    /// True when an earlier try left this computer: what it did there is not known.
    bool isRepeat() const { return m_pending.firstSentAt.isValid(); }

    /// Sending again under the same key makes nothing new. Not where failures are kept under the key: there a repeat has a
    /// key of its own (contract 9.4).
    bool isProtectedByKey() const;

    void confirm(const store::Batch &batch = {});
    /// Ends with the server's version of a post.
    void confirmWith(const api::wire::Status &status);
    void reject(const QString &reason);
    void fail(const Error &error);
    /// As fail, for a request that makes something new: where no key protects it may still be under way, and is given time
    /// to arrive before anybody looks for it.
    void failAfterCreating(const Error &error);
    void finish(const store::Outcome &outcome);

    Sides m_sides;
    PendingIntent m_pending;
    DeliveryReport m_report;
};

/// The delivery for this kind of intent.
Delivery *makeDelivery(const Sides &sides, const PendingIntent &pending, QObject *parent);

} // namespace atrium::sync
