// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bytes.h"
#include "store/feeds.h"

#include <algorithm>

namespace atrium::store {

// Feeds in the server's order, and what is asked about all of them.

namespace {

constexpr int knownNewest = 20;
constexpr qint64 firstPlace = 1'000'000'000;

bool sharesAny(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.cbegin(), a.cend(), [&b](const QString &id) { return b.contains(id); });
}

QStringList without(const QStringList &list, const QStringList &removed)
{
    QStringList rest;
    std::copy_if(list.cbegin(), list.cend(), std::back_inserter(rest),
                 [&removed](const QString &id) { return !removed.contains(id); });
    return rest;
}

/// True when the merged list ends with the page's own last entry, below what was known.
bool reachesBelow(const QStringList &merged, const QStringList &page, const QStringList &known)
{
    return !page.isEmpty() && merged.last() == page.last() && (known.isEmpty() || known.last() != page.last());
}

template <typename Stretches> qsizetype lastSharing(const Stretches &all, const QStringList &page, qsizetype from)
{
    qsizetype last = from;
    for (qsizetype i = from + 1; i < all.size(); ++i) {
        if (sharesAny(all[i].ids, page))
            last = i;
    }
    return last;
}

} // namespace

QStringList mergedInOrder(const QStringList &page, const QStringList &known)
{
    QStringList result;
    qsizetype at = 0; // in `known`: what stands before it was placed
    const auto takeOwnUpTo = [&](qsizetype end) {
        for (; at < end; ++at) {
            if (!page.contains(known[at]))
                result.append(known[at]);
        }
    };
    for (const QString &id : page) {
        if (const qsizetype common = known.indexOf(id, at); common >= 0)
            takeOwnUpTo(common);
        result.append(id);
    }
    takeOwnUpTo(known.size());
    return result;
}

QList<Feeds::Entry> Feeds::entries(qint64 feed)
{
    QList<Entry> list;
    auto query = m_db.query("SELECT sort_key, segment, entry_id, post, shared_by, at, is_shown, is_early "
                            "FROM main.feed_entry WHERE feed = ? ORDER BY sort_key DESC",
                            feed);
    while (query.next()) {
        Entry entry;
        entry.key = query.text(0);
        entry.segment = query.number(1);
        entry.row = { query.text(2), PostId(), PersonId(query.text(4)), fromMilliseconds(query.number(5)) };
        entry.post = query.number(3);
        entry.isShown = query.flag(6);
        entry.early = Early(query.number(7));
        list.append(entry);
    }
    return list;
}

void Feeds::replaceEntries(qint64 feed, const QList<Entry> &newestFirst)
{
    m_db.run("DELETE FROM main.feed_entry WHERE feed = ?", feed);
    qint64 place = firstPlace + newestFirst.size();
    for (Entry entry : newestFirst) {
        entry.key = placeKey(place--);
        put(feed, entry);
    }
}

/// What a page does to the stretches of a feed: those from `from` to `to` become `result`.
struct Feeds::Splice {
    qsizetype from = 0;
    qsizetype to = -1; // before `from`: nothing is replaced
    Stretch result;
};

QList<Feeds::Stretch> Feeds::stretches(qint64 feed, const QList<Entry> &newestFirst)
{
    QList<Stretch> list { Stretch {} }; // segment 0: rows that came early
    for (const Segment &segment : segments(feed))
        list.append({ segment.id, segment.nextCursor, {} });
    for (const Entry &entry : newestFirst) {
        const auto own = std::find_if(list.begin(), list.end(),
                                      [&entry](const Stretch &stretch) { return stretch.segment == entry.segment; });
        if (own != list.end())
            own->ids.append(entry.row.entryId);
    }
    return list;
}

Feeds::Splice Feeds::spliceOnTop(const QList<Stretch> &all, const QStringList &page, const QString &nextCursor)
{
    Splice splice { 0, nextCursor.isEmpty() ? all.size() - 1 : lastSharing(all, page, 0), {} };
    QStringList known;
    for (qsizetype i = 0; i <= splice.to; ++i)
        known += all[i].ids;
    splice.result.ids = mergedInOrder(page, known);
    const bool reachesFurther = nextCursor.isEmpty() || splice.to == 0 || reachesBelow(splice.result.ids, page, known);
    splice.result.segment = all[splice.to].segment;
    splice.result.nextCursor = reachesFurther ? nextCursor : all[splice.to].nextCursor;
    return splice;
}

Feeds::Splice Feeds::spliceBelow(const QList<Stretch> &all, qsizetype base, const QStringList &page,
                                 const QString &nextCursor)
{
    const QStringList fresh = without(page, all[base].ids);
    Splice splice { base, nextCursor.isEmpty() ? all.size() - 1 : lastSharing(all, fresh, base), {} };
    QStringList lower;
    for (qsizetype i = base + 1; i <= splice.to; ++i)
        lower += all[i].ids;
    const QStringList rest = mergedInOrder(fresh, lower);
    splice.result.ids = all[base].ids + rest;
    const bool reachesFurther = nextCursor.isEmpty() || splice.to == base || reachesBelow(rest, fresh, lower);
    splice.result.segment = all[splice.to].segment;
    splice.result.nextCursor = reachesFurther ? nextCursor : all[splice.to].nextCursor;
    return splice;
}

Feeds::Splice Feeds::spliceAbove(const QList<Stretch> &all, qsizetype base, const QStringList &page)
{
    const QStringList fresh = without(page, all[base].ids);
    Splice splice { base, base, all[base] };
    while (splice.from > 1 && sharesAny(all[splice.from - 1].ids, fresh))
        --splice.from;
    QStringList upper;
    for (qsizetype i = splice.from; i < base; ++i)
        upper += all[i].ids;
    splice.result.ids = mergedInOrder(fresh, upper) + all[base].ids;
    return splice;
}

// The same idea as with keys: the page and every segment that shares an entry with it, or lies between two such, become
// one. Lists in the server's order are short enough to be written anew.
void Feeds::mergeByPlace(const KnownFeed &feed, const FeedSlice &slice)
{
    const QList<Entry> old = entries(feed.id);
    const QList<Stretch> all = stretches(feed.id, old);
    QHash<QString, Entry> byId;
    for (const Entry &entry : old)
        byId.insert(entry.row.entryId, entry);
    QStringList page;
    for (const FeedSlice::Row &row : slice.rows) {
        const auto entry = entryFrom(slice.scope, row);
        if (entry && !page.contains(row.entryId)) {
            page.append(row.entryId);
            byId.insert(row.entryId, *entry);
        }
    }
    const auto anchored = anchor(segments(feed.id), feed, slice);
    qsizetype base = all.size() - 1;
    for (qsizetype i = 0; anchored && i < all.size(); ++i)
        base = all[i].segment == anchored->id ? i : base;

    Splice splice;
    if (!slice.olderThan.isEmpty())
        splice = spliceBelow(all, base, page, slice.nextCursor);
    else if (slice.gapId.isEmpty())
        splice = spliceOnTop(all, page, slice.nextCursor);
    else if (anchored && !page.isEmpty())
        splice = spliceAbove(all, base, page);
    else
        return; // the gap was closed meanwhile, or nothing was learned
    writeStretches(feed.id, all, splice, byId);
}

void Feeds::writeStretches(qint64 feed, const QList<Stretch> &all, Splice splice, const QHash<QString, Entry> &byId)
{
    if (splice.result.segment == 0)
        splice.result.segment = newSegment(feed, splice.result.nextCursor);
    QList<Entry> entries;
    const auto take = [&](const Stretch &stretch) {
        for (const QString &id : stretch.ids) {
            Entry entry = byId.value(id);
            entry.segment = stretch.segment;
            entry.early = stretch.segment == 0 ? entry.early : Early::No;
            entries.append(entry);
        }
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isReplaced = splice.from <= i && i <= splice.to;
        if (i == splice.from)
            take(splice.result);
        if (!isReplaced)
            take(all[i]);
        else if (all[i].segment != splice.result.segment)
            m_db.run("DELETE FROM main.segment WHERE id = ?", all[i].segment);
    }
    m_db.run("UPDATE main.segment SET next_cursor = ? WHERE id = ?", splice.result.nextCursor, splice.result.segment);
    replaceEntries(feed, entries);
}

QList<Segment> Feeds::segments(qint64 feed)
{
    QList<Segment> list;
    auto query = m_db.query("SELECT id, next_cursor, "
                            "(SELECT max(sort_key) FROM main.feed_entry WHERE segment = segment.id), "
                            "(SELECT min(sort_key) FROM main.feed_entry WHERE segment = segment.id) "
                            "FROM main.segment WHERE feed = ?",
                            feed);
    while (query.next())
        list.append({ query.number(0), query.text(1), query.text(2), query.text(3) });
    std::stable_sort(list.begin(), list.end(),
                     [](const Segment &a, const Segment &b) { return a.newestKey > b.newestKey; });
    return list;
}

QString Feeds::entryIdAt(qint64 feed, const QString &key)
{
    auto query = m_db.query("SELECT entry_id FROM main.feed_entry WHERE feed = ? AND sort_key = ?", feed, key);
    return query.next() ? query.text(0) : QString();
}

std::optional<QString> Feeds::keyOf(const KnownFeed &feed, const QString &entryId)
{
    auto query = m_db.query("SELECT sort_key FROM main.feed_entry WHERE feed = ? AND entry_id = ?", feed.id, entryId);
    if (query.next())
        return query.text(0);
    if (fits(entryId, feed.order))
        return sortKey(entryId, feed.order);
    return std::nullopt;
}

FeedCursor Feeds::cursor(const FeedScope &scope)
{
    FeedCursor cursor;
    const auto feed = find(scope);
    if (!feed)
        return cursor;
    cursor.isLoaded = feed->isLoaded;
    auto told = m_db.query("SELECT entry_id FROM main.feed_entry WHERE feed = ? AND segment = 0 AND is_early = ? "
                           "ORDER BY sort_key DESC LIMIT ?",
                           feed->id, int(Early::Shown), knownNewest);
    while (told.next())
        cursor.toldIds.append(told.text(0));
    const QList<Segment> all = segments(feed->id);
    if (all.isEmpty())
        return cursor;
    auto newest = m_db.query("SELECT entry_id FROM main.feed_entry WHERE segment = ? ORDER BY sort_key DESC LIMIT ?",
                             all.first().id, knownNewest);
    while (newest.next())
        cursor.newestIds.append(newest.text(0));
    cursor.oldestId = entryIdAt(feed->id, all.last().oldestKey);
    cursor.nextCursor = all.last().nextCursor;
    return cursor;
}

QList<FeedGap> Feeds::gaps(const FeedScope &scope)
{
    QList<FeedGap> list;
    const auto feed = find(scope);
    if (!feed)
        return list;
    const QList<Segment> all = segments(feed->id);
    for (qsizetype i = 0; i + 1 < all.size(); ++i) {
        const QString oldest = entryIdAt(feed->id, all[i].oldestKey);
        const QString asked = all[i].nextCursor;
        list.append(
            { gapIdOf(all[i].id), scope, asked.isEmpty() ? oldest : asked, entryIdAt(feed->id, all[i + 1].newestKey) });
    }
    return list;
}

QStringList Feeds::idsBetween(const FeedScope &scope, const QString &newest, const QString &oldest)
{
    QStringList ids;
    const auto feed = find(scope);
    if (!feed)
        return ids;
    const auto high = newest.isEmpty() ? std::optional(QString(QChar(0xFFFF))) : keyOf(*feed, newest);
    const auto low = oldest.isEmpty() ? std::optional(QString()) : keyOf(*feed, oldest);
    if (!high || !low)
        return ids;
    auto query = m_db.query("SELECT entry_id FROM main.feed_entry WHERE feed = ? AND sort_key BETWEEN ? AND ? "
                            "AND is_early <> 1 ORDER BY sort_key DESC",
                            feed->id, *low, *high);
    while (query.next())
        ids.append(query.text(0));
    return ids;
}

QList<FeedScope> Feeds::scopes()
{
    QList<FeedScope> list;
    auto query = m_db.query("SELECT kind, name FROM main.feed");
    while (query.next())
        list.append({ FeedScope::Kind(query.number(0)), query.text(1) });
    return list;
}

// Only from below, and never through a gap's edge: what is cut off can be asked for again where history goes on.
void Feeds::trim(const FeedScope &scope, int count, qint64 before)
{
    const auto feed = find(scope);
    if (!feed || feed->order == IdOrder::Server || feed->order == IdOrder::Unknown)
        return; // their history cannot be asked for from the middle
    auto query = m_db.query("SELECT sort_key, segment, entry_id, at FROM main.feed_entry WHERE feed = ? "
                            "ORDER BY sort_key DESC LIMIT ?",
                            feed->id, count);
    QString key;
    QString entryId;
    qint64 segment = 0;
    while (query.next()) {
        const qint64 at = query.number(3);
        if (at != 0 && at < before && !key.isEmpty())
            continue;
        key = query.text(0);
        segment = query.number(1);
        entryId = query.text(2);
    }
    if (m_db.run("DELETE FROM main.feed_entry WHERE feed = ? AND sort_key < ?", feed->id, key) == 0)
        return;
    m_db.run("UPDATE main.segment SET next_cursor = ?2 WHERE id = ?1", segment, entryId);
    dropEmptySegments(feed->id);
}

} // namespace atrium::store
