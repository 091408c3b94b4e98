// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/server.h"

#include <algorithm>

// How the server writes things down.

namespace atrium::simulation {

namespace {

QString iso(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QString addressOf(const QString &id) { return QStringLiteral("https://company.example/") + id; }

} // namespace

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

QJsonObject Server::json(const QString &id, const QString &viewer) const
{
    if (const QString original = m_wrappers.value(id); !original.isEmpty()) {
        return { { u"id"_qs, id },
                 { u"account"_qs, personJson(m_sharers.value(id)) },
                 { u"content"_qs, QString() },
                 { u"created_at"_qs, iso(m_posts[original].createdAt) },
                 { u"visibility"_qs, m_posts[original].visibility },
                 { u"reblog"_qs, json(original, viewer) } };
    }
    const Post &post = *m_posts.constFind(id);
    QJsonArray media;
    for (const QString &one : post.media)
        media.append(QJsonObject { { u"id"_qs, one }, { u"type"_qs, u"image"_qs }, { u"url"_qs, addressOf(one) } });
    const qsizetype replies = std::count_if(m_posts.cbegin(), m_posts.cend(),
                                            [&id](const Post &other) { return other.parent == id && !other.isGone; });
    QJsonObject status { { u"id"_qs, id },
                         { u"account"_qs, personJson(post.author) },
                         { u"content"_qs, u"<p>%1</p>"_qs.arg(post.text.toHtmlEscaped()) },
                         { u"created_at"_qs, iso(post.createdAt) },
                         { u"visibility"_qs, post.visibility },
                         { u"favourites_count"_qs, post.likes.size() },
                         { u"reblogs_count"_qs, post.shares.size() },
                         { u"replies_count"_qs, replies },
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

QJsonObject Server::notificationJson(const Notification &notification, const QString &viewer) const
{
    QJsonObject object { { u"id"_qs, notification.id },
                         { u"type"_qs, notification.type },
                         { u"created_at"_qs, iso(notification.at) },
                         { u"account"_qs, personJson(notification.from) } };
    if (find(notification.post))
        object[u"status"_qs] = json(notification.post, viewer);
    if (!notification.emoji.isEmpty())
        object[u"emoji"_qs] = notification.emoji;
    return object;
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
