// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

class QTcpSocket;

namespace atrium::company {

struct HttpHeader {
    QByteArray name;
    QByteArray value;
};

/// One request as it came over the wire. `path` is still percent-encoded and has no query.
struct HttpRequest {
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QList<HttpHeader> headers;
    QByteArray body;
    bool keepsAlive = true;

    /// The first header of that name (any case), trimmed; empty when absent.
    QByteArray header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;
};

/// One answer. Length, connection and date headers are added when it is written.
struct HttpReply {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QList<HttpHeader> headers;
    QByteArray body;
    int delayMs = 0;
    bool dropsConnection = false; ///< close without writing anything
    bool keepsChanges = false; ///< a refusal whose writes stand (a code that was used twice)
    /// Set for streams: gets the socket, which it then owns, and what was already read behind the request.
    std::function<void(QTcpSocket *, const QByteArray &)> takeOver;

    void setHeader(const QByteArray &name, const QByteArray &value);
    /// Status line, headers and, unless `isHead`, the body.
    QByteArray serialised(bool isHead, bool keepsAlive) const;
};

/// "Not Found" for 404; empty for a number without a name.
QByteArray reasonPhrase(int status);

} // namespace atrium::company
