// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intent.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace atrium::simulation {

/// Written beside the program: what the person did, and what the program said was kept. The end is compared with it.
struct Ledger {
    /// Posts that the person wrote as one: the same words twice, or words changed before they left.
    struct Group {
        int device = 0;
        QString account;
        QStringList texts; ///< any of them may be what was first published
        QSet<QString> localIds;
        PostId parent;
        int pictures = 0;
        int issued = 0;
        int kept = 0; ///< the store said so
        bool isRemoved = false;
        bool mayComeAgain = false; ///< removed on the server, perhaps before it was confirmed
        bool isWithdrawn = false; ///< perhaps: taken back before it left
    };
    /// The last thing that was done to one switch: a like, a reaction, a share …
    struct Switch {
        Intent last;
        QString account;
        int device = 0;
        bool isUncertain = false; ///< done on several computers, or not confirmed by the store
        quint64 number = 0;
    };
    struct Edit {
        QString text;
        bool isUncertain = false;
        quint64 number = 0;
    };

    QList<Group> groups;
    QMap<QString, Switch> switches;
    QMap<QString, Edit> edits; ///< post → the last edit by the person
    QSet<QString> elsewhere; ///< switches that the person also used elsewhere
    quint64 acts = 0;
};

/// Names what an intent switches; empty: nothing.
QString switchKey(const QString &account, const Intent &intent);
/// The side that it switches to.
bool isOn(const Intent &intent);

} // namespace atrium::simulation
