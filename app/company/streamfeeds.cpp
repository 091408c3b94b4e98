// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/streamfeeds.h"

#include "company/scopes.h"

#include <QJsonDocument>

namespace atrium::company {

namespace {

bool readsNotifications(const Token &token) { return covers(token.scopes, u"read:notifications"_qs); }

WebSocketLink::Manners mannersOf(const ServerProfile &profile)
{
    constexpr qsizetype smallFrame = 4096;
    WebSocketLink::Manners manners;
    if (profile.isGoToSocial()) {
        manners.fragment = smallFrame;
        manners.ping = "ping!";
    }
    manners.ignoresBinary = profile.isAkkoma();
    return manners;
}

// What these servers take over an open socket (API contract 8.2).
bool takesCommand(const ServerProfile &profile, const QString &stream)
{
    static const QStringList known
        = { u"user"_qs, u"public"_qs, u"public:local"_qs, u"direct"_qs, u"list"_qs, u"user:notification"_qs };
    if (profile.isGoToSocial())
        return known.contains(stream) && stream != u"user:notification";
    return !profile.isAkkoma() || (stream != u"list" && !stream.startsWith(u"hashtag"));
}

bool isSilent(const ServerProfile &profile) { return profile.isAkkoma() || profile.isGoToSocial(); }

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

} // namespace

WebSocketFeed::WebSocketFeed(World &world, QTcpSocket *socket, const QByteArray &rest, const Token &token,
                             const QString &base)
    : StreamListener(token.accountId, token.id, company::readsNotifications(token), base)
    , m_world(world)
    , m_link(new WebSocketLink(socket, rest, mannersOf(world.profile()), this))
{
    connect(m_link, &WebSocketLink::textReceived, this, &WebSocketFeed::obey);
    connect(m_link, &WebSocketLink::ended, this, &QObject::deleteLater);
}

void WebSocketFeed::subscribe(const QString &stream, const QString &tag, const QString &list, bool isCommand)
{
    if (isCommand && !takesCommand(m_world.profile(), stream))
        return;
    const std::optional<Channel> channel = channelFrom(m_world, viewer(), stream, tag, list);
    if (!channel) {
        complain(u"Unknown or forbidden stream"_qs, 400);
        return;
    }
    if (!m_channels.contains(*channel) && m_channels.size() < channelLimit)
        m_channels.append(*channel);
}

// What is not a command is ignored: keep-alives of many clients are plain words.
void WebSocketFeed::obey(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const ServerProfile &profile = m_world.profile();
    if (profile.isGoToSocial() && document.isNull()) {
        m_link->close(WebSocketLink::Unsupported);
        return;
    }
    if (profile.isAkkoma() && text == "ping") {
        m_link->sendText("pong");
        return;
    }
    const QJsonObject command = document.object();
    const QString type = command.value(u"type"_qs).toString();
    const QString stream = command.value(u"stream"_qs).toString();
    const QString tag = command.value(u"tag"_qs).toString();
    const QJsonValue listValue = command.value(u"list"_qs);
    const QString list
        = listValue.isDouble() ? QString::number(listValue.toInteger()) : listIdFrom(listValue.toString());
    if (type == u"subscribe") {
        subscribe(stream, tag, list, true);
    } else if (type == u"unsubscribe" && !profile.isAkkoma()) {
        if (const std::optional<Channel> channel = channelFrom(m_world, viewer(), stream, tag, list))
            m_channels.removeAll(*channel);
        else
            complain(u"Unknown or forbidden stream"_qs, 400);
    } else if (!command.isEmpty()) {
        complain(u"Unknown command"_qs, 400);
    }
}

QString WebSocketFeed::listIdFrom(const QString &wire) const
{
    const qint64 id = unshapedId(m_world.profile().ids, wire);
    return id == 0 ? wire : QString::number(id);
}

void WebSocketFeed::complain(const QString &error, int status)
{
    if (isSilent(m_world.profile()))
        return;
    m_link->sendText(compact({ { u"error"_qs, error }, { u"status"_qs, status } }));
}

void WebSocketFeed::deliver(const Channel &channel, const QString &event, const QByteArray &payload)
{
    QJsonObject frame { { u"stream"_qs, channel.label(m_world, viewer()) }, { u"event"_qs, event } };
    if (!payload.isEmpty())
        frame.insert(u"payload"_qs, QString::fromUtf8(payload));
    m_link->sendText(compact(frame));
}

void WebSocketFeed::dismiss(bool serverStops)
{
    m_channels.clear();
    m_link->close(serverStops ? WebSocketLink::GoingAway : WebSocketLink::Normal);
}

EventFeed::EventFeed(QTcpSocket *socket, const Token &token, const QString &base, const Channel &channel)
    : StreamListener(token.accountId, token.id, company::readsNotifications(token), base)
    , m_socket(socket)
{
    socket->setParent(this);
    m_channels = { channel };
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
    connect(&m_thump, &QTimer::timeout, this, [this] { write(":thump\n"); });
    m_thump.start(thumpMs);
    write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nCache-Control: private, no-store\r\n"
          "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n:)\n");
}

void EventFeed::deliver(const Channel &, const QString &event, const QByteArray &payload)
{
    write("event: " + event.toUtf8() + "\ndata: " + (payload.isEmpty() ? QByteArray("null") : payload) + "\n\n");
}

void EventFeed::dismiss(bool) { m_socket->disconnectFromHost(); }

void EventFeed::write(const QByteArray &text)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (m_socket->bytesToWrite() + text.size() > waitingLimit) {
        m_socket->abort();
        return;
    }
    m_socket->write(text);
}

} // namespace atrium::company
