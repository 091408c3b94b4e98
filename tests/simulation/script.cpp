// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/script.h"

#include <random>
#include <utility>

namespace atrium::simulation {

namespace {

using Kind = Event::Kind;

struct Named {
    Kind kind;
    const char *name;
    int weight;
};

// How often each happens; what concerns the disk and the computer is seldom.
constexpr Named table[] {
    { Kind::Publish, "I publish", 90 },
    { Kind::PublishSame, "I publish the same words twice", 12 },
    { Kind::PublishPicture, "I publish a picture", 16 },
    { Kind::Reply, "I reply", 45 },
    { Kind::ReplyToWaiting, "I reply to my waiting post", 25 },
    { Kind::React, "I react", 60 },
    { Kind::Unreact, "I take a reaction back", 50 },
    { Kind::Like, "I like", 50 },
    { Kind::Unlike, "I unlike", 40 },
    { Kind::Share, "I share", 35 },
    { Kind::Unshare, "I unshare", 30 },
    { Kind::Save, "I save", 30 },
    { Kind::Unsave, "I unsave", 20 },
    { Kind::Vote, "I vote", 14 },
    { Kind::Follow, "I follow", 10 },
    { Kind::Unfollow, "I unfollow", 6 },
    { Kind::EditMine, "I edit", 30 },
    { Kind::EditWaiting, "I edit my waiting post", 14 },
    { Kind::RemoveMine, "I remove", 18 },
    { Kind::RemoveWaiting, "I remove my waiting post", 8 },
    { Kind::RetryFailed, "I send a failed one again", 14 },
    { Kind::ReadNotices, "I read my notices", 20 },
    { Kind::ReadAnnouncement, "I read an announcement", 8 },
    { Kind::ReactToAnnouncement, "I react to an announcement", 8 },
    { Kind::OpenThread, "I open a thread", 25 },
    { Kind::OpenOlder, "I scroll down", 12 },
    { Kind::OpenGap, "I open a gap", 12 },
    { Kind::RetryNow, "I press retry", 10 },
    { Kind::TheyPublish, "they publish", 90 },
    { Kind::TheyReply, "they reply", 45 },
    { Kind::TheyEdit, "they edit", 40 },
    { Kind::TheyRemove, "they remove", 30 },
    { Kind::TheyLike, "they like", 40 },
    { Kind::TheyReact, "they react", 40 },
    { Kind::TheyShare, "they share", 25 },
    { Kind::TheyFlood, "they write a lot", 8 },
    { Kind::TheyPoll, "they ask", 10 },
    { Kind::TheyAnnounce, "they announce", 8 },
    { Kind::IElsewhereLike, "I like elsewhere", 10 },
    { Kind::IElsewhereEdit, "I edit elsewhere", 10 },
    { Kind::IElsewhereRemove, "I remove elsewhere", 8 },
    { Kind::IElsewherePublish, "I publish elsewhere", 10 },
    { Kind::FaultNext, "the next requests fail", 150 },
    { Kind::Trouble, "the network is bad", 60 },
    { Kind::StreamCut, "the stream is cut", 45 },
    { Kind::StreamHalfOpen, "the stream is half open", 15 },
    { Kind::StreamLossy, "the stream is lossy", 20 },
    { Kind::StreamRefused, "the stream is refused", 15 },
    { Kind::ServerDown, "the server is down", 15 },
    { Kind::ServerForgetsKeys, "the server forgets its keys", 12 },
    { Kind::ServerClockJumps, "the server's clock jumps", 8 },
    { Kind::TokenRevoked, "the token is revoked", 6 },
    { Kind::Kill, "killed", 30 },
    { Kind::CutAtWrite, "the power fails at a write", 30 },
    { Kind::DiskFull, "the disk is full", 6 },
    { Kind::DiskBroken, "the disk fails", 6 },
    { Kind::DiskBusy, "the disk is busy", 8 },
    { Kind::ClockJump, "the clock jumps", 10 },
    { Kind::Suspend, "suspended", 12 },
};
static_assert(std::size(table) == size_t(Kind::Count));

constexpr const char *faultNames[] {
    "none",
    "connection refused",
    "no such name",
    "bad certificate",
    "hangs",
    "request lost",
    "answer lost",
    "delivered twice",
    "late",
    "connection lost, still under way",
    "truncated",
    "drips",
    "reset in the body",
    "captive portal",
    "redirect loop",
    "401",
    "403",
    "404",
    "408",
    "409",
    "410",
    "422",
    "429 with reset",
    "429 bare",
    "429 with Retry-After",
    "500",
    "500 after the effect",
    "502 after the effect",
    "503 with Retry-After",
    "504 after the effect",
};
static_assert(std::size(faultNames) == size_t(Fault::Count));

class Writer {
public:
    explicit Writer(quint64 seed)
        : m_random(seed * 0x9E3779B97F4A7C15 + 1)
    {
    }

    int number(int low, int high) { return low + int(m_random() % quint64(high - low + 1)); }
    bool chance(int percent) { return number(1, 100) <= percent; }

    Kind kind()
    {
        static const int sum = [] {
            int total = 0;
            for (const Named &named : table)
                total += named.weight;
            return total;
        }();
        int left = number(0, sum - 1);
        for (const Named &named : table) {
            left -= named.weight;
            if (left < 0)
                return named.kind;
        }
        return Kind::Publish;
    }

    /// Mostly moments, sometimes minutes, rarely hours: keys expire, uploads grow old.
    qint64 pause()
    {
        const int what = number(1, 1000);
        if (what <= 450)
            return number(0, 400);
        if (what <= 850)
            return number(400, 8000);
        if (what <= 975)
            return number(8, 120) * 1000;
        return what <= 994 ? number(2, 30) * 60'000 : number(60, 900) * 60'000;
    }

    Event event(qint64 at, int devices)
    {
        Event event { at, kind(), number(0, devices - 1), number(0, 999), number(0, 999), number(0, 999) };
        if (event.kind == Kind::FaultNext) {
            event.a = number(1, int(Fault::Count) - 1);
            event.b = chance(60) ? 1 : number(2, 6);
            event.c = number(0, 2);
        } else if (event.kind == Kind::Trouble) {
            event.a = chance(45) ? 0 : number(5, 80);
        }
        return event;
    }

private:
    std::mt19937_64 m_random;
};

} // namespace

QString nameOf(Fault fault) { return QString::fromLatin1(faultNames[int(fault)]); }

QString describe(const Event &event)
{
    QString words = QString::fromLatin1(table[int(event.kind)].name);
    if (event.kind == Kind::FaultNext) {
        static const char *which[] { "requests", "writes", "posts" };
        words = QStringLiteral("the next %1 %2: %3")
                    .arg(event.b)
                    .arg(QLatin1String(which[event.c % 3]), nameOf(Fault(event.a)));
    }
    return QStringLiteral("%1 s  computer %2: %3 (%4, %5, %6)")
        .arg(double(event.atMs) / 1000, 0, 'f', 3)
        .arg(event.device)
        .arg(words)
        .arg(event.a)
        .arg(event.b)
        .arg(event.c);
}

Script scriptFor(quint64 seed, const Profile *profile, int length)
{
    Writer writer(seed);
    Script script;
    script.seed = seed;
    script.profile = profile ? profile : &profiles()[qsizetype(seed % quint64(profiles().size()))];
    const int dice = writer.number(1, 10);
    script.devices = dice <= 7 ? 1 : (dice <= 9 ? 2 : 3);
    const int events = length > 0 ? length : writer.number(20, 90);
    qint64 at = 0;
    for (int i = 0; i < events; ++i) {
        at += writer.pause();
        script.events.append(writer.event(at, script.devices));
    }
    return script;
}

} // namespace atrium::simulation
