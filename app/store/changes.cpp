// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changes.h"

namespace atrium::store {

bool Changes::isEmpty() const
{
    return posts.isEmpty() && people.isEmpty() && feeds.isEmpty() && threads.isEmpty() && !outbox && !notices
        && !announcements && !emoji && !gifs && !drafts && !traits && !saved && !sidebar;
}

void Changes::merge(const Changes &other)
{
    posts.unite(other.posts);
    people.unite(other.people);
    feeds.unite(other.feeds);
    threads.unite(other.threads);
    outbox = outbox || other.outbox;
    notices = notices || other.notices;
    announcements = announcements || other.announcements;
    emoji = emoji || other.emoji;
    gifs = gifs || other.gifs;
    drafts = drafts || other.drafts;
    traits = traits || other.traits;
    saved = saved || other.saved;
    sidebar = sidebar || other.sidebar;
}

} // namespace atrium::store
