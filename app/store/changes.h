// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed.h"
#include "core/ids.h"

#include <QSet>

namespace atrium::store {

/// What changed, never how (ARCHITECTURE 1.3). Models re-read what concerns them.
struct Changes {
    QSet<PostId> posts;
    QSet<PersonId> people;
    QSet<FeedScope> feeds; ///< entries came, went or moved
    QSet<PostId> threads; ///< roots or parents whose comments changed
    bool outbox = false;
    bool notices = false;
    bool announcements = false;
    bool emoji = false;
    bool gifs = false; ///< the company shelf or what was used of it
    bool drafts = false;
    bool traits = false;
    bool saved = false; ///< folders, notes and reminders of saved posts
    bool sidebar = false; ///< topics, groups, unread counts

    bool isEmpty() const;
    void merge(const Changes &other);
};

} // namespace atrium::store

Q_DECLARE_METATYPE(atrium::store::Changes)
