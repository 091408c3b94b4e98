// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "simulation/simulation.h"

#include <algorithm>

// What the person does, what others do, and what breaks.

namespace atrium::simulation {

namespace {

using Kind = Event::Kind;
using Reason = api::EventStream::Reason;

const QStringList emojis { u"🎉"_qs, u"🚀"_qs, u"☕"_qs, u"👍"_qs };
const FeedScope company { FeedScope::Kind::Company, {} };
const FeedScope following { FeedScope::Kind::Following, {} };

QString emojiFor(int which) { return emojis[which % emojis.size()]; }

/// The words that ask the person to look before sending again.
bool asksToLook(const QString &reason) { return reason.contains(u"profile"); }

} // namespace

QString Simulation::freshText() { return u"text %1"_qs.arg(++m_texts); }

QString Simulation::pick(const QStringList &ids, int which) const
{
    return ids.isEmpty() ? QString() : ids[which % ids.size()];
}

void Simulation::happen(const Event &event)
{
    Device &device = *m_devices[size_t(event.device % int(m_devices.size()))];
    if (event.kind < Kind::TheyPublish) {
        if (device.isUp() && device.hasOpened && device.life()->asleepUntil <= now())
            actHere(event, device);
    } else if (event.kind < Kind::FaultNext) {
        actThere(event);
    } else {
        breakSomething(event);
    }
}

void Simulation::enqueue(Device &device, const Intent &intent, int group)
{
    const quint64 number = ++m_ledger.acts;
    const QString key = switchKey(device.account, intent);
    const bool isSwitchKnown = m_ledger.switches.contains(key);
    const Ledger::Switch before = m_ledger.switches.value(key);
    if (!key.isEmpty()) {
        // Until the store has said that it is kept, either may come of it.
        m_ledger.switches.insert(key, { intent, device.account, device.index, true, number });
    }
    if (const auto *edit = std::get_if<Edit>(&intent); edit && group < 0)
        m_ledger.edits.insert(edit->postId.toString(), { edit->text, true, number });
    const bool isShared = isSwitchKnown && (before.isUncertain || before.device != device.index);
    whenDone(device.store().enqueue(intent), &device.engine(),
             [this, intent, key, number, group, isShared](const Result<PendingIntent> &kept) {
                 note(u"kept %1: %2"_qs.arg(number).arg(kept ? u"yes"_qs : kept.error().detail));
                 if (!kept)
                     return;
                 if (group >= 0 && std::holds_alternative<Publish>(intent))
                     ++m_ledger.groups[group].kept;
                 if (group >= 0 && std::holds_alternative<Remove>(intent))
                     m_ledger.groups[group].isRemoved = true;
                 if (auto known = m_ledger.switches.find(key); known != m_ledger.switches.end())
                     known->isUncertain = known->number != number ? known->isUncertain : isShared;
                 if (const auto *edit = std::get_if<Edit>(&intent)) {
                     auto known = m_ledger.edits.find(edit->postId.toString());
                     if (known != m_ledger.edits.end() && known->number == number)
                         known->isUncertain = false;
                 }
             });
}

void Simulation::publish(Device &device, const QString &text, const PostId &parent, int pictures, int group)
{
    Publish post;
    post.localId = PostId(localIdPrefix + QString::number(++m_ledger.acts) + u'-' + QString::number(device.index));
    post.parentId = parent;
    post.text = text;
    if (group < 0) {
        Ledger::Group fresh;
        fresh.device = device.index;
        fresh.account = device.account;
        fresh.texts = QStringList { text };
        fresh.parent = parent;
        fresh.pictures = pictures;
        m_ledger.groups.append(fresh);
        group = int(m_ledger.groups.size()) - 1;
    }
    Ledger::Group &known = m_ledger.groups[group];
    known.localIds.insert(post.localId.toString());
    ++known.issued;
    ++m_outcome.posts;
    if (pictures == 0) {
        enqueue(device, post, group);
        return;
    }
    whenDone(device.store().saveBlob(QByteArray(64, char('a' + pictures))), &device.engine(),
             [this, &device, post, group](const Result<QString> &blob) {
                 if (!blob)
                     return;
                 Publish whole = post;
                 DraftAttachment picture;
                 picture.blobId = *blob;
                 picture.fileName = u"picture.png"_qs;
                 picture.mimeType = u"image/png"_qs;
                 picture.bytes = 64;
                 whole.attachments = { picture };
                 enqueue(device, whole, group);
             });
}

void Simulation::actHere(const Event &event, Device &device)
{
    const QStringList all = m_server.aliveIds();
    switch (event.kind) {
    case Kind::Publish:
        return publish(device, freshText(), {}, 0, -1);
    case Kind::PublishSame: {
        const QString text = freshText();
        publish(device, text, {}, 0, -1);
        return publish(device, text, {}, 0, int(m_ledger.groups.size()) - 1);
    }
    case Kind::PublishPicture:
        return publish(device, freshText(), {}, 1, -1);
    case Kind::ReadNotices:
        whenDone(device.store().notices(1), &device.engine(), [this, &device](const Result<QList<Notice>> &notices) {
            if (!notices || notices->isEmpty())
                return;
            device.store().markNoticesRead(notices->first().id);
            enqueue(device, MarkRead { u"notifications"_qs, notices->first().id.toString() });
        });
        return;
    case Kind::ReadAnnouncement:
    case Kind::ReactToAnnouncement: {
        const QString id = pick(m_server.announcements().keys(), event.a);
        if (id.isEmpty() || !m_server.profile().hasAnnouncements)
            return;
        if (event.kind == Kind::ReadAnnouncement)
            return enqueue(device, ReadAnnouncement { AnnouncementId(id) });
        if (m_server.profile().isPleromaLike)
            return;
        return enqueue(device, ReactToAnnouncement { AnnouncementId(id), emojiFor(event.b), event.c % 3 != 0 });
    }
    case Kind::Follow:
    case Kind::Unfollow: {
        QStringList others = everybody();
        others.removeOne(device.account);
        whenDone(device.store().person(PersonId(pick(others, event.a))), &device.engine(),
                 [this, &device](const Result<Person> &shown) {
                     if (shown)
                         enqueue(device, Follow { shown->id, !shown->isFollowed });
                 });
        return;
    }
    case Kind::OpenThread:
        if (!all.isEmpty())
            device.engine().wantThread(PostId(pick(all, event.a)));
        return;
    case Kind::OpenOlder:
        return device.engine().wantOlder(event.a % 2 == 0 ? company : following);
    case Kind::OpenGap:
        whenDone(device.store().gaps(company), &device.engine(),
                 [&device, event](const Result<QList<store::FeedGap>> &gaps) {
                     if (gaps && !gaps->isEmpty())
                         device.engine().wantGap(gaps->at(event.a % gaps->size()).id);
                 });
        return;
    case Kind::RetryNow:
        m_lines[size_t(device.index)].quietUntil = 0; // the person's wish
        return device.engine().retryNow();
    case Kind::ReplyToWaiting:
    case Kind::EditWaiting:
    case Kind::RemoveWaiting:
    case Kind::RetryFailed:
        return actOnOutbox(event, device);
    default:
        break;
    }
    if (const QString id = pick(all, event.a); !id.isEmpty())
        actOnPost(event, device, id);
}

/// As the screen lets one: what is shown as liked can be unliked, and the other way round.
void Simulation::actOnPost(const Event &event, Device &device, const QString &id)
{
    const PostId post(id);
    const Server::Post &there = *m_server.find(id);
    const bool isOwnPost = there.author == device.account && there.firstText.startsWith(u"text");
    if (event.kind == Kind::Reply)
        return publish(device, freshText(), post, 0, -1);
    if (event.kind == Kind::EditMine || event.kind == Kind::RemoveMine) {
        if (!isOwnPost)
            return;
        if (event.kind == Kind::EditMine)
            return editMine(device, id);
        noteGone(there.firstText);
        return enqueue(device, Remove { post });
    }
    whenDone(device.store().post(post), &device.engine(), [this, &device, event](const Result<Post> &shown) {
        if (shown)
            toggle(event, device, *shown);
    });
}

void Simulation::toggle(const Event &event, Device &device, const Post &shown)
{
    const QString emoji = emojiFor(event.b);
    const auto isMine = [&emoji](const Reaction &reaction) { return reaction.isMine && reaction.emoji == emoji; };
    const bool hasMine = std::any_of(shown.reactions.cbegin(), shown.reactions.cend(), isMine);
    switch (event.kind) {
    case Kind::React:
    case Kind::Unreact:
        return hasMine ? enqueue(device, Unreact { shown.id, emoji }) : enqueue(device, React { shown.id, emoji, {} });
    case Kind::Like:
    case Kind::Unlike:
        return enqueue(device, Like { shown.id, !shown.isLiked });
    case Kind::Share:
    case Kind::Unshare:
        return enqueue(device, Share { shown.id, !shown.isShared });
    case Kind::Save:
    case Kind::Unsave:
        return enqueue(device, Save { shown.id, !shown.isSaved });
    case Kind::Vote:
        if (!shown.poll.options.isEmpty() && !shown.isMine && !shown.poll.hasVoted)
            enqueue(device, Vote { shown.id, shown.poll.id, { event.b % 2 } });
        return;
    default:
        return;
    }
}

/// What arrived, was not confirmed, and is gone before anybody looked, can only be sent again.
void Simulation::noteGone(const QString &text)
{
    for (Ledger::Group &group : m_ledger.groups)
        group.mayComeAgain = group.mayComeAgain || group.texts.contains(text);
}

void Simulation::editMine(Device &device, const QString &id)
{
    whenDone(device.store().post(PostId(id)), &device.engine(), [this, &device, id](const Result<Post> &shown) {
        const Server::Post *there = m_server.find(id);
        const bool isReaction = there && !there->firstText.startsWith(u"text");
        if (!shown || isReaction)
            return;
        Edit edit;
        edit.postId = PostId(id);
        edit.text = freshText();
        edit.baseEditedAt = shown->editedAt;
        enqueue(device, edit);
    });
}

void Simulation::actOnOutbox(const Event &event, Device &device)
{
    whenDone(device.store().outbox(), &device.engine(),
             [this, &device, event](const Result<QList<store::OutboxRow>> &read) {
                 QList<store::OutboxRow> rows = read.value_or(QList<store::OutboxRow>());
                 rows.removeIf([&event](const store::OutboxRow &row) {
                     const bool isFailed = row.pending.state == PendingIntent::State::Failed;
                     const bool isPost = std::holds_alternative<Publish>(row.pending.intent);
                     return event.kind == Kind::RetryFailed ? !isFailed : !isPost || isFailed;
                 });
                 if (rows.isEmpty())
                     return;
                 const PendingIntent row = rows[event.a % rows.size()].pending;
                 const auto *post = std::get_if<Publish>(&row.intent);
                 const auto group
                     = std::find_if(m_ledger.groups.begin(), m_ledger.groups.end(), [post](const Ledger::Group &one) {
                           return post && one.localIds.contains(post->localId.toString());
                       });
                 const int number = group == m_ledger.groups.end() ? -1 : int(group - m_ledger.groups.begin());
                 if (event.kind == Kind::RetryFailed) {
                     if (!asksToLook(row.reason))
                         device.store().retryIntent(row.sequence);
                     return;
                 }
                 if (number < 0)
                     return;
                 if (event.kind == Kind::ReplyToWaiting)
                     return publish(device, freshText(), post->localId, 0, -1);
                 if (event.kind == Kind::EditWaiting && group->issued == 1) {
                     Edit edit;
                     edit.postId = post->localId;
                     edit.text = freshText();
                     group->texts.append(edit.text);
                     return enqueue(device, edit, number);
                 }
                 if (event.kind == Kind::RemoveWaiting && group->issued == 1) {
                     group->isWithdrawn = true;
                     return enqueue(device, Remove { post->localId }, number);
                 }
             });
}

void Simulation::actThere(const Event &event)
{
    const QString who = QString::number(2 + event.c % 3);
    const QStringList all = m_server.aliveIds();
    const QString id = pick(all, event.a);
    const bool isText = !id.isEmpty() && m_server.find(id)->firstText.startsWith(u"text");
    const bool isMine = isText && m_server.find(id)->author == u"1";
    switch (event.kind) {
    case Kind::TheyPublish:
        m_server.publish(who, freshText());
        return;
    case Kind::TheyFlood:
        for (int i = 30 + event.a % 90; i > 0; --i)
            m_server.publish(who, freshText());
        return;
    case Kind::TheyPoll:
        m_server.addPoll(who, freshText(), { u"yes"_qs, u"no"_qs });
        return;
    case Kind::TheyAnnounce:
        if (m_server.profile().hasAnnouncements)
            m_server.announce(freshText());
        return;
    case Kind::IElsewherePublish:
        m_server.publish(u"1"_qs, freshText());
        return;
    default:
        break;
    }
    if (id.isEmpty())
        return;
    switch (event.kind) {
    case Kind::TheyReply:
        m_server.publish(who, freshText(), id);
        return;
    case Kind::TheyEdit:
        if (isText && !isMine)
            m_server.edit(id, freshText());
        return;
    case Kind::TheyRemove:
        if (isText && !isMine) {
            noteGone(m_server.find(id)->firstText);
            m_server.remove(id);
        }
        return;
    case Kind::TheyLike:
        m_ledger.elsewhere.insert(switchKey(who, Like { PostId(id), true }));
        return m_server.like(who, id, event.b % 3 != 0);
    case Kind::TheyReact:
        m_ledger.elsewhere.insert(switchKey(who, React { PostId(id), emojiFor(event.b), {} }));
        if (m_server.profile().reactions != Profile::Reactions::None)
            m_server.react(who, id, emojiFor(event.b), event.b % 3 != 0);
        return;
    case Kind::TheyShare:
        m_ledger.elsewhere.insert(switchKey(who, Share { PostId(id), true }));
        if (event.b % 3 == 0)
            m_server.unshare(who, id);
        else if (!m_server.find(id)->shares.contains(who))
            m_server.share(who, id);
        return;
    case Kind::IElsewhereLike:
        m_ledger.elsewhere.insert(switchKey(u"1"_qs, Like { PostId(id), true }));
        return m_server.like(u"1"_qs, id, event.b % 2 != 0);
    case Kind::IElsewhereEdit:
        m_ledger.elsewhere.insert(u"edit "_qs + id);
        if (isMine)
            m_server.edit(id, freshText());
        return;
    case Kind::IElsewhereRemove:
        if (isMine) {
            noteGone(m_server.find(id)->firstText);
            m_server.remove(id);
        }
        return;
    default:
        return;
    }
}

/// A computer that sleeps hears of it when it wakes up.
void Simulation::cutStream(Device &device, Reason reason, int retryAfterSeconds)
{
    if (device.life()->asleepUntil <= now())
        return device.source()->cut(reason, retryAfterSeconds);
    m_scheduler.at(
        device.life()->asleepUntil + 20,
        [this, &device, reason, retryAfterSeconds, life = device.life(), connection = device.source()->connection()] {
            if (!life->isOver && device.source()->connection() == connection)
                cutStream(device, reason, retryAfterSeconds);
        });
}

void Simulation::breakSomething(const Event &event)
{
    const int index = event.device % int(m_devices.size());
    Device &device = *m_devices[size_t(index)];
    Line &line = m_lines[size_t(index)];
    VirtualSource *source = device.isUp() ? device.source() : nullptr;
    switch (event.kind) {
    case Kind::FaultNext:
        line.armed.append({ Fault(event.a), event.b, event.c });
        return;
    case Kind::Trouble:
        line.trouble = event.a;
        return;
    case Kind::StreamCut:
        if (source && source->isOpen()) { // 1000, 1006, 1008, 1012, 1013
            static const Reason reasons[] { Reason::Network, Reason::Network,   Reason::Unauthorized,
                                            Reason::Network, Reason::Throttled, Reason::Unreadable };
            cutStream(device, reasons[event.a % 6], event.b % 3 == 0 ? event.b % 60 : 0);
        }
        return;
    case Kind::StreamHalfOpen:
        if (source && source->isOpen()) {
            source->isHalfOpen = true;
            constexpr qint64 noticedAfter = 85'000; // 75 s without a sign of life, 10 s for the answer to a ping
            m_scheduler.after(noticedAfter, [this, &device, life = device.life(), connection = source->connection()] {
                if (!life->isOver && device.source()->connection() == connection)
                    cutStream(device, Reason::Silent, 0);
            });
        }
        return;
    case Kind::StreamLossy:
        line.lossyEvents = 1 + event.a % 8;
        line.lossyHow = event.b % 3;
        return;
    case Kind::StreamRefused:
        line.refusesStreamUntil = now() + (1 + event.a % 120) * 1000;
        if (source && source->isOpen())
            cutStream(device, Reason::Network, 0);
        return;
    case Kind::ServerDown:
        m_serverDownUntil = now() + (1 + event.a % 180) * 1000;
        for (const std::unique_ptr<Device> &each : m_devices) {
            if (each->isUp() && each->source()->isOpen())
                cutStream(*each, Reason::Network, 0);
        }
        return;
    case Kind::ServerForgetsKeys:
        ++m_timesKeysWereForgotten;
        return m_server.forgetKeys();
    case Kind::ServerClockJumps:
        m_serverSkew += (event.a % 41 - 20) * 1000;
        return;
    case Kind::TokenRevoked:
        line.revokedUntil = now() + (1 + event.a % 60) * 1000;
        if (source && source->isOpen())
            cutStream(device, Reason::Unauthorized, 0);
        m_scheduler.after((2 + event.a % 60) * 1000, [this, index, &device] {
            if (!device.isUp() || !device.isSignedOut())
                return;
            device.kill(Disk::Tear::AllKept); // the person signs in again
            startAgain(index, 10);
        });
        return;
    case Kind::Kill:
        device.kill(Disk::Tear(event.a % 4));
        return startAgain(index, event.b % 7 == 0 ? (event.b % 3600) * 1000 : event.b * 10);
    case Kind::CutAtWrite:
        return Disk::cutAt(Disk::writes() + 1 + event.b % 60, Disk::Tear(event.a % 4));
    case Kind::DiskFull:
        return Disk::trouble(Disk::Trouble::Full, 1 + event.a % 12);
    case Kind::DiskBroken:
        return Disk::trouble(Disk::Trouble::Broken, 1 + event.a % 4);
    case Kind::DiskBusy:
        return Disk::trouble(Disk::Trouble::Busy, 1 + event.a % 6);
    case Kind::ClockJump: {
        static const qint64 jumps[] { 3'600'000,       -3'600'000,       86'400'000, -86'400'000,
                                      315'360'000'000, -315'360'000'000, 30'000,     -30'000 };
        device.clock.offset += jumps[event.a % 8];
        line.quietUntil = 0; // whoever sets the clock ends every wait
        return;
    }
    case Kind::Suspend:
        if (device.isUp()) {
            device.life()->asleepUntil = std::max(device.life()->asleepUntil, now() + (5 + event.a * 4) * 1000);
            line.quietUntil = 0; // waking up is a new beginning
        }
        return;
    default:
        return;
    }
}

} // namespace atrium::simulation
