// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/websocketlink.h"

#include <QCryptographicHash>
#include <QStringDecoder>
#include <QtEndian>

namespace atrium::company {

namespace {

constexpr int goodbyeMs = 2'000;
constexpr qsizetype controlLimit = 125;

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    Q_UNUSED(text)
    return !decoder.hasError();
}

} // namespace

WebSocketLink::WebSocketLink(QTcpSocket *socket, const QByteArray &rest, Manners manners, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_manners(std::move(manners))
    , m_buffer(rest)
{
    socket->setParent(this);
    socket->setReadBufferSize(4 * messageLimit);
    connect(socket, &QTcpSocket::readyRead, this, &WebSocketLink::read);
    connect(socket, &QTcpSocket::disconnected, this, &WebSocketLink::ended);
    connect(&m_heart, &QTimer::timeout, this, &WebSocketLink::beat);
    m_heart.start(pingMs);
    // Later, so that whoever made the link has connected to it.
    QMetaObject::invokeMethod(this, &WebSocketLink::read, Qt::QueuedConnection);
}

QByteArray WebSocketLink::acceptFor(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

void WebSocketLink::sendText(const QByteArray &text)
{
    if (m_isClosing)
        return;
    const qsizetype piece = m_manners.fragment > 0 ? m_manners.fragment : qMax<qsizetype>(1, text.size());
    for (qsizetype from = 0; from == 0 || from < text.size(); from += piece)
        send(from == 0 ? Opcode::Text : Opcode::Continuation, text.mid(from, piece), from + piece >= text.size());
}

void WebSocketLink::close(quint16 code)
{
    if (m_isClosing)
        return;
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    send(Opcode::Close, payload);
    m_socket->flush(); // the server may be gone before the event loop would write it
    m_isClosing = true;
    m_heart.stop();
    m_buffer.clear();
    QTimer::singleShot(goodbyeMs, m_socket, &QTcpSocket::abort);
}

void WebSocketLink::read()
{
    m_buffer += m_socket->readAll();
    Frame frame;
    while (!m_isClosing && takeFrame(frame))
        handle(frame);
    if (m_isClosing) // the rest is not wanted, but a full buffer would hide that the client has gone
        m_socket->readAll();
}

// Whether a whole frame was there. Ends the connection at a frame that breaks the rules.
bool WebSocketLink::takeFrame(Frame &frame)
{
    if (m_buffer.size() < 2)
        return false;
    const auto byte = [this](qsizetype i) { return static_cast<quint8>(m_buffer[i]); };
    frame.isFinal = (byte(0) & 0x80) != 0;
    frame.opcode = static_cast<Opcode>(byte(0) & 0x0f);
    const bool isControl = (byte(0) & 0x08) != 0;
    quint64 length = byte(1) & 0x7f;
    qsizetype head = 2;
    if ((byte(0) & 0x70) != 0 || (byte(1) & 0x80) == 0 || (isControl && (length > controlLimit || !frame.isFinal))) {
        close(ProtocolError);
        return false;
    }
    if (length >= 126) {
        const qsizetype extra = length == 126 ? 2 : 8;
        if (m_buffer.size() < head + extra)
            return false;
        length = extra == 2 ? qFromBigEndian<quint16>(m_buffer.constData() + head)
                            : qFromBigEndian<quint64>(m_buffer.constData() + head);
        head += extra;
    }
    if (length > quint64(messageLimit)) {
        close(TooBig);
        return false;
    }
    const auto size = qsizetype(length);
    if (m_buffer.size() < head + 4 + size)
        return false;
    const QByteArray mask = m_buffer.mid(head, 4);
    frame.payload = m_buffer.mid(head + 4, size);
    for (qsizetype i = 0; i < size; ++i)
        frame.payload[i] = char(frame.payload[i] ^ mask[i % 4]);
    m_buffer.remove(0, head + 4 + size);
    return true;
}

void WebSocketLink::handle(const Frame &frame)
{
    switch (frame.opcode) {
    case Opcode::Ping:
        send(Opcode::Pong, frame.payload);
        return;
    case Opcode::Pong:
        m_awaitsPong = false;
        return;
    case Opcode::Close:
        close(Normal);
        m_socket->disconnectFromHost();
        return;
    case Opcode::Binary:
        if (!m_manners.ignoresBinary)
            close(Unsupported);
        return;
    case Opcode::Text:
    case Opcode::Continuation:
        handleMessage(frame);
        return;
    }
    close(ProtocolError);
}

void WebSocketLink::handleMessage(const Frame &frame)
{
    const bool begins = frame.opcode == Opcode::Text;
    if (begins == m_isInMessage) {
        close(ProtocolError);
        return;
    }
    m_message += frame.payload;
    m_isInMessage = !frame.isFinal;
    if (m_message.size() > messageLimit) {
        close(TooBig);
        return;
    }
    if (!frame.isFinal)
        return;
    const QByteArray text = std::exchange(m_message, {});
    if (!isUtf8(text)) {
        close(BadText);
        return;
    }
    emit textReceived(text);
}

void WebSocketLink::send(Opcode opcode, const QByteArray &payload, bool isFinal)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (m_socket->bytesToWrite() + payload.size() > waitingLimit) { // a reader that stopped reading
        m_socket->abort();
        return;
    }
    QByteArray head(1, char((isFinal ? 0x80 : 0) | int(opcode)));
    const qsizetype size = payload.size();
    if (size < 126) {
        head += char(size);
    } else if (size <= 0xffff) {
        head += char(126);
        head.resize(4);
        qToBigEndian(quint16(size), head.data() + 2);
    } else {
        head += char(127);
        head.resize(10);
        qToBigEndian(quint64(size), head.data() + 2);
    }
    m_socket->write(head + payload);
}

void WebSocketLink::beat()
{
    if (m_awaitsPong) {
        m_socket->abort();
        return;
    }
    m_awaitsPong = true;
    send(Opcode::Ping, m_manners.ping);
}

} // namespace atrium::company
