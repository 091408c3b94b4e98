// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLocalServer>
#include <QObject>

namespace atrium::platform {

/// One program a profile folder. A second start hands its wish (raise the window, or open a link) to the first and ends.
/// The socket is readable by this user only; messages over 4 KiB, late or malformed ones are dropped.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `profile` is the folder that only one program may use.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);

    /// True when this is the first; false when another one took `message` over. A socket that nobody answers on is
    /// taken over.
    bool claim(const QByteArray &message);

    /// Where it listens.
    QString serverName() const { return m_name; }

signals:
    void messageReceived(const QByteArray &message);

private:
    bool handOver(const QByteArray &message) const;
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace atrium::platform
