// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decoders.h"

#include <algorithm>

namespace atrium::api {

namespace {

/// The first of several places where servers say the same number.
std::optional<int> firstSize(std::initializer_list<JsonValue> places)
{
    for (const JsonValue &place : places) {
        if (const std::optional<int> size = place.maybeSize())
            return size;
    }
    return {};
}

std::optional<qint64> firstCount(std::initializer_list<JsonValue> places)
{
    for (const JsonValue &place : places) {
        if (const std::optional<qint64> count = place.maybeCount())
            return count;
    }
    return {};
}

/// Version 1 has one phrase a filter, which is its name as well (contract 6.6).
void addPhrase(wire::Filter &filter, const JsonValue &json)
{
    const QString phrase = json["phrase"].text();
    if (phrase.isEmpty())
        return;
    filter.title = phrase;
    filter.keywords = { phrase };
    if (json["whole_word"].flag())
        filter.wholeWords = { phrase };
    filter.filterAction = json["irreversible"].flag() ? QStringLiteral("hide") : QStringLiteral("warn");
}

void readLimits(wire::Instance &instance, const JsonValue &json)
{
    const JsonValue configuration = json["configuration"];
    const JsonValue statuses = configuration["statuses"];
    const JsonValue media = configuration["media_attachments"];
    const JsonValue polls = configuration["polls"];
    instance.maxCharacters = firstSize({ statuses["max_characters"], json["max_toot_chars"] });
    instance.maxMediaAttachments = firstSize({ statuses["max_media_attachments"], json["max_media_attachments"] });
    instance.charactersReservedPerUrl = statuses["characters_reserved_per_url"].maybeSize();
    instance.postMimeTypes = statuses["supported_mime_types"].texts();
    if (instance.postMimeTypes.isEmpty())
        instance.postMimeTypes = json["pleroma"]["metadata"]["post_formats"].texts();
    instance.descriptionLimit = firstSize({ media["description_limit"], json["description_limit"] });
    instance.mediaMimeTypes = media["supported_mime_types"].texts();
    instance.imageSizeLimit = firstCount({ media["image_size_limit"], json["upload_limit"] });
    instance.imageMatrixLimit = media["image_matrix_limit"].maybeCount();
    instance.videoSizeLimit = firstCount({ media["video_size_limit"], json["upload_limit"] });
    instance.pollMaxOptions = firstSize({ polls["max_options"], json["poll_limits"]["max_options"] });
    instance.pollMaxCharacters
        = firstSize({ polls["max_characters_per_option"], json["poll_limits"]["max_option_chars"] });
    instance.maxReactions = configuration["reactions"]["max_reactions"].maybeSize();
    instance.maxReactionsPerAccount = configuration["emoji_reactions"]["max_reactions_per_account"].maybeSize();
}

Secret secretFrom(const JsonValue &json) { return Secret(json.text().toUtf8()); }

} // namespace

template <> Result<wire::NodeInfo> Decoder<wire::NodeInfo>::from(const JsonValue &json)
{
    wire::NodeInfo info;
    info.softwareName = json["software"]["name"].text().toLower().left(60);
    if (info.softwareName.isEmpty())
        return lacks(QLatin1String("software.name"));
    info.softwareVersion = json["software"]["version"].text().left(100);
    info.features = json["metadata"]["features"].texts();
    info.upstreamName = json["metadata"]["upstream"]["name"].text().toLower();
    return info;
}

template <> Result<wire::Instance> Decoder<wire::Instance>::from(const JsonValue &json)
{
    wire::Instance instance;
    instance.domain = json["domain"].isText() ? json["domain"].text() : json["uri"].text();
    instance.version = json["version"].text();
    if (instance.domain.isEmpty() && instance.version.isEmpty())
        return lacks(QLatin1String("domain"));
    instance.accountDomain = json["account_domain"].text();
    instance.title = json["title"].text();
    instance.description
        = json["short_description"].isText() ? json["short_description"].text() : json["description"].text();
    instance.sourceUrl = json["source_url"].text();
    instance.thumbnail = json["thumbnail"].isText() ? json["thumbnail"].text() : json["thumbnail"]["url"].text();
    const JsonValue announced = json["configuration"]["urls"]["streaming"];
    instance.streamingUrl = announced.isText() ? announced.text() : json["urls"]["streaming_api"].text();
    json["api_versions"].forEachMember([&instance](const QString &name, const JsonValue &number) {
        instance.apiVersions.insert(name, number.maybeSize().value_or(0));
    });
    readLimits(instance, json);
    instance.pleromaFeatures = json["pleroma"]["metadata"]["features"].texts();
    instance.fedibirdCapabilities = json["fedibird_capabilities"].texts();
    instance.translationEnabled = json["configuration"]["translation"]["enabled"].flag();
    instance.localFeedAccess = json["configuration"]["timelines_access"]["live_feeds"]["local"].text();
    return instance;
}

template <> Result<wire::Application> Decoder<wire::Application>::from(const JsonValue &json)
{
    wire::Application app;
    app.clientId = json["client_id"].text();
    app.clientSecret = secretFrom(json["client_secret"]);
    app.redirectUri = json["redirect_uri"].text();
    app.scopes = json["scopes"].texts();
    if (app.clientId.isEmpty())
        return lacks(QLatin1String("client_id"));
    return app;
}

template <> Result<wire::Token> Decoder<wire::Token>::from(const JsonValue &json)
{
    wire::Token token;
    token.accessToken = secretFrom(json["access_token"]);
    token.refreshToken = secretFrom(json["refresh_token"]);
    token.tokenType = json["token_type"].text();
    token.scope = json["scope"].text();
    token.expiresIn = json["expires_in"].count();
    // It becomes part of a header: a control character or a blank would be another header.
    const QByteArray &bytes = token.accessToken.reveal();
    const bool isHeaderSafe = std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > 0x20 && c < 0x7F; });
    if (bytes.isEmpty() || bytes.size() > 8192 || !isHeaderSafe)
        return lacks(QLatin1String("access_token"));
    return token;
}

template <> Result<wire::OAuthMetadata> Decoder<wire::OAuthMetadata>::from(const JsonValue &json)
{
    if (!json.isObject())
        return lacks(QLatin1String("issuer"));
    return wire::OAuthMetadata { json["issuer"].text(),
                                 json["authorization_endpoint"].text(),
                                 json["token_endpoint"].text(),
                                 json["revocation_endpoint"].text(),
                                 json["app_registration_endpoint"].text(),
                                 json["scopes_supported"].texts() };
}

template <> Result<wire::SearchResults> Decoder<wire::SearchResults>::from(const JsonValue &json)
{
    if (!json.isObject())
        return lacks(QLatin1String("accounts"));
    return wire::SearchResults { listFrom<wire::Account>(json["accounts"]), listFrom<wire::Status>(json["statuses"]),
                                 listFrom<wire::Tag>(json["hashtags"]) };
}

template <> Result<wire::Preferences> Decoder<wire::Preferences>::from(const JsonValue &json)
{
    if (!json.isObject())
        return lacks(QLatin1String("preferences"));
    return wire::Preferences { json["posting:default:visibility"].text(), json["posting:default:sensitive"].flag(),
                               json["posting:default:language"].text() };
}

template <> Result<wire::Filter> Decoder<wire::Filter>::from(const JsonValue &json)
{
    wire::Filter filter;
    filter.id = json["id"].text();
    if (filter.id.isEmpty())
        return lacks(QLatin1String("id"));
    filter.title = json["title"].text();
    filter.context = json["context"].texts();
    filter.expiresAt = json["expires_at"].time();
    filter.filterAction = json["filter_action"].text();
    json["keywords"].forEach([&filter](const JsonValue &keyword) {
        if (!keyword["keyword"].text().isEmpty())
            filter.keywords.append(keyword["keyword"].text());
        if (keyword["whole_word"].flag())
            filter.wholeWords.append(keyword["keyword"].text());
    });
    json["statuses"].forEach([&filter](const JsonValue &status) {
        // GoToSocial writes the id of the post under "phrase".
        const QString id = status["status_id"].isText() ? status["status_id"].text() : status["phrase"].text();
        if (!id.isEmpty())
            filter.statusIds.append(id);
    });
    addPhrase(filter, json);
    return filter;
}

} // namespace atrium::api
