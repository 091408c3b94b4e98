// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/richtext.h"

#include <QDateTime>
#include <QList>
#include <QObject>

namespace atrium {

struct ProfileField {
    QString name;
    QString value; ///< plain text
    bool operator==(const ProfileField &) const = default;
};

/// A colleague, a bot or a group account, as this server knows them.
struct Person {
    Q_GADGET
    Q_PROPERTY(QString id READ idText CONSTANT)
    Q_PROPERTY(QString handle MEMBER handle CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString role MEMBER role CONSTANT)
    Q_PROPERTY(QString place MEMBER place CONSTANT)
    Q_PROPERTY(QString avatar MEMBER avatarUrl CONSTANT)
    Q_PROPERTY(bool isBot MEMBER isBot CONSTANT)
    Q_PROPERTY(bool isOfficial MEMBER isOfficial CONSTANT)

public:
    PersonId id;
    QString handle; ///< what is typed after @: "ana", or "ana@other.example" for people elsewhere
    QString name; ///< cleaned for one line; falls back to the handle
    QString role; ///< profile field "Role" (or "Department"), empty when not given
    QString place; ///< profile field "Office"
    QString avatarUrl; ///< empty: initials are drawn
    QString note; ///< plain text
    QList<ProfileField> fields;
    QList<CustomEmoji> emoji; ///< company emoji used in the name
    bool isBot = false;
    bool isGroup = false;
    bool isLocked = false;
    bool isOfficial = false; ///< granted by the company (a visible server role), never chosen
    bool isFollowed = false;
    int postCount = 0;
    int followerCount = -1; ///< -1 unknown or hidden
    int followingCount = -1;

    QString idText() const { return id.toString(); }
    bool operator==(const Person &) const = default;
};

} // namespace atrium
