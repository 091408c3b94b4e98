// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace atrium::test {

/// An HTTP server on loopback that says exactly the bytes it is told to, good or bad. Every request is kept. One request a
/// connection; the answer decides whether the connection stays.
class TinyServer final : public QObject {
public:
    struct Request {
        QByteArray line; ///< "GET /x HTTP/1.1"
        QByteArray head; ///< the headers as sent, names lower case
        QByteArray body;
        QByteArray header(const QByteArray &lowerName) const
        {
            for (const QByteArray &field : head.split('\n')) {
                if (field.startsWith(lowerName + ':'))
                    return field.mid(lowerName.size() + 1).trimmed();
            }
            return {};
        }
    };
    /// What happens with a complete request; writing and closing are the handler's business.
    using Handler = std::function<void(const Request &, QTcpSocket *)>;

    TinyServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_qs.arg(m_server.serverPort())); }
    const QList<Request> &requests() const { return m_requests; }
    void setHandler(const Handler &handler) { m_handler = handler; }

    /// Answers every request with these bytes and closes.
    void say(const QByteArray &bytes)
    {
        setHandler([bytes](const Request &, QTcpSocket *socket) {
            socket->write(bytes);
            socket->disconnectFromHost();
        });
    }

    static QByteArray reply(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &more = {},
                            const QByteArray &type = "application/json")
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + more
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
    }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &data = m_data[socket];
        data += socket->readAll();
        const qsizetype end = data.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        request.line = data.left(data.indexOf("\r\n"));
        for (const QByteArray &field : data.left(end).split('\n').mid(1)) {
            const qsizetype colon = field.indexOf(':');
            request.head += field.left(colon).toLower() + field.mid(colon).trimmed() + '\n';
        }
        if (data.size() < end + 4 + request.header("content-length").toLongLong())
            return;
        request.body = data.mid(end + 4);
        data.clear();
        m_requests.append(request);
        if (m_handler)
            m_handler(request, socket);
    }

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_data;
    QList<Request> m_requests;
    Handler m_handler;
};

} // namespace atrium::test
