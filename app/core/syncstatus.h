// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace atrium {

/// How store and server stand to each other right now.
struct SyncStatus {
    enum class State {
        Starting,
        Connecting, ///< fetching, nothing failed yet
        Live, ///< everything fetched and the stream is open
        Polling, ///< up to date, but this server offers no stream
        Offline, ///< no usable answer; `since` says from when
        SignedOut, ///< the server no longer takes our token; everything stays readable
        Paused,
    };
    State state = State::Starting;
    QDateTime since; ///< of the current state
    QDateTime lastSynced; ///< last complete fetch
    QDateTime nextTry; ///< Offline: when we try again
    QString detail; ///< plain words of the server or the network layer, may be empty

    bool operator==(const SyncStatus &) const = default;
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::SyncStatus)
