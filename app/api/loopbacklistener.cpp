// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/loopbacklistener.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

namespace atrium::api {

namespace {

constexpr qint64 longestRequest = 16 * 1024;
constexpr int longestCode = 4096;
constexpr int longestWords = 300;
constexpr int socketPatienceMs = 10'000;
const QByteArray callbackPath = QByteArrayLiteral("/cb");

QByteArray page(const QByteArray &status, const QString &title, const QString &text)
{
    const QByteArray body = u"<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title></head>"
                            "<body style=\"font-family:sans-serif;margin:4em\"><h1>%1</h1><p>%2</p></body></html>"_qs
                                .arg(title.toHtmlEscaped(), text.toHtmlEscaped())
                                .toUtf8();
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nX-Content-Type-Options: "
          "nosniff\r\n"
          "Connection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QString plain(const QString &text)
{
    QString clean;
    for (const QChar character : text.left(longestWords)) {
        if (character.isPrint())
            clean += character;
    }
    return clean;
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    int difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

} // namespace

LoopbackListener::LoopbackListener(const QByteArray &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_server(std::make_unique<QTcpServer>())
{
    m_promise.start();
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { finish(failed(Error::Kind::Offline, tr("Nobody came back from the browser in time."))); });
    connect(m_server.get(), &QTcpServer::newConnection, this, &LoopbackListener::accept);
}

LoopbackListener::~LoopbackListener() { finish(failed(Error::Kind::Cancelled, u"given up"_qs)); }

Result<QUrl> LoopbackListener::listen()
{
    for (const QHostAddress::SpecialAddress address : { QHostAddress::LocalHost, QHostAddress::LocalHostIPv6 }) {
        if (!m_server->listen(address, 0))
            continue;
        QUrl url;
        url.setScheme(u"http"_qs);
        url.setHost(address == QHostAddress::LocalHost ? u"127.0.0.1"_qs : u"::1"_qs);
        url.setPort(m_server->serverPort());
        url.setPath(QString::fromLatin1(callbackPath));
        return url;
    }
    return failed(Error::Kind::Offline, m_server->errorString());
}

QFuture<Result<Callback>> LoopbackListener::wait(std::chrono::milliseconds limit)
{
    m_limit.start(limit);
    return m_promise.future();
}

void LoopbackListener::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(socketPatienceMs, socket, &QTcpSocket::abort);
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    const QByteArray waiting = socket->peek(longestRequest + 1);
    if (waiting.size() > longestRequest) {
        socket->abort();
        return;
    }
    const qsizetype end = waiting.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    socket->readAll();
    const QList<QByteArray> lines = waiting.left(end).split('\n');
    QByteArray host;
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("host:"))
            host = line.mid(5).trimmed();
    }
    answer(socket, lines.constFirst().trimmed(), host);
}

void LoopbackListener::answer(QTcpSocket *socket, const QByteArray &requestLine, const QByteArray &host)
{
    const QList<QByteArray> words = requestLine.split(' ');
    const QUrl url(QString::fromUtf8(words.value(1)), QUrl::TolerantMode);
    const QUrlQuery query(url);
    const auto value = [&query](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    const QByteArray port = QByteArray::number(m_server->serverPort());
    const bool isOurHost = host == "127.0.0.1:" + port || host == "[::1]:" + port;
    const bool isExpected = words.value(0) == "GET" && url.path().toUtf8() == callbackPath && isOurHost
        && equalInConstantTime(value(u"state"_qs).toUtf8(), m_state) && !m_isDone;
    const QString code = value(u"code"_qs);
    const QString token = value(u"access_token"_qs);
    const QString error = value(u"error"_qs);
    if (!isExpected || code.size() > longestCode || token.size() > longestCode
        || (code.isEmpty() && token.isEmpty() && error.isEmpty())) {
        socket->write(page("404 Not Found", tr("Nothing here"), tr("This address belongs to a sign-in of Atrium.")));
        socket->disconnectFromHost();
        return;
    }
    socket->write(page("200 OK", error.isEmpty() ? tr("Signed in") : tr("Not signed in"),
                       tr("You can close this page and go back to Atrium.")));
    socket->flush();
    socket->disconnectFromHost();
    finish(Callback { code, token, plain(value(u"iss"_qs)), plain(error), plain(value(u"error_description"_qs)) });
}

void LoopbackListener::finish(const Result<Callback> &result)
{
    if (m_isDone)
        return;
    m_isDone = true;
    m_limit.stop();
    m_server->close();
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace atrium::api
