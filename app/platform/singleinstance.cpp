// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

namespace atrium::platform {

namespace {

constexpr qint64 longestMessage = 4096;
constexpr int patienceMs = 1000;

QString socketName(const QString &profile)
{
    const QByteArray path = QDir(profile).canonicalPath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24);
    return u"atrium-"_qs + QString::fromLatin1(digest);
}

} // namespace

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_name(socketName(profile))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::claim(const QByteArray &message)
{
    if (handOver(message))
        return false;
    if (m_server.listen(m_name))
        return true;
    QLocalServer::removeServer(m_name); // left behind by a crash: nobody answered on it
    m_server.listen(m_name); // not being able to listen must not keep the program from starting
    return true;
}

// Waits on purpose: it runs before the first window, where nothing can be blocked yet.
bool SingleInstance::handOver(const QByteArray &message) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(message.left(longestMessage) + '\n');
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patienceMs, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longestMessage + 1) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine())
                return;
            const QByteArray message = socket->readLine(longestMessage).trimmed();
            socket->write("ok\n");
            socket->flush();
            socket->disconnectFromServer();
            emit messageReceived(message);
        });
    }
}

} // namespace atrium::platform
