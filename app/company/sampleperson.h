// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace atrium::company {

/// An account of the sample company: a colleague, a bot or a group. `username` is the key everything refers to.
struct SamplePerson {
    QString username;
    QString displayName; ///< may hold :shortcodes: of company emoji
    QString role;
    QString department;
    QString office;
    QString manager; ///< username, empty at the top
    QString note; ///< plain text
    QList<QPair<QString, QString>> fields; ///< profile fields, at most eight, plain text
    QString language; ///< the language of daily life, ISO 639-1
    QString avatarKey; ///< media key; empty for the six colleagues without a picture
    QString headerKey; ///< media key or empty
    bool isBot = false;
    bool isGroup = false; ///< reports `group: true`; shares what mentions it (as a boost)
    bool isLocked = false;
    bool isOutOfInsights = false; ///< opted out: not discoverable/indexable
    bool isDiscoverable = true;
    QDateTime joinedAt;
    QDateTime leftAt; ///< invalid while employed; afterwards the account is silent, its posts stay

    bool isColleague() const { return !isBot && !isGroup; }
    bool operator==(const SamplePerson &) const = default;
};

/// `person` follows `target` since `at`.
struct SampleFollow {
    QString person;
    QString target;
    QDateTime at;

    bool operator==(const SampleFollow &) const = default;
};

/// `person` follows a hashtag (without #).
struct SampleTagFollow {
    QString person;
    QString tag;

    bool operator==(const SampleTagFollow &) const = default;
};

/// A list of people that `owner` keeps.
struct SampleList {
    QString owner;
    QString title;
    QStringList members;

    bool operator==(const SampleList &) const = default;
};

/// `person` mutes an account or, when `postKey` is set, a conversation.
struct SampleMute {
    QString person;
    QString target;
    QString postKey;

    bool operator==(const SampleMute &) const = default;
};

/// A server-side filter of `person`: hides or warns about posts that hold one of the phrases.
struct SampleFilter {
    QString person;
    QString title;
    QStringList phrases;
    QStringList contexts; ///< home, notifications, public, thread, account
    bool hides = false; ///< false: "warn"

    bool operator==(const SampleFilter &) const = default;
};

} // namespace atrium::company
