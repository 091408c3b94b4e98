// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/sampleperson.h"
#include "company/samplepost.h"

namespace atrium::company {

/// A reaction on an announcement.
struct SampleAnnouncementReaction {
    QString emoji; ///< Unicode or company shortcode without colons, at most eight kinds each
    QStringList people;

    bool operator==(const SampleAnnouncementReaction &) const = default;
};

struct SampleAnnouncement {
    QString key;
    QString text; ///< plain, as in SamplePost
    QString author; ///< who is responsible; the API does not carry it
    QDateTime publishedAt;
    QDateTime startsAt; ///< invalid when not dated
    QDateTime endsAt;
    bool isAllDay = false;
    QList<SampleAnnouncementReaction> reactions;
    QStringList readBy; ///< usernames

    bool operator==(const SampleAnnouncement &) const = default;
};

/// A custom emoji.
struct SampleEmoji {
    QString shortcode; ///< without colons
    QString mediaKey;
    QString category;

    bool operator==(const SampleEmoji &) const = default;
};

/// A private conversation. Its posts are in SampleCompany::posts with visibility Direct.
struct SampleConversation {
    QStringList people; ///< everybody in it
    QStringList postKeys; ///< oldest first
    QStringList unreadBy; ///< who has not opened the newest message

    bool operator==(const SampleConversation &) const = default;
};

/// A post that waits for its time.
struct SampleScheduled {
    QString person;
    QString text;
    QString language;
    QDateTime at; ///< in the future

    bool operator==(const SampleScheduled &) const = default;
};

struct SampleReport {
    QString reporter;
    QString target;
    QStringList postKeys;
    QString comment;
    QDateTime at;

    bool operator==(const SampleReport &) const = default;
};

/// Eight weeks of Lindquay Sensors as plain values. Every list is in order of time where it has a time;
/// every key and username that is mentioned exists.
struct SampleCompany {
    QString name;
    QString domain;
    QString description;
    QStringList rules;
    QList<SamplePerson> people;
    QList<SamplePost> posts; ///< roots, comments and private messages, oldest first
    QList<SampleMedia> media;
    QList<SampleReaction> reactions;
    QList<SampleBoost> boosts;
    QList<SampleBookmark> bookmarks;
    QList<SampleFollow> follows;
    QList<SampleTagFollow> tagFollows;
    QList<SampleList> lists;
    QList<SampleMute> mutes;
    QList<SampleFilter> filters;
    QList<SampleAnnouncement> announcements;
    QList<SampleEmoji> emoji;
    QList<SampleConversation> conversations;
    QList<SampleScheduled> scheduled;
    QList<SampleReport> reports;

    bool operator==(const SampleCompany &) const = default;
};

/// The sample company as it stands at `now`. Deterministic: the same `now` gives equal values. The story is moved by
/// whole weeks, so weekdays stay true; nothing lies after `now` but scheduled posts and the ends of polls and
/// announcements. At the demo clock it is the story as written. No picture is drawn here (see company/picture.h).
SampleCompany generateSampleCompany(const QDateTime &now);

/// Fri 24 April 2026, 16:40 in Gdańsk: where screenshots and expected values are taken.
QDateTime sampleDemoClock();

/// Usernames of the three demo logins.
inline constexpr auto sampleEmployee = "ana.figueira";
inline constexpr auto sampleCommunicator = "julia.nowicka";
inline constexpr auto sampleNewcomer = "niko.vainio";

} // namespace atrium::company
