// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/secret.h"
#include "api/wirestatus.h"

#include <QHash>

namespace atrium::api::wire {

struct NodeInfo {
    QString softwareName; ///< lower case
    QString softwareVersion;
    QStringList features;
    QString upstreamName;
};

/// v1 and v2 of the instance document in one: whichever was read, a value that was not said is missing.
struct Instance {
    QString domain;
    QString accountDomain;
    QString title;
    QString description;
    QString version;
    QString sourceUrl;
    QString thumbnail;
    QString streamingUrl;
    QHash<QString, int> apiVersions;
    std::optional<int> maxCharacters;
    std::optional<int> maxMediaAttachments;
    std::optional<int> charactersReservedPerUrl;
    QStringList postMimeTypes; ///< formats of the text of a post
    std::optional<int> descriptionLimit;
    QStringList mediaMimeTypes;
    std::optional<qint64> imageSizeLimit;
    std::optional<qint64> imageMatrixLimit;
    std::optional<qint64> videoSizeLimit;
    std::optional<int> pollMaxOptions;
    std::optional<int> pollMaxCharacters;
    std::optional<int> maxReactions; ///< configuration.reactions.max_reactions
    std::optional<int> maxReactionsPerAccount; ///< configuration.emoji_reactions.max_reactions_per_account (kmyblue)
    QStringList pleromaFeatures;
    QStringList fedibirdCapabilities;
    bool translationEnabled = false;
    QString localFeedAccess; ///< timelines_access.live_feeds.local: public authenticated disabled, or not said
};

struct Application {
    QString clientId;
    Secret clientSecret;
    QString redirectUri;
    QStringList scopes;
};

struct Token {
    Secret accessToken;
    Secret refreshToken;
    QString tokenType;
    QString scope; ///< may be empty: not said
    qint64 expiresIn = 0; ///< seconds; 0: never
};

/// OAuth server metadata (RFC 8414). Nothing is trusted before `oauth.h : usableEndpoints`.
struct OAuthMetadata {
    QString issuer;
    QString authorizationEndpoint;
    QString tokenEndpoint;
    QString revocationEndpoint;
    QString appRegistrationEndpoint;
    QStringList scopesSupported;
};

struct SearchResults {
    QList<Account> accounts;
    QList<Status> statuses;
    QList<Tag> hashtags;
};

struct Preferences {
    QString visibility;
    bool sensitive = false;
    QString language;
};

struct Filter {
    QString id;
    QString title;
    QStringList context;
    QDateTime expiresAt;
    QString filterAction;
    QStringList keywords;
    QStringList wholeWords; ///< those of `keywords` that match only as whole words
    QStringList statusIds;
};

/// A body that says what went wrong (contract 9.1). Plain text, at most 300 characters.
struct ErrorBody {
    QString error;
    QString description;

    /// What a person may read; empty when the server said nothing usable.
    QString words() const { return description.isEmpty() ? error : description; }
};

} // namespace atrium::api::wire
