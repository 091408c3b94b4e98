// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/serveroptions.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <atomic>

namespace atrium::company {

/// Runs a Server in a thread of its own, so that the interface never waits for it. Made and used in one thread;
/// destroying it stops the server.
class Host : public QObject {
    Q_OBJECT

public:
    explicit Host(ServerOptions options, QObject *parent = nullptr);
    ~Host() override;

    /// Answers with started() or failed(). After failed() or stop() it may be called again.
    void start();
    /// Says goodbye to who listens; waits until the server has ended.
    void stop();
    /// A token for `…/oauth/authorize?…&atrium_grant=TOKEN` that signs `username` in once, within a minute, without a
    /// page.
    QString authoriseOnce(const QString &username);

signals:
    void started(const QUrl &address);
    /// `message`: a sentence for people.
    void failed(const QString &message);

private:
    ServerOptions m_options;
    QThread m_thread;
    std::atomic<bool> m_hasFailed = false; ///< set in the server's thread
};

} // namespace atrium::company
