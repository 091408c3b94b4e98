// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine.h"

#include <algorithm>

// What the screen asks of the engine, and what it is told.

namespace atrium::sync {

namespace {

constexpr qint64 screenSeconds = 60;
constexpr qint64 threadSeconds = 15; ///< two requests of the three hundred that servers allow in five minutes
constexpr qint64 toldSeconds = 5;

Errand errand(Errand::Kind kind, const FeedScope &scope = {}, const QString &id = {})
{
    return { kind, scope, id, {} };
}

} // namespace

void Engine::wantFeed(const FeedScope &scope)
{
    if (!m_inUse.contains(scope))
        m_inUse.append(scope);
    m_puller.want(errand(Errand::Kind::Newest, scope), Puller::Urgency::Screen);
}

void Engine::releaseFeed(const FeedScope &scope) { m_inUse.removeOne(scope); }

void Engine::wantOlder(const FeedScope &scope)
{
    m_puller.want(errand(Errand::Kind::Older, scope), Puller::Urgency::Screen);
}

void Engine::wantGap(const QString &gapId)
{
    // A gap belongs to one of the feeds that are followed; for the others this asks nobody.
    for (const FeedScope &scope : scopes())
        m_puller.want(errand(Errand::Kind::Gap, scope, gapId), Puller::Urgency::Screen);
}

void Engine::wantThread(const PostId &post)
{
    m_puller.want(errand(Errand::Kind::Thread, {}, post.toString()), Puller::Urgency::Screen);
}

void Engine::wantSource(const PostId &post)
{
    const Errand wanted = errand(Errand::Kind::Source, {}, post.toString());
    if (m_isOffline || m_isSignedOut || isLocal(post))
        tellOfSource(wanted);
    else
        m_puller.want(wanted, Puller::Urgency::Screen);
}

/// Whoever waits for it need not wait until the server is back.
void Engine::tellOfSource(const Errand &given)
{
    if (given.kind == Errand::Kind::Source)
        emit sourceUnavailable(PostId(given.id));
}

void Engine::wantReactors(const PostId &post)
{
    if (!isLocal(post))
        m_puller.want(errand(Errand::Kind::Reactors, {}, post.toString()), Puller::Urgency::Screen);
}

void Engine::wantPerson(const PersonId &person) { m_puller.want(errand(Errand::Kind::Person, {}, person.toString())); }

void Engine::setOnScreen(const QList<PostId> &posts)
{
    m_onScreen = posts;
    if (!m_screenAt.isValid())
        m_screenAt = m_sides.clock.now().addSecs(screenSeconds);
    arm();
}

void Engine::refreshScreen()
{
    m_screenAt = m_sides.clock.now().addSecs(screenSeconds);
    if (m_onScreen.isEmpty() || !m_isActive || m_isOffline)
        return;
    Errand refresh = errand(Errand::Kind::Refresh);
    for (const PostId &post : std::as_const(m_onScreen))
        refresh.ids.append(post.toString());
    m_puller.want(refresh);
}

void Engine::setOpenThread(const PostId &root)
{
    const bool isOnServer = !root.isEmpty() && !isLocal(root);
    m_openThread = root;
    m_threadAt = isOnServer ? m_sides.clock.now().addSecs(threadSeconds) : QDateTime();
    arm();
}

/// In the background: when the server's budget runs low, it waits.
void Engine::refreshThread()
{
    m_threadAt = m_sides.clock.now().addSecs(threadSeconds);
    if (m_isActive && !m_isOffline)
        m_puller.want(errand(Errand::Kind::Thread, {}, m_openThread.toString()));
}

/// The stream told of an answer to the open post: there may be more than it tells of.
void Engine::hastenThread(const Errand &told)
{
    if (!m_threadAt.isValid() || told.kind != Errand::Kind::Refresh || !told.ids.contains(m_openThread.toString()))
        return;
    m_threadAt = std::min(m_threadAt, m_sides.clock.now().addSecs(toldSeconds));
    arm();
}

void Engine::updateStatus()
{
    SyncStatus status = m_status;
    status.detail = m_isOffline ? m_trouble : QString();
    status.nextTry = m_isOffline ? m_resumeAt : QDateTime();
    if (!m_isRunning)
        status.state = m_status.state == SyncStatus::State::Starting ? m_status.state : SyncStatus::State::Paused;
    else if (m_isSignedOut)
        status.state = SyncStatus::State::SignedOut;
    else if (m_isOffline)
        status.state = SyncStatus::State::Offline;
    else if (m_isRoundOpen && !m_status.lastSynced.isValid())
        status.state = SyncStatus::State::Connecting;
    else if (m_live.isOpen())
        status.state = m_isRoundOpen ? m_status.state : SyncStatus::State::Live;
    else
        status.state = m_isRoundOpen ? SyncStatus::State::Connecting : SyncStatus::State::Polling;
    if (status.state != m_status.state)
        status.since = m_sides.clock.now();
    if (status == m_status)
        return;
    m_status = status;
    emit statusChanged(m_status);
}

} // namespace atrium::sync
