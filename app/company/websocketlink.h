// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace atrium::company {

/// The server's end of one WebSocket (RFC 6455) after the handshake. Bounded both ways: messages of 64 KiB in, one
/// mebibyte waiting to go out. Pings every 30 s and gives up on who does not answer.
class WebSocketLink : public QObject {
    Q_OBJECT

public:
    enum Close : quint16 {
        Normal = 1000,
        GoingAway = 1001,
        ProtocolError = 1002,
        Unsupported = 1003,
        BadText = 1007,
        TooBig = 1009
    };
    static constexpr qsizetype messageLimit = 64 * 1024;
    static constexpr qint64 waitingLimit = 1024 * 1024;
    static constexpr int pingMs = 30'000;

    struct Manners {
        qsizetype fragment = 0; ///< larger messages go in pieces of so many bytes; zero: never
        QByteArray ping; ///< what a ping carries
        bool ignoresBinary = false;
    };

    /// Takes the socket over; `rest` is what came behind the handshake.
    WebSocketLink(QTcpSocket *socket, const QByteArray &rest, Manners manners, QObject *parent);

    void sendText(const QByteArray &text);
    /// Says goodbye and closes, at the latest after two seconds.
    void close(quint16 code);

    /// The `Sec-WebSocket-Accept` for a client's key.
    static QByteArray acceptFor(const QByteArray &key);

signals:
    void textReceived(const QByteArray &text);
    void ended();

private:
    enum class Opcode { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };
    struct Frame {
        bool isFinal = false;
        Opcode opcode = Opcode::Text;
        QByteArray payload;
    };

    void read();
    bool takeFrame(Frame &frame);
    void handle(const Frame &frame);
    void handleMessage(const Frame &frame);
    void send(Opcode opcode, const QByteArray &payload, bool isFinal = true);
    void beat();

    QTcpSocket *m_socket;
    Manners m_manners;
    QByteArray m_buffer;
    QByteArray m_message;
    QTimer m_heart;
    bool m_isInMessage = false;
    bool m_awaitsPong = false;
    bool m_isClosing = false;
};

} // namespace atrium::company
