// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection.h"

#include "models/words.h"

namespace atrium::models {

namespace {
constexpr int tickMs = 30'000;
}

Connection::Connection(store::Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_now(clock.now())
    , m_reader(
          this, [this] { return m_store.sidebar(); },
          [this](const store::SidebarState &state) { setWaiting(state.waitingToSend); })
{
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (changes.outbox)
            m_reader.run();
    });
    connect(&m_ticker, &QTimer::timeout, this, &Connection::tick);
    m_ticker.start(tickMs);
    m_reader.ask();
}

bool Connection::isSyncing() const
{
    return m_status.state == SyncStatus::State::Connecting || m_status.state == SyncStatus::State::Starting;
}

QString Connection::headline() const
{
    switch (m_status.state) {
    case SyncStatus::State::Starting:
    case SyncStatus::State::Connecting:
        return tr("Getting new posts…");
    case SyncStatus::State::Live:
    case SyncStatus::State::Polling:
        if (!m_status.lastSynced.isValid())
            return tr("Up to date");
        return tr("Up to date · %1", "when").arg(Words::whenText(m_status.lastSynced, m_now));
    case SyncStatus::State::Offline:
        if (!m_status.since.isValid())
            return tr("Offline");
        return tr("Offline since %1", "time of day").arg(Words::clockTime(m_status.since));
    case SyncStatus::State::SignedOut:
        return tr("Signed out by the server");
    case SyncStatus::State::Paused:
        break;
    }
    return tr("Paused");
}

QString Connection::detail() const
{
    if (!m_status.detail.isEmpty())
        return m_status.detail;
    switch (m_status.state) {
    case SyncStatus::State::Offline:
        return tr("Everything stays readable. What you write is kept on this computer and sent later.");
    case SyncStatus::State::SignedOut:
        return tr("Everything stays readable. Sign in again to send and receive.");
    case SyncStatus::State::Polling:
        return tr("New posts are fetched once a minute.");
    case SyncStatus::State::Starting:
    case SyncStatus::State::Connecting:
    case SyncStatus::State::Live:
    case SyncStatus::State::Paused:
        break;
    }
    return {};
}

void Connection::setStatus(const SyncStatus &status)
{
    tick();
    if (m_status == status)
        return;
    m_status = status;
    emit statusChanged();
}

void Connection::tick()
{
    const QDateTime now = m_clock.now();
    if (m_now == now)
        return;
    m_now = now;
    emit nowChanged();
    emit statusChanged();
}

void Connection::setWaiting(int waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting)
        emit waitingChanged();
}

} // namespace atrium::models
