// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/syncstatus.h"
#include "models/rereader.h"
#include "store/store.h"

#include <QTimer>
#include <QtQml/qqml.h>

namespace atrium::models {

/// How this program and the server stand to each other, in words.
class Connection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(int state READ state NOTIFY statusChanged)
    Q_PROPERTY(bool isOffline READ isOffline NOTIFY statusChanged)
    Q_PROPERTY(bool isSyncing READ isSyncing NOTIFY statusChanged)
    Q_PROPERTY(bool isSignedOut READ isSignedOut NOTIFY statusChanged)
    Q_PROPERTY(QString headline READ headline NOTIFY statusChanged)
    Q_PROPERTY(QString detail READ detail NOTIFY statusChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged)
    Q_PROPERTY(QDateTime now READ now NOTIFY nowChanged)

public:
    Connection(store::Store &store, const Clock &clock, QObject *parent = nullptr);

    int state() const { return int(m_status.state); }
    bool isOffline() const { return m_status.state == SyncStatus::State::Offline; }
    bool isSyncing() const;
    bool isSignedOut() const { return m_status.state == SyncStatus::State::SignedOut; }
    QString headline() const;
    QString detail() const;
    int waiting() const { return m_waiting; }
    /// The time that texts like "18 min" refer to; moves every half minute.
    QDateTime now() const { return m_now; }

    Q_INVOKABLE void retryNow() { emit wantRetry(); }

public slots:
    void setStatus(const atrium::SyncStatus &status);

signals:
    void statusChanged();
    void waitingChanged();
    void nowChanged();
    void wantRetry();

private:
    void tick();
    void setWaiting(int waiting);

    store::Store &m_store;
    const Clock &m_clock;
    SyncStatus m_status;
    QDateTime m_now;
    QTimer m_ticker;
    Rereader<store::SidebarState> m_reader;
    int m_waiting = 0;
};

} // namespace atrium::models
