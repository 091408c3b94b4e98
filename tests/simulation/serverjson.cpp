// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/server.h"

#include <QJsonDocument>

// How the server writes things down.

namespace atrium::simulation {

namespace {

QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QString iso(const QDateTime &time) { return QString::fromLatin1(isoTime(time.toMSecsSinceEpoch())); }

QString addressOf(const QString &id) { return QStringLiteral("https://company.example/") + id; }

/// The digits of `value`, as many as there is room for up to `end`.
void writeDigits(char *end, int count, qint64 value)
{
    for (; count > 0; --count, value /= 10)
        *--end = char('0' + value % 10);
}

} // namespace

QByteArray isoTime(qint64 ms)
{
    constexpr qint64 day = 86'400'000;
    const qint64 days = ms >= 0 ? ms / day : (ms - day + 1) / day;
    const qint64 left = ms - days * day;
    constexpr qint64 epoch = 2'440'588; // as a Julian day
    const QDate date = QDate::fromJulianDay(epoch + days);
    QByteArray text = "0000-00-00T00:00:00.000Z";
    writeDigits(text.data() + 4, 4, date.year());
    writeDigits(text.data() + 7, 2, date.month());
    writeDigits(text.data() + 10, 2, date.day());
    writeDigits(text.data() + 13, 2, left / 3'600'000);
    writeDigits(text.data() + 16, 2, left / 60'000 % 60);
    writeDigits(text.data() + 19, 2, left / 1000 % 60);
    writeDigits(text.data() + 23, 3, left % 1000);
    return text;
}

QByteArray httpTime(qint64 ms)
{
    static constexpr const char *days[] { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
    static constexpr const char *months[] { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    const QByteArray iso = isoTime(ms);
    const QDate date(iso.left(4).toInt(), iso.mid(5, 2).toInt(), iso.mid(8, 2).toInt());
    return QByteArray(days[date.dayOfWeek() - 1]) + ", " + iso.mid(8, 2) + ' ' + months[date.month() - 1] + ' '
        + iso.left(4) + ' ' + iso.mid(11, 8) + " GMT";
}

QJsonObject Server::personJson(const QString &id) const
{
    return { { u"id"_qs, id },
             { u"username"_qs, u"person"_qs + id },
             { u"acct"_qs, u"person"_qs + id },
             { u"display_name"_qs, u"Person "_qs + id } };
}

QJsonArray Server::reactionsJson(const Post &post, const QString &viewer) const
{
    QJsonArray list;
    for (auto it = post.reactions.cbegin(); it != post.reactions.cend(); ++it) {
        QJsonObject reaction { { u"name"_qs, it.key() }, { u"count"_qs, it.value().size() } };
        if (!viewer.isEmpty())
            reaction[u"me"_qs] = it.value().contains(viewer);
        list.append(reaction);
    }
    return list;
}

QJsonObject Server::pollJson(const Post &post, const QString &viewer) const
{
    QList<int> counts(post.options.size(), 0);
    for (const QList<int> &choices : post.votes) {
        for (const int choice : choices)
            ++counts[choice];
    }
    QJsonArray options;
    int votes = 0;
    for (qsizetype i = 0; i < post.options.size(); ++i) {
        options.append(QJsonObject { { u"title"_qs, post.options[i] }, { u"votes_count"_qs, counts[i] } });
        votes += counts[i];
    }
    QJsonObject poll { { u"id"_qs, u"poll"_qs + post.id }, { u"expires_at"_qs, iso(post.createdAt.addDays(7)) },
                       { u"expired"_qs, false },           { u"multiple"_qs, false },
                       { u"votes_count"_qs, votes },       { u"voters_count"_qs, post.votes.size() },
                       { u"options"_qs, options } };
    if (!viewer.isEmpty()) {
        QJsonArray own;
        for (const int choice : post.votes.value(viewer))
            own.append(choice);
        poll[u"voted"_qs] = post.votes.contains(viewer);
        poll[u"own_votes"_qs] = own;
    }
    return poll;
}

Server::Post &Server::alive(const QString &id)
{
    m_written.remove(id);
    return m_posts[id];
}

const QByteArray &Server::written(const QString &id, const QString &viewer) const
{
    const QString original = m_wrappers.value(id, id);
    QByteArray &post = m_written[original][viewer];
    if (post.isEmpty())
        post = bytes(json(*m_posts.constFind(original), viewer));
    if (original == id)
        return post;
    QByteArray &wrapper = m_written[original][viewer + id];
    if (wrapper.isEmpty()) {
        const QByteArray whole = m_written[original][viewer]; // the table may have grown
        const Post &shared = *m_posts.constFind(original);
        wrapper = bytes({ { u"id"_qs, id },
                          { u"account"_qs, personJson(m_sharers.value(id)) },
                          { u"content"_qs, QString() },
                          { u"created_at"_qs, iso(shared.createdAt) },
                          { u"visibility"_qs, shared.visibility } });
        wrapper.chop(1);
        wrapper += ",\"reblog\":" + whole + '}';
    }
    return wrapper;
}

QByteArray Server::listed(const QStringList &ids, const QString &viewer) const
{
    QByteArray list = "[";
    for (const QString &id : ids) {
        if (list.size() > 1)
            list += ',';
        list += written(id, viewer);
    }
    return list + ']';
}

QJsonObject Server::json(const Post &post, const QString &viewer) const
{
    QJsonArray media;
    for (const QString &one : post.media)
        media.append(QJsonObject { { u"id"_qs, one }, { u"type"_qs, u"image"_qs }, { u"url"_qs, addressOf(one) } });
    QJsonObject status { { u"id"_qs, post.id },
                         { u"account"_qs, personJson(post.author) },
                         { u"content"_qs, u"<p>%1</p>"_qs.arg(post.text.toHtmlEscaped()) },
                         { u"created_at"_qs, iso(post.createdAt) },
                         { u"visibility"_qs, post.visibility },
                         { u"favourites_count"_qs, post.likes.size() },
                         { u"reblogs_count"_qs, post.shares.size() },
                         { u"replies_count"_qs, m_replies.value(post.id) },
                         { u"media_attachments"_qs, media },
                         { u"in_reply_to_id"_qs, post.parent.isEmpty() ? QJsonValue() : QJsonValue(post.parent) } };
    if (const auto parent = m_posts.constFind(post.parent); parent != m_posts.cend())
        status[u"in_reply_to_account_id"_qs] = parent->author;
    if (post.editedAt.isValid())
        status[u"edited_at"_qs] = iso(post.editedAt);
    if (!post.options.isEmpty())
        status[u"poll"_qs] = pollJson(post, viewer);
    if (m_profile.reactions == Profile::Reactions::Glitch)
        status[u"reactions"_qs] = reactionsJson(post, viewer);
    if (m_profile.reactions == Profile::Reactions::Pleroma)
        status[u"pleroma"_qs] = QJsonObject { { u"emoji_reactions"_qs, reactionsJson(post, viewer) } };
    if (!viewer.isEmpty()) {
        status[u"favourited"_qs] = post.likes.contains(viewer);
        status[u"reblogged"_qs] = post.shares.contains(viewer);
        status[u"bookmarked"_qs] = post.saves.contains(viewer);
    }
    return status;
}

QByteArray Server::written(const Notification &notification, const QString &viewer) const
{
    return find(notification.post) ? notification.head + ",\"status\":" + written(notification.post, viewer) + '}'
                                   : notification.head + '}';
}

QJsonObject Server::announcementJson(const Announcement &announcement, const QString &viewer) const
{
    QJsonArray reactions;
    for (auto it = announcement.reactions.cbegin(); it != announcement.reactions.cend(); ++it) {
        if (it.value().isEmpty())
            continue;
        QJsonObject reaction { { u"name"_qs, it.key() }, { u"count"_qs, it.value().size() } };
        if (!viewer.isEmpty())
            reaction[u"me"_qs] = it.value().contains(viewer);
        reactions.append(reaction);
    }
    QJsonObject object { { u"id"_qs, announcement.id },
                         { u"content"_qs, u"<p>%1</p>"_qs.arg(announcement.text) },
                         { u"published_at"_qs, iso(announcement.at) },
                         { u"reactions"_qs, reactions } };
    if (!viewer.isEmpty())
        object[u"read"_qs] = announcement.readers.contains(viewer);
    return object;
}

QJsonObject Server::markersJson(const QString &person) const
{
    QJsonObject markers;
    for (const QString &timeline : { u"home"_qs, u"notifications"_qs }) {
        if (const QString id = m_markers.value(person + u'/' + timeline); !id.isEmpty())
            markers[timeline] = QJsonObject { { u"last_read_id"_qs, id }, { u"version"_qs, 1 } };
    }
    return markers;
}

} // namespace atrium::simulation
