// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"
#include "core/async.h"

#include <QQueue>

namespace atrium::test {

/// Keeps what is sent and answers from a list, in order; without one it says 404.
class FakeTransport final : public api::Transport {
public:
    QFuture<Result<api::Response>> send(const api::Request &request) override
    {
        sent.append(request);
        if (!answers.isEmpty())
            return ready<Result<api::Response>>(answers.dequeue());
        return ready<Result<api::Response>>(json("{\"error\":\"Record not found\"}", 404));
    }

    FakeTransport &will(const Result<api::Response> &answer)
    {
        answers.enqueue(answer);
        return *this;
    }
    FakeTransport &will(const QByteArray &body, int status = 200)
    {
        return will(Result<api::Response>(json(body, status)));
    }

    static api::Response json(const QByteArray &body, int status = 200)
    {
        api::Response response;
        response.status = status;
        response.body = body;
        response.headers = { qMakePair(QByteArray("content-type"), QByteArray("application/json; charset=utf-8")) };
        return response;
    }

    /// "PUT /path?query" of the request with this number; negative counts from the end.
    QString line(qsizetype index = -1) const
    {
        static const char *const names[] = { "GET", "POST", "PUT", "PATCH", "DELETE" };
        const api::Request &request = sent.at(index < 0 ? sent.size() + index : index);
        const QString query = request.query.toString(QUrl::FullyEncoded);
        return QString::fromLatin1(names[int(request.method)]) + u' ' + QString::fromLatin1(request.path)
            + (query.isEmpty() ? QString() : u'?' + query);
    }

    QList<api::Request> sent;
    QQueue<Result<api::Response>> answers;
};

} // namespace atrium::test
