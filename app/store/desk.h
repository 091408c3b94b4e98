// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter.h"
#include "store/changes.h"
#include "store/connection.h"
#include "store/feeds.h"
#include "store/mine.h"
#include "store/outbox.h"
#include "store/overlay.h"
#include "store/people.h"
#include "store/posts.h"

namespace atrium::store {

/// Everything that work on one database thread uses: the connection, what is kept in memory of it, and what the work in
/// hand changes. A work function gets it, reads and writes, and leaves its changes here; they are told after it is done.
class Desk {
public:
    Desk(Connection &connection, Entropy &entropy);

    Connection &db;
    QDateTime now; ///< of the work in hand
    Changes changes; ///< of the work in hand
    QSet<qint64> fillingGaps; ///< upper segments of gaps that are being fetched
    bool isMineTouched = false; ///< mine.db has something that its second copy lacks

    People people;
    Posts posts;
    Feeds feeds;
    Outbox outbox;
    Mine mine;

    /// Starts a piece of work.
    void begin(const QDateTime &time);

    /// Single values of the cache.
    void setMeta(const QString &key, const QByteArray &value);
    QByteArray meta(const QString &key); ///< empty when never set

    std::optional<Person> me();
    QList<CustomEmoji> emoji();
    const QList<PostFilter> &filters();
    /// Who writes, with the people and emoji that `pending` texts name.
    Writer writer();
    /// The post that this intent will become.
    Post waiting(const PendingIntent &publish);
    Post overlaid(Post post);

    /// What is in memory may be wrong: after a failure, or when another connection wrote.
    void forget();

private:
    std::optional<Writer> m_writer; ///< without mentions
    std::optional<QList<CustomEmoji>> m_emoji;
    std::optional<QList<PostFilter>> m_filters;
};

} // namespace atrium::store
