// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/world.h"

namespace atrium::company {

struct Notice {
    qint64 account = 0; ///< who is told
    qint64 from = 0;
    QString type = {};
    qint64 status = 0;
    QString emoji = {}; ///< of a reaction
    qint64 report = 0;
};

/// Stores and tells a notification, unless it is to oneself, or mutes, blocks or the policy of the reader forbid it.
void notify(World &world, const Notice &notice);
/// Takes back what an undone action had told.
void takeBack(World &world, const Notice &notice);

/// A row of the notifications table.
struct Notification {
    qint64 id = 0;
    qint64 account = 0;
    qint64 from = 0;
    QString type;
    qint64 status = 0;
    QString groupKey;
    QString emoji;
    qint64 report = 0;
    qint64 createdMs = 0;
};

std::optional<Notification> loadNotification(World &world, qint64 id);

} // namespace atrium::company
