// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/wirestatus.h"

namespace atrium::api::wire {

struct Notification {
    QString id; ///< never empty
    QString type; ///< an open set: unknown words are shown as a general row
    QDateTime createdAt;
    Account account; ///< id empty: the server named nobody
    std::shared_ptr<const Status> status; ///< null: none, or gone
    QString groupKey;
    QString emoji; ///< reaction types only: an emoji, or a shortcode without colons
    QString emojiUrl;
    std::optional<bool> seen; ///< Akkoma and Pleroma say it
    QString fallbackTitle; ///< words of the server for a type that we do not know
};

struct NotificationGroup {
    QString groupKey;
    QString type;
    qint64 notificationsCount = 0;
    QString mostRecentNotificationId; ///< a number or a text on the wire
    QString pageMinId;
    QString pageMaxId;
    QDateTime latestPageNotificationAt;
    QStringList sampleAccountIds; ///< may name accounts that are in neither list
    QString statusId; ///< may be missing in `statuses`
};

struct GroupedNotifications {
    QList<Account> accounts; ///< with the partial ones at the end
    QList<Status> statuses;
    QList<NotificationGroup> groups;
};

struct Marker {
    QString lastReadId; ///< empty: never set (the server says "0")
    qint64 version = 0;
    QDateTime updatedAt;

    bool operator==(const Marker &) const = default;
};

struct Markers {
    std::optional<Marker> home;
    std::optional<Marker> notifications;
};

struct Conversation {
    QString id;
    bool unread = false;
    QList<Account> accounts;
    std::shared_ptr<const Status> lastStatus;
};

struct Announcement {
    QString id;
    QString content; ///< HTML
    QDateTime startsAt;
    QDateTime endsAt;
    bool allDay = false;
    QDateTime publishedAt;
    QDateTime updatedAt;
    bool read = false;
    QList<Mention> mentions;
    QList<Tag> tags;
    QList<CustomEmoji> emojis;
    QList<Reaction> reactions;
};

} // namespace atrium::api::wire
