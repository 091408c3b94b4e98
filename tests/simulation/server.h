// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"
#include "simulation/profile.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <functional>

namespace atrium::simulation {

/// A server of one profile as plain values: what people wrote and did, and the answers to what clients ask. Deterministic:
/// time is told, ids follow from counting.
class Server {
public:
    struct Post {
        QString id;
        qint64 serial = 0; ///< order of arrival, which is the order of ids
        QString author;
        QString text;
        QString firstText;
        QString parent;
        QString visibility = QStringLiteral("public");
        QDateTime createdAt;
        QDateTime editedAt;
        QSet<QString> likes;
        QMap<QString, QSet<QString>> reactions;
        QSet<QString> saves;
        QMultiMap<QString, QString> shares; ///< person → ids of the wrappers
        QStringList media;
        QStringList options; ///< of its poll
        QMap<QString, QList<int>> votes;
        bool isGone = false;
    };
    struct Notification {
        QString id;
        qint64 serial = 0;
        QString type;
        QString from;
        QString post;
        QString emoji;
        QDateTime at;
        QByteArray head; ///< as it is written, without its post
    };
    struct Announcement {
        QString id;
        QString text;
        QSet<QString> readers;
        QMap<QString, QSet<QString>> reactions;
        QDateTime at;
    };
    struct Answer {
        int status = 200;
        QByteArray body;
        QByteArray link;
    };
    /// Tells the sockets of `person` of an event.
    using Tell = std::function<void(const QString &person, const QByteArray &frame)>;

    Server(const Profile &profile, qint64 *nowMs);

    /// What `person` asked for, and its effect.
    Answer handle(const QString &person, const api::Request &request);

    // What people do elsewhere.
    QString publish(const QString &author, const QString &text, const QString &parent = {});
    void edit(const QString &id, const QString &text);
    void remove(const QString &id);
    void like(const QString &who, const QString &id, bool isOn);
    void react(const QString &who, const QString &id, const QString &emoji, bool isOn);
    void share(const QString &who, const QString &id);
    void unshare(const QString &who, const QString &id);
    void follow(const QString &who, const QString &whom, bool isOn);
    QString announce(const QString &text);
    QString addPoll(const QString &author, const QString &text, const QStringList &options);
    void forgetKeys() { m_keys.clear(); }

    // What is there.
    const Post *find(const QString &id) const; ///< null: never was, or gone
    QStringList aliveIds() const; ///< oldest first
    const QMap<QString, Post> &everything() const { return m_posts; } ///< also what is gone
    QStringList companyIds() const; ///< newest first
    QStringList homeIds(const QString &person) const; ///< newest first, wrappers too
    QString originalOf(const QString &wrapper) const { return m_wrappers.value(wrapper); }
    bool isNewer(const QString &a, const QString &b) const { return m_serials.value(a) > m_serials.value(b); }
    QStringList notificationIds(const QString &person) const; ///< newest first
    QString markerOf(const QString &person) const { return m_markers.value(person); }
    bool follows(const QString &who, const QString &whom) const { return !m_unfollowed.contains(who + u'>' + whom); }
    const QMap<QString, Announcement> &announcements() const { return m_announcements; }
    const Profile &profile() const { return m_profile; }
    int uploads() const { return m_uploads; }
    /// What it saw that no client may send; empty: nothing.
    const QStringList &complaints() const { return m_complaints; }

    /// Of what concerns `listeners`.
    void setTell(const QStringList &listeners, Tell tell)
    {
        m_listeners = listeners;
        m_tell = std::move(tell);
    }

private:
    struct Kept {
        QString post;
        Answer answer;
        qint64 untilMs = 0;
    };
    struct Media {
        QString owner;
        int asked = 0;
        int readyAfter = 0;
    };

    Answer get(const QString &person, const QString &path, const QUrlQuery &query);
    Answer getPost(const QString &person, const QStringList &parts) const;
    Answer instance() const;
    Answer nodeInfo() const;
    Answer write(const QString &person, const api::Request &request, const QString &path);
    Answer create(const QString &person, const api::Request &request);
    Answer createFresh(const QString &person, const api::Request &request);
    Answer act(const QString &person, const QString &id, const QString &verb);
    Answer reaction(const QString &person, const QString &id, const QString &emoji, bool isOn);
    Answer vote(const QString &person, const QString &id, const api::Request &request);
    Answer announcement(const QString &person, const api::Request &request, const QStringList &parts);
    Answer upload(const QString &person, const api::Request &request);
    Answer mark(const QString &person, const api::Request &request);
    Answer page(const QStringList &ids, const QString &path, const QUrlQuery &query, const QString &viewer);
    Answer notifications(const QString &person, const QString &path, const QUrlQuery &query);
    Answer multiGet(const QString &person, const QUrlQuery &query) const;

    /// A post as the server writes it for `viewer`; empty: as in streams. Written once as long as nothing changes.
    const QByteArray &written(const QString &id, const QString &viewer) const;
    QByteArray listed(const QStringList &ids, const QString &viewer) const;
    QJsonObject json(const Post &post, const QString &viewer) const;
    QJsonObject pollJson(const Post &post, const QString &viewer) const;
    QJsonArray reactionsJson(const Post &post, const QString &viewer) const;
    QByteArray written(const Notification &notification, const QString &viewer) const;
    QJsonObject announcementJson(const Announcement &announcement, const QString &viewer) const;
    QJsonObject personJson(const QString &id) const;
    QJsonObject markersJson(const QString &person) const;

    QDateTime now() const;
    QString freshId();
    /// For a change of it.
    Post &alive(const QString &id);
    void notify(const QString &whom, const QString &type, const QString &from, const QString &post,
                const QString &emoji = {});
    void tellHome(const QString &event, const QString &id, bool isLocalToo);
    void tellDeleted(const QString &id);
    void frame(const QString &person, const QString &stream, const QString &event, const QString &payload);

    const Profile &m_profile;
    qint64 *m_nowMs;
    QMap<QString, Post> m_posts;
    QMap<qint64, QString> m_order; ///< serial → post or wrapper that is there
    QHash<QString, qint64> m_serials;
    QHash<QString, QString> m_wrappers; ///< wrapper → post
    QHash<QString, QString> m_sharers; ///< wrapper → person
    QHash<QByteArray, Kept> m_keys;
    QHash<QString, Media> m_media;
    QMap<QString, QList<Notification>> m_notifications; ///< oldest first
    QMap<QString, QString> m_markers;
    QMap<QString, Announcement> m_announcements;
    QSet<QString> m_unfollowed;
    QStringList m_complaints;
    QHash<QString, int> m_replies; ///< post → how many are there
    mutable QHash<QString, QHash<QString, QByteArray>> m_written; ///< post → viewer → as it was written
    QStringList m_listeners;
    Tell m_tell;
    qint64 m_lastSerial = 0;
    int m_uploads = 0;
    int m_pages = 0;
};

/// 2026-03-02T09:00:00.000Z
QByteArray isoTime(qint64 ms);
/// Mon, 02 Mar 2026 09:00:00 GMT
QByteArray httpTime(qint64 ms);

/// Everybody of the company: "1" and "2" may have computers here, the others act by themselves.
const QStringList &everybody();

} // namespace atrium::simulation
