// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace atrium::api::wire {

struct CustomEmoji {
    QString shortcode;
    QString url;
    QString staticUrl; ///< falls back to `url`
    QString category;
    bool visibleInPicker = true;

    bool operator==(const CustomEmoji &) const = default;
};

struct Field {
    QString name;
    QString value; ///< HTML
    QDateTime verifiedAt; ///< UTC; invalid: not verified

    bool operator==(const Field &) const = default;
};

struct Role {
    QString id;
    QString name;
    QString color;
    bool highlighted = true; ///< servers that do not say it show the role

    bool operator==(const Role &) const = default;
};

/// What an own account is edited from. Plain text.
struct AccountSource {
    QString note;
    QString privacy;
    bool sensitive = false;
    QString language; ///< empty: automatic
    QList<Field> fields;

    bool operator==(const AccountSource &) const = default;
};

struct Account {
    QString id; ///< never empty
    QString username;
    QString acct;
    QString displayName;
    QString note; ///< HTML
    QString url;
    QString uri;
    QString avatar;
    QString avatarStatic; ///< falls back to `avatar`
    QString header;
    bool locked = false;
    bool bot = false;
    bool group = false;
    bool suspended = false;
    bool limited = false;
    bool memorial = false;
    std::optional<bool> discoverable;
    QDateTime createdAt;
    QDateTime lastStatusAt; ///< UTC; invalid: never or unknown
    qint64 followersCount = -1; ///< -1: hidden or unknown
    qint64 followingCount = -1; ///< -1: hidden or unknown
    qint64 statusesCount = 0;
    QList<CustomEmoji> emojis;
    QList<Field> fields;
    QList<Role> roles;
    std::optional<Role> role; ///< own account only
    std::optional<AccountSource> source; ///< presence does not mean "own account" (contract 7)
    std::shared_ptr<const Account> moved;
};

struct Relationship {
    QString id; ///< never empty
    bool following = false;
    bool followedBy = false;
    bool requested = false;
    bool blocking = false;
    bool blockedBy = false;
    bool muting = false;
    bool showingReblogs = true;
    bool notifying = false;
    QString note;

    bool operator==(const Relationship &) const = default;
};

struct Tag {
    QString name; ///< without #
    QString url;
    std::optional<bool> following;

    bool operator==(const Tag &) const = default;
};

struct List {
    QString id;
    QString title;
    QString repliesPolicy;
    bool exclusive = false;

    bool operator==(const List &) const = default;
};

} // namespace atrium::api::wire
