// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/httpparser.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace atrium::company {

/// What answers requests. Called in the server's thread, one request at a time.
class HttpResponder {
public:
    virtual ~HttpResponder() = default;
    virtual qint64 bodyLimit(const HttpRequest &head) = 0;
    virtual HttpReply answer(const HttpRequest &request) = 0;
    /// The answer to something that is no request.
    virtual HttpReply answerBroken(int status) = 0;
};

/// One client's connection: requests in order, each with a deadline. Deletes itself when it is over.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, HttpResponder &responder, QObject *parent);

    static constexpr int requestDeadlineMs = 30'000;
    static constexpr int bodyDeadlineMs = 120'000;
    static constexpr int idleDeadlineMs = 75'000;

private:
    void read();
    void proceed();
    void respond(const HttpRequest &request);
    void write(const HttpReply &reply, bool isHead, bool keepsAlive);
    void hand(const HttpReply &reply);
    void expire();
    void close(bool inputPending);

    QTcpSocket *m_socket;
    HttpResponder &m_responder;
    HttpParser m_parser;
    QByteArray m_buffer;
    QTimer m_deadline;
    bool m_isAnswering = false;
    bool m_isLingering = false;
};

} // namespace atrium::company
