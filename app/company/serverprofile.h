// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/idshape.h"
#include "company/limits.h"

#include <QString>
#include <QStringList>

namespace atrium::company {

/// How one kind of server behaves where servers differ on the wire (API contract 3 to 9; every difference is a line of
/// tests/conformance/PROFILES.md). The first one, "atrium", is the company itself.
struct ServerProfile {
    enum class Kind { Atrium, Mastodon, Fork, Akkoma, GoToSocial };
    enum class Keys {
        None, ///< no Idempotency-Key: a repeat is a second post
        Posts, ///< key → post; the answer is the post as it is now
        Fails, ///< as Posts, but a repeat is answered with 500
        Answers, ///< whole answers, of everybody's writes, failures too
    };

    QString name = QStringLiteral("atrium");
    Kind kind = Kind::Atrium;
    QString software = QStringLiteral("atrium"); ///< of nodeinfo
    QString softwareVersion; ///< of nodeinfo; empty: of this program
    QString version = QStringLiteral("4.5.0+atrium"); ///< of the instance
    int api = 7; ///< api_versions.mastodon; zero: no such object
    IdShape ids = IdShape::Decimal;
    Limits limits;

    Keys keys = Keys::Posts;
    qint64 keyMs = 24LL * 3600 * 1000;
    bool comparesBodies = true; ///< a key with another body is refused
    bool keepsScheduledKeys = true;

    bool provesKeys = true; ///< PKCE counts
    bool bindsPort = false; ///< a redirect address must be the registered one, port included
    bool repeatsTokens = false; ///< one token per application, person and scopes
    bool sharesTwice = false; ///< a second boost is a second entry
    bool refusesRepeatedUndo = false; ///< 400 for taking back what is not there
    bool notifiesReactionsAgain = false;
    QStringList quoteKeys = { QStringLiteral("quoted_status_id"), QStringLiteral("quote_id") }; ///< none: no quotes
    QString multiGetKey; ///< the only one; empty: either
    QStringList contentTypes = { QStringLiteral("text/plain"), QStringLiteral("text/markdown") }; ///< one: not asked
    bool forgetsMediaFlag = false; ///< delete_media is not known
    bool listsOwnFinds = false; ///< search finds what one wrote, and the replies to it
    int pageCap = 80; ///< pages are never longer
    bool hasShortPages = false; ///< and often shorter, in an order that is only nearly right
    int rateLimit = 0; ///< requests in five minutes and per token; zero: none
    QStringList unknownNotices; ///< types of notifications that do not exist here
    QStringList missing; ///< patterns of "METHOD path" that are answered with 404

    bool isAtrium() const { return kind == Kind::Atrium; }
    bool isMastodon() const { return kind == Kind::Mastodon || kind == Kind::Fork; }
    bool isAkkoma() const { return kind == Kind::Akkoma; }
    bool isGoToSocial() const { return kind == Kind::GoToSocial; }
};

/// All of them, "atrium" first.
const QList<ServerProfile> &serverProfiles();
/// Null when there is none of that name.
const ServerProfile *serverProfile(const QString &name);

} // namespace atrium::company
