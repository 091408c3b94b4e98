// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/call.h"
#include "company/streamhub.h"
#include "company/websocketlink.h"

namespace atrium::company {

/// A WebSocket with any number of streams that the client subscribes to.
class WebSocketFeed : public StreamListener {
    Q_OBJECT

public:
    static constexpr qsizetype channelLimit = 200;

    WebSocketFeed(World &world, QTcpSocket *socket, const QByteArray &rest, const Token &token, const QString &base);

    /// `isCommand`: asked for over the open socket, not by the URL; some servers take less that way.
    void subscribe(const QString &stream, const QString &tag, const QString &list, bool isCommand);
    void deliver(const Channel &channel, const QString &event, const QByteArray &payload) override;
    void dismiss(bool serverStops) override;

private:
    void obey(const QByteArray &text);
    QString listIdFrom(const QString &wire) const;
    void complain(const QString &error, int status);

    World &m_world;
    WebSocketLink *m_link;
};

/// Server-sent events of one stream.
class EventFeed : public StreamListener {
    Q_OBJECT

public:
    static constexpr qint64 waitingLimit = 1024 * 1024;
    static constexpr int thumpMs = 15'000;

    EventFeed(QTcpSocket *socket, const Token &token, const QString &base, const Channel &channel);

    void deliver(const Channel &channel, const QString &event, const QByteArray &payload) override;
    void dismiss(bool serverStops) override;

private:
    void write(const QByteArray &text);

    QTcpSocket *m_socket;
    QTimer m_thump;
};

} // namespace atrium::company
