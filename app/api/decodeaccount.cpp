// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decoders.h"

namespace atrium::api {

namespace {

wire::Field fieldFrom(const JsonValue &json)
{
    return { json["name"].text(), json["value"].text(), json["verified_at"].time() };
}

QList<wire::Field> fieldsFrom(const JsonValue &json)
{
    QList<wire::Field> fields;
    json.forEach([&fields](const JsonValue &field) {
        if (field.isObject())
            fields.append(fieldFrom(field));
    });
    return fields;
}

wire::Role roleFrom(const JsonValue &json)
{
    return { json["id"].idOrNumber(), json["name"].text(), json["color"].text(), json["highlighted"].flag(true) };
}

wire::AccountSource sourceFrom(const JsonValue &json)
{
    return { json["note"].text(), json["privacy"].text(), json["sensitive"].flag(), json["language"].text(),
             fieldsFrom(json["fields"]) };
}

/// -1 also when the server hides the number behind a zero (Akkoma).
qint64 shownCount(const JsonValue &count, const JsonValue &isHidden) { return isHidden.flag() ? -1 : count.count(-1); }

QString firstText(const JsonValue &first, const JsonValue &second)
{
    const QString text = first.text();
    return text.isEmpty() ? second.text() : text;
}

void readStanding(wire::Account &account, const JsonValue &json)
{
    account.locked = json["locked"].flag();
    account.bot = json["bot"].flag();
    account.group = json["group"].flag();
    account.suspended = json["suspended"].flag();
    account.limited = json["limited"].flag();
    account.memorial = json["memorial"].flag();
    account.discoverable = json["discoverable"].maybeFlag();
    account.createdAt = json["created_at"].time();
    account.lastStatusAt = json["last_status_at"].time();
    const JsonValue pleroma = json["pleroma"];
    account.followersCount = shownCount(json["followers_count"], pleroma["hide_followers_count"]);
    account.followingCount = shownCount(json["following_count"], pleroma["hide_follows_count"]);
    account.statusesCount = json["statuses_count"].count();
}

wire::Account accountAlone(const JsonValue &json)
{
    wire::Account account;
    account.id = json["id"].text();
    account.username = json["username"].text();
    account.acct = firstText(json["acct"], json["username"]);
    account.displayName = json["display_name"].text();
    account.note = json["note"].text();
    account.url = json["url"].text();
    account.uri = json["uri"].text();
    account.avatar = json["avatar"].text();
    account.avatarStatic = firstText(json["avatar_static"], json["avatar"]);
    account.header = json["header"].text();
    readStanding(account, json);
    account.emojis = listFrom<wire::CustomEmoji>(json["emojis"]);
    account.fields = fieldsFrom(json["fields"]);
    json["roles"].forEach([&account](const JsonValue &role) {
        if (role.isObject())
            account.roles.append(roleFrom(role));
    });
    if (json["role"].isObject())
        account.role = roleFrom(json["role"]);
    if (json["source"].isObject())
        account.source = sourceFrom(json["source"]);
    return account;
}

} // namespace

wire::Account accountFrom(const JsonValue &json)
{
    wire::Account account = accountAlone(json);
    const wire::Account moved = accountAlone(json["moved"]); // one level: a circle of moves must end
    if (!moved.id.isEmpty())
        account.moved = std::make_shared<wire::Account>(moved);
    return account;
}

template <> Result<wire::Account> Decoder<wire::Account>::from(const JsonValue &json)
{
    wire::Account account = accountFrom(json);
    if (account.id.isEmpty())
        return lacks(QLatin1String("id"));
    return account;
}

template <> Result<wire::CustomEmoji> Decoder<wire::CustomEmoji>::from(const JsonValue &json)
{
    wire::CustomEmoji emoji;
    emoji.shortcode = json["shortcode"].text();
    emoji.url = json["url"].text();
    emoji.staticUrl = firstText(json["static_url"], json["url"]);
    emoji.category = json["category"].text();
    emoji.visibleInPicker = json["visible_in_picker"].flag(true);
    if (emoji.shortcode.isEmpty())
        return lacks(QLatin1String("shortcode"));
    return emoji;
}

template <> Result<wire::Relationship> Decoder<wire::Relationship>::from(const JsonValue &json)
{
    wire::Relationship relation;
    relation.id = json["id"].text();
    relation.following = json["following"].flag();
    relation.followedBy = json["followed_by"].flag();
    relation.requested = json["requested"].flag();
    relation.blocking = json["blocking"].flag();
    relation.blockedBy = json["blocked_by"].flag();
    relation.muting = json["muting"].flag();
    relation.showingReblogs = json["showing_reblogs"].flag(true);
    relation.notifying = json["notifying"].flag();
    relation.note = json["note"].text();
    if (relation.id.isEmpty())
        return lacks(QLatin1String("id"));
    return relation;
}

template <> Result<wire::Tag> Decoder<wire::Tag>::from(const JsonValue &json)
{
    wire::Tag tag { json["name"].text(), json["url"].text(), json["following"].maybeFlag() };
    if (tag.name.isEmpty())
        return lacks(QLatin1String("name"));
    return tag;
}

template <> Result<wire::List> Decoder<wire::List>::from(const JsonValue &json)
{
    wire::List list { json["id"].text(), json["title"].text(), json["replies_policy"].text(),
                      json["exclusive"].flag() };
    if (list.id.isEmpty())
        return lacks(QLatin1String("id"));
    return list;
}

} // namespace atrium::api
