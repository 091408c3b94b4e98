// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace atrium::test {

/// The company's server as a process of its own, with the small seed that tests start from. Its data outlives `stop`.
/// ATRIUM_SERVER_PROFILE names the kind of server that it behaves as.
/// Calls wait for the answer while the event loop runs; what goes wrong on the way ends the test program.
class Company {
public:
    ~Company();

    /// `port` 0 chooses one.
    bool start(int port = 0);
    /// Ends the process at once, as a power cut would.
    void stop();
    int port() const { return m_port; }
    QString address() const;

    /// A colleague posts; returns the id. `values` may add parameters of the API.
    QString post(const QString &username, const QString &text, QJsonObject values = {});
    /// A colleague does something to a post; see the server's /_test/act.
    void act(const QString &username, const QString &verb, const QString &id, const QJsonObject &values = {});
    /// The company announces something; returns the id.
    QString announce(const QString &text);
    /// Uploads a file as `username`; returns the id.
    QString upload(const QString &username, const QByteArray &bytes, const QString &mimeType,
                   const QString &description);
    /// Makes the next fitting requests fail; see the server's /_test/fault.
    void fail(const QJsonObject &fault) { control(QStringLiteral("/_test/fault"), fault); }
    /// Moves the company's clock forward.
    void moveClock(int seconds) { control(QStringLiteral("/_test/clock"), { { QStringLiteral("advance"), seconds } }); }
    /// What `username` is told by the public API; `path` from "/api/" on.
    QJsonDocument get(const QString &username, const QString &path);

    /// What `username` changes by the public API; `path` from "/api/" on.
    QJsonDocument send(const QString &username, const QString &path, const QJsonObject &values);

    QJsonObject status(const QString &id);
    /// Everything that `username` has posted, comments too, whose text contains `text`.
    QJsonArray written(const QString &username, const QString &text);
    /// Whether posts have reactions there; else a short reply holds them.
    bool hasReactions() const;
    /// A colleague gives `emoji`, as it is done there.
    void giveReaction(const QString &username, const QString &postId, const QString &emoji);
    /// How many gave `emoji`, and whether `username` is one of them.
    QPair<int, bool> reaction(const QString &username, const QString &postId, const QString &emoji);

private:
    QJsonObject token(const QString &username);
    QNetworkRequest request(const QString &path) const;
    QNetworkRequest requestAs(const QString &username, const QString &path);
    QJsonDocument answer(QNetworkReply *reply);
    QJsonDocument control(const QString &path, const QJsonObject &values);

    QTemporaryDir m_data;
    std::unique_ptr<QProcess> m_process;
    QNetworkAccessManager m_network;
    QHash<QString, QJsonObject> m_tokens;
    int m_port = 0;
};

} // namespace atrium::test
