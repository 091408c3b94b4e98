// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/limits.h"
#include "api/transport.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPromise>
#include <QTimer>

class QNetworkAccessManager;

namespace atrium::api {

/// One request under way, through its redirects, with its deadlines and caps. Deletes itself after `finished`.
class Exchange final : public QObject {
    Q_OBJECT

public:
    Exchange(const QUrl &base, const Request &request, const Limits &limits, QObject *parent);
    ~Exchange() override;

    QFuture<Result<Response>> future() { return m_promise.future(); }
    void start(QNetworkAccessManager &network);
    void abandon();

signals:
    void finished();

private:
    void sendTo(const QUrl &url);
    QNetworkRequest networkRequest(const QUrl &url) const;
    QNetworkReply *dispatch(const QNetworkRequest &request);
    void noteHeaders();
    void noteBytes();
    void noteEnd();
    void refuseSize();
    bool follow();
    bool mayFollow(const QUrl &target) const;
    Response response() const;
    void settle(const Result<Response> &result);
    qint64 bodyCap() const;
    Limits::Ms firstByteLimit() const;
    Limits::Ms totalLimit() const;

    QUrl m_base;
    Request m_request;
    Limits m_limits;
    QNetworkAccessManager *m_network = nullptr;
    QNetworkReply *m_reply = nullptr;
    QPromise<Result<Response>> m_promise;
    QFutureWatcher<Result<Response>> m_watcher;
    QByteArray m_body;
    QTimer m_firstByte;
    QTimer m_total;
    int m_redirects = 0;
    bool m_isTooLarge = false;
    bool m_isSettled = false;
};

} // namespace atrium::api
