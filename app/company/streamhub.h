// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/encoder.h"
#include "company/timelines.h"

#include <QObject>

namespace atrium::company {

class Guise;

/// One of the streams that can be listened to.
struct Channel {
    enum class Kind { User, Notifications, Public, PublicRemote, PublicMedia, Hashtag, List, Direct };
    Kind kind = Kind::User;
    QString name; ///< as in the API: "public:local"
    QString tag;
    qint64 list = 0;

    bool operator==(const Channel &) const = default;
    /// Tells channels apart.
    QString key() const { return name + u'/' + tag + u'/' + QString::number(list); }
    /// `["hashtag","x"]`, or how else `world` labels what `viewer` hears.
    QJsonArray label(const World &world, qint64 viewer) const;
};

/// Nothing for an unknown name, a hashtag without tag, or a list that is not `viewer`'s.
std::optional<Channel> channelFrom(World &world, qint64 viewer, const QString &name, const QString &tag,
                                   const QString &list);

/// Somebody who listens: a WebSocket or an event stream.
class StreamListener : public QObject {
    Q_OBJECT

public:
    StreamListener(qint64 viewer, qint64 tokenId, bool readsNotifications, QString base);

    qint64 viewer() const { return m_viewer; }
    qint64 tokenId() const { return m_tokenId; }
    bool readsNotifications() const { return m_readsNotifications; }
    const QString &base() const { return m_base; }
    const QList<Channel> &channels() const { return m_channels; }

    /// `payload`: JSON or a bare id; null when the event has none.
    virtual void deliver(const Channel &channel, const QString &event, const QByteArray &payload) = 0;
    /// Ends the connection: the token is revoked, or the server stops.
    virtual void dismiss(bool serverStops) = 0;

protected:
    QList<Channel> m_channels;

private:
    qint64 m_viewer;
    qint64 m_tokenId;
    bool m_readsNotifications;
    QString m_base;
};

/// Brings what happened to who listens. A stream shows a post exactly when the timeline of the same name does.
class StreamHub : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype listenerLimit = 500;

    StreamHub(World &world, const Guise &guise, QObject *parent = nullptr);

    /// False when too many listen already. The hub owns the listener until it deletes itself.
    bool add(StreamListener *listener);
    void closeToken(qint64 tokenId);
    void closeAll();

private:
    struct Frame;

    void bring(const Event &event);
    void bringStatus(const Event &event);
    void bringDeletion(const Event &event);
    void bringPersonal(const Event &event);
    bool isKeptQuiet(Event::Kind kind) const;
    QSet<QString> audienceOf(qint64 statusId);
    bool holds(qint64 viewer, const Channel &channel, qint64 statusId);
    QList<StreamListener *> listeners() const;

    World &m_world;
    const Guise &m_guise;
};

} // namespace atrium::company
