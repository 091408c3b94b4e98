// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/secret.h"
#include "core/result.h"

#include <QFuture>
#include <QList>
#include <QPair>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

namespace atrium::api {

/// A file of a multipart body. `bytes` are shared, not copied.
struct Part {
    QByteArray name;
    QByteArray value; ///< a text field, or the bytes of the file
    QString fileName; ///< empty: a text field
    QByteArray mimeType;
};

/// One HTTP request to one server.
struct Request {
    enum class Method { Get, Post, Put, Patch, Delete };
    enum class Patience { Normal, Long, Upload, Media }; ///< which deadlines and size caps hold (limits.h)

    Method method = Method::Get;
    QByteArray path; ///< percent-encoded, begins with "/"; the transport knows the host
    QUrlQuery query;
    QByteArray body; ///< with `contentType`; ignored when `parts` is not empty
    QByteArray contentType;
    QList<Part> parts;
    Secret token; ///< empty: no Authorization header
    QByteArray idempotencyKey;
    QUrl elsewhere; ///< set for pictures: this address is fetched instead of `path`, never with a token
    Patience patience = Patience::Normal;
    std::function<void(qint64 sent, qint64 total)> onProgress; ///< uploads; called in the transport's thread
};

struct Response {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &lowerName) const;
    bool isJson() const;
};

/// Sends requests. Every answer of a server is a Response, whatever its status; Offline means that none came. Cancelling
/// the future aborts the request. Results arrive in the thread of this object.
class Transport {
public:
    virtual ~Transport() = default;
    virtual QFuture<Result<Response>> send(const Request &request) = 0;
};

} // namespace atrium::api
