// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/limits.h"
#include "company/reply.h"
#include "company/routes.h"

#include <QJsonDocument>
#include <QUrl>

namespace atrium::company {

namespace {

constexpr auto softwareVersion = ATRIUM_VERSION;

QString meta(World &world, const QString &name, const QString &otherwise)
{
    const QString value = world.db().text("SELECT value FROM meta WHERE name = ?1", name);
    return value.isEmpty() ? otherwise : value;
}

QString title(World &world) { return meta(world, u"title"_qs, u"Atrium"_qs); }

QString description(World &world) { return meta(world, u"description"_qs, u"A company on this computer"_qs); }

// GoToSocial names wss:// whatever the address is (API contract 8.1).
QString streaming(const Call &call)
{
    return (call.world.profile().isGoToSocial() ? u"wss"_qs : u"ws"_qs) + call.base.mid(4);
}

QJsonArray rules(World &world)
{
    QJsonArray out;
    const QJsonArray stored = QJsonDocument::fromJson(meta(world, u"rules"_qs, u"[\"Be kind.\"]"_qs).toUtf8()).array();
    for (const QJsonValue &each : stored) {
        out.append(QJsonObject {
            { u"id"_qs, QString::number(out.size() + 1) }, { u"text"_qs, each }, { u"hint"_qs, QString() } });
    }
    return out;
}

QJsonObject mediaLimits(const Limits &limits)
{
    return { { u"supported_mime_types"_qs,
               QJsonArray { u"image/png"_qs, u"image/jpeg"_qs, u"image/gif"_qs, u"image/webp"_qs } },
             { u"description_limit"_qs, limits.descriptionCharacters },
             { u"image_size_limit"_qs, limits.imageBytes },
             { u"image_matrix_limit"_qs, limits::imagePixels },
             { u"video_size_limit"_qs, limits.imageBytes },
             { u"video_frame_rate_limit"_qs, 60 },
             { u"video_matrix_limit"_qs, limits::imagePixels } };
}

QJsonObject access(const QString &local) { return { { u"local"_qs, local }, { u"remote"_qs, u"disabled"_qs } }; }

QJsonObject statusLimits(const ServerProfile &profile)
{
    QJsonObject json { { u"max_characters"_qs, profile.limits.statusCharacters },
                       { u"max_media_attachments"_qs, profile.limits.attachments },
                       { u"characters_reserved_per_url"_qs, profile.limits.charactersPerUrl } };
    if (profile.contentTypes.size() > 1)
        json.insert(u"supported_mime_types"_qs, QJsonArray::fromStringList(profile.contentTypes));
    return json;
}

QJsonObject configuration(const Call &call)
{
    const ServerProfile &profile = call.world.profile();
    const Limits &limits = profile.limits;
    QJsonObject json {
        { u"urls"_qs,
          QJsonObject { { u"streaming"_qs, streaming(call) },
                        { u"status"_qs, QJsonValue::Null },
                        { u"about"_qs, call.base + u"/about"_qs },
                        { u"privacy_policy"_qs, QJsonValue::Null },
                        { u"terms_of_service"_qs, QJsonValue::Null } } },
        { u"vapid"_qs, QJsonObject { { u"public_key"_qs, QJsonValue::Null } } },
        { u"accounts"_qs,
          QJsonObject { { u"max_featured_tags"_qs, limits::featuredTags },
                        { u"max_pinned_statuses"_qs, limits::pins },
                        { u"max_profile_fields"_qs, limits.profileFields },
                        { u"profile_field_name_limit"_qs, limits.fieldCharacters },
                        { u"profile_field_value_limit"_qs, limits.fieldCharacters },
                        { u"max_display_name_length"_qs, limits::nameCharacters },
                        { u"max_note_length"_qs, limits::noteCharacters } } },
        { u"statuses"_qs, statusLimits(profile) },
        { u"media_attachments"_qs, mediaLimits(limits) },
        { u"polls"_qs,
          QJsonObject { { u"max_options"_qs, limits.pollOptions },
                        { u"max_characters_per_option"_qs, limits.pollOptionCharacters },
                        { u"min_expiration"_qs, limits.pollShortestSeconds },
                        { u"max_expiration"_qs, limits.pollLongestSeconds } } },
        { u"translation"_qs, QJsonObject { { u"enabled"_qs, false } } },
        { u"limited_federation"_qs, true },
    };
    constexpr int accessSince = 7; // api_versions.mastodon
    if (profile.api >= accessSince) {
        json.insert(u"timelines_access"_qs,
                    QJsonObject { { u"live_feeds"_qs, access(u"authenticated"_qs) },
                                  { u"hashtag_feeds"_qs, access(u"public"_qs) },
                                  { u"trending_link_feeds"_qs, access(u"disabled"_qs) } });
    }
    if (profile.isAtrium() || profile.kind == ServerProfile::Kind::Fork)
        json.insert(u"reactions"_qs, QJsonObject { { u"max_reactions"_qs, limits.reactionsPerPerson } });
    return json;
}

QJsonArray features(const ServerProfile &profile)
{
    QJsonArray names { u"pleroma_emoji_reactions"_qs, u"custom_emoji_reactions"_qs, u"editing"_qs, u"polls"_qs,
                       u"multifetch"_qs };
    names.append(profile.isAkkoma() ? u"quote_posting"_qs : u"pleroma_custom_emoji_reactions"_qs);
    return names;
}

// An object, an empty array or an empty object, as each of them writes it.
QJsonValue metadata(const ServerProfile &profile)
{
    if (profile.isMastodon())
        return QJsonArray();
    if (profile.isGoToSocial())
        return QJsonObject();
    QJsonObject json { { u"features"_qs, features(profile) } };
    if (profile.isAtrium())
        json.insert(u"upstream"_qs, QJsonObject { { u"name"_qs, u"mastodon"_qs } });
    return json;
}

qint64 people(World &world) { return world.db().number("SELECT count(*) FROM accounts WHERE has_left = 0"); }

QJsonValue contact(const Call &call)
{
    const qint64 staff = call.world.db().number("SELECT id FROM accounts WHERE is_staff = 1 ORDER BY id LIMIT 1");
    return staff == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(call.encoder().account(staff));
}

HttpReply instanceTwo(Call &call)
{
    const QJsonObject registrations { { u"enabled"_qs, false },
                                      { u"approval_required"_qs, false },
                                      { u"reason_required"_qs, false },
                                      { u"message"_qs, QJsonValue::Null },
                                      { u"min_age"_qs, QJsonValue::Null },
                                      { u"url"_qs, QJsonValue::Null } };
    const ServerProfile &profile = call.world.profile();
    QJsonObject json {
        { u"domain"_qs, call.base.mid(7) },
        { u"title"_qs, title(call.world) },
        { u"version"_qs, call.world.profile().version },
        { u"source_url"_qs, call.base + u"/about"_qs },
        { u"description"_qs, description(call.world) },
        { u"usage"_qs, QJsonObject { { u"users"_qs, QJsonObject { { u"active_month"_qs, people(call.world) } } } } },
        { u"thumbnail"_qs,
          QJsonObject { { u"url"_qs, call.base + u"/headers/original/missing.png"_qs },
                        { u"blurhash"_qs, QJsonValue::Null } } },
        { u"icon"_qs, QJsonArray() },
        { u"languages"_qs, QJsonArray { u"en"_qs } },
        { u"configuration"_qs, configuration(call) },
        { u"registrations"_qs, registrations },
        { u"contact"_qs, QJsonObject { { u"email"_qs, QString() }, { u"account"_qs, contact(call) } } },
        { u"rules"_qs, rules(call.world) },
    };
    if (profile.api > 0) {
        QJsonObject versions { { u"mastodon"_qs, profile.api } };
        if (profile.isAtrium())
            versions.insert(u"atrium"_qs, 1);
        json.insert(u"api_versions"_qs, versions);
    }
    if (profile.isGoToSocial())
        json.insert(u"account_domain"_qs, call.base.mid(7));
    return jsonReply(json);
}

// What every first version has.
QJsonObject instanceCommons(const Call &call)
{
    const qint64 posts = call.world.db().number("SELECT ifnull(sum(statuses_count), 0) FROM accounts");
    return {
        { u"uri"_qs, call.base.mid(7) },
        { u"title"_qs, title(call.world) },
        { u"short_description"_qs, description(call.world) },
        { u"description"_qs, description(call.world) },
        { u"email"_qs, QString() },
        { u"version"_qs, call.world.profile().version },
        { u"urls"_qs, QJsonObject { { u"streaming_api"_qs, streaming(call) } } },
        { u"stats"_qs,
          QJsonObject {
              { u"user_count"_qs, people(call.world) }, { u"status_count"_qs, posts }, { u"domain_count"_qs, 1 } } },
        { u"thumbnail"_qs, call.base + u"/headers/original/missing.png"_qs },
        { u"languages"_qs, QJsonArray { u"en"_qs } },
        { u"registrations"_qs, false },
        { u"approval_required"_qs, false },
    };
}

// Akkoma's has no `configuration`, but numbers of its own.
HttpReply akkomaInstance(Call &call)
{
    const Limits &limits = call.world.limits();
    const QJsonObject metadata { { u"account_activation_required"_qs, false },
                                 { u"features"_qs, features(call.world.profile()) },
                                 { u"federation"_qs, QJsonObject { { u"enabled"_qs, true } } },
                                 { u"fields_limits"_qs,
                                   QJsonObject { { u"max_fields"_qs, limits.profileFields },
                                                 { u"name_length"_qs, limits.fieldCharacters },
                                                 { u"value_length"_qs, limits.fieldCharacters } } },
                                 { u"post_formats"_qs,
                                   QJsonArray::fromStringList(call.world.profile().contentTypes) } };
    QJsonObject json = instanceCommons(call);
    const QJsonObject own {
        { u"max_toot_chars"_qs, limits.statusCharacters },
        { u"poll_limits"_qs,
          QJsonObject { { u"max_options"_qs, limits.pollOptions },
                        { u"max_option_chars"_qs, limits.pollOptionCharacters },
                        { u"min_expiration"_qs, limits.pollShortestSeconds },
                        { u"max_expiration"_qs, limits.pollLongestSeconds } } },
        { u"upload_limit"_qs, limits.imageBytes },
        { u"description_limit"_qs, limits.descriptionCharacters },
        { u"pleroma"_qs, QJsonObject { { u"metadata"_qs, metadata }, { u"vapid_public_key"_qs, QJsonValue::Null } } },
    };
    for (auto it = own.begin(); it != own.end(); ++it)
        json.insert(it.key(), it.value());
    return jsonReply(json);
}

HttpReply instanceOne(Call &call)
{
    if (call.world.profile().isAkkoma())
        return akkomaInstance(call);
    QJsonObject json = instanceCommons(call);
    json.insert(u"invites_enabled"_qs, false);
    json.insert(u"configuration"_qs, configuration(call));
    json.insert(u"contact_account"_qs, contact(call));
    json.insert(u"rules"_qs, rules(call.world));
    if (call.world.profile().isAtrium())
        json.insert(u"max_toot_chars"_qs, call.world.limits().statusCharacters);
    return jsonReply(json);
}

HttpReply nodeInfoLinks(Call &call)
{
    QJsonArray links;
    const bool isNewer = call.world.profile().isAkkoma();
    for (const QString &schema : isNewer ? QStringList { u"2.0"_qs, u"2.1"_qs } : QStringList { u"2.0"_qs })
        links.append(QJsonObject { { u"rel"_qs, u"http://nodeinfo.diaspora.software/ns/schema/"_qs + schema },
                                   { u"href"_qs, call.base + u"/nodeinfo/"_qs + schema } });
    return jsonReply(QJsonObject { { u"links"_qs, links } });
}

HttpReply nodeInfo(Call &call)
{
    const qint64 users = people(call.world);
    const qint64 posts = call.world.db().number("SELECT ifnull(sum(statuses_count), 0) FROM accounts");
    const ServerProfile &profile = call.world.profile();
    const QString version
        = profile.softwareVersion.isEmpty() ? QString::fromLatin1(softwareVersion) : profile.softwareVersion;
    return jsonReply(QJsonObject {
        { u"version"_qs, pathSegments(call.request.path).last() },
        { u"software"_qs, QJsonObject { { u"name"_qs, profile.software }, { u"version"_qs, version } } },
        { u"protocols"_qs, QJsonArray() },
        { u"services"_qs, QJsonObject { { u"inbound"_qs, QJsonArray() }, { u"outbound"_qs, QJsonArray() } } },
        { u"usage"_qs,
          QJsonObject {
              { u"users"_qs,
                QJsonObject { { u"total"_qs, users }, { u"activeMonth"_qs, users }, { u"activeHalfyear"_qs, users } } },
              { u"localPosts"_qs, posts } } },
        { u"openRegistrations"_qs, false },
        { u"metadata"_qs, metadata(profile) },
    });
}

HttpReply webFinger(Call &call)
{
    QString resource = call.params.text(u"resource"_qs);
    resource.remove(u"acct:"_qs);
    const std::optional<Account> account = loadAccount(call.world, accountByHandle(call.world, resource));
    if (!account)
        return notFoundReply();
    const QJsonObject self { { u"rel"_qs, u"self"_qs },
                             { u"type"_qs, u"application/activity+json"_qs },
                             { u"href"_qs, call.base + u"/users/"_qs + account->username } };
    HttpReply reply
        = jsonReply(QJsonObject { { u"subject"_qs, u"acct:"_qs + account->username + u'@' + call.base.mid(7) },
                                  { u"links"_qs, QJsonArray { self } } });
    return reply;
}

HttpReply extendedDescription(Call &call)
{
    return jsonReply(
        QJsonObject { { u"updated_at"_qs, isoDate(call.world.now()) },
                      { u"content"_qs, u"<p>"_qs + description(call.world).toHtmlEscaped() + u"</p>"_qs } });
}

HttpReply ruleList(Call &call) { return jsonReply(rules(call.world)); }

HttpReply emptyList(Call &) { return jsonReply(QJsonArray()); }

HttpReply customEmojis(Call &call)
{
    Encoder encoder = call.encoder();
    QJsonArray out;
    for (const qint64 id : call.world.db().numbers("SELECT id FROM emojis ORDER BY shortcode"))
        out.append(encoder.customEmoji(id));
    return jsonReply(out);
}

} // namespace

void addInstanceRoutes(Router &router)
{
    router.add("GET /api/v1/instance", Access::Open, {}, instanceOne);
    router.add("GET /api/v2/instance", Access::Open, {}, instanceTwo);
    router.add("GET /api/v1/instance/rules", Access::Open, {}, ruleList);
    router.add("GET /api/v1/instance/peers", Access::Open, {}, emptyList);
    router.add("GET /api/v1/instance/extended_description", Access::Open, {}, extendedDescription);
    router.add("GET /api/v1/custom_emojis", Access::Open, {}, customEmojis);
    router.add("GET /.well-known/nodeinfo", Access::Open, {}, nodeInfoLinks);
    router.add("GET /.well-known/webfinger", Access::Open, {}, webFinger);
    router.add("GET /nodeinfo/2.0", Access::Open, {}, nodeInfo);
    router.add("GET /nodeinfo/2.1", Access::Open, {}, nodeInfo);
}

} // namespace atrium::company
