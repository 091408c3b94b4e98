// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/chores.h"

#include "sync/idorder.h"

namespace atrium::sync {

namespace {

/// "Done already" of announcement reactions: adding twice is 422, removing an absent one 404 (contract 9.4).
bool isDoneAlready(const Error &error, bool isOn)
{
    return isOn ? error.httpStatus == 422 : error.kind == Error::Kind::Missing;
}

std::optional<api::wire::Marker> markOf(const api::wire::Markers &markers, const QString &timeline)
{
    return timeline == u"home"_qs ? markers.home : markers.notifications;
}

} // namespace

void Chores::start()
{
    std::visit([this](const auto &intent) { run(intent); }, m_pending.intent);
}

template <typename Other> void Chores::run(const Other &)
{
    Q_ASSERT_X(false, "Chores", "another delivery does this");
    reject({});
}

void Chores::run(const Vote &vote)
{
    whenDone(m_sides.client.vote(vote.pollId, vote.choices), this,
             [this, vote](const Result<api::wire::Poll> &answer) { checkVote(vote, answer); });
}

/// Whatever was said, the post is read again: it shows the counts, or that the vote was given earlier (422).
void Chores::checkVote(const Vote &vote, const Result<api::wire::Poll> &answer)
{
    const bool isRefused = !answer && answer.error().kind == Error::Kind::Rejected;
    if (!answer && !isRefused) {
        fail(answer.error());
        return;
    }
    ask(m_sides.client.status(vote.postId), [this, answer, isRefused](const api::wire::Status &status) {
        const bool hasVoted = toPost(status, m_sides.reading()).poll.hasVoted;
        if (isRefused && !hasVoted) {
            m_report.more.append(Errand { Errand::Kind::Confirm, {}, status.id, {} });
            fail(answer.error());
            return;
        }
        confirmWith(status);
    });
}

void Chores::run(const Follow &follow)
{
    ask(m_sides.client.follow(follow.personId, follow.isOn),
        [this, person = follow.personId](const api::wire::Relationship &relationship) {
            storeRelationship(person, relationship.following || relationship.requested);
        });
}

void Chores::storeRelationship(const PersonId &id, bool isFollowed)
{
    m_report.more.append(Errand { Errand::Kind::Newest, { FeedScope::Kind::Following, {} }, {}, {} });
    store::Batch batch;
    batch.follows = { { id, isFollowed } };
    confirm(batch);
}

void Chores::run(const ReadAnnouncement &read)
{
    whenDone(m_sides.client.dismissAnnouncement(read.id), this, [this](const Result<Done> &answer) {
        if (answer || answer.error().kind == Error::Kind::Missing)
            readAnnouncementsAgain();
        else
            fail(answer.error());
    });
}

void Chores::run(const ReactToAnnouncement &reaction)
{
    whenDone(m_sides.client.reactToAnnouncement(reaction.id, reaction.emoji, reaction.isOn), this,
             [this, isOn = reaction.isOn](const Result<Done> &answer) {
                 if (!answer && !isDoneAlready(answer.error(), isOn)) {
                     fail(answer.error());
                     return;
                 }
                 if (!answer && isOn)
                     m_refusal = answer.error();
                 readAnnouncementsAgain();
             });
}

void Chores::readAnnouncementsAgain()
{
    ask(m_sides.client.announcements(), [this](const QList<api::wire::Announcement> &announcements) {
        store::Batch batch;
        QList<Announcement> list;
        for (const api::wire::Announcement &announcement : announcements)
            list.append(toAnnouncement(announcement));
        batch.announcements = list;
        if (m_refusal && !hasReaction(list))
            fail(*m_refusal); // 422 for another reason than "is there already"
        else
            confirm(batch);
    });
}

bool Chores::hasReaction(const QList<Announcement> &announcements) const
{
    const auto &wanted = std::get<ReactToAnnouncement>(m_pending.intent);
    for (const Announcement &announcement : announcements) {
        for (const Reaction &reaction : announcement.reactions) {
            if (announcement.id == wanted.id && reaction.isMine && sameEmoji(reaction.emoji, wanted.emoji))
                return true;
        }
    }
    return false;
}

void Chores::run(const MarkRead &mark)
{
    ask(m_sides.client.markers(), [this, mark](const api::wire::Markers &known) { setMark(mark, known); });
}

bool Chores::isAhead(const api::wire::Marker &theirs, const MarkRead &mark) const
{
    if (theirs.lastReadId.isEmpty())
        return false;
    const std::partial_ordering order = compareIds(theirs.lastReadId, mark.lastReadId);
    if (order != std::partial_ordering::unordered)
        return order >= 0;
    const qint64 offset = m_sides.client.clockOffset();
    return theirs.updatedAt.isValid() && theirs.updatedAt > m_pending.createdAt.addSecs(offset);
}

/// A mark only moves forward: another computer of this person may have read further. Where ids say nothing about it, the
/// later mark counts (contract 11.5).
void Chores::setMark(const MarkRead &mark, const api::wire::Markers &known)
{
    const std::optional<api::wire::Marker> theirs = markOf(known, mark.timeline);
    store::Batch batch;
    batch.markers = { { mark.timeline, mark.lastReadId } };
    const bool isFurther = theirs && isAhead(*theirs, mark);
    if (isFurther) {
        batch.markers.first().second = theirs->lastReadId;
        confirm(batch);
        return;
    }
    ask(m_sides.client.setMarker(mark.timeline, mark.lastReadId),
        [this, batch](const api::wire::Markers &) { confirm(batch); });
}

} // namespace atrium::sync
