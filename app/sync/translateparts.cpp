// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/translateparts.h"

#include <QUrl>

#include <algorithm>
#include <limits>

namespace atrium::sync {

namespace {

constexpr int largestSide = 20'000;
constexpr qsizetype mostReactions = 200;
constexpr qsizetype longestText = 5'000;

bool isGif(const api::wire::MediaAttachment &media)
{
    if (media.type == u"gifv"_qs || media.mimeType == u"image/gif"_qs)
        return true;
    return media.type == u"image"_qs && QUrl(media.url).path().endsWith(u".gif"_qs, Qt::CaseInsensitive);
}

Attachment::Kind kindOf(const api::wire::MediaAttachment &media)
{
    if (webAddress(media.url).isEmpty())
        return Attachment::Kind::File;
    if (isGif(media))
        return Attachment::Kind::Gif;
    if (media.type == u"image"_qs)
        return Attachment::Kind::Image;
    if (media.type == u"video"_qs)
        return Attachment::Kind::Video;
    return media.type == u"audio"_qs ? Attachment::Kind::Audio : Attachment::Kind::File;
}

/// Sizes make room on the card before the picture is there, so no server may ask for a mile: sides are bounded and the
/// shape lies between 1:4 and 4:1.
void setSize(Attachment &attachment, int width, int height)
{
    if (width <= 0 || height <= 0)
        return;
    attachment.width = std::min(width, largestSide);
    attachment.height = std::min(height, largestSide);
    attachment.width = std::min(attachment.width, attachment.height * 4);
    attachment.height = std::min(attachment.height, attachment.width * 4);
}

} // namespace

QString webAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const bool isWeb = parsed.scheme() == u"https"_qs || parsed.scheme() == u"http"_qs;
    return isWeb && !parsed.host().isEmpty() && parsed.userInfo().isEmpty() ? url : QString();
}

int toCount(qint64 count) { return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max())); }

QList<CustomEmoji> toEmoji(const QList<api::wire::CustomEmoji> &emojis)
{
    QList<CustomEmoji> list;
    for (const api::wire::CustomEmoji &emoji : emojis) {
        const QString url = webAddress(emoji.url);
        if (url.isEmpty() || emoji.shortcode.isEmpty())
            continue;
        const QString still = webAddress(emoji.staticUrl);
        list.append({ emoji.shortcode, url, still.isEmpty() ? url : still, emoji.category });
    }
    return list;
}

QList<MentionTarget> toMentions(const QList<api::wire::Mention> &mentions)
{
    QList<MentionTarget> list;
    for (const api::wire::Mention &mention : mentions) {
        if (!mention.id.isEmpty())
            list.append({ mention.id, mention.acct.isEmpty() ? mention.username : mention.acct, mention.url });
    }
    return list;
}

Attachment toAttachment(const api::wire::MediaAttachment &media)
{
    Attachment attachment;
    attachment.id = MediaId(media.id);
    attachment.kind = kindOf(media);
    attachment.url = webAddress(media.url);
    attachment.previewUrl = webAddress(media.previewUrl);
    attachment.remoteUrl = webAddress(media.remoteUrl);
    attachment.description = media.description.left(longestText);
    setSize(attachment, media.width, media.height);
    attachment.focusX = std::clamp(media.focusX, -1.0, 1.0);
    attachment.focusY = std::clamp(media.focusY, -1.0, 1.0);
    attachment.blurhash = media.blurhash;
    return attachment;
}

QList<Attachment> toAttachments(const QList<api::wire::MediaAttachment> &media)
{
    QList<Attachment> list;
    for (const api::wire::MediaAttachment &one : media)
        list.append(toAttachment(one));
    return list;
}

Poll toPoll(const api::wire::Poll &poll)
{
    Poll result;
    result.id = poll.id;
    result.expiresAt = poll.expiresAt;
    result.isMultiple = poll.multiple;
    result.isExpired = poll.expired;
    result.hasVoted = poll.voted.value_or(false);
    result.votes = toCount(poll.votesCount);
    result.voters = poll.votersCount ? toCount(*poll.votersCount) : -1;
    for (int i = 0; i < poll.options.size(); ++i) {
        const api::wire::PollOption &option = poll.options[i];
        const int votes = option.votesCount ? toCount(*option.votesCount) : -1;
        result.options.append({ option.title, votes, poll.ownVotes.contains(i) });
    }
    return result;
}

LinkCard toCard(const api::wire::PreviewCard &card)
{
    const QString url = webAddress(card.url);
    if (url.isEmpty())
        return {};
    const QString host = QString::fromLatin1(QUrl(url).host(QUrl::EncodeUnicode).toLatin1());
    return { url, host, card.title.left(300), card.description.left(1000), webAddress(card.image) };
}

QList<Reaction> toReactions(const QList<api::wire::Reaction> &reactions)
{
    QList<Reaction> list;
    for (const api::wire::Reaction &reaction : reactions.first(std::min(reactions.size(), mostReactions))) {
        if (reaction.name.isEmpty() || reaction.count <= 0)
            continue;
        const auto known = std::find_if(list.begin(), list.end(), [&reaction](const Reaction &other) {
            return sameEmoji(other.emoji, reaction.name);
        });
        const bool isMine = reaction.me.value_or(false);
        if (known != list.end()) {
            known->count = std::max(known->count, toCount(reaction.count));
            known->isMine = known->isMine || isMine;
            continue;
        }
        const QString still = webAddress(reaction.staticUrl);
        const QString image = still.isEmpty() ? webAddress(reaction.url) : still;
        list.append({ reaction.name, image, toCount(reaction.count), isMine, false });
    }
    return list;
}

Audience toAudience(const QString &visibility)
{
    if (visibility == u"public"_qs)
        return Audience::Everyone;
    if (visibility == u"unlisted"_qs)
        return Audience::Quiet;
    if (visibility == u"private"_qs)
        return Audience::Followers;
    return visibility == u"direct"_qs ? Audience::Named : Audience::Unknown;
}

QString visibilityOf(Audience audience)
{
    switch (audience) {
    case Audience::Everyone:
        return u"public"_qs;
    case Audience::Quiet:
        return u"unlisted"_qs;
    case Audience::Followers:
        return u"private"_qs;
    case Audience::Named:
    case Audience::Unknown:
        break;
    }
    return u"direct"_qs;
}

} // namespace atrium::sync
