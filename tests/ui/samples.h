// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/announcement.h"
#include "core/draft.h"
#include "core/feed.h"
#include "core/intent.h"
#include "core/notice.h"
#include "core/saved.h"
#include "core/servertraits.h"
#include "store/store.h"

#include <QHash>

namespace atrium::uitest {

/// What the store of the interface tests answers. The scene of the design's pictures; a test changes it and calls
/// `Store::changed`.
struct Samples {
    FeedPage feed;
    bool isPaged = false; ///< the feed is told as far as it is asked for
    ThreadPage thread;
    QList<Post> posts; ///< by id, for single reads
    QList<Person> people;
    QList<Notice> notices;
    QList<Announcement> announcements;
    QList<store::OutboxRow> outbox;
    QList<store::GifChoice> gifs;
    store::SidebarState sidebar;
    Person me;
    ServerTraits traits;
    Draft draft; ///< the one of every place
    SavedOrder saved;
    QStringList recentEmoji;
    QList<Intent> intents; ///< what was enqueued
    QHash<QString, QByteArray> settings; ///< what the models keep for the next start
};

/// The one set of samples of this program; `now` is the time that they are told from.
Samples &samples();
Samples designSamples(const QDateTime &now);

} // namespace atrium::uitest
