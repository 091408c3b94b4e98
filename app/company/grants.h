// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <QString>

namespace atrium::company {

/// Tokens that approve one authorisation of the company on this computer without a page: 256 random bits, one use, one
/// minute. May be used from several threads.
class OneTimeGrants {
public:
    OneTimeGrants();

    QString issue(const QString &username);
    /// The username, once; empty for anything else.
    QString take(const QString &grant);

private:
    struct Grant {
        QString username;
        qint64 sinceMs = 0;
    };

    QElapsedTimer m_timer;
    QMutex m_lock;
    QHash<QString, Grant> m_grants;
};

} // namespace atrium::company
