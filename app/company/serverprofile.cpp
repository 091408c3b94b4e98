// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/serverprofile.h"

#include <algorithm>

namespace atrium::company {

namespace {

constexpr qint64 hourMs = 3600 * 1000;
const auto statusReactions = QStringLiteral(" /api/v1/statuses/:id/(react|unreact|emoji_reactions|reacted_by)");
const auto pleroma = QStringLiteral(" /api/v1/pleroma/");
const auto profilePage = QStringLiteral(" /api/v1/profile$");
const auto userInfo = QStringLiteral(" /oauth/userinfo");
const auto metadata = QStringLiteral(" /.well-known/oauth-authorization-server");
const auto quoteRoutes = QStringLiteral("/(quotes|interaction_policy)");
const auto looseMedia = QStringLiteral("DELETE /api/v1/media/");
const auto grouped = QStringLiteral(" /api/v2/notifications");
const auto unreadCount = QStringLiteral(" /api/v1/notifications/unread_count");
const QStringList quoteNotices = { QStringLiteral("quote"), QStringLiteral("quoted_update") };
const auto reactionNotice = QStringLiteral("reaction");
const auto requests = QStringLiteral(" /api/v1/notifications/requests");
const auto eventStreams = QStringLiteral(" /api/v1/streaming/(user|public|hashtag|list|direct)");
const auto directTimeline = QStringLiteral(" /api/v1/timelines/direct");
const auto multiGet = QStringLiteral("GET /api/v1/(statuses|accounts)$");

ServerProfile atrium()
{
    ServerProfile profile;
    profile.missing = { profilePage, QStringLiteral(" /api/v1/statuses/:id/reacted_by") };
    return profile;
}

ServerProfile mastodon(const char *name, const char *version, int api)
{
    ServerProfile profile;
    profile.name = QString::fromLatin1(name);
    profile.kind = ServerProfile::Kind::Mastodon;
    profile.software = QStringLiteral("mastodon");
    profile.version = profile.softwareVersion = QString::fromLatin1(version);
    profile.api = api;
    profile.limits.statusCharacters = 500;
    profile.limits.attachments = 4;
    profile.keyMs = hourMs;
    profile.comparesBodies = false;
    profile.repeatsTokens = true;
    profile.quoteKeys = { QStringLiteral("quoted_status_id") };
    profile.multiGetKey = QStringLiteral("id");
    profile.rateLimit = 300;
    profile.contentTypes = { QStringLiteral("text/plain") };
    profile.unknownNotices = { reactionNotice };
    profile.missing = { statusReactions, pleroma, directTimeline };
    return profile;
}

ServerProfile mastodon42()
{
    ServerProfile profile = mastodon("mastodon-4.2", "4.2.12", 0);
    profile.keepsScheduledKeys = false;
    profile.provesKeys = false;
    profile.quoteKeys.clear();
    profile.forgetsMediaFlag = true;
    profile.unknownNotices += quoteNotices;
    profile.missing
        += { profilePage, userInfo, metadata, quoteRoutes, looseMedia, grouped, requests, unreadCount, multiGet };
    return profile;
}

ServerProfile mastodon43()
{
    ServerProfile profile = mastodon("mastodon-4.3", "4.3.1", 2);
    profile.quoteKeys.clear();
    profile.forgetsMediaFlag = true;
    profile.unknownNotices += quoteNotices;
    profile.missing += { profilePage, userInfo, quoteRoutes, looseMedia };
    return profile;
}

ServerProfile mastodon46()
{
    ServerProfile profile = mastodon("mastodon-4.6", "4.6.0", 10);
    profile.keys = ServerProfile::Keys::Fails;
    return profile;
}

ServerProfile fork()
{
    ServerProfile profile = mastodon("reactions", "4.5.0+chuckya", 7);
    profile.kind = ServerProfile::Kind::Fork;
    profile.limits.reactionsPerPerson = 1;
    profile.contentTypes += QStringLiteral("text/markdown");
    profile.unknownNotices.clear();
    profile.missing = { pleroma, profilePage, directTimeline, QStringLiteral("/emoji_reactions/") };
    return profile;
}

ServerProfile akkoma()
{
    ServerProfile profile;
    profile.name = profile.software = QStringLiteral("akkoma");
    profile.kind = ServerProfile::Kind::Akkoma;
    profile.softwareVersion = QStringLiteral("3.16.0");
    profile.version = QStringLiteral("2.7.2 (compatible; Akkoma 3.16.0)");
    profile.api = 0;
    profile.ids = IdShape::Flake;
    profile.limits.charactersPerUrl = 0;
    profile.limits.attachments = 1000; // no limit is announced
    profile.limits.descriptionCharacters = 5000;
    profile.limits.imageBytes = 16'000'000;
    profile.limits.pollOptions = 20;
    profile.limits.pollOptionCharacters = 200;
    profile.limits.pollShortestSeconds = 0;
    profile.limits.pollLongestSeconds = 31'536'000;
    profile.limits.profileFields = 10;
    profile.limits.fieldCharacters = 512;
    profile.limits.reactionsPerPerson = 1000;
    profile.limits.multiGet = 100;
    profile.keys = ServerProfile::Keys::Answers;
    profile.keyMs = 6 * hourMs;
    profile.provesKeys = false;
    profile.bindsPort = true;
    profile.unknownNotices = quoteNotices;
    profile.refusesRepeatedUndo = true;
    profile.notifiesReactionsAgain = true;
    profile.quoteKeys = { QStringLiteral("quote_id") };
    profile.multiGetKey = QStringLiteral("ids");
    profile.pageCap = 40;
    profile.missing = { profilePage,
                        userInfo,
                        metadata,
                        quoteRoutes,
                        looseMedia,
                        grouped,
                        unreadCount,
                        statusReactions,
                        requests,
                        eventStreams,
                        QStringLiteral("DELETE /api/v1/profile/"),
                        QStringLiteral(" /api/v1/trends"),
                        QStringLiteral("GET /api/v2/instance"),
                        QStringLiteral(" /api/v2/filters"),
                        QStringLiteral("/announcements/:id/reactions/") };
    return profile;
}

ServerProfile goToSocial()
{
    ServerProfile profile;
    profile.name = profile.software = QStringLiteral("gotosocial");
    profile.kind = ServerProfile::Kind::GoToSocial;
    profile.version = profile.softwareVersion = QStringLiteral("0.20.1");
    profile.api = 0;
    profile.ids = IdShape::Ulid;
    profile.limits.charactersPerUrl = 25;
    profile.limits.attachments = 6;
    profile.limits.imageBytes = limits::mostImageBytes;
    profile.limits.pollOptions = 6;
    profile.limits.profileFields = 6;
    profile.keys = ServerProfile::Keys::None;
    profile.provesKeys = false;
    profile.bindsPort = true;
    profile.unknownNotices = quoteNotices + QStringList { reactionNotice };
    profile.sharesTwice = true;
    profile.quoteKeys.clear();
    profile.listsOwnFinds = true;
    profile.pageCap = 30;
    profile.hasShortPages = true;
    profile.missing = { profilePage,
                        userInfo,
                        metadata,
                        quoteRoutes,
                        looseMedia,
                        grouped,
                        unreadCount,
                        multiGet,
                        statusReactions,
                        pleroma,
                        QStringLiteral("/announcements/:id/"),
                        QStringLiteral("/notifications/:id/dismiss"),
                        QStringLiteral("/remove_from_followers"),
                        QStringLiteral("/domain_blocks"),
                        QStringLiteral("/directory"),
                        requests,
                        eventStreams,
                        directTimeline,
                        QStringLiteral("/familiar_followers") };
    return profile;
}

} // namespace

const QList<ServerProfile> &serverProfiles()
{
    static const QList<ServerProfile> all
        = { atrium(), mastodon42(), mastodon43(), mastodon46(), fork(), akkoma(), goToSocial() };
    return all;
}

const ServerProfile *serverProfile(const QString &name)
{
    const auto found = std::find_if(serverProfiles().cbegin(), serverProfiles().cend(),
                                    [&name](const ServerProfile &profile) { return profile.name == name; });
    return found == serverProfiles().cend() ? nullptr : &*found;
}

} // namespace atrium::company
