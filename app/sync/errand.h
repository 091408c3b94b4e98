// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "core/clock.h"
#include "core/feed.h"
#include "store/store.h"
#include "sync/translate.h"

#include <functional>

namespace atrium::sync {

/// Something to be fetched. Equal errands are one.
struct Errand {
    enum class Kind {
        Server, ///< what the server can do
        Me, ///< also the check that the token still holds
        Newest, ///< the top of a feed
        Older, ///< one more page at its lower end
        Gap, ///< one page into the gap `id`; `pages` were fetched before it
        Notices,
        Markers,
        Topics,
        Groups,
        Announcements,
        Emoji,
        Shelf, ///< the company's GIFs
        Filters, ///< what the person does not want to see
        Thread, ///< the post `id` and everything around it
        Source, ///< the own post `id` as it was typed
        Confirm, ///< is the post or share `id` still there?
        Reactors, ///< who reacted to the post `id`
        Person, ///< a colleague `id` whom no stored post was written by
        Refresh, ///< counts of the posts `ids`
    };
    Kind kind = Kind::Newest;
    FeedScope scope;
    QString id;
    QStringList ids;
    bool isInFeed = false; ///< Confirm: `id` stood in `scope` where the server no longer has it
    int pages = 0;

    bool operator==(const Errand &) const = default;
};

/// What every part of sync works with: both sides, the time, and whose account it is.
struct Sides {
    api::Client &client;
    store::Store &store;
    const Clock &clock;
    PersonId me;
    std::function<double()> random; ///< in [0, 1)

    QDateTime serverNow() const { return clock.now().addSecs(client.clockOffset()); }
    Reading reading() const { return { me, serverNow() }; }
};

} // namespace atrium::sync
