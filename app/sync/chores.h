// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/delivery.h"

namespace atrium::sync {

/// Vote, Follow, announcements and read marks.
class Chores final : public Delivery {
    Q_OBJECT

public:
    using Delivery::Delivery;
    void start() override;

private:
    void run(const Vote &vote);
    void run(const Follow &follow);
    void run(const ReadAnnouncement &read);
    void run(const ReactToAnnouncement &reaction);
    void run(const MarkRead &mark);
    template <typename Other> void run(const Other &);

    void checkVote(const Vote &vote, const Result<api::wire::Poll> &answer);
    void storeRelationship(const PersonId &person, bool isFollowed);
    void readAnnouncementsAgain();
    bool hasReaction(const QList<Announcement> &announcements) const;
    bool isAhead(const api::wire::Marker &theirs, const MarkRead &mark) const;
    void setMark(const MarkRead &mark, const api::wire::Markers &known);

    std::optional<Error> m_refusal;
};

} // namespace atrium::sync
