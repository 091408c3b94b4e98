// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/httpserver.h"

namespace atrium::company {

HttpServer::HttpServer(HttpResponder &responder, QObject *parent)
    : QObject(parent)
    , m_responder(responder)
{
    connect(&m_four, &QTcpServer::newConnection, this, [this] { accept(m_four); });
    connect(&m_six, &QTcpServer::newConnection, this, [this] { accept(m_six); });
}

Result<quint16> HttpServer::listen(quint16 port)
{
    constexpr int attempts = 20; // a port that is free on one address can be taken on the other
    for (int i = 0; i < attempts; ++i) {
        if (!m_four.listen(QHostAddress(QHostAddress::LocalHost), port))
            break;
        if (m_six.listen(QHostAddress(QHostAddress::LocalHostIPv6), m_four.serverPort()))
            return m_four.serverPort();
        if (m_six.serverError() != QAbstractSocket::AddressInUseError)
            return m_four.serverPort(); // no IPv6 on this computer
        m_four.close();
        if (port != 0)
            return failed(Error::Kind::Storage, tr("Port %1 is in use.").arg(port));
    }
    if (m_four.serverError() == QAbstractSocket::AddressInUseError)
        return failed(Error::Kind::Storage, tr("Port %1 is in use.").arg(port));
    return failed(Error::Kind::Storage, tr("Cannot listen on this computer: %1").arg(m_four.errorString()));
}

void HttpServer::close()
{
    m_four.close();
    m_six.close();
    qDeleteAll(findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly));
}

void HttpServer::accept(QTcpServer &listener)
{
    while (QTcpSocket *socket = listener.nextPendingConnection()) {
        const qsizetype open = findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly).size();
        if (open >= connectionLimit) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new HttpConnection(socket, m_responder, this);
    }
}

} // namespace atrium::company
