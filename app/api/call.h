// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/decode.h"
#include "core/async.h"

#include <QJsonObject>

#include <memory>

namespace atrium::api {

/// The failure that an answer stands for; nothing when it is a success (contract 9.2). `now`: our time.
std::optional<Error> failureOf(const Response &response, bool isPleromaLike, const QDateTime &now = {});
/// How long to wait, in seconds, from Retry-After or the rate headers; 0: not said. At most 15 minutes.
int retryAfterOf(const Response &response, const QDateTime &serverNow);

/// One request of the catalogue, from its parts to its decoded answer.
class Call {
public:
    using Method = Request::Method;

    Call(Client &client, Method method, const QByteArray &path)
        : m_client(client)
    {
        m_request.method = method;
        m_request.path = path;
        m_request.token = client.m_token;
    }

    Call &with(const QString &key, const QString &value);
    Call &with(const Cursor &cursor);
    Call &json(const QJsonObject &body);
    Call &form(const QList<QPair<QString, QString>> &fields);
    Call &anonymous();
    Call &key(const QByteArray &idempotencyKey);
    Call &patience(Request::Patience patience);
    Request &request() { return m_request; }

    template <typename T> QFuture<Result<T>> object()
    {
        return run<T>([](const Response &response) { return decode<T>(response.body); });
    }

    template <typename T> QFuture<Result<QList<T>>> list()
    {
        return run<QList<T>>([](const Response &response) { return decodeList<T>(response.body); });
    }

    template <typename T> QFuture<Result<Page<T>>> page(const Cursor &cursor)
    {
        with(cursor);
        return run<Page<T>>([cursor](const Response &response) -> Result<Page<T>> {
            Result<QList<T>> items = decodeList<T>(response.body);
            if (!items)
                return tl::unexpected(items.error());
            const PageLinks links = linksOf(response.header("link"), cursor);
            return Page<T> { std::move(*items), links.older, links.newer, asyncRefresh(response) };
        });
    }

    QFuture<Result<Done>> done()
    {
        return run<Done>([](const Response &) { return Result<Done>(Done {}); });
    }

    /// `read` makes the value of a successful answer.
    template <typename T, typename Read> QFuture<Result<T>> run(Read read)
    {
        if (const auto refusal = refusedBeforehand())
            return ready(Result<T>(tl::unexpected(*refusal)));
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const QDateTime sentAt = m_client.m_clock->now();
        const bool wantsJson = m_request.elsewhere.isEmpty();
        QFuture<Result<Response>> sent = m_client.m_transport.send(m_request);
        passOnCancel(promise->future(), sent);
        whenDone(sent, &m_client,
                 [promise, read, sentAt, wantsJson, client = &m_client](const Result<Response> &response) {
                     promise->addResult(answerOf<T>(*client, response, sentAt, wantsJson, read));
                     promise->finish();
                 });
        return promise->future();
    }

private:
    template <typename T, typename Read>
    static Result<T> answerOf(Client &client, const Result<Response> &response, const QDateTime &sentAt, bool wantsJson,
                              Read read)
    {
        if (!response)
            return tl::unexpected(response.error());
        if (wantsJson)
            note(client, *response, sentAt);
        if (auto failure = failureOf(*response, client.m_capabilities.isPleromaLike, client.m_clock->now())) {
            if (wantsJson && failure->retryAfterSeconds > 0)
                client.keepQuiet(failure->retryAfterSeconds + 1);
            return tl::unexpected(std::move(*failure));
        }
        if (wantsJson && !response->isJson() && !isWholeJson(response->body))
            return failed(Error::Kind::Offline, u"a web page (HTML) instead of data"_qs, response->status);
        return read(*response);
    }

    /// Giving up the answer gives up the request.
    template <typename T> void passOnCancel(const QFuture<T> &answer, const QFuture<Result<Response>> &sent)
    {
        auto *watcher = new QFutureWatcher<T>(&m_client);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, &m_client,
                         [running = sent]() mutable { running.cancel(); });
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(answer);
    }

    std::optional<Error> refusedBeforehand() const;
    static void note(Client &client, const Response &response, const QDateTime &sentAt);
    static int asyncRefresh(const Response &response);

    Client &m_client;
    Request m_request;
};

} // namespace atrium::api
