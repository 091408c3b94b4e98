// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/fetch.h"

#include <QObject>

namespace atrium::sync {

/// Fetches what is wanted: one request and one commit a step, at most two steps at once, what is on screen first.
/// Stops by itself when the server cannot be reached; whoever owns it says when to go on.
class Puller final : public QObject {
    Q_OBJECT

public:
    enum class Urgency { Screen, Person, Background };

    explicit Puller(const Sides &sides, QObject *parent = nullptr);

    /// Asks for an errand. One that waits already only becomes more urgent.
    void want(const Errand &errand, Urgency urgency = Urgency::Background);
    /// The same, not before `due`.
    void wantLater(const Errand &errand, const QDateTime &due);
    /// Moves what is due by now into the queue.
    void wake();
    /// The clock was set: what waits for its time is due.
    void forgetPlans();
    /// When wake has something next; invalid: never.
    QDateTime nextDue() const;

    /// An errand with a greater number began after this call.
    quint64 startedSoFar() const { return m_started; }

    void resume();
    void pause();
    bool isPaused() const { return m_isPaused; }
    bool isIdle() const { return m_running.isEmpty() && (m_isPaused || !hasWork()); }
    /// Nothing runs and nothing waits.
    bool isDone() const { return m_running.isEmpty() && !hasWork(); }

signals:
    /// `number` counts the starts of errands: see startedSoFar.
    void fetched(const atrium::sync::Errand &errand, quint64 number);
    /// The puller has paused because of `error`: Offline, Throttled or Unauthorized. The errand waits in its place.
    void failed(const atrium::sync::Errand &errand, const atrium::Error &error);
    /// This errand cannot be done now and was given up: the server refused, or what it sent made no sense.
    void abandoned(const atrium::sync::Errand &errand, const atrium::Error &error);
    /// All that was wanted is fetched.
    void rested();

private:
    struct Later {
        Errand errand;
        QDateTime due;
    };
    struct Tried {
        Errand errand;
        int times = 0;
    };

    bool hasWork() const;
    bool mayStart(Urgency urgency) const;
    bool isHeldByBudget() const;
    void pump();
    void begin(const Errand &errand, Urgency urgency);
    void end(Fetch *fetch, Urgency urgency, quint64 number, const FetchReport &report);
    void handleError(const Errand &errand, Urgency urgency, const Error &error);
    bool mayTryAgain(const Errand &errand);

    Sides m_sides;
    QList<Errand> m_waiting[3]; ///< by urgency
    QList<Fetch *> m_running;
    QList<Later> m_later;
    QList<Tried> m_tried; ///< errands that got a server error
    quint64 m_started = 0;
    bool m_isPaused = true;
};

} // namespace atrium::sync
