// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/grants.h"
#include "company/serverprofile.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace atrium::company {

/// What a fresh data folder is filled with.
enum class Seed { Sample, Conformance, Empty };

struct ServerOptions {
    quint16 port = 0; ///< zero: a free one
    QString dataDir; ///< made when it does not exist; empty: nothing is kept
    QByteArray databaseKey; ///< 32 raw bytes, or empty for a file in plain text
    Seed seed = Seed::Sample;
    ServerProfile profile = serverProfiles().first(); ///< which kind of server it is to who calls
    bool testMode = false; ///< control endpoints, password grant, approval without a page
    std::optional<QDateTime> fixedClock; ///< time stands still
    std::shared_ptr<OneTimeGrants> grants; ///< shared with who may sign people in without a page
    bool liveColleagues = true; ///< people of the sample who post while one watches
};

} // namespace atrium::company
