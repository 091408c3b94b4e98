// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/limits.h"
#include "api/transport.h"

#include <QObject>
#include <QQueue>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace atrium::api {

class Exchange;

/// The base address of a server from what a person typed ("social.example", "https://social.example/@ana"). https, or
/// http for loopback hosts only; no path, no user, no query. Rejected when it cannot be one.
Result<QUrl> serverAddress(const QString &typed);

/// True for 127.0.0.0/8, ::1 and "localhost".
bool isLoopback(const QUrl &url);

/// Transport over Qt Network for one server: TLS is never bypassed, no cookies, no HTTP/2 (Qt before 6.5.7 has
/// CVE-2023-51714), at most five redirects and none that changes the host, caps and deadlines of limits.h, at most
/// `limits.parallel` requests at once; the rest wait in order.
class HttpTransport final : public QObject, public Transport {
    Q_OBJECT

public:
    explicit HttpTransport(const QUrl &base, const Limits &limits = {}, QObject *parent = nullptr);
    ~HttpTransport() override;

    QFuture<Result<Response>> send(const Request &request) override;

    const QUrl &base() const { return m_base; }
    void setParallel(int requests);

private:
    void startNext();

    QUrl m_base;
    Limits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QQueue<Exchange *> m_waiting;
    int m_running = 0;
};

} // namespace atrium::api
