// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/profile.h"

#include <QList>
#include <QString>

namespace atrium::simulation {

/// What can go wrong with one request. The order is part of the scripts.
enum class Fault {
    None,
    Refused,
    NoName,
    BadCertificate,
    Hangs,
    RequestLost,
    AnswerLost,
    Twice,
    Late, ///< overtaken by others, both ways
    StillUnderWay, ///< the connection breaks, the request arrives seconds later
    Truncated,
    Drips,
    ResetInBody,
    Portal,
    RedirectLoop,
    Status401,
    Status403,
    Status404,
    Status408,
    Status409,
    Status410,
    Status422,
    ThrottledWithReset,
    ThrottledBare,
    ThrottledRetryAfter,
    Status500,
    Status500AfterEffect,
    Status502AfterEffect,
    Status503RetryAfter,
    Status504AfterEffect,
    Count,
};
QString nameOf(Fault fault);

/// One thing that happens. `a`, `b` and `c` choose among what is there when it happens, so that a shorter script still
/// means something.
struct Event {
    enum class Kind {
        // The person at computer `device`.
        Publish,
        PublishSame, ///< two posts with the same words, both meant
        PublishPicture,
        Reply,
        ReplyToWaiting,
        React,
        Unreact,
        Like,
        Unlike,
        Share,
        Unshare,
        Save,
        Unsave,
        Vote,
        Follow,
        Unfollow,
        EditMine,
        EditWaiting,
        RemoveMine,
        RemoveWaiting,
        RetryFailed,
        ReadNotices,
        ReadAnnouncement,
        ReactToAnnouncement,
        OpenThread,
        OpenOlder,
        OpenGap,
        RetryNow,
        // Elsewhere.
        TheyPublish,
        TheyReply,
        TheyEdit,
        TheyRemove,
        TheyLike,
        TheyReact,
        TheyShare,
        TheyFlood,
        TheyPoll,
        TheyAnnounce,
        IElsewhereLike,
        IElsewhereEdit,
        IElsewhereRemove,
        IElsewherePublish,
        // Network and server.
        FaultNext, ///< `b` requests of computer `device` meet fault `a`; `c`: only writes
        Trouble, ///< from now on `a` percent of the requests meet some fault
        StreamCut, ///< close code by `a`
        StreamHalfOpen,
        StreamLossy, ///< the next `a` events are lost, doubled or overtaken, by `b`
        StreamRefused,
        ServerDown, ///< `a` seconds
        ServerForgetsKeys,
        ServerClockJumps,
        TokenRevoked, ///< and signed in again after `a` seconds
        // The computer.
        Kill, ///< tear `a`, away for `b` seconds
        CutAtWrite, ///< the power fails at the `b`-th write from now
        DiskFull,
        DiskBroken,
        DiskBusy,
        ClockJump,
        Suspend,
        Count,
    };
    qint64 atMs = 0; ///< since the start
    Kind kind = Kind::Publish;
    int device = 0;
    int a = 0;
    int b = 0;
    int c = 0;
};
QString describe(const Event &event);

/// One life: which server, how many computers, and what happens. The same script gives the same life.
struct Script {
    quint64 seed = 0;
    const Profile *profile = nullptr;
    int devices = 1; ///< the second one is the same person's, the third a colleague's
    QList<Event> events;
    qint64 cutAtWrite = 0; ///< the power fails there, once; 0: as the events say
    int tear = 0;
};

/// `profile` null: chosen by the seed. `length`: how many events about.
Script scriptFor(quint64 seed, const Profile *profile, int length = 0);

} // namespace atrium::simulation
