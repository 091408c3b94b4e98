// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/secret.h"
#include "api/streamevent.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QWebSocket;

namespace atrium::api {

/// One WebSocket to the server's stream. It never reconnects by itself: after `disconnected` the caller decides (contract
/// 8.4) and calls `open` again; subscriptions made before are sent again. Broken and unknown frames are counted and
/// skipped. Frames above 4 MB, binary frames and silence end the connection.
class EventStream final : public QObject {
    Q_OBJECT

public:
    enum class Reason {
        Closed, ///< by us
        Network, ///< never connected, or the connection broke
        Unauthorized, ///< 401 or 403: check the token
        Missing, ///< 404, 410 or no WebSocket at all: this server has no stream, poll
        Throttled, ///< 429 or close code 1013: wait `retryAfterSeconds`
        Silent, ///< no frame, no pong
        Unreadable, ///< too big, binary, or a flood of broken frames
    };
    Q_ENUM(Reason)

    struct Times {
        std::chrono::milliseconds handshake { 30'000 };
        std::chrono::milliseconds quiet { 75'000 }; ///< without any sign of life: ping
        std::chrono::milliseconds pong { 10'000 }; ///< and without an answer: dead
        int maxBrokenFrames = 50; ///< in a row
    };

    explicit EventStream(QObject *parent = nullptr);
    explicit EventStream(const Times &times, QObject *parent = nullptr);
    ~EventStream() override;

    /// Connects to `url` (Capabilities::streamingUrl) with the token as header and as subprotocol, and once more with the
    /// token in the query when the server takes neither. An open connection is closed first, without a signal.
    void open(const QUrl &url, const Secret &token);
    void close();
    bool isOpen() const { return m_isOpen; }

    void subscribe(const StreamName &stream);
    void unsubscribe(const StreamName &stream);

    int unreadableFrames() const { return m_unreadable; }

signals:
    void connected();
    void disconnected(atrium::api::EventStream::Reason reason, int retryAfterSeconds);
    void event(const atrium::api::StreamEvent &event);

private:
    void start(bool tokenInQuery);
    void connectSocket();
    void handleOpen();
    void handleText(const QString &text);
    void handleFailure();
    void noteLife();
    void handleQuiet();
    void end(Reason reason, int retryAfterSeconds = 0);
    void dropSocket();
    void sendCommand(QLatin1String type, const StreamName &stream);

    Times m_times;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_watch;
    QUrl m_url;
    Secret m_token;
    QSet<StreamName> m_streams;
    bool m_isOpen = false;
    bool m_triedQuery = false;
    bool m_awaitsPong = false;
    int m_unreadable = 0;
    int m_brokenInARow = 0;
};

} // namespace atrium::api
