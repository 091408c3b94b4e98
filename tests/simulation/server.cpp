// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/server.h"

#include <QJsonDocument>

#include <algorithm>

// What people do, and who is told of it.

namespace atrium::simulation {

namespace {

QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// `digits` places of `value` in an alphabet whose bytes are in order.
QString inAlphabet(quint64 value, const char *alphabet, quint64 base, int digits)
{
    QString text(digits, QLatin1Char(alphabet[0]));
    for (int i = digits - 1; i >= 0 && value > 0; --i) {
        text[i] = QLatin1Char(alphabet[value % base]);
        value /= base;
    }
    return text;
}

} // namespace

const QStringList &everybody()
{
    static const QStringList people { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                      QStringLiteral("4") };
    return people;
}

Server::Server(const Profile &profile, qint64 *nowMs)
    : m_profile(profile)
    , m_nowMs(nowMs)
{
}

QDateTime Server::now() const { return QDateTime::fromMSecsSinceEpoch(*m_nowMs, Qt::UTC); }

QString Server::freshId()
{
    const qint64 serial = ++m_lastSerial;
    QString id;
    switch (m_profile.ids) {
    case Profile::Ids::Numbers: // soon one digit longer: 99999 < 100000
        id = QString::number(99'990 + serial);
        break;
    case Profile::Ids::Snowflakes:
        id = QString::number(114'000'000'000'000'000 + serial * 1009);
        break;
    case Profile::Ids::Ulids:
        id = QStringLiteral("01JQ") + inAlphabet(quint64(serial) * 977, "0123456789ABCDEFGHJKMNPQRSTVWXYZ", 32, 22);
        break;
    case Profile::Ids::Flakes:
        id = QStringLiteral("Aq")
            + inAlphabet(quint64(serial) * 983, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 62,
                         16);
        break;
    }
    m_serials.insert(id, serial);
    return id;
}

const Server::Post *Server::find(const QString &id) const
{
    const auto found = m_posts.constFind(id);
    return found == m_posts.cend() || found->isGone ? nullptr : &*found;
}

QStringList Server::aliveIds() const
{
    QStringList ids;
    for (const QString &id : m_order) {
        if (m_posts.contains(id))
            ids.append(id);
    }
    return ids;
}

QString Server::publish(const QString &author, const QString &text, const QString &parent)
{
    Post post;
    post.id = freshId();
    post.serial = m_lastSerial;
    post.author = author;
    post.text = post.firstText = text;
    post.parent = parent;
    post.createdAt = now();
    m_posts.insert(post.id, post);
    m_order.insert(post.serial, post.id);
    if (!parent.isEmpty()) {
        ++m_replies[parent];
        m_written.remove(parent);
    }
    tellHome(QStringLiteral("update"), post.id, parent.isEmpty());
    if (const Post *above = find(parent); above && above->author != author)
        notify(above->author, QStringLiteral("mention"), author, post.id);
    return post.id;
}

QString Server::addPoll(const QString &author, const QString &text, const QStringList &options)
{
    const QString id = publish(author, text);
    alive(id).options = options;
    return id;
}

void Server::edit(const QString &id, const QString &text)
{
    Post &post = alive(id);
    post.text = text;
    post.editedAt = std::max(now(), post.editedAt.isValid() ? post.editedAt.addMSecs(1) : now());
    tellHome(QStringLiteral("status.update"), id, true);
}

void Server::remove(const QString &id)
{
    Post &post = alive(id);
    post.isGone = true;
    if (!post.parent.isEmpty()) {
        --m_replies[post.parent];
        m_written.remove(post.parent);
    }
    m_order.remove(post.serial);
    for (const QString &wrapper : std::as_const(post.shares)) {
        m_order.remove(m_serials.value(wrapper));
        m_wrappers.remove(wrapper);
    }
    post.shares.clear();
    for (QList<Notification> &list : m_notifications)
        list.removeIf([&id](const Notification &one) { return one.post == id; });
    tellDeleted(id);
}

void Server::like(const QString &who, const QString &id, bool isOn)
{
    Post &post = alive(id);
    if (isOn && !post.likes.contains(who)) {
        post.likes.insert(who);
        notify(post.author, QStringLiteral("favourite"), who, id);
    } else if (!isOn) {
        post.likes.remove(who);
    }
}

void Server::react(const QString &who, const QString &id, const QString &emoji, bool isOn)
{
    Post &post = alive(id);
    if (isOn && !post.reactions.value(emoji).contains(who)) {
        post.reactions[emoji].insert(who);
        notify(post.author,
               m_profile.isPleromaLike ? QStringLiteral("pleroma:emoji_reaction") : QStringLiteral("reaction"), who, id,
               emoji);
    } else if (!isOn && post.reactions.contains(emoji)) {
        post.reactions[emoji].remove(who);
        if (post.reactions[emoji].isEmpty())
            post.reactions.remove(emoji);
    }
}

void Server::share(const QString &who, const QString &id)
{
    Post &post = alive(id);
    if (post.shares.contains(who) && !m_profile.sharesTwice)
        return;
    if (post.shares.contains(who))
        m_complaints.append(QStringLiteral("%1 shared %2 a second time").arg(who, id));
    const QString wrapper = freshId();
    post.shares.insert(who, wrapper);
    m_wrappers.insert(wrapper, id);
    m_sharers.insert(wrapper, who);
    m_order.insert(m_serials.value(wrapper), wrapper);
    tellHome(QStringLiteral("update"), wrapper, false);
    notify(post.author, QStringLiteral("reblog"), who, id);
}

void Server::unshare(const QString &who, const QString &id)
{
    Post &post = alive(id);
    const QStringList wrappers = post.shares.values(who);
    post.shares.remove(who);
    for (const QString &wrapper : wrappers) {
        m_wrappers.remove(wrapper);
        m_order.remove(m_serials.value(wrapper));
        tellDeleted(wrapper);
    }
}

void Server::follow(const QString &who, const QString &whom, bool isOn)
{
    const QString pair = who + u'>' + whom;
    if (isOn && m_unfollowed.remove(pair))
        notify(whom, QStringLiteral("follow"), who, {});
    else if (!isOn)
        m_unfollowed.insert(pair);
}

QString Server::announce(const QString &text)
{
    Announcement announcement;
    announcement.id = freshId();
    announcement.text = text;
    announcement.at = now();
    m_announcements.insert(announcement.id, announcement);
    const QByteArray payload = bytes(announcementJson(announcement, {}));
    for (const QString &person : everybody())
        frame(person, QStringLiteral("user"), QStringLiteral("announcement"), QString::fromUtf8(payload));
    return announcement.id;
}

QStringList Server::companyIds() const
{
    QStringList ids;
    for (const QString &id : m_order) {
        const Post *post = find(id);
        if (post && post->parent.isEmpty() && post->visibility == u"public")
            ids.prepend(id);
    }
    return ids;
}

QStringList Server::homeIds(const QString &person) const
{
    QStringList ids;
    for (const QString &id : m_order) {
        const bool isWrapper = m_wrappers.contains(id);
        const QString author = isWrapper ? m_sharers.value(id) : m_posts[id].author;
        if (author == person || follows(person, author))
            ids.prepend(id);
    }
    return ids;
}

QStringList Server::notificationIds(const QString &person) const
{
    QStringList ids;
    for (const Notification &notification : m_notifications.value(person))
        ids.prepend(notification.id);
    return ids;
}

void Server::notify(const QString &whom, const QString &type, const QString &from, const QString &post,
                    const QString &emoji)
{
    if (whom == from || !everybody().contains(whom))
        return;
    Notification notification { freshId(), 0, type, from, post, emoji, now(), {} };
    notification.serial = m_lastSerial;
    QJsonObject head { { QStringLiteral("id"), notification.id },
                       { QStringLiteral("type"), type },
                       { QStringLiteral("created_at"), QString::fromLatin1(isoTime(*m_nowMs)) },
                       { QStringLiteral("account"), personJson(from) } };
    if (!emoji.isEmpty())
        head[QStringLiteral("emoji")] = emoji;
    notification.head = bytes(head).chopped(1);
    m_notifications[whom].append(notification);
    if (m_listeners.contains(whom))
        frame(whom, QStringLiteral("user"), QStringLiteral("notification"),
              QString::fromUtf8(written(notification, {})));
}

/// To those who follow whoever did it; the stream of the whole company on top when it belongs there.
void Server::tellHome(const QString &event, const QString &id, bool isLocalToo)
{
    const QString author = m_wrappers.contains(id) ? m_sharers.value(id) : m_posts[id].author;
    const bool isForAll = isLocalToo && m_posts.value(id).visibility == u"public";
    QString payload;
    for (const QString &person : std::as_const(m_listeners)) {
        if (payload.isEmpty())
            payload = QString::fromUtf8(written(id, {}));
        if (person == author || follows(person, author))
            frame(person, QStringLiteral("user"), event, payload);
        if (isForAll)
            frame(person, QStringLiteral("public:local"), event, payload);
    }
}

void Server::tellDeleted(const QString &id)
{
    for (const QString &person : std::as_const(m_listeners))
        frame(person, QStringLiteral("user"), QStringLiteral("delete"), id);
}

void Server::frame(const QString &person, const QString &stream, const QString &event, const QString &payload)
{
    if (m_tell && m_listeners.contains(person))
        m_tell(person,
               bytes(QJsonObject {
                   { u"stream"_qs, QJsonArray { stream } }, { u"event"_qs, event }, { u"payload"_qs, payload } }));
}

} // namespace atrium::simulation
