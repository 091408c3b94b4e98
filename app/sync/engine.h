// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entropy.h"
#include "core/syncstatus.h"
#include "core/timers.h"
#include "sync/livefeed.h"
#include "sync/puller.h"
#include "sync/pusher.h"

#include <memory>

namespace atrium::sync {

struct EngineOptions {
    PersonId me; ///< whose account it is; empty: asked from the server first
    EventSource *source = nullptr; ///< null: the server's socket
    std::function<double()> random; ///< in [0, 1); empty: the system's
    Timers *timers = nullptr; ///< null: the system's
    bool usesTimer = true; ///< false: the owner calls wake() (tests)
};

/// Keeps store and server equal: starts, pauses and observes the puller, the pusher and the live feed. Everything it
/// learns goes through the store; nothing is answered here.
class Engine final : public QObject {
    Q_OBJECT

public:
    Engine(api::Client &client, store::Store &store, const Clock &clock, const EngineOptions &options,
           QObject *parent = nullptr);
    ~Engine() override;

    void start();
    /// Ends everything that is under way; what was not settled is looked up at the next start.
    void pause();
    const SyncStatus &status() const { return m_status; }

    // What the screen wants. Answers arrive through the store.
    void wantFeed(const FeedScope &scope); ///< fetched now, and kept fresh as long as it is wanted
    void releaseFeed(const FeedScope &scope); ///< no longer on screen
    void wantOlder(const FeedScope &scope);
    void wantGap(const QString &gapId);
    void wantThread(const PostId &post);
    /// An own post as it was typed, for whoever edits it; ends in the store or in `sourceUnavailable`.
    void wantSource(const PostId &post);
    /// The conversation that is open, read again every few seconds: the stream does not tell of comments by people whom one
    /// does not follow. Empty: none.
    void setOpenThread(const PostId &root);
    void wantReactors(const PostId &post); ///< who reacted to it
    void wantPerson(const PersonId &person); ///< named in a post, not stored yet
    /// Their counts are read again every minute.
    void setOnScreen(const QList<PostId> &posts);
    void retryNow(); ///< the person asked, the network changed, or the computer woke up
    void setActive(bool isActive); ///< false in the tray: asks less often

    /// Does what is due by the clock.
    void wake();
    /// When wake has something to do next; invalid: never.
    QDateTime nextDue() const;
    /// Nothing is under way.
    bool isIdle() const;

signals:
    void statusChanged(const atrium::SyncStatus &status);
    /// The server no longer takes our token. Everything stays; sign in again.
    void signedOut();
    void sourceUnavailable(const atrium::PostId &post);

private:
    void observe();
    void fill();
    void catchUp(Puller::Urgency urgency);
    void tellOfSource(const Errand &given);
    void handleAbandoned(const Errand &errand);
    void handleFetched(const Errand &errand, quint64 number);
    void handleFailure(const Error &error);
    void handleRest();
    void handleStream();
    void loseServer(const Error &error);
    void wait(qint64 milliseconds);
    void verify();
    void receiveVerification(const Result<api::wire::Account> &answer);
    void resume();
    void resumePusher();
    void noteAnswered();
    void finishRound();
    void refreshScreen();
    void refreshThread();
    void hastenThread(const Errand &told);
    void forgetPlans(); ///< all that was planned by the clock is due
    void updateStatus();
    void arm();
    QList<FeedScope> scopes() const;

    Sides m_sides;
    bool m_usesTimer;
    std::unique_ptr<SocketSource> m_socket;
    Puller m_puller;
    LiveFeed m_live;
    Pusher m_pusher;
    std::unique_ptr<Alarm> m_alarm;
    SyncStatus m_status;
    QList<FeedScope> m_inUse;
    QList<PostId> m_onScreen;
    QDateTime m_resumeAt; ///< a pause ends
    QDateTime m_catchUpAt;
    QDateTime m_sidesAt; ///< topics, groups, emoji again
    QDateTime m_screenAt;
    PostId m_openThread;
    QDateTime m_threadAt;
    QDateTime m_lastWake;
    QString m_trouble;
    quint64 m_fetchedBeforeStream = 0;
    int m_attempt = 0;
    bool m_isRunning = false;
    bool m_isServerKnown = false;
    bool m_isOffline = false;
    bool m_isSignedOut = false;
    bool m_isVerifying = false;
    bool m_isRoundOpen = false; ///< fetching since the last complete round
    bool m_hasStream = true;
    bool m_isActive = true;
};

} // namespace atrium::sync
