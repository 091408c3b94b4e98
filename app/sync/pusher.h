// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/delivery.h"

#include <functional>
#include <optional>

namespace atrium::sync {

/// Empties the outbox: the oldest due intent, one at a time, in order per target. Stops by itself when the server cannot
/// be reached; whoever owns it says when to go on.
class Pusher final : public QObject {
    Q_OBJECT

public:
    /// Answers whether the top of a feed is complete, so that a post of ours may be put there at once.
    using IsCurrent = std::function<bool(const FeedScope &)>;

    Pusher(const Sides &sides, IsCurrent isCurrent, QObject *parent = nullptr);

    /// Does what is due. Call it when the outbox changed or `nextDue` has come.
    void pump();
    void resume();
    void pause() { m_isPaused = true; }
    bool isIdle() const { return !m_isBusy; }
    /// When something waits for its time; invalid: never.
    QDateTime nextDue() const { return m_nextDue; }

signals:
    /// An intent was confirmed: the server is there.
    void delivered();
    /// The pusher has paused because of `error`: Offline, Throttled or Unauthorized. The intent keeps its place.
    void failed(const atrium::Error &error);
    void wanted(const atrium::sync::Errand &errand);
    void wantedSoon(const atrium::sync::Errand &errand);
    void rested();

private:
    void takeNext(const Result<store::Store::NextIntent> &next);
    void deliver(const PendingIntent &pending);
    void settle(Delivery *delivery, const DeliveryReport &report);
    void addArrivals(store::Batch &batch, const api::wire::Status &status) const;
    void rest(const QDateTime &nextDue);
    /// The disk refused: how things stand with this row is written down later, before anything else is sent.
    void leaveUnsettled(qint64 sequence);
    void settleLeftOver();
    void goOn(const DeliveryReport &report);

    Sides m_sides;
    IsCurrent m_isCurrent;
    QDateTime m_nextDue;
    std::optional<qint64> m_unsettled;
    bool m_isPaused = true;
    bool m_isBusy = false;
    bool m_mustLookAgain = false; ///< the outbox changed while we were busy
};

} // namespace atrium::sync
