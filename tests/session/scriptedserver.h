// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace atrium::test {

/// A loopback HTTP server that says what it was told to say: "GET /path" → answer. Everything else is a 404 in JSON.
class ScriptedServer final : public QObject {
    Q_OBJECT

public:
    struct Answer {
        int status = 200;
        QByteArray body = "{}";
        QByteArray type = "application/json";
        bool isSilent = false; ///< never answers
    };

    explicit ScriptedServer(QObject *parent = nullptr);

    QUrl base() const;
    void on(const QString &line, const Answer &answer) { m_answers.insert(line, answer); }
    /// What a Mastodon server says on the way to an account.
    void beMastodon();
    /// The site of a domain whose server is `other`.
    void pointTo(const ScriptedServer &other);
    const QStringList &log() const { return m_log; }
    /// The body of the last such request.
    QByteArray bodyOf(const QString &line) const { return m_bodies.value(line); }

private:
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QString, Answer> m_answers;
    QStringList m_log;
    QHash<QString, QByteArray> m_bodies;
};

} // namespace atrium::test
