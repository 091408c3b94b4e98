// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/posts.h"
#include "store/sortkey.h"
#include "store/store.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace atrium::store {

/// A feed that the cache knows.
struct KnownFeed {
    qint64 id = 0;
    IdOrder order = IdOrder::Unknown;
    bool isLoaded = false;
};

/// A contiguous stretch of a feed, by the sort keys of its ends. Empty keys: no entry is left in it.
struct Segment {
    qint64 id = 0;
    QString nextCursor;
    QString newestKey;
    QString oldestKey;
};

/// The entries of all feeds, cut into segments with gaps between them (contract 11.1 to 11.3). Sort keys order a whole
/// feed, newest last: made from the ids where these compare, places in the server's order where not. Store thread.
class Feeds {
public:
    Feeds(Connection &db, Posts &posts);

    void merge(const FeedSlice &slice, Changes &changes);
    /// Only a feed whose newest page was read since `lackNews` takes a row at once; others keep it aside until then.
    void arrive(const FeedArrival &arrival, Changes &changes);
    void removeEntry(const FeedScope &scope, const QString &entryId, Changes &changes);
    /// With its wrappers, from every feed; also a wrapper whose own id this is.
    void removePost(const PostId &id, Changes &changes);
    void lackNews();
    /// What the last work merged is written.
    void settle();

    std::optional<KnownFeed> find(const FeedScope &scope);
    bool isCurrent(qint64 feed) const { return m_current.contains(feed) || m_fresh.contains(feed); }
    /// Newest first; those without entries last.
    QList<Segment> segments(qint64 feed);
    FeedCursor cursor(const FeedScope &scope);
    QList<FeedGap> gaps(const FeedScope &scope);
    QStringList idsBetween(const FeedScope &scope, const QString &newest, const QString &oldest);
    /// Where an entry of this id is or would be; nothing when that cannot be said.
    std::optional<QString> keyOf(const KnownFeed &feed, const QString &entryId);

    /// Keeps the newest `count` entries that are younger than `before` (milliseconds).
    void trim(const FeedScope &scope, int count, qint64 before);
    QList<FeedScope> scopes();

    void forget();

private:
    /// Came by stream and not yet by a page. Shown: on top of a newest page that was read, or one's own.
    enum class Early { No, Hidden, Shown };
    struct Entry {
        FeedSlice::Row row;
        qint64 post = 0;
        bool isShown = true;
        QString key;
        qint64 segment = 0;
        Early early = Early::No;
    };

    /// A segment with what is in it, newest first; segment 0: rows that came early.
    struct Stretch {
        qint64 segment = 0;
        QString nextCursor;
        QStringList ids;
    };
    struct Splice;

    KnownFeed ensure(const FeedScope &scope);
    void setOrder(const FeedScope &scope, KnownFeed &feed, const QStringList &ids);
    void orderByPlace(const FeedScope &scope, KnownFeed &feed);
    std::optional<Entry> entryFrom(const FeedScope &scope, const FeedSlice::Row &row);
    void put(qint64 feed, const Entry &entry);
    void mergeByKey(const KnownFeed &feed, const FeedSlice &slice);
    QList<Entry> entriesBelow(const QString &high, const FeedSlice &slice, IdOrder order);
    void mergeByPlace(const KnownFeed &feed, const FeedSlice &slice);
    qint64 joined(const KnownFeed &feed, const QList<Segment> &touched, const QString &low, const QString &nextCursor);
    qint64 newSegment(qint64 feed, const QString &nextCursor);
    void settleEarly(qint64 feed, qint64 segment, const QString &low, bool isNewestPage);
    std::optional<Segment> anchor(const QList<Segment> &segments, const KnownFeed &feed, const FeedSlice &slice);
    QList<Entry> entries(qint64 feed);
    QList<Stretch> stretches(qint64 feed, const QList<Entry> &newestFirst);
    static Splice spliceOnTop(const QList<Stretch> &all, const QStringList &page, const QString &nextCursor);
    static Splice spliceBelow(const QList<Stretch> &all, qsizetype base, const QStringList &page,
                              const QString &nextCursor);
    static Splice spliceAbove(const QList<Stretch> &all, qsizetype base, const QStringList &page);
    void writeStretches(qint64 feed, const QList<Stretch> &all, Splice splice, const QHash<QString, Entry> &byId);
    void replaceEntries(qint64 feed, const QList<Entry> &newestFirst);
    void dropEmptySegments(qint64 feed);
    QString entryIdAt(qint64 feed, const QString &key);
    void note(qint64 feed, Changes &changes);

    Connection &m_db;
    Posts &m_posts;
    QHash<FeedScope, KnownFeed> m_known;
    QSet<qint64> m_current; ///< their newest page is written
    QSet<qint64> m_fresh; ///< and of these in the work in hand
};

/// "gap:7", named after the segment above it.
QString gapIdOf(qint64 upperSegment);
/// 0 when this is not the id of a gap.
qint64 upperSegmentOf(const QString &gapId);

/// A list that keeps the order of `page` and puts what only `known` has where its neighbours are. Pure.
QStringList mergedInOrder(const QStringList &page, const QStringList &known);

} // namespace atrium::store
