// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feeds.h"

#include "store/bytes.h"
#include "store/changes.h"

#include <algorithm>

namespace atrium::store {

namespace {

constexpr int knownNewest = 20;
constexpr int learnFrom = 20;
const QString endOfKeys(QChar(0xFFFF)); // sorts behind every key
constexpr QLatin1String gapPrefix("gap:");

bool hidesComments(const FeedScope &scope)
{
    return scope.kind == FeedScope::Kind::Company || scope.kind == FeedScope::Kind::Following;
}

QStringList idsOf(const FeedSlice &slice)
{
    QStringList ids;
    for (const FeedSlice::Row &row : slice.rows)
        ids.append(row.entryId);
    return ids;
}

/// The segment among `all` that `key` belongs to, or 0: its place is inside a gap or in history.
qint64 holderOf(const QString &key, const QList<Segment> &all)
{
    qint64 holder = 0;
    for (const Segment &segment : all) {
        const bool isEnd = segment.id == all.last().id && segment.nextCursor.isEmpty();
        if (key <= segment.newestKey && (key >= segment.oldestKey || isEnd))
            holder = segment.id;
    }
    return holder;
}

} // namespace

QString gapIdOf(qint64 upperSegment) { return gapPrefix + QString::number(upperSegment); }

qint64 upperSegmentOf(const QString &gapId)
{
    return gapId.startsWith(gapPrefix) ? gapId.mid(gapPrefix.size()).toLongLong() : 0;
}

Feeds::Feeds(Connection &db, Posts &posts)
    : m_db(db)
    , m_posts(posts)
{
}

void Feeds::forget()
{
    m_known.clear();
    m_fresh.clear();
}

void Feeds::lackNews()
{
    m_current.clear();
    m_fresh.clear();
}

void Feeds::settle() { m_current.unite(std::exchange(m_fresh, {})); }

std::optional<KnownFeed> Feeds::find(const FeedScope &scope)
{
    if (const auto it = m_known.constFind(scope); it != m_known.cend())
        return *it;
    auto query = m_db.query("SELECT id, id_order, is_loaded FROM main.feed WHERE kind = ? AND name = ?",
                            int(scope.kind), scope.name);
    if (!query.next())
        return std::nullopt;
    const KnownFeed feed { query.number(0), IdOrder(query.number(1)), query.flag(2) };
    m_known.insert(scope, feed);
    return feed;
}

KnownFeed Feeds::ensure(const FeedScope &scope)
{
    if (const auto feed = find(scope))
        return *feed;
    // The order of saving is not the order of the posts' ids.
    const IdOrder order = scope.kind == FeedScope::Kind::Saved ? IdOrder::Server : IdOrder::Unknown;
    m_db.run("INSERT INTO main.feed (kind, name, id_order) VALUES (?, ?, ?)", int(scope.kind), scope.name, int(order));
    return *find(scope);
}

void Feeds::setOrder(const FeedScope &scope, KnownFeed &feed, const QStringList &ids)
{
    if (ids.isEmpty() || feed.order == IdOrder::Server)
        return;
    if (feed.order == IdOrder::Unknown) {
        feed.order = learnOrder(ids.mid(0, learnFrom));
        m_db.run("UPDATE main.feed SET id_order = ? WHERE id = ?", int(feed.order), feed.id);
    }
    const bool isOneShape
        = std::all_of(ids.cbegin(), ids.cend(), [&feed](const QString &id) { return fits(id, feed.order); });
    if (!isOneShape && feed.order != IdOrder::Server)
        orderByPlace(scope, feed);
    m_known.insert(scope, feed);
}

/// Ids of another shape turned up: what is there keeps its order, and nothing is compared any more.
void Feeds::orderByPlace(const FeedScope &scope, KnownFeed &feed)
{
    replaceEntries(feed.id, entries(feed.id));
    feed.order = IdOrder::Server;
    m_db.run("UPDATE main.feed SET id_order = ? WHERE id = ?", int(feed.order), feed.id);
    m_known.insert(scope, feed);
}

std::optional<Feeds::Entry> Feeds::entryFrom(const FeedScope &scope, const FeedSlice::Row &row)
{
    const auto place = m_posts.place(row.postId);
    if (!place || row.entryId.isEmpty())
        return std::nullopt;
    Entry entry;
    entry.row = row;
    entry.post = place->row;
    entry.isShown = !(hidesComments(scope) && place->isComment && row.sharedBy.isEmpty());
    return entry;
}

void Feeds::put(qint64 feed, const Entry &entry)
{
    m_db.run("INSERT INTO main.feed_entry (feed, sort_key, segment, entry_id, post, shared_by, at, is_shown, is_early) "
             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (feed, sort_key) DO UPDATE SET "
             "segment = ?3, entry_id = ?4, post = ?5, shared_by = ?6, at = ?7, is_shown = ?8, is_early = ?9 "
             "WHERE (segment, entry_id, post, shared_by, at, is_shown, is_early) <> (?3, ?4, ?5, ?6, ?7, ?8, ?9)",
             feed, entry.key, entry.segment, entry.row.entryId, entry.post, entry.row.sharedBy,
             toMilliseconds(entry.row.at), entry.isShown, int(entry.early));
}

void Feeds::merge(const FeedSlice &slice, Changes &changes)
{
    KnownFeed feed = ensure(slice.scope);
    setOrder(slice.scope, feed, idsOf(slice));
    if (feed.order == IdOrder::Server)
        mergeByPlace(feed, slice);
    else
        mergeByKey(feed, slice);
    if (slice.olderThan.isEmpty() && slice.gapId.isEmpty()) {
        m_fresh.insert(feed.id);
        feed.isLoaded = true;
        m_db.run("UPDATE main.feed SET is_loaded = 1 WHERE id = ?", feed.id);
        m_known.insert(slice.scope, feed);
    }
    dropEmptySegments(feed.id);
    changes.feeds.insert(slice.scope);
    changes.sidebar = true;
}

/// The segment that an older page hangs on, or that a page from below a gap rests on.
std::optional<Segment> Feeds::anchor(const QList<Segment> &segments, const KnownFeed &feed, const FeedSlice &slice)
{
    const qint64 upper = upperSegmentOf(slice.gapId);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (upper != 0 && segments[i].id == upper) {
            if (!slice.olderThan.isEmpty())
                return segments[i];
            return i + 1 < segments.size() ? std::optional(segments[i + 1]) : std::nullopt;
        }
    }
    if (slice.olderThan.isEmpty())
        return std::nullopt;
    for (const Segment &segment : segments) {
        if (segment.nextCursor == slice.olderThan)
            return segment;
    }
    const auto key = keyOf(feed, slice.olderThan);
    for (const Segment &segment : segments) {
        if (key && segment.oldestKey <= *key && *key <= segment.newestKey)
            return segment;
    }
    return std::nullopt;
}

/// The rows of a page with their keys; what lies above `high` is left out: that server went up instead of down.
QList<Feeds::Entry> Feeds::entriesBelow(const QString &high, const FeedSlice &slice, IdOrder order)
{
    QList<Entry> found;
    for (const FeedSlice::Row &row : slice.rows) {
        const QString key = sortKey(row.entryId, order);
        auto entry = key > high ? std::nullopt : entryFrom(slice.scope, row);
        if (entry) {
            entry->key = key;
            found.append(*entry);
        }
    }
    return found;
}

// A page says that it holds everything between `low` and `high`. Every segment that this touches becomes one with it.
void Feeds::mergeByKey(const KnownFeed &feed, const FeedSlice &slice)
{
    const QList<Segment> all = segments(feed.id);
    const auto base = anchor(all, feed, slice);
    const bool isFromBelow = !slice.gapId.isEmpty() && slice.olderThan.isEmpty();
    if (isFromBelow && (!base || slice.rows.isEmpty()))
        return; // the gap was closed meanwhile, or nothing was learned
    QString high = endOfKeys;
    if (!slice.olderThan.isEmpty())
        high = base ? base->oldestKey : keyOf(feed, slice.olderThan).value_or(endOfKeys);
    QList<Entry> rows = entriesBelow(high, slice, feed.order);
    QString low = high;
    for (const FeedSlice::Row &row : slice.rows) // a row that is not taken was read all the same
        low = std::min(low, sortKey(row.entryId, feed.order));
    if (isFromBelow) {
        high = rows.isEmpty() ? base->newestKey : sortKey(slice.rows.first().entryId, feed.order);
        low = base->newestKey;
    } else if (slice.nextCursor.isEmpty()) {
        low.clear();
    } else if (fits(slice.nextCursor, feed.order)) { // filtered rows count: the server looked down to here
        low = std::min(low, sortKey(slice.nextCursor, feed.order));
    }
    QList<Segment> touched;
    for (const Segment &segment : all) {
        const bool isInside = !segment.newestKey.isEmpty() && segment.newestKey >= low && segment.oldestKey <= high;
        if (isInside || (base && base->id == segment.id))
            touched.append(segment);
    }
    if (touched.isEmpty() && rows.isEmpty() && !all.isEmpty())
        return; // an empty page that reaches nothing we have
    const qint64 segment = joined(feed, touched, isFromBelow ? endOfKeys : low, slice.nextCursor);
    for (Entry &entry : rows) {
        entry.segment = segment;
        put(feed.id, entry);
    }
    settleEarly(feed.id, segment, low, slice.olderThan.isEmpty() && !isFromBelow);
}

/// Makes one segment of `touched`. The lowest keeps its name and, unless the page reaches further down, its cursor.
qint64 Feeds::joined(const KnownFeed &feed, const QList<Segment> &touched, const QString &low,
                     const QString &nextCursor)
{
    if (touched.isEmpty())
        return newSegment(feed.id, nextCursor);
    const Segment &lowest = touched.last();
    for (const Segment &other : touched) {
        if (other.id == lowest.id)
            continue;
        m_db.run("UPDATE main.feed_entry SET segment = ?2 WHERE segment = ?1", other.id, lowest.id);
        m_db.run("DELETE FROM main.segment WHERE id = ?", other.id);
    }
    if (lowest.oldestKey.isEmpty() || low < lowest.oldestKey)
        m_db.run("UPDATE main.segment SET next_cursor = ? WHERE id = ?", nextCursor, lowest.id);
    return lowest.id;
}

qint64 Feeds::newSegment(qint64 feed, const QString &nextCursor)
{
    m_db.run("INSERT INTO main.segment (feed, next_cursor) VALUES (?, ?)", feed, nextCursor);
    return m_db.raw().getLastInsertRowid();
}

// Rows that came by stream before the newest page: what is newer than the page's end now hangs on it. What is older lies
// in the gap below and comes again when that is filled.
void Feeds::settleEarly(qint64 feed, qint64 segment, const QString &low, bool isNewestPage)
{
    if (!isNewestPage)
        return;
    m_db.run("UPDATE main.feed_entry SET segment = ?3, is_early = 0 WHERE feed = ?1 AND segment = 0 "
             "AND sort_key >= ?2",
             feed, low, segment);
    m_db.run("DELETE FROM main.feed_entry WHERE feed = ? AND segment = 0", feed);
}

void Feeds::arrive(const FeedArrival &arrival, Changes &changes)
{
    KnownFeed feed = ensure(arrival.scope);
    setOrder(arrival.scope, feed, { arrival.row.entryId });
    auto entry = entryFrom(arrival.scope, arrival.row);
    if (!entry)
        return;
    const auto place = m_posts.place(arrival.row.postId);
    auto known = m_db.query("SELECT sort_key FROM main.feed_entry WHERE feed = ? AND entry_id = ?", feed.id,
                            arrival.row.entryId);
    if (known.next())
        return;
    const QList<Segment> all = segments(feed.id);
    const bool isByPlace = feed.order == IdOrder::Server;
    if (isByPlace) {
        auto top = m_db.query("SELECT max(sort_key) FROM main.feed_entry WHERE feed = ?", feed.id);
        entry->key = placeKey(top.next() ? placeOf(top.text(0)) + 1 : 1);
    } else {
        entry->key = sortKey(arrival.row.entryId, feed.order);
    }
    if (!isCurrent(feed.id)) {
        const bool isOwn = arrival.row.sharedBy.isEmpty() && place->isMine;
        entry->early = isOwn ? Early::Shown : Early::Hidden;
        put(feed.id, *entry);
        changes.feeds.insert(arrival.scope);
        return;
    }
    if (isByPlace) { // such a list cannot say how far down a page would have to reach
        entry->segment = all.isEmpty() ? newSegment(feed.id, QString()) : all.first().id;
    } else if (all.isEmpty() || all.first().newestKey.isEmpty() || entry->key > all.first().newestKey) {
        // Shown on top, but of no segment before a page was read that reaches down to the last one: streams lose events
        // without a word.
        entry->early = Early::Shown;
    } else {
        entry->segment = holderOf(entry->key, all);
        if (entry->segment == 0)
            return; // it comes with that
    }
    put(feed.id, *entry);
    changes.feeds.insert(arrival.scope);
    changes.sidebar = true;
}

void Feeds::removeEntry(const FeedScope &scope, const QString &entryId, Changes &changes)
{
    const auto feed = find(scope);
    if (!feed || m_db.run("DELETE FROM main.feed_entry WHERE feed = ? AND entry_id = ?", feed->id, entryId) == 0)
        return;
    dropEmptySegments(feed->id);
    changes.feeds.insert(scope);
    changes.sidebar = true;
}

void Feeds::removePost(const PostId &id, Changes &changes)
{
    const auto place = m_posts.place(id);
    QSet<qint64> feeds;
    auto named = m_db.query("SELECT feed FROM main.feed_entry WHERE entry_id = ?", id);
    while (named.next())
        feeds.insert(named.number(0));
    auto holding = m_db.query("SELECT feed FROM main.feed_entry WHERE post = ?", place ? place->row : -1);
    while (holding.next())
        feeds.insert(holding.number(0));
    if (feeds.isEmpty())
        return;
    m_db.run("DELETE FROM main.feed_entry WHERE entry_id = ?", id);
    if (place)
        m_db.run("DELETE FROM main.feed_entry WHERE post = ?", place->row);
    for (const qint64 feed : feeds) {
        dropEmptySegments(feed);
        note(feed, changes);
    }
}

void Feeds::note(qint64 feed, Changes &changes)
{
    auto query = m_db.query("SELECT kind, name FROM main.feed WHERE id = ?", feed);
    if (query.next())
        changes.feeds.insert(FeedScope { FeedScope::Kind(query.number(0)), query.text(1) });
    changes.sidebar = true;
}

/// A segment that lost its last entry says nothing any more, unless it is all there is: then its cursor is needed.
void Feeds::dropEmptySegments(qint64 feed)
{
    QList<Segment> all = segments(feed);
    while (all.size() > 1 && all.last().newestKey.isEmpty()) {
        m_db.run("DELETE FROM main.segment WHERE id = ?", all.last().id);
        all.removeLast();
    }
}

} // namespace atrium::store
