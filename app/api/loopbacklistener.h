// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace atrium::api {

/// What the browser brought back.
struct Callback {
    QString code;
    QString accessToken; ///< Akkoma and Pleroma may send this instead of a code
    QString issuer;
    QString error;
    QString errorDescription; ///< plain text, at most 300 characters
};

/// Waits on a loopback port for exactly one request with the right state, answers with a small page without scripts, and
/// closes. Whatever else knocks (favicon, a wrong state, another path, garbage, a slow or endless request) gets an error
/// page and changes nothing.
class LoopbackListener final : public QObject {
    Q_OBJECT

public:
    explicit LoopbackListener(const QByteArray &state, QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// Opens 127.0.0.1, else ::1, on a free port. The redirect address, or Offline when neither opens.
    Result<QUrl> listen();
    /// Finishes once; Offline after `limit`.
    QFuture<Result<Callback>> wait(std::chrono::milliseconds limit);

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &requestLine, const QByteArray &host);
    void finish(const Result<Callback> &result);

    QByteArray m_state;
    std::unique_ptr<QTcpServer> m_server;
    QPromise<Result<Callback>> m_promise;
    QTimer m_limit;
    bool m_isDone = false;
};

} // namespace atrium::api
