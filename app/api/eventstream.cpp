// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/eventstream.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace atrium::api {

namespace {

constexpr quint64 largestFrame = 4 * 1024 * 1024;
constexpr int throttledPause = 60;
constexpr int tryAgainLater = 1013; // Qt 6.4 refuses this code and reports a protocol error: a pause is right for both

/// Qt 6.4 tells the status of a refused handshake only in its words.
int statusIn(const QString &words)
{
    static const QRegularExpression code(u"\\b([1-5]\\d\\d)\\b"_qs);
    const QRegularExpressionMatch match = code.match(words);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

} // namespace

EventStream::EventStream(QObject *parent)
    : EventStream(Times {}, parent)
{
}

EventStream::EventStream(const Times &times, QObject *parent)
    : QObject(parent)
    , m_times(times)
{
    m_watch.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, &EventStream::handleQuiet);
}

EventStream::~EventStream() { dropSocket(); }

void EventStream::open(const QUrl &url, const Secret &token)
{
    m_url = url;
    m_token = token;
    m_triedQuery = false;
    start(false);
}

void EventStream::close()
{
    const bool wasWanted = m_socket != nullptr;
    dropSocket();
    if (wasWanted)
        emit disconnected(Reason::Closed, 0);
}

void EventStream::start(bool tokenInQuery)
{
    dropSocket();
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingFrameSize(largestFrame);
    m_socket->setMaxAllowedIncomingMessageSize(largestFrame);
    connectSocket();
    QUrl url = m_url;
    QNetworkRequest request;
    QWebSocketHandshakeOptions options;
    if (tokenInQuery) {
        QUrlQuery query(url);
        query.addQueryItem(u"access_token"_qs,
                           QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(m_token.reveal()))));
        url.setQuery(query);
    } else if (!m_token.isEmpty()) {
        // Mastodon takes the header first, GoToSocial and Akkoma the subprotocol (contract 8.1).
        request.setRawHeader("Authorization", "Bearer " + m_token.reveal());
        options.setSubprotocols({ QString::fromUtf8(m_token.reveal()) });
    }
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Atrium/" ATRIUM_VERSION ""_qs);
    request.setUrl(url);
    m_watch.start(m_times.handshake);
    m_socket->open(request, options);
}

void EventStream::connectSocket()
{
    connect(m_socket.get(), &QWebSocket::connected, this, &EventStream::handleOpen);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &EventStream::handleFailure);
    connect(m_socket.get(), QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            &EventStream::handleFailure);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &EventStream::handleText);
    connect(m_socket.get(), &QWebSocket::pong, this, &EventStream::noteLife);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, [this] { end(Reason::Unreadable); });
}

void EventStream::handleOpen()
{
    m_isOpen = true;
    m_brokenInARow = 0;
    noteLife();
    for (const StreamName &stream : qAsConst(m_streams))
        sendCommand(QLatin1String("subscribe"), stream);
    emit connected();
}

void EventStream::handleText(const QString &text)
{
    noteLife();
    const Result<StreamEvent> arrived = streamEventOf(text.toUtf8());
    if (arrived) {
        m_brokenInARow = 0;
        emit event(*arrived);
        return;
    }
    ++m_unreadable;
    if (++m_brokenInARow > m_times.maxBrokenFrames)
        end(Reason::Unreadable);
}

void EventStream::handleFailure()
{
    if (!m_socket)
        return;
    const int code = int(m_socket->closeCode());
    const int status = m_isOpen ? 0 : statusIn(m_socket->errorString());
    const bool isRefused = status == 401 || status == 403 || status == 426;
    if (isRefused && !m_triedQuery && !m_token.isEmpty()) {
        m_triedQuery = true;
        start(true);
        return;
    }
    if (isRefused)
        end(Reason::Unauthorized);
    else if (status == 404 || status == 410 || (status >= 200 && status < 400))
        end(Reason::Missing);
    else if (status == 429
             || (m_isOpen && (code == tryAgainLater || code == QWebSocketProtocol::CloseCodeProtocolError)))
        end(Reason::Throttled, throttledPause);
    else if (m_isOpen && (code == 1009 || code == 1003))
        end(Reason::Unreadable);
    else
        end(Reason::Network);
}

void EventStream::noteLife()
{
    m_awaitsPong = false;
    m_watch.start(m_times.quiet);
}

void EventStream::handleQuiet()
{
    if (!m_isOpen || m_awaitsPong) {
        end(m_isOpen ? Reason::Silent : Reason::Network);
        return;
    }
    m_awaitsPong = true;
    m_socket->ping();
    m_watch.start(m_times.pong);
}

void EventStream::end(Reason reason, int retryAfterSeconds)
{
    if (!m_socket)
        return;
    dropSocket();
    emit disconnected(reason, retryAfterSeconds);
}

void EventStream::dropSocket()
{
    m_watch.stop();
    m_isOpen = false;
    m_awaitsPong = false;
    if (!m_socket)
        return;
    QWebSocket *socket = m_socket.release();
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater(); // this may run inside one of its signals
}

void EventStream::subscribe(const StreamName &stream)
{
    if (m_streams.contains(stream))
        return;
    m_streams.insert(stream);
    if (m_isOpen)
        sendCommand(QLatin1String("subscribe"), stream);
}

void EventStream::unsubscribe(const StreamName &stream)
{
    if (m_streams.remove(stream) && m_isOpen)
        sendCommand(QLatin1String("unsubscribe"), stream);
}

void EventStream::sendCommand(QLatin1String type, const StreamName &stream)
{
    QJsonObject command { { u"type"_qs, type }, { u"stream"_qs, stream.name } };
    if (!stream.parameter.isEmpty())
        command.insert(stream.name == u"list" ? u"list"_qs : u"tag"_qs, stream.parameter);
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact)));
}

} // namespace atrium::api
