// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/capabilities.h"

#include "api/client.h"
#include "api/httptransport.h"
#include "core/async.h"
#include "core/richtext.h"

#include <algorithm>

namespace atrium::api {

namespace {

constexpr int usualCharacters = 500;
constexpr int usualDescription = 1500;
constexpr qsizetype longestDescription = 1000;

bool startsWithAny(const QString &text, std::initializer_list<QLatin1String> starts)
{
    return std::any_of(starts.begin(), starts.end(), [&text](QLatin1String start) { return text.startsWith(start); });
}

ReactionDialect dialectOf(const QStringList &features, const wire::Instance &instance)
{
    if (features.contains(u"pleroma_emoji_reactions"))
        return ReactionDialect::Pleroma;
    if (instance.fedibirdCapabilities.contains(u"emoji_reaction"))
        return instance.maxReactionsPerAccount ? ReactionDialect::Kmyblue : ReactionDialect::Fedibird;
    return instance.maxReactions ? ReactionDialect::Glitch : ReactionDialect::None;
}

/// Old Akkoma and Pleroma say who they are only in the version text, Mastodon in its versions of the API (contract 4.1).
/// Everybody else is "other", of whom nothing is assumed.
QString softwareOf(const wire::NodeInfo &nodeInfo, const wire::Instance &instance)
{
    if (!nodeInfo.softwareName.isEmpty())
        return nodeInfo.softwareName;
    for (const QString &name : { u"akkoma"_qs, u"pleroma"_qs, u"gotosocial"_qs }) {
        if (instance.version.contains(name, Qt::CaseInsensitive))
            return name;
    }
    return instance.apiVersions.value(u"mastodon"_qs, 0) > 0 ? u"mastodon"_qs : u"other"_qs;
}

int positive(const std::optional<int> &said, int otherwise) { return said && *said > 0 ? *said : otherwise; }

void addLimits(ServerTraits &traits, const wire::Instance &instance, bool isPleromaLike, bool isGoToSocial)
{
    traits.maxCharacters = positive(instance.maxCharacters, usualCharacters);
    // Nought or silence means the real length on Akkoma and Pleroma, 23 elsewhere.
    traits.linkWeight = instance.charactersReservedPerUrl.value_or(isPleromaLike ? 0 : 23);
    traits.maxAttachments = positive(instance.maxMediaAttachments, isPleromaLike ? 16 : 4);
    traits.maxDescription = positive(instance.descriptionLimit, isPleromaLike ? 5000 : usualDescription);
    const qint64 usualImage = qint64(isPleromaLike ? 16 : (isGoToSocial ? 40 : 16)) * 1024 * 1024;
    traits.maxImageBytes = instance.imageSizeLimit.value_or(usualImage);
    traits.maxVideoBytes
        = instance.videoSizeLimit.value_or(isPleromaLike ? traits.maxImageBytes : traits.maxVideoBytes);
    traits.maxImagePixels = instance.imageMatrixLimit.value_or(traits.maxImagePixels);
    traits.mimeTypes = instance.mediaMimeTypes;
    if (traits.mimeTypes.contains(u"application/octet-stream"))
        traits.mimeTypes.clear(); // anything
    traits.maxPollOptions = positive(instance.pollMaxOptions, isPleromaLike ? 20 : 4);
    traits.maxPollOptionCharacters = positive(instance.pollMaxCharacters, isPleromaLike ? 200 : 50);
}

int reactionsOf(ReactionDialect dialect, const wire::Instance &instance)
{
    switch (dialect) {
    case ReactionDialect::None:
        return 0;
    case ReactionDialect::Fedibird:
        return 1;
    case ReactionDialect::Kmyblue:
        return positive(instance.maxReactionsPerAccount, 3);
    case ReactionDialect::Glitch:
        return positive(instance.maxReactions, 1);
    case ReactionDialect::Pleroma: // any number, unless the server says one
        return positive(instance.maxReactions, 100);
    }
    return 0;
}

bool isSiteOf(const QString &host, const QString &site)
{
    return host.compare(site, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + site, Qt::CaseInsensitive);
}

/// It is the connection that failed, or a gateway: the same question will be answered later.
bool isPassing(const Error &error)
{
    const int status = error.httpStatus;
    return error.kind == Error::Kind::Throttled
        || (error.kind == Error::Kind::Offline && (status == 0 || (status >= 502 && status <= 504)));
}

} // namespace

Capabilities capabilitiesFrom(const wire::NodeInfo &nodeInfo, const wire::Instance &instance, const QUrl &base)
{
    Capabilities can;
    ServerTraits &traits = can.traits;
    traits.host = base.host();
    const QString title = cleanName(instance.title);
    traits.companyName = title.isEmpty() ? base.host() : title;
    traits.description = plainText(richTextFromHtml(instance.description)).left(longestDescription);
    traits.software = softwareOf(nodeInfo, instance);
    traits.version = nodeInfo.softwareVersion.isEmpty() ? instance.version : nodeInfo.softwareVersion;

    const QStringList features = nodeInfo.features + instance.pleromaFeatures;
    const bool isGoToSocial = traits.software == u"gotosocial";
    const bool isMastodonLike = startsWithAny(
        traits.software, { QLatin1String("mastodon"), QLatin1String("atrium"), QLatin1String("hometown") });
    can.isPleromaLike = startsWithAny(traits.software,
                                      { QLatin1String("akkoma"), QLatin1String("pleroma"), QLatin1String("rebased") });
    can.apiVersion = instance.apiVersions.value(u"mastodon"_qs, 0);
    can.reactions = dialectOf(features, instance);
    can.repeatingUndoFails = can.isPleromaLike;
    can.sharesTwice = isGoToSocial;
    can.hasServerFilters = !can.isPleromaLike;
    can.canDismissNotifications = !isGoToSocial;
    can.hasAnnouncementReactions = isMastodonLike;
    can.parallel = can.isPleromaLike ? 2 : 4;
    can.localFeedAccess = instance.localFeedAccess;
    can.streamingUrl = streamingAddress(instance.streamingUrl, base);
    if (can.isPleromaLike) {
        can.multiGetLimit = 100;
        can.multiGetKey = "ids[]";
    } else if (can.apiVersion >= 2) {
        can.multiGetLimit = 20;
    }

    addLimits(traits, instance, can.isPleromaLike, isGoToSocial);
    traits.hasReactions = can.reactions != ReactionDialect::None;
    traits.maxReactions = reactionsOf(can.reactions, instance);
    traits.hasCustomReactions = can.reactions != ReactionDialect::Pleroma ? traits.hasReactions
                                                                          : features.contains(u"custom_emoji_reactions")
            || features.contains(u"pleroma_custom_emoji_reactions") || instance.maxReactions.has_value();
    traits.hasQuotes = can.apiVersion >= 7 || features.contains(u"quote_posting");
    traits.hasEdits = !can.isPleromaLike || features.contains(u"editing");
    traits.hasAnnouncements = !isGoToSocial;
    traits.hasMarkdown = instance.postMimeTypes.contains(u"text/markdown");
    traits.hasStreaming = can.streamingUrl.isValid();
    traits.honoursIdempotencyKey = isMastodonLike || can.isPleromaLike;
    return can;
}

QUrl streamingAddress(const QString &announced, const QUrl &base)
{
    QUrl url(announced, QUrl::StrictMode);
    const bool isOurs = url.isValid() && isSiteOf(url.host(), base.host()) && url.userInfo().isEmpty()
        && (url.scheme() == u"wss" || url.scheme() == u"https" || (isLoopback(base) && isLoopback(url)));
    if (!isOurs)
        url = base;
    // GoToSocial says wss even where it speaks plain HTTP: on loopback our own way of talking counts (contract 8.1).
    url.setScheme(base.scheme() == u"http" && isLoopback(base) ? u"ws"_qs : u"wss"_qs);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u"/api/v1/streaming"_qs);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

QFuture<Result<Capabilities>> readCapabilities(Client &client)
{
    auto promise = std::make_shared<QPromise<Result<Capabilities>>>();
    promise->start();
    // Without nodeinfo a server is "other": the instance document alone decides. Not when it only was not heard: taken for
    // another kind of server, a reaction would go out as a reply.
    whenDone(client.nodeInfo(), &client, [&client, promise](const Result<wire::NodeInfo> &nodeInfo) {
        if (!nodeInfo && isPassing(nodeInfo.error())) {
            promise->addResult(tl::unexpected(nodeInfo.error()));
            promise->finish();
            return;
        }
        whenDone(client.instance(), &client, [&client, promise, nodeInfo](const Result<wire::Instance> &instance) {
            if (instance)
                promise->addResult(capabilitiesFrom(nodeInfo.value_or(wire::NodeInfo {}), *instance, client.base()));
            else
                promise->addResult(tl::unexpected(instance.error()));
            promise->finish();
        });
    });
    return promise->future();
}

} // namespace atrium::api
