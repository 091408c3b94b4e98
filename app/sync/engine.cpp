// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine.h"

#include "sync/backoff.h"

#include <algorithm>

namespace atrium::sync {

namespace {

constexpr qint64 liveCatchUpSeconds = 15 * 60;
constexpr qint64 activePollSeconds = 60;
constexpr qint64 quietPollSeconds = 300;
constexpr qint64 sidesSeconds = 3600;
constexpr qint64 screenSeconds = 60;
constexpr qint64 soonSeconds = 10;
constexpr qint64 serverAgainSeconds = 60;
constexpr qint64 heartbeatMs = 30'000;
constexpr qint64 clockSlackSeconds = 2;
constexpr qint64 sleepSeconds = 120; ///< a heartbeat that comes so late means that the computer slept

const FeedScope following { FeedScope::Kind::Following, {} };
const FeedScope company { FeedScope::Kind::Company, {} };

Sides sidesOf(api::Client &client, store::Store &store, const Clock &clock, const EngineOptions &options)
{
    std::function<double()> random = options.random;
    if (!random)
        random = [] { return Entropy::system().fraction(); };
    return { client, store, clock, options.me, random };
}

Errand errand(Errand::Kind kind, const FeedScope &scope = {}, const QString &id = {})
{
    return { kind, scope, id, {} };
}

void keepEarliest(QDateTime &earliest, const QDateTime &other)
{
    if (other.isValid() && (!earliest.isValid() || other < earliest))
        earliest = other;
}

} // namespace

Engine::Engine(api::Client &client, store::Store &store, const Clock &clock, const EngineOptions &options,
               QObject *parent)
    : QObject(parent)
    , m_sides(sidesOf(client, store, clock, options))
    , m_usesTimer(options.usesTimer)
    , m_socket(options.source ? nullptr : std::make_unique<SocketSource>())
    , m_puller(m_sides)
    , m_live(m_sides, options.source ? *options.source : *m_socket)
    , m_pusher(m_sides, [this](const FeedScope &scope) { return m_live.isCurrent(scope); })
    , m_alarm((options.timers ? *options.timers : Timers::system()).alarm([this] { wake(); }))
{
    m_status.since = clock.now();
    observe();
}

void Engine::observe()
{
    connect(&m_puller, &Puller::fetched, this, &Engine::handleFetched);
    connect(&m_puller, &Puller::failed, this, [this](const Errand &given, const Error &error) {
        tellOfSource(given);
        handleFailure(error);
    });
    connect(&m_puller, &Puller::abandoned, this, &Engine::handleAbandoned);
    connect(&m_puller, &Puller::rested, this, &Engine::handleRest);
    connect(&m_pusher, &Pusher::failed, this, &Engine::handleFailure);
    connect(&m_pusher, &Pusher::delivered, this, &Engine::noteAnswered);
    connect(&m_pusher, &Pusher::rested, this, &Engine::arm);
    connect(&m_pusher, &Pusher::wanted, this, [this](const Errand &wanted) { m_puller.want(wanted); });
    connect(&m_pusher, &Pusher::wantedSoon, this,
            [this](const Errand &wanted) { m_puller.wantLater(wanted, m_sides.clock.now().addSecs(soonSeconds)); });
    connect(&m_live, &LiveFeed::opened, this, &Engine::handleStream);
    connect(&m_live, &LiveFeed::lost, this, [this] { catchUp(Puller::Urgency::Background); });
    connect(&m_live, &LiveFeed::unauthorized, this, &Engine::verify);
    connect(&m_live, &LiveFeed::unavailable, this, [this] {
        m_hasStream = false;
        updateStatus();
    });
    connect(&m_live, &LiveFeed::wanted, this, [this](const Errand &wanted) {
        m_puller.want(wanted);
        hastenThread(wanted);
    });
    connect(&m_sides.store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (changes.outbox)
            m_pusher.pump();
    });
}

void Engine::start()
{
    m_isRunning = true;
    m_isSignedOut = false;
    m_lastWake = m_sides.clock.now();
    m_puller.want(errand(Errand::Kind::Server));
    m_puller.want(errand(Errand::Kind::Me));
    fill();
    m_puller.resume();
    updateStatus();
}

Engine::~Engine() = default;

void Engine::pause()
{
    m_isRunning = false;
    m_puller.pause();
    m_pusher.pause();
    m_live.close();
    m_alarm->stop();
    updateStatus();
}

/// Contract 11.2, in the order in which a person looks.
void Engine::fill()
{
    catchUp(Puller::Urgency::Background);
    for (const Errand::Kind kind : { Errand::Kind::Groups, Errand::Kind::Topics, Errand::Kind::Emoji,
                                     Errand::Kind::Shelf, Errand::Kind::Filters })
        m_puller.want(errand(kind));
    m_sidesAt = m_sides.clock.now().addSecs(sidesSeconds);
}

void Engine::catchUp(Puller::Urgency urgency)
{
    m_isRoundOpen = true;
    for (const FeedScope &scope : scopes())
        m_puller.want(errand(Errand::Kind::Newest, scope), urgency);
    for (const Errand::Kind kind : { Errand::Kind::Notices, Errand::Kind::Markers, Errand::Kind::Announcements })
        m_puller.want(errand(kind), urgency);
    updateStatus();
}

QList<FeedScope> Engine::scopes() const
{
    QList<FeedScope> all { company, following };
    for (const FeedScope &scope : m_inUse) {
        if (!all.contains(scope))
            all.append(scope);
    }
    return all;
}

/// What this server can do has to be known: without it there is no stream, and nothing may be sent.
void Engine::handleAbandoned(const Errand &given)
{
    if (given.kind == Errand::Kind::Server)
        m_puller.wantLater(given, m_sides.clock.now().addSecs(serverAgainSeconds));
    tellOfSource(given);
    noteAnswered();
    arm();
}

void Engine::handleFetched(const Errand &fetched, quint64 number)
{
    m_isServerKnown = m_isServerKnown || fetched.kind == Errand::Kind::Server;
    noteAnswered();
    if (fetched.kind == Errand::Kind::Server)
        m_live.open();
    if (fetched.kind == Errand::Kind::Newest && number > m_fetchedBeforeStream)
        m_live.noteCaughtUp(fetched.scope);
}

/// The socket is open: what was fetched before may lack what happened in between.
void Engine::handleStream()
{
    m_fetchedBeforeStream = m_puller.startedSoFar();
    m_hasStream = true;
    catchUp(Puller::Urgency::Person);
}

void Engine::handleFailure(const Error &error)
{
    m_puller.pause();
    m_pusher.pause();
    if (error.kind == Error::Kind::Unauthorized)
        verify();
    else if (error.kind == Error::Kind::Throttled)
        wait(throttleMs(error.retryAfterSeconds, m_sides.random()));
    else
        loseServer(error);
}

void Engine::loseServer(const Error &error)
{
    m_isOffline = true;
    m_trouble = error.detail;
    wait(backoffMs(++m_attempt, m_sides.random()));
}

void Engine::wait(qint64 milliseconds)
{
    m_resumeAt = m_sides.clock.now().addMSecs(milliseconds);
    if (const QDateTime quietUntil = m_sides.client.quietUntil(); quietUntil.isValid())
        m_resumeAt = std::max(m_resumeAt, quietUntil);
    updateStatus();
    arm();
}

/// One more question decides whether the token or only one endpoint is the trouble (contract 3.2).
void Engine::verify()
{
    m_puller.pause();
    m_pusher.pause();
    if (m_isVerifying || m_isSignedOut)
        return;
    m_isVerifying = true;
    whenDone(m_sides.client.verifyCredentials(), this,
             [this](const Result<api::wire::Account> &answer) { receiveVerification(answer); });
}

void Engine::receiveVerification(const Result<api::wire::Account> &answer)
{
    m_isVerifying = false;
    if (answer) {
        wait(backoffMs(++m_attempt, m_sides.random()));
        return;
    }
    const bool isRefused = answer.error().kind == Error::Kind::Unauthorized || answer.error().httpStatus == 403;
    if (!isRefused) {
        loseServer(answer.error());
        return;
    }
    m_isSignedOut = true;
    m_isOffline = false;
    m_resumeAt = {};
    m_live.close();
    updateStatus();
    emit signedOut();
}

void Engine::resume()
{
    m_resumeAt = {};
    if (!m_isRunning || m_isSignedOut)
        return;
    // The outbox follows when something was answered: nothing of the person's is the probe.
    catchUp(Puller::Urgency::Background);
    m_puller.resume();
    if (!m_isOffline)
        resumePusher();
}

void Engine::noteAnswered()
{
    const bool wasOffline = std::exchange(m_isOffline, false);
    m_attempt = 0;
    m_trouble.clear();
    if (!m_isRunning || m_isSignedOut || m_isVerifying || m_resumeAt.isValid())
        return;
    if (wasOffline) {
        m_live.retryNow();
        updateStatus();
    }
    resumePusher();
}

/// What is sent depends on the server's kind: a reaction, or a reply in its place.
void Engine::resumePusher()
{
    if (m_isServerKnown)
        m_pusher.resume();
}

void Engine::handleRest()
{
    if (m_isRoundOpen && !m_isOffline && !m_puller.isPaused())
        finishRound();
    arm();
}

void Engine::finishRound()
{
    m_isRoundOpen = false;
    const QDateTime now = m_sides.clock.now();
    store::Batch batch;
    batch.syncedAt = now;
    m_sides.store.commit(batch);
    m_status.lastSynced = now;
    m_screenAt = now.addSecs(screenSeconds);
    const qint64 poll = m_isActive ? activePollSeconds : quietPollSeconds;
    m_catchUpAt = now.addSecs(m_live.isOpen() ? liveCatchUpSeconds : poll);
    updateStatus();
}

void Engine::retryNow()
{
    m_attempt = 0;
    m_live.retryNow();
    resume();
}

void Engine::setActive(bool isActive)
{
    const bool cameBack = isActive && !m_isActive;
    m_isActive = isActive;
    const bool isStale
        = m_status.lastSynced.isValid() && m_status.lastSynced.secsTo(m_sides.clock.now()) > quietPollSeconds;
    if (cameBack && isStale && m_isRunning && !m_isOffline)
        catchUp(Puller::Urgency::Background);
    arm();
}

void Engine::wake()
{
    if (!m_isRunning || m_isSignedOut)
        return;
    const QDateTime now = m_sides.clock.now();
    // A clock that was set makes every time that was planned wrong, in either direction.
    const bool wasSetBack = m_lastWake.secsTo(now) < -clockSlackSeconds;
    const bool hasSlept = wasSetBack || (m_usesTimer && m_lastWake.secsTo(now) > sleepSeconds);
    m_lastWake = now;
    if (wasSetBack)
        forgetPlans();
    if (hasSlept) {
        m_puller.want(errand(Errand::Kind::Me));
        retryNow();
    } else if (m_resumeAt.isValid() && m_resumeAt <= now) {
        resume();
    }
    m_puller.wake();
    m_live.wake();
    if (m_pusher.nextDue().isValid() && m_pusher.nextDue() <= now)
        m_pusher.pump();
    if (m_sidesAt.isValid() && m_sidesAt <= now && !m_isOffline)
        fill();
    else if (m_catchUpAt.isValid() && m_catchUpAt <= now && !m_isOffline && !m_isRoundOpen)
        catchUp(Puller::Urgency::Background);
    if (m_screenAt.isValid() && m_screenAt <= now)
        refreshScreen();
    if (m_threadAt.isValid() && m_threadAt <= now)
        refreshThread();
    arm();
}

void Engine::forgetPlans()
{
    const QDateTime now = m_sides.clock.now();
    for (QDateTime *planned : { &m_resumeAt, &m_catchUpAt, &m_sidesAt, &m_screenAt, &m_threadAt }) {
        if (planned->isValid())
            *planned = now;
    }
    m_puller.forgetPlans();
    m_live.forgetPlans();
    m_pusher.pump();
}

QDateTime Engine::nextDue() const
{
    QDateTime next = m_resumeAt;
    keepEarliest(next, m_puller.nextDue());
    keepEarliest(next, m_live.nextDue());
    if (!m_resumeAt.isValid())
        keepEarliest(next, m_pusher.nextDue());
    if (m_isOffline)
        return next;
    keepEarliest(next, m_sidesAt);
    if (!m_isRoundOpen)
        keepEarliest(next, m_catchUpAt);
    if (m_isActive && !m_onScreen.isEmpty())
        keepEarliest(next, m_screenAt);
    if (m_isActive)
        keepEarliest(next, m_threadAt);
    return next;
}

bool Engine::isIdle() const { return m_puller.isIdle() && m_pusher.isIdle() && m_live.isIdle() && !m_isVerifying; }

void Engine::arm()
{
    if (!m_usesTimer || !m_isRunning)
        return;
    const QDateTime next = nextDue();
    const qint64 wait = next.isValid() ? m_sides.clock.now().msecsTo(next) : heartbeatMs;
    m_alarm->set(std::chrono::milliseconds(std::clamp<qint64>(wait, 20, heartbeatMs)));
}

} // namespace atrium::sync
