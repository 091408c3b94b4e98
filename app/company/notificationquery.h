// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/params.h"
#include "company/world.h"

namespace atrium::company {

/// What a request wants of the notifications, for queries on a notifications row `n`: ?5 to ?7 are its values.
struct NotificationQuery {
    QString types = u"[]"_qs; ///< JSON; empty: all
    QString excluded = u"[]"_qs; ///< JSON
    qint64 from = 0;
    QString grouped = u"[]"_qs; ///< JSON: the types that are put into groups (API version 2)

    static NotificationQuery read(const World &world, const Params &params);
};

extern const std::string wantedNotifications; ///< the condition for the viewer ?1

/// The newest notification the person has seen.
qint64 seenNotification(World &world, qint64 account);

} // namespace atrium::company
