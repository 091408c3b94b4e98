// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/puller.h"

#include <QLoggingCategory>

#include <algorithm>

namespace atrium::sync {

namespace {

Q_LOGGING_CATEGORY(log, "atrium.sync")

constexpr qsizetype mostAtOnce = 2;
constexpr int mostTries = 3;
constexpr int mostAsyncPages = 10;
constexpr qint64 longestBudget = 3600; ///< a reset that lies further ahead is a clock that was set

/// 502, 503, 504 and no answer at all speak of the server; 500 speaks of what was asked.
bool concernsEverything(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return error.httpStatus != 500;
    case Error::Kind::Throttled:
    case Error::Kind::Unauthorized:
        return true;
    default:
        return false;
    }
}

} // namespace

Puller::Puller(const Sides &sides, QObject *parent)
    : QObject(parent)
    , m_sides(sides)
{
}

void Puller::want(const Errand &errand, Urgency urgency)
{
    const bool isRunning = std::any_of(m_running.cbegin(), m_running.cend(),
                                       [&errand](const Fetch *fetch) { return fetch->errand() == errand; });
    if (isRunning && urgency == Urgency::Background)
        return;
    for (int more = 0; more <= int(urgency); ++more) {
        if (m_waiting[more].contains(errand))
            return;
    }
    for (QList<Errand> &queue : m_waiting)
        queue.removeOne(errand);
    m_waiting[int(urgency)].append(errand);
    pump();
}

void Puller::wantLater(const Errand &errand, const QDateTime &due)
{
    const bool isKnown = std::any_of(m_later.cbegin(), m_later.cend(),
                                     [&errand](const Later &later) { return later.errand == errand; });
    if (!isKnown)
        m_later.append({ errand, due });
}

void Puller::wake()
{
    const QDateTime now = m_sides.clock.now();
    QList<Errand> due;
    m_later.removeIf([&](const Later &later) {
        if (later.due > now)
            return false;
        due.append(later.errand);
        return true;
    });
    for (const Errand &errand : std::as_const(due))
        want(errand);
    pump(); // what the budget held back
}

void Puller::forgetPlans()
{
    for (Later &later : m_later)
        later.due = m_sides.clock.now();
}

QDateTime Puller::nextDue() const
{
    QDateTime next;
    for (const Later &later : m_later) {
        if (!next.isValid() || later.due < next)
            next = later.due;
    }
    if (isHeldByBudget()) {
        const QDateTime fresh = m_sides.client.budget().resetAt.addSecs(1 - m_sides.client.clockOffset());
        next = next.isValid() ? std::min(next, fresh) : fresh;
    }
    return next;
}

void Puller::resume()
{
    m_isPaused = false;
    pump();
}

void Puller::pause() { m_isPaused = true; }

bool Puller::hasWork() const
{
    return std::any_of(std::begin(m_waiting), std::end(m_waiting), [](const auto &queue) { return !queue.isEmpty(); });
}

/// A fifth of the server's budget stays for the person (contract 9.3).
bool Puller::mayStart(Urgency urgency) const
{
    const api::Budget &budget = m_sides.client.budget();
    const qint64 left = budget.resetAt.isValid() ? m_sides.serverNow().secsTo(budget.resetAt) : 0;
    const bool isFresh = left >= 0 && left <= longestBudget && budget.resetAt > m_sides.serverNow();
    return urgency != Urgency::Background || !budget.isLow() || !isFresh;
}

bool Puller::isHeldByBudget() const
{
    const int background = int(Urgency::Background);
    return !m_isPaused && !m_waiting[background].isEmpty() && !mayStart(Urgency::Background);
}

void Puller::pump()
{
    for (int urgency = 0; urgency < 3; ++urgency) {
        QList<Errand> &queue = m_waiting[urgency];
        while (!m_isPaused && m_running.size() < mostAtOnce && !queue.isEmpty() && mayStart(Urgency(urgency)))
            begin(queue.takeFirst(), Urgency(urgency));
    }
}

void Puller::begin(const Errand &errand, Urgency urgency)
{
    Fetch *fetch = makeFetch(m_sides, errand, this);
    m_running.append(fetch);
    connect(fetch, &Fetch::finished, this, [this, fetch, urgency, number = ++m_started](const FetchReport &report) {
        end(fetch, urgency, number, report);
    });
    fetch->start();
}

void Puller::end(Fetch *fetch, Urgency urgency, quint64 number, const FetchReport &report)
{
    const Errand errand = fetch->errand();
    m_running.removeOne(fetch);
    fetch->deleteLater();
    if (report.error) {
        handleError(errand, urgency, *report.error);
    } else {
        m_tried.removeIf([&errand](const Tried &tried) { return tried.errand == errand; });
        for (const Errand &more : report.more)
            want(more, urgency);
        if (report.againAfterSeconds > 0 && errand.pages < mostAsyncPages) {
            Errand again = errand;
            ++again.pages;
            wantLater(again, m_sides.clock.now().addSecs(report.againAfterSeconds));
        }
        emit fetched(errand, number);
    }
    pump();
    if (isDone())
        emit rested();
}

void Puller::handleError(const Errand &errand, Urgency urgency, const Error &error)
{
    if (concernsEverything(error)) {
        m_waiting[int(urgency)].prepend(errand);
        pause();
        emit failed(errand, error);
        return;
    }
    if (error.kind == Error::Kind::Offline && mayTryAgain(errand)) {
        m_waiting[int(Urgency::Background)].append(errand);
        return;
    }
    qCWarning(log) << "gave up errand" << int(errand.kind) << "kind of error" << int(error.kind) << error.httpStatus;
    emit abandoned(errand, error);
}

bool Puller::mayTryAgain(const Errand &errand)
{
    const auto known = std::find_if(m_tried.begin(), m_tried.end(),
                                    [&errand](const Tried &tried) { return tried.errand == errand; });
    if (known == m_tried.end()) {
        m_tried.append({ errand, 1 });
        return true;
    }
    if (++known->times < mostTries)
        return true;
    m_tried.erase(known);
    return false;
}

} // namespace atrium::sync
