// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decoders.h"

namespace atrium::api {

namespace {

/// ":blobcat:" is the shortcode blobcat.
QString withoutColons(const QString &name)
{
    const bool isWrapped = name.size() > 2 && name.startsWith(u':') && name.endsWith(u':');
    return isWrapped ? name.mid(1, name.size() - 2) : name;
}

void readEmoji(wire::Notification &notification, const JsonValue &json)
{
    const JsonValue object = json["emoji_reaction"].isObject() ? json["emoji_reaction"] : json["reaction"];
    notification.emoji = withoutColons(json["emoji"].isText() ? json["emoji"].text() : object["name"].text());
    notification.emojiUrl = json["emoji_url"].isText() ? json["emoji_url"].text() : object["url"].text();
}

wire::NotificationGroup groupFrom(const JsonValue &json)
{
    wire::NotificationGroup group;
    group.groupKey = json["group_key"].text();
    group.type = json["type"].text();
    group.notificationsCount = json["notifications_count"].count();
    group.mostRecentNotificationId = json["most_recent_notification_id"].idOrNumber();
    group.pageMinId = json["page_min_id"].idOrNumber();
    group.pageMaxId = json["page_max_id"].idOrNumber();
    group.latestPageNotificationAt = json["latest_page_notification_at"].time();
    json["sample_account_ids"].forEach([&group](const JsonValue &id) {
        if (!id.idOrNumber().isEmpty())
            group.sampleAccountIds.append(id.idOrNumber());
    });
    group.statusId = json["status_id"].idOrNumber();
    return group;
}

std::optional<wire::Marker> markerFrom(const JsonValue &json)
{
    if (!json.isObject())
        return {};
    wire::Marker marker { json["last_read_id"].idOrNumber(), json["version"].count(), json["updated_at"].time() };
    if (marker.lastReadId == u"0")
        marker.lastReadId.clear(); // "never" on Mastodon
    return marker;
}

} // namespace

template <> Result<wire::Notification> Decoder<wire::Notification>::from(const JsonValue &json)
{
    wire::Notification notification;
    notification.id = json["id"].text();
    if (notification.id.isEmpty())
        return lacks(QLatin1String("id"));
    notification.type = json["type"].text();
    notification.createdAt = json["created_at"].time();
    notification.account = accountFrom(json["account"]);
    notification.groupKey = json["group_key"].text();
    notification.seen = json["pleroma"]["is_seen"].maybeFlag();
    notification.fallbackTitle = json["fallback"]["title"].text();
    readEmoji(notification, json);
    if (Result<wire::Status> status = Decoder<wire::Status>::from(json["status"]))
        notification.status = std::make_shared<wire::Status>(std::move(*status));
    return notification;
}

template <> Result<wire::GroupedNotifications> Decoder<wire::GroupedNotifications>::from(const JsonValue &json)
{
    if (!json["notification_groups"].isArray())
        return lacks(QLatin1String("notification_groups"));
    wire::GroupedNotifications grouped;
    grouped.accounts = listFrom<wire::Account>(json["accounts"]) + listFrom<wire::Account>(json["partial_accounts"]);
    grouped.statuses = listFrom<wire::Status>(json["statuses"]);
    json["notification_groups"].forEach([&grouped](const JsonValue &element) {
        const wire::NotificationGroup group = groupFrom(element);
        if (!group.groupKey.isEmpty())
            grouped.groups.append(group);
    });
    return grouped;
}

template <> Result<wire::Markers> Decoder<wire::Markers>::from(const JsonValue &json)
{
    if (!json.isObject())
        return lacks(QLatin1String("markers"));
    return wire::Markers { markerFrom(json["home"]), markerFrom(json["notifications"]) };
}

template <> Result<wire::Conversation> Decoder<wire::Conversation>::from(const JsonValue &json)
{
    wire::Conversation conversation;
    conversation.id = json["id"].text();
    if (conversation.id.isEmpty())
        return lacks(QLatin1String("id"));
    conversation.unread = json["unread"].flag();
    conversation.accounts = listFrom<wire::Account>(json["accounts"]);
    if (Result<wire::Status> status = Decoder<wire::Status>::from(json["last_status"]))
        conversation.lastStatus = std::make_shared<wire::Status>(std::move(*status));
    return conversation;
}

template <> Result<wire::Announcement> Decoder<wire::Announcement>::from(const JsonValue &json)
{
    wire::Announcement announcement;
    announcement.id = json["id"].text();
    if (announcement.id.isEmpty())
        return lacks(QLatin1String("id"));
    announcement.content = json["content"].text();
    announcement.startsAt = json["starts_at"].time();
    announcement.endsAt = json["ends_at"].time();
    announcement.allDay = json["all_day"].flag();
    announcement.publishedAt = json["published_at"].time();
    announcement.updatedAt = json["updated_at"].time();
    announcement.read = json["read"].flag();
    announcement.mentions = listFrom<wire::Mention>(json["mentions"]);
    announcement.tags = listFrom<wire::Tag>(json["tags"]);
    // GoToSocial says "emoji".
    announcement.emojis = listFrom<wire::CustomEmoji>(json["emojis"].isArray() ? json["emojis"] : json["emoji"]);
    json["reactions"].forEach([&announcement](const JsonValue &element) {
        const wire::Reaction reaction = reactionFrom(element);
        if (!reaction.name.isEmpty())
            announcement.reactions.append(reaction);
    });
    return announcement;
}

} // namespace atrium::api
