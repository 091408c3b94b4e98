// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scriptedserver.h"

#include <QRegularExpression>
#include <QTcpSocket>

namespace atrium::test {

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
{
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qFatal("no port");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    });
}

QUrl ScriptedServer::base() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }

void ScriptedServer::beMastodon()
{
    on(QStringLiteral("GET /api/v2/instance"),
       { 200, R"({"domain":"127.0.0.1","title":"Lindquay","version":"4.5.0","api_versions":{"mastodon":7}})" });
    on(QStringLiteral("POST /api/v1/apps"),
       { 200, R"({"client_id":"app-1","client_secret":"hush-app","name":"Atrium"})" });
    on(QStringLiteral("POST /oauth/token"),
       { 200, R"({"access_token":"hush-token","token_type":"Bearer","scope":"read write push","created_at":1})" });
    on(QStringLiteral("POST /oauth/revoke"), {});
    on(QStringLiteral("GET /api/v1/accounts/verify_credentials"),
       { 200, R"({"id":"7","username":"ana","acct":"ana","display_name":"Ana Sousa"})" });
}

void ScriptedServer::pointTo(const ScriptedServer &other)
{
    on(QStringLiteral("GET /.well-known/host-meta"),
       { 200,
         "<XRD><Link rel=\"lrdd\" template=\"" + other.base().toEncoded()
             + "/.well-known/webfinger?resource={uri}\"/></XRD>",
         "application/xrd+xml" });
}

void ScriptedServer::read(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(1 << 20);
    const qsizetype head = seen.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    static const QRegularExpression length(QStringLiteral("content-length: *(\\d+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype body = length.match(QString::fromLatin1(seen.left(head))).captured(1).toLongLong();
    if (seen.size() < head + 4 + body)
        return;
    socket->read(head + 4 + body);
    const QList<QByteArray> first = seen.left(seen.indexOf("\r\n")).split(' ');
    const QString line = QString::fromLatin1(first.value(0) + ' ' + first.value(1).split('?').first());
    m_log.append(line);
    m_bodies.insert(line, seen.mid(head + 4, body));
    const Answer answer = m_answers.value(line, { 404, R"({"error":"Record not found"})" });
    if (answer.isSilent)
        return;
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\nContent-Type: " + answer.type
                  + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\n\r\n"
                  + answer.body);
    socket->disconnectFromHost();
}

} // namespace atrium::test
