// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/httpconnection.h"

namespace atrium::company {

namespace {

constexpr qint64 socketReadAhead = 256 * 1024;
constexpr int lingerMs = 1'000;

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, HttpResponder &responder, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_responder(responder)
    , m_parser([this](const HttpRequest &head) { return m_responder.bodyLimit(head); })
{
    socket->setParent(this);
    socket->setReadBufferSize(socketReadAhead);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_deadline.setSingleShot(true);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_deadline, &QTimer::timeout, this, &HttpConnection::expire);
    m_deadline.start(requestDeadlineMs);
    if (socket->bytesAvailable() > 0)
        read();
}

void HttpConnection::read()
{
    if (!m_socket)
        return;
    if (m_isLingering) {
        m_socket->readAll();
        return;
    }
    if (m_isAnswering) // the socket's own buffer is bounded, so a client cannot pile up requests
        return;
    const bool wasIdle = m_buffer.isEmpty() && m_parser.state() == HttpParser::State::Head;
    m_buffer += m_socket->readAll();
    if (wasIdle)
        m_deadline.start(requestDeadlineMs);
    proceed();
}

void HttpConnection::proceed()
{
    const HttpParser::State before = m_parser.state();
    switch (m_parser.feed(m_buffer)) {
    case HttpParser::State::Head:
        return;
    case HttpParser::State::Body:
        if (before == HttpParser::State::Head) {
            m_deadline.start(bodyDeadlineMs);
            if (m_parser.wantsContinue())
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        return;
    case HttpParser::State::Failed:
        write(m_responder.answerBroken(m_parser.failure()), false, false);
        return;
    case HttpParser::State::Complete:
        respond(m_parser.take());
        return;
    }
}

void HttpConnection::respond(const HttpRequest &request)
{
    m_isAnswering = true;
    const HttpReply reply = m_responder.answer(request);
    const bool isHead = request.method == "HEAD";
    const bool keepsAlive = request.keepsAlive;
    if (reply.delayMs <= 0) {
        write(reply, isHead, keepsAlive);
        return;
    }
    m_deadline.stop();
    QTimer::singleShot(reply.delayMs, this, [=, this] { write(reply, isHead, keepsAlive); });
}

void HttpConnection::write(const HttpReply &reply, bool isHead, bool keepsAlive)
{
    if (reply.dropsConnection) {
        m_socket->abort();
        return;
    }
    if (reply.takeOver) {
        hand(reply);
        return;
    }
    m_socket->write(reply.serialised(isHead, keepsAlive));
    if (!keepsAlive) {
        close(m_parser.state() == HttpParser::State::Failed);
        return;
    }
    m_isAnswering = false;
    m_deadline.start(idleDeadlineMs);
    // By the event loop, so that a long pipeline neither recurses nor starves other clients.
    if (!m_buffer.isEmpty() || m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::hand(const HttpReply &reply)
{
    m_deadline.stop();
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(0);
    reply.takeOver(m_socket, m_buffer);
    m_socket = nullptr;
    deleteLater();
}

void HttpConnection::expire()
{
    const bool isIdle = m_buffer.isEmpty() && m_parser.state() == HttpParser::State::Head;
    if (m_isLingering && m_socket->bytesToWrite() > 0) { // a slow reader of a large file still gets it
        m_deadline.start(bodyDeadlineMs);
        return;
    }
    if (m_isLingering || m_isAnswering || isIdle) {
        m_socket->abort();
        return;
    }
    write(m_responder.answerBroken(408), false, false);
}

// Closing with unread input makes the system send a reset that can overtake the answer: so it is read away for a while.
void HttpConnection::close(bool inputPending)
{
    m_isLingering = true;
    m_buffer.clear();
    m_socket->readAll();
    m_deadline.start(lingerMs);
    if (!inputPending)
        m_socket->disconnectFromHost();
}

} // namespace atrium::company
