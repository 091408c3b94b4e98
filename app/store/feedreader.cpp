// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feedreader.h"

#include "core/filter.h"
#include "store/desk.h"
#include "store/notices.h"

#include <algorithm>

namespace atrium::store {

namespace {

constexpr int maxHeldBack = 500;
const QString endOfKeys(QChar(0xFFFF));

/// One row of the table before its post is read.
struct Line {
    QString key;
    QString entryId;
    qint64 segment = 0;
    qint64 post = 0;
    PersonId sharedBy;
};

class FeedReader {
public:
    FeedReader(Desk &desk, const FeedQuery &query)
        : m_desk(desk)
        , m_query(query)
    {
    }

    FeedPage read()
    {
        addOwn();
        m_feed = m_desk.feeds.find(m_query.scope).value_or(KnownFeed());
        if (m_feed.id == 0)
            return m_page;
        m_page.isLoaded = m_feed.isLoaded;
        m_segments = m_desk.feeds.segments(m_feed.id);
        const QString seen = seenEntry(m_desk, m_query.scope);
        m_seenKey = seen.isEmpty() ? std::nullopt : m_desk.feeds.keyOf(m_feed, seen);
        const auto newest
            = m_query.newestShownId.isEmpty() ? std::nullopt : m_desk.feeds.keyOf(m_feed, m_query.newestShownId);
        if (newest)
            holdBack(*newest);
        readLines(newest.value_or(endOfKeys));
        m_page.isComplete
            = m_feed.isLoaded && !m_page.hasMore && (m_segments.isEmpty() || m_segments.last().nextCursor.isEmpty());
        return m_page;
    }

private:
    /// Posts that wait in the outbox stand on top, the newest first.
    void addOwn()
    {
        const QList<PendingIntent> &rows = m_desk.outbox.all();
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            if (std::holds_alternative<Publish>(row->intent))
                addWaiting(*row);
            else if (m_query.scope.kind == FeedScope::Kind::Saved)
                addSaved(*row);
        }
    }

    void addWaiting(const PendingIntent &row)
    {
        const Post own = m_desk.waiting(row);
        if (!appearsIn(m_query.scope, own) || isRemoved(own.id, m_desk.outbox.on(own.id)))
            return;
        FeedEntry entry;
        entry.id = own.id.toString();
        entry.post = m_desk.overlaid(own);
        m_page.entries.append(entry);
    }

    void addSaved(const PendingIntent &row)
    {
        const auto *save = std::get_if<Save>(&row.intent);
        if (!save || !save->isOn || row.state == PendingIntent::State::Failed || m_shown.contains(save->postId))
            return;
        const auto post = m_desk.posts.find(save->postId);
        if (!post || post->isSaved)
            return;
        FeedEntry entry;
        entry.id = save->postId.toString();
        entry.post = m_desk.overlaid(*post);
        if (entry.post.isSaved)
            m_page.entries.append(entry);
        m_shown.insert(save->postId);
    }

    /// Counts what is newer than the reader wants to see; what they wrote themselves is shown all the same.
    void holdBack(const QString &newest)
    {
        auto query = m_desk.db.query("SELECT sort_key, entry_id, segment, feed_entry.post, shared_by, is_mine "
                                     "FROM main.feed_entry CROSS JOIN main.post ON post.row = feed_entry.post "
                                     "WHERE feed = ? AND sort_key > ? AND is_shown = 1 AND is_early <> 1 "
                                     "ORDER BY sort_key DESC LIMIT ?",
                                     m_feed.id, newest, maxHeldBack);
        while (query.next()) {
            if (query.flag(5) && query.text(4).isEmpty())
                addEntry({ query.text(0), query.text(1), 0, query.number(3), {} });
            else
                m_page.heldBack++;
        }
    }

    void readLines(const QString &newest)
    {
        auto query = m_desk.db.query("SELECT sort_key, entry_id, segment, post, shared_by FROM main.feed_entry "
                                     "WHERE feed = ? AND sort_key <= ? AND is_shown = 1 AND is_early <> 1 "
                                     "ORDER BY sort_key DESC LIMIT ?",
                                     m_feed.id, newest, m_query.limit + 1);
        qint64 above = 0;
        for (int count = 0; query.next(); ++count) {
            if (count == m_query.limit) {
                m_page.hasMore = true;
                break;
            }
            const Line line { query.text(0), query.text(1), query.number(2), query.number(3), PersonId(query.text(4)) };
            if (above != 0 && line.segment != above)
                addGap(above);
            above = line.segment;
            addSeenLine(line.key);
            addEntry(line);
        }
        // Below the window a gap may follow directly; it is part of what "more" shows.
    }

    void addGap(qint64 upperSegment)
    {
        FeedEntry gap;
        gap.kind = FeedEntry::Kind::Gap;
        gap.id = gapIdOf(upperSegment);
        gap.isFilling = m_desk.fillingGaps.contains(upperSegment);
        m_page.entries.append(gap);
    }

    /// Once, between the last new entry and the first one seen earlier.
    void addSeenLine(const QString &key)
    {
        if (!m_seenKey || m_isSeenLineDone || key > *m_seenKey)
            return;
        m_isSeenLineDone = true;
        const bool hasNews = std::any_of(m_page.entries.cbegin(), m_page.entries.cend(),
                                         [](const FeedEntry &entry) { return entry.isUnread; });
        if (!hasNews)
            return;
        FeedEntry line;
        line.kind = FeedEntry::Kind::SeenLine;
        line.id = QStringLiteral("seen");
        m_page.entries.append(line);
    }

    void addEntry(const Line &line)
    {
        const auto stored = m_desk.posts.read(line.post);
        if (!stored)
            return;
        const QList<PendingIntent> pending = m_desk.outbox.on(stored->id);
        const bool isUnsaved
            = m_query.scope.kind == FeedScope::Kind::Saved && isSavedAfter(stored->id, pending) == false;
        if (isUnsaved || isRemoved(stored->id, pending))
            return;
        const PostFilter *filter = filterFor(m_desk.filters(), *stored, filterContext(m_query.scope), m_desk.now);
        if (filter && filter->hides)
            return;
        FeedEntry entry;
        entry.id = line.entryId;
        entry.filterTitle = filter ? filter->title : QString();
        entry.post = pending.isEmpty() ? *stored : overlaid(*stored, pending, m_desk.writer());
        if (!line.sharedBy.isEmpty())
            entry.sharedBy = m_desk.people.read(line.sharedBy);
        entry.isUnread = m_seenKey && line.key > *m_seenKey && !(entry.post.isMine && line.sharedBy.isEmpty())
            && !m_desk.mine.isRead(entry.post.id);
        m_page.entries.append(std::move(entry));
    }

    Desk &m_desk;
    const FeedQuery &m_query;
    KnownFeed m_feed;
    QList<Segment> m_segments;
    std::optional<QString> m_seenKey;
    QSet<PostId> m_shown;
    bool m_isSeenLineDone = false;
    FeedPage m_page;
};

} // namespace

FeedPage readFeed(Desk &desk, const FeedQuery &query) { return FeedReader(desk, query).read(); }

std::optional<Post> readPost(Desk &desk, const PostId &id)
{
    const PostId known = desk.mine.resolved(id);
    if (isRemoved(known, desk.outbox.on(known)))
        return std::nullopt;
    if (isLocal(known)) {
        const auto row = desk.outbox.publishOf(known);
        return row ? std::optional(desk.overlaid(desk.waiting(*row))) : std::nullopt;
    }
    auto post = desk.posts.find(known);
    return post ? std::optional(desk.overlaid(*std::move(post))) : std::nullopt;
}

} // namespace atrium::store
