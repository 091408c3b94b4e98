// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/errand.h"
#include "sync/eventsource.h"

#include <QHash>
#include <QSet>

namespace atrium::sync {

/// Live events become commits. New entries of a feed are held back until its top was fetched after the connection came
/// to be: otherwise they would hide what is missing below them (contract 8.4, "subscribe first, fetch second").
class LiveFeed final : public QObject {
    Q_OBJECT

public:
    LiveFeed(const Sides &sides, EventSource &source, QObject *parent = nullptr);

    /// Connects to the stream that the server announced; does nothing when there is none.
    void open();
    void close();
    /// Connects again at once when the connection is lost.
    void retryNow();
    /// Does what is due: connecting again.
    void wake();
    QDateTime nextDue() const { return m_retryAt; }
    /// The clock was set: what waits for its time is due.
    void forgetPlans();

    bool isOpen() const { return m_isOpen; }
    bool isIdle() const { return !m_isBusy; }
    /// The top of this feed is complete, and events keep it so.
    bool isCurrent(const FeedScope &scope) const { return m_isOpen && m_caughtUp.contains(scope); }
    void noteCaughtUp(const FeedScope &scope);

signals:
    void opened();
    void lost();
    /// This server has no stream.
    void unavailable();
    void unauthorized();
    void wanted(const atrium::sync::Errand &errand);
    void rested();

private:
    void noteOpened();
    void noteLost(api::EventStream::Reason reason, int retryAfterSeconds);
    void queue(const api::StreamEvent &event);
    void takeQueued();
    void afterWrite();
    void missEvents();

    void apply(const api::StreamEvent &event);
    void arrive(const api::StreamEvent &event, const api::wire::Status &status);
    void remove(const QString &id);
    void changeAnnouncement(const Announcement &announcement);
    void hold(const FeedScope &scope, const store::FeedSlice::Row &row);

    Sides m_sides;
    EventSource &m_source;
    QSet<FeedScope> m_caughtUp;
    QHash<FeedScope, QList<store::FeedArrival>> m_held;
    QList<api::StreamEvent> m_queue;
    store::Batch m_batch;
    QList<Errand> m_wanted;
    QStringList m_parents; ///< their comment counts changed
    QDateTime m_openedAt;
    QDateTime m_retryAt;
    int m_attempt = 0;
    bool m_isOpen = false;
    bool m_isBusy = false;
    bool m_wantsOpen = false;
};

} // namespace atrium::sync
