// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/outcome.h"
#include "company/richcontent.h"
#include "company/world.h"

namespace atrium::company {

/// A row of the accounts table.
struct Account {
    qint64 id = 0;
    QString username;
    QString displayName;
    QString note;
    QString fields; ///< JSON: [{"name","value"}]
    bool isLocked = false;
    bool isBot = false;
    bool isGroup = false;
    bool isDiscoverable = true;
    bool isIndexable = true;
    bool hidesCollections = false;
    bool isStaff = false;
    bool hasLeft = false;
    QString avatar; ///< file key
    QString avatarDescription;
    QString header;
    QString headerDescription;
    QString privacy;
    bool isSensitive = false;
    QString language;
    QString quotePolicy;
    QString contentType;
    qint64 createdMs = 0;
    qint64 lastStatusMs = 0;
    qint64 statuses = 0;
    qint64 followers = 0;
    qint64 following = 0;
};

std::optional<Account> loadAccount(World &world, qint64 id);

/// Zero when there is none. A leading @ and one of our own host names behind it are understood.
qint64 accountByHandle(World &world, const QString &handle);
/// The canonical username of `name`, or empty; `host` must be empty or one of ours.
FindPerson personFinder(World &world);
/// Whether a handle's host means this server: a loopback name, with or without port.
bool isOwnHost(const QString &host);

/// Whether one of the two blocks the other.
bool isBlockedBetween(World &world, qint64 one, qint64 other);
bool follows(World &world, qint64 account, qint64 target);

} // namespace atrium::company
