// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/wireserver.h"
#include "core/result.h"
#include "core/servertraits.h"

#include <QFuture>
#include <QUrl>

namespace atrium::api {

class Client;

/// How this server speaks of reactions (contract 4.3).
enum class ReactionDialect {
    None, ///< Mastodon, glitch-soc, GoToSocial
    Pleroma, ///< R1: PUT and DELETE …/pleroma/statuses/ID/reactions/EMOJI
    Glitch, ///< R2: POST …/react/NAME and …/unreact/NAME
    Fedibird, ///< R3: PUT …/emoji_reactions/NAME, POST …/emoji_unreaction
    Kmyblue, ///< R4: as R3, and DELETE …/emoji_reactions/NAME
};

/// What this server is and can do, for this layer and for `sync`. Read once a day (contract 1.7).
struct Capabilities {
    ServerTraits traits; ///< what the rest of the program may know
    ReactionDialect reactions = ReactionDialect::None;
    int apiVersion = 0; ///< api_versions.mastodon; 0: not said
    bool isPleromaLike = false; ///< Akkoma, Pleroma and kin: 403 instead of 401, no rate headers (contract 3.2)
    bool sharesTwice = false; ///< a second share is a second entry
    bool repeatingUndoFails = false; ///< 400 for an unfavourite or unreblog that is done already (contract 9.4)
    int multiGetLimit = 0; ///< statuses of one multi-get; 0: there is none
    QByteArray multiGetKey = "id[]";
    bool hasServerFilters = true;
    bool canDismissNotifications = true;
    bool hasAnnouncementReactions = true;
    int parallel = 4; ///< requests at once that this server likes
    QUrl streamingUrl; ///< ws(s)://…/api/v1/streaming on the same host or below it; invalid: no stream
    QString localFeedAccess;
};

/// What both documents say together. `base` is the server's address; either document may be all defaults.
Capabilities capabilitiesFrom(const wire::NodeInfo &nodeInfo, const wire::Instance &instance, const QUrl &base);

/// The streaming address that may get the token: the announced one when it is the API host or a name below it, else the
/// API host itself. http(s) is read as ws(s); on loopback always ws when `base` is http (contract 8.1).
QUrl streamingAddress(const QString &announced, const QUrl &base);

/// Reads nodeinfo and the instance document (v2, else v1). Fails only when no instance document can be had.
QFuture<Result<Capabilities>> readCapabilities(Client &client);

} // namespace atrium::api
