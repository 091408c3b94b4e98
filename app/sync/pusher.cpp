// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pusher.h"

#include <QLoggingCategory>

namespace atrium::sync {

namespace {

Q_LOGGING_CATEGORY(log, "atrium.sync")

constexpr int storageTroubleSeconds = 30;

} // namespace

Pusher::Pusher(const Sides &sides, IsCurrent isCurrent, QObject *parent)
    : QObject(parent)
    , m_sides(sides)
    , m_isCurrent(std::move(isCurrent))
{
}

void Pusher::resume()
{
    m_isPaused = false;
    pump();
}

void Pusher::pump()
{
    m_mustLookAgain = true;
    if (m_isPaused || m_isBusy)
        return;
    m_isBusy = true;
    m_mustLookAgain = false;
    if (m_unsettled) {
        settleLeftOver();
        return;
    }
    whenDone(m_sides.store.nextIntent(), this,
             [this](const Result<store::Store::NextIntent> &next) { takeNext(next); });
}

void Pusher::takeNext(const Result<store::Store::NextIntent> &next)
{
    if (!next) {
        qCWarning(log) << "outbox cannot be read:" << next.error().detail;
        rest(m_sides.clock.now().addSecs(storageTroubleSeconds));
        return;
    }
    if (!next->pending || m_isPaused) {
        rest(next->nextDue);
        return;
    }
    // Written down before it leaves: after a crash it is looked up, not sent blindly.
    whenDone(m_sides.store.markSending(next->pending->sequence), this,
             [this, pending = *next->pending](const Result<Done> &marked) {
                 if (marked)
                     deliver(pending);
                 else
                     leaveUnsettled(pending.sequence);
             });
}

void Pusher::leaveUnsettled(qint64 sequence)
{
    m_unsettled = sequence;
    m_mustLookAgain = false; // not before the disk had some time
    rest(m_sides.clock.now().addSecs(storageTroubleSeconds));
}

void Pusher::settleLeftOver()
{
    store::Outcome outcome;
    outcome.kind = store::Outcome::Kind::Unclear;
    outcome.notBefore = m_sides.clock.now();
    whenDone(m_sides.store.settle(*m_unsettled, outcome), this, [this](const Result<Done> &settled) {
        if (!settled) {
            leaveUnsettled(*m_unsettled);
            return;
        }
        m_unsettled.reset();
        m_isBusy = false;
        pump();
    });
}

void Pusher::deliver(const PendingIntent &pending)
{
    Delivery *delivery = makeDelivery(m_sides, pending, this);
    connect(delivery, &Delivery::finished, this,
            [this, delivery](const DeliveryReport &report) { settle(delivery, report); });
    delivery->start();
}

void Pusher::settle(Delivery *delivery, const DeliveryReport &report)
{
    delivery->deleteLater();
    store::Outcome outcome = report.outcome;
    if (report.published)
        addArrivals(outcome.batch, *report.published);
    whenDone(m_sides.store.settle(delivery->sequence(), outcome), this,
             [this, report, sequence = delivery->sequence()](const Result<Done> &settled) {
                 if (settled)
                     goOn(report);
                 else
                     leaveUnsettled(sequence);
             });
}

/// In the same transaction as the settling, so that the card does not blink: out of the outbox, into the feed.
void Pusher::addArrivals(store::Batch &batch, const api::wire::Status &status) const
{
    const FeedScope following { FeedScope::Kind::Following, {} };
    const FeedScope company { FeedScope::Kind::Company, {} };
    const Post post = toPost(status, m_sides.reading());
    const bool isForAll = post.audience == Audience::Everyone;
    const bool isTop = post.parentId.isEmpty() || post.parentAuthorId == m_sides.me;
    if (m_isCurrent(following))
        batch.arrivals.append({ following, toRow(status) });
    if (isForAll && isTop && m_isCurrent(company))
        batch.arrivals.append({ company, toRow(status) });
}

void Pusher::goOn(const DeliveryReport &report)
{
    m_isBusy = false;
    for (const Errand &errand : report.more)
        emit wanted(errand);
    for (const Errand &errand : report.soon)
        emit wantedSoon(errand);
    if (report.error && stopsEverything(*report.error)) {
        pause();
        emit failed(*report.error);
        emit rested();
        return;
    }
    emit delivered();
    pump();
}

void Pusher::rest(const QDateTime &nextDue)
{
    m_isBusy = false;
    m_nextDue = nextDue;
    if (m_mustLookAgain && !m_isPaused)
        pump();
    else
        emit rested();
}

} // namespace atrium::sync
