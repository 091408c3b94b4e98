// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notices.h"

#include "store/bytes.h"
#include "store/desk.h"
#include "store/metabytes.h"

namespace atrium::store {

namespace {

constexpr int maxUnread = 100; // more is shown as "99+"
const QString readMark = QStringLiteral("store.notices.read"); // milliseconds
const FeedScope companyFeed { FeedScope::Kind::Company, {} };

void writeNotice(Desk &desk, const Notice &notice)
{
    if (notice.id.isEmpty())
        return;
    desk.people.write(notice.person, desk.changes);
    desk.db.run("INSERT INTO main.notice (id, created_at, body) VALUES (?1, ?2, ?3) "
                "ON CONFLICT (id) DO UPDATE SET created_at = ?2, body = ?3",
                notice.id, toMilliseconds(notice.createdAt), toMetaBytes(notice));
}

/// What the newest page spans and does not hold was dismissed elsewhere.
void dropDismissed(Desk &desk, const Batch &batch)
{
    QSet<QString> kept;
    constexpr qint64 clockSlack = 5000;
    const qint64 asked = batch.noticesAskedAt.isValid() ? toMilliseconds(batch.noticesAskedAt) - clockSlack
                                                        : std::numeric_limits<qint64>::max();
    qint64 oldest = batch.noticesAreAll ? -1 : std::numeric_limits<qint64>::max();
    for (const Notice &notice : batch.notices) {
        kept.insert(notice.id.toString());
        oldest = batch.noticesAreAll ? oldest : std::min(oldest, toMilliseconds(notice.createdAt));
    }
    QStringList gone;
    auto query = desk.db.query("SELECT id FROM main.notice WHERE created_at > ? AND created_at <= ?", oldest, asked);
    while (query.next()) {
        if (!kept.contains(query.text(0)))
            gone.append(query.text(0));
    }
    for (const QString &id : gone)
        desk.db.run("DELETE FROM main.notice WHERE id = ?", id);
}

/// The time of the newest notice that was seen, here or, by the server's marker, elsewhere.
qint64 noticesReadUntil(Desk &desk)
{
    qint64 until = desk.mine.setting(readMark).value_or(QByteArray()).toLongLong();
    auto query = desk.db.query("SELECT created_at FROM main.notice WHERE id = ?",
                               QString::fromUtf8(desk.meta(QStringLiteral("marker:notifications"))));
    return query.next() ? std::max(until, query.number(0)) : until;
}

int unreadNotices(Desk &desk)
{
    auto query = desk.db.query("SELECT count(*) FROM (SELECT 1 FROM main.notice WHERE created_at > ? LIMIT ?)",
                               noticesReadUntil(desk), maxUnread);
    return query.next() ? int(query.number(0)) : 0;
}

int unreadIn(Desk &desk, const FeedScope &scope)
{
    const auto feed = desk.feeds.find(scope);
    if (!feed)
        return 0;
    const QString seen = seenEntry(desk, scope);
    const auto key = seen.isEmpty() ? std::nullopt : desk.feeds.keyOf(*feed, seen);
    if (!key)
        return 0; // a feed that was never looked at has no news
    auto query = desk.db.query(
        "SELECT count(*) FROM (SELECT 1 FROM main.feed_entry JOIN main.post ON post.row = feed_entry.post "
        "WHERE feed = ? AND sort_key > ? AND is_shown = 1 AND is_early <> 1 AND is_mine = 0 "
        "AND NOT EXISTS (SELECT 1 FROM mine.read_post WHERE read_post.post = main.post.id) LIMIT ?)",
        feed->id, *key, maxUnread);
    return query.next() ? int(query.number(0)) : 0;
}

void writeAnnouncement(Desk &desk, const Announcement &announcement, qint64 position)
{
    desk.db.run("INSERT INTO main.announcement (id, position, body) VALUES (?1, ?2, ?3) "
                "ON CONFLICT (id) DO UPDATE SET body = ?3, position = CASE WHEN ?2 < 0 THEN position ELSE ?2 END",
                announcement.id, position, toMetaBytes(announcement));
}

} // namespace

void writeNotices(Desk &desk, const Batch &batch)
{
    if (batch.notices.isEmpty() && batch.removedNotices.isEmpty() && !batch.noticesAreAll)
        return;
    for (const Notice &notice : batch.notices)
        writeNotice(desk, notice);
    if (batch.noticesAreAll || (batch.noticesAreNewestPage && !batch.notices.isEmpty()))
        dropDismissed(desk, batch);
    for (const NoticeId &id : batch.removedNotices)
        desk.db.run("DELETE FROM main.notice WHERE id = ?", id);
    desk.changes.notices = true;
    desk.changes.sidebar = true;
}

void writeAnnouncements(Desk &desk, const Batch &batch)
{
    if (batch.announcements) {
        desk.db.run("DELETE FROM main.announcement");
        for (qsizetype i = 0; i < batch.announcements->size(); ++i)
            writeAnnouncement(desk, batch.announcements->at(i), i);
    }
    for (const Announcement &announcement : batch.changedAnnouncements)
        writeAnnouncement(desk, announcement, -1); // new ones stand first
    for (const AnnouncementId &id : batch.removedAnnouncements)
        desk.db.run("DELETE FROM main.announcement WHERE id = ?", id);
    if (batch.announcements || !batch.changedAnnouncements.isEmpty() || !batch.removedAnnouncements.isEmpty())
        desk.changes.announcements = true;
}

QList<Notice> readNotices(Desk &desk, int limit)
{
    QList<Notice> notices;
    const qint64 readUntil = noticesReadUntil(desk);
    auto query = desk.db.query("SELECT body, created_at FROM main.notice WHERE created_at >= 0 "
                               "ORDER BY created_at DESC, id DESC LIMIT ?",
                               limit);
    while (query.next()) {
        auto notice = fromMetaBytes<Notice>(query.view(0));
        if (!notice)
            continue;
        notice->person = desk.people.read(notice->person.id);
        notice->isUnread = query.number(1) > readUntil;
        notices.append(*notice);
    }
    return notices;
}

QList<Announcement> readAnnouncements(Desk &desk)
{
    QList<Announcement> announcements;
    auto query = desk.db.query("SELECT body FROM main.announcement ORDER BY position");
    while (query.next()) {
        if (auto announcement = fromMetaBytes<Announcement>(query.view(0)))
            announcements.append(overlaid(*std::move(announcement), desk.outbox.all()));
    }
    return announcements;
}

void markNoticesRead(Desk &desk, const NoticeId &newest)
{
    auto query = desk.db.query("SELECT created_at FROM main.notice WHERE id = ?", newest);
    if (!query.next() || query.number(0) <= noticesReadUntil(desk))
        return;
    desk.mine.set(readMark, QByteArray::number(query.number(0)));
    desk.isMineTouched = true;
    desk.changes.notices = true;
    desk.changes.sidebar = true;
}

QString seenEntry(Desk &desk, const FeedScope &scope)
{
    const QString here = desk.mine.seen(scope);
    if (scope.kind != FeedScope::Kind::Following)
        return here;
    const QString elsewhere = QString::fromUtf8(desk.meta(QStringLiteral("marker:home")));
    if (here.isEmpty())
        return elsewhere;
    return compareIds(elsewhere, here) > 0 ? elsewhere : here;
}

SidebarState readSidebar(Desk &desk)
{
    SidebarState state;
    for (const SidebarTopic &topic :
         fromMetaBytes<QList<SidebarTopic>>(desk.meta(QStringLiteral("topics"))).value_or(QList<SidebarTopic>()))
        state.topics.append({ topic.name, unreadIn(desk, { FeedScope::Kind::Topic, topic.name }) });
    for (const SidebarGroup &group :
         fromMetaBytes<QList<SidebarGroup>>(desk.meta(QStringLiteral("groups"))).value_or(QList<SidebarGroup>()))
        state.groups.append({ group.id, group.title, unreadIn(desk, { FeedScope::Kind::Group, group.id }) });
    state.unreadNotices = unreadNotices(desk);
    state.unreadCompany = unreadIn(desk, companyFeed);
    for (const PendingIntent &row : desk.outbox.all()) {
        if (std::holds_alternative<MarkRead>(row.intent))
            continue; // nobody thinks of that as sending
        (row.state == PendingIntent::State::Failed ? state.failedToSend : state.waitingToSend)++;
    }
    return state;
}

} // namespace atrium::store
