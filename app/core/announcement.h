// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post.h"

namespace atrium {

/// An official message of the company's server.
struct Announcement {
    AnnouncementId id;
    RichText text;
    QDateTime publishedAt;
    QDateTime startsAt;
    QDateTime endsAt;
    bool isAllDay = false;
    bool isRead = false;
    QList<Reaction> reactions;

    bool operator==(const Announcement &) const = default;
};

} // namespace atrium
