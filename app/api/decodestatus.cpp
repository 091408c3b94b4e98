// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decoders.h"

#include <algorithm>

namespace atrium::api {

namespace {

constexpr qsizetype mostPeopleOfAReaction = 200;

constexpr int nestedLevels = 2; // a wrapper, its post, and what that quotes
constexpr qsizetype mostAttachments = 32;
constexpr qsizetype mostPollOptions = 100;

template <typename T> std::shared_ptr<const T> shared(Result<T> value)
{
    return value ? std::make_shared<T>(std::move(*value)) : nullptr;
}

wire::Filtered filteredFrom(const JsonValue &json)
{
    const JsonValue filter = json["filter"];
    return { filter["id"].idOrNumber(), filter["title"].text(), filter["context"].texts(),
             filter["filter_action"].text(), filter["expires_at"].time() };
}

/// One of the places where servers put reactions, never two: Akkoma has the same list twice (contract 4.3).
JsonValue reactionsOf(const JsonValue &json)
{
    if (json["emoji_reactions"].isArray())
        return json["emoji_reactions"];
    if (json["pleroma"]["emoji_reactions"].isArray())
        return json["pleroma"]["emoji_reactions"];
    return json["reactions"];
}

QList<wire::Reaction> reactionList(const JsonValue &array)
{
    QList<wire::Reaction> reactions;
    array.forEach([&reactions](const JsonValue &element) {
        const wire::Reaction reaction = reactionFrom(element);
        if (!reaction.name.isEmpty() && reaction.count > 0)
            reactions.append(reaction);
    });
    return reactions;
}

/// Mastodon wraps what is quoted in a state, Akkoma and Fedibird send the post itself, Pleroma puts it elsewhere.
std::optional<wire::Quote> quoteFrom(const JsonValue &json, int levels)
{
    const JsonValue quote = json["quote"].isObject() ? json["quote"] : json["pleroma"]["quote"];
    if (!quote.isObject())
        return {};
    wire::Quote result;
    result.state = quote["state"].text();
    const bool isBare = result.state.isEmpty() && quote["id"].isText();
    const JsonValue quoted = isBare ? quote : quote["quoted_status"];
    result.quotedStatusId = quoted.isObject() ? quoted["id"].text() : quote["quoted_status_id"].text();
    if (levels > 0 && quoted.isObject())
        result.quotedStatus = shared(statusFrom(quoted, 0));
    return result;
}

std::optional<QStringList> whoMay(const JsonValue &policy)
{
    if (!policy.isObject())
        return {};
    QStringList who
        = policy["automatic_approval"].isArray() ? policy["automatic_approval"].texts() : policy["always"].texts();
    return who;
}

void readViewer(wire::Status &status, const JsonValue &json)
{
    status.favourited = json["favourited"].maybeFlag();
    status.reblogged = json["reblogged"].maybeFlag();
    status.bookmarked = json["bookmarked"].maybeFlag();
    status.muted = json["muted"].maybeFlag();
    status.pinned = json["pinned"].maybeFlag();
    status.repliesCount = json["replies_count"].count();
    status.reblogsCount = json["reblogs_count"].count();
    status.favouritesCount = json["favourites_count"].count();
    status.reactions = reactionList(reactionsOf(json));
    status.hasReactionList = reactionsOf(json).isArray();
    json["filtered"].forEach([&status](const JsonValue &element) {
        if (element["filter"].isObject())
            status.filtered.append(filteredFrom(element));
    });
}

void readText(wire::Status &status, const JsonValue &json)
{
    status.content = json["content"].maybeText();
    status.text = json["text"].text();
    status.contentType = json["content_type"].text();
    status.spoilerText = json["spoiler_text"].text();
    status.sensitive = json["sensitive"].flag();
    status.language = json["language"].text();
    status.mentions = listFrom<wire::Mention>(json["mentions"]);
    status.tags = listFrom<wire::Tag>(json["tags"]);
    status.emojis = listFrom<wire::CustomEmoji>(json["emojis"]);
}

void readParts(wire::Status &status, const JsonValue &json, int levels)
{
    status.mediaAttachments = listFrom<wire::MediaAttachment>(json["media_attachments"], mostAttachments);
    if (Result<wire::Poll> poll = Decoder<wire::Poll>::from(json["poll"]))
        status.poll = std::move(*poll);
    if (Result<wire::PreviewCard> card = Decoder<wire::PreviewCard>::from(json["card"]))
        status.card = std::move(*card);
    status.quote = quoteFrom(json, levels);
    status.quoteApproval = json["quote_approval"]["current_user"].text();
    status.whoMayReblog = whoMay(json["interaction_policy"]["can_reblog"]);
    status.whoMayReply = whoMay(json["interaction_policy"]["can_reply"]);
    if (levels > 1 && json["reblog"].isObject())
        status.reblog = shared(statusFrom(json["reblog"], levels - 1));
}

} // namespace

wire::Reaction reactionFrom(const JsonValue &json)
{
    wire::Reaction reaction;
    reaction.name = json["name"].text();
    reaction.count = json["count"].count();
    reaction.me = json["me"].maybeFlag();
    reaction.url = json["url"].text();
    reaction.staticUrl = json["static_url"].text();
    reaction.accountIds = json["account_ids"].texts();
    return reaction;
}

Result<wire::Status> statusFrom(const JsonValue &json, int levels)
{
    wire::Status status;
    status.id = json["id"].text();
    if (status.id.isEmpty())
        return lacks(QLatin1String("id"));
    status.uri = json["uri"].text();
    status.url = json["url"].text();
    status.account = accountFrom(json["account"]);
    status.createdAt = json["created_at"].time();
    status.editedAt = json["edited_at"].time();
    status.inReplyToId = json["in_reply_to_id"].text();
    status.inReplyToAccountId = json["in_reply_to_account_id"].text();
    status.visibility = json["visibility"].text();
    status.localOnly = json["local_only"].flag();
    readText(status, json);
    readViewer(status, json);
    readParts(status, json, levels);
    return status;
}

template <> Result<wire::ReactionPeople> Decoder<wire::ReactionPeople>::from(const JsonValue &json)
{
    const wire::Reaction reaction = reactionFrom(json);
    if (reaction.name.isEmpty())
        return lacks(QLatin1String("name"));
    wire::ReactionPeople people { reaction.name, reaction.staticUrl.isEmpty() ? reaction.url : reaction.staticUrl, {} };
    json["accounts"].forEach([&people](const JsonValue &element) {
        const Result<wire::Account> account = Decoder<wire::Account>::from(element);
        if (account && people.accounts.size() < mostPeopleOfAReaction)
            people.accounts.append(*account);
    });
    return people;
}

template <> Result<wire::Status> Decoder<wire::Status>::from(const JsonValue &json)
{
    return statusFrom(json, nestedLevels);
}

template <> Result<wire::Mention> Decoder<wire::Mention>::from(const JsonValue &json)
{
    wire::Mention mention { json["id"].text(), json["username"].text(), json["acct"].text(), json["url"].text() };
    if (mention.id.isEmpty())
        return lacks(QLatin1String("id"));
    if (mention.acct.isEmpty())
        mention.acct = mention.username;
    return mention;
}

template <> Result<wire::MediaAttachment> Decoder<wire::MediaAttachment>::from(const JsonValue &json)
{
    wire::MediaAttachment media;
    media.id = json["id"].text();
    if (media.id.isEmpty())
        return lacks(QLatin1String("id"));
    media.type = json["type"].text();
    media.url = json["url"].text();
    media.previewUrl = json["preview_url"].text();
    media.remoteUrl = json["remote_url"].text();
    media.description = json["description"].text();
    media.blurhash = json["blurhash"].text();
    media.mimeType = json["pleroma"]["mime_type"].text();
    const JsonValue original = json["meta"]["original"];
    media.width = original["width"].maybeSize().value_or(0);
    media.height = original["height"].maybeSize().value_or(0);
    media.focusX = std::clamp(json["meta"]["focus"]["x"].number(), -1.0, 1.0);
    media.focusY = std::clamp(json["meta"]["focus"]["y"].number(), -1.0, 1.0);
    media.duration = std::max(0.0, original["duration"].number());
    return media;
}

template <> Result<wire::Poll> Decoder<wire::Poll>::from(const JsonValue &json)
{
    if (!json.isObject())
        return lacks(QLatin1String("poll"));
    wire::Poll poll;
    poll.id = json["id"].text();
    poll.expiresAt = json["expires_at"].time();
    poll.expired = json["expired"].flag();
    poll.multiple = json["multiple"].flag();
    poll.votesCount = json["votes_count"].count();
    poll.votersCount = json["voters_count"].maybeCount();
    json["options"].forEach([&poll](const JsonValue &option) {
        if (option.isObject() && poll.options.size() < mostPollOptions)
            poll.options.append({ option["title"].text(), option["votes_count"].maybeCount() });
    });
    poll.emojis = listFrom<wire::CustomEmoji>(json["emojis"]);
    poll.voted = json["voted"].maybeFlag();
    json["own_votes"].forEach([&poll](const JsonValue &vote) {
        const std::optional<int> index = vote.maybeSize();
        if (index && *index < poll.options.size())
            poll.ownVotes.append(*index);
    });
    return poll;
}

template <> Result<wire::PreviewCard> Decoder<wire::PreviewCard>::from(const JsonValue &json)
{
    wire::PreviewCard card;
    card.url = json["url"].text();
    if (card.url.isEmpty())
        return lacks(QLatin1String("url"));
    card.title = json["title"].text();
    card.description = json["description"].text();
    card.type = json["type"].text();
    card.providerName = json["provider_name"].text();
    card.authorName = json["author_name"].text();
    card.image = json["image"].text();
    card.imageDescription = json["image_description"].text();
    card.width = json["width"].maybeSize().value_or(0);
    card.height = json["height"].maybeSize().value_or(0);
    return card;
}

template <> Result<wire::StatusSource> Decoder<wire::StatusSource>::from(const JsonValue &json)
{
    wire::StatusSource source { json["id"].text(), json["text"].text(), json["spoiler_text"].text(),
                                json["content_type"].text() };
    // An editor that opens empty would lose the post when it is saved: here a missing text is a fault.
    if (source.id.isEmpty() || !json["text"].isText())
        return lacks(source.id.isEmpty() ? QLatin1String("id") : QLatin1String("text"));
    return source;
}

template <> Result<wire::StatusEdit> Decoder<wire::StatusEdit>::from(const JsonValue &json)
{
    if (!json.isObject())
        return lacks(QLatin1String("version"));
    wire::StatusEdit edit;
    edit.content = json["content"].text();
    edit.spoilerText = json["spoiler_text"].text();
    edit.sensitive = json["sensitive"].flag();
    edit.createdAt = json["created_at"].time();
    edit.mediaAttachments = listFrom<wire::MediaAttachment>(json["media_attachments"], mostAttachments);
    edit.emojis = listFrom<wire::CustomEmoji>(json["emojis"]);
    json["poll"]["options"].forEach([&edit](const JsonValue &option) {
        if (option.isObject() && edit.pollOptions.size() < mostPollOptions)
            edit.pollOptions.append(option["title"].text());
    });
    return edit;
}

template <> Result<wire::Context> Decoder<wire::Context>::from(const JsonValue &json)
{
    if (!json["ancestors"].isArray() && !json["descendants"].isArray())
        return lacks(QLatin1String("descendants"));
    return wire::Context { listFrom<wire::Status>(json["ancestors"]), listFrom<wire::Status>(json["descendants"]) };
}

template <> Result<wire::ScheduledStatus> Decoder<wire::ScheduledStatus>::from(const JsonValue &json)
{
    const JsonValue params = json["params"];
    wire::ScheduledStatus scheduled;
    scheduled.id = json["id"].idOrNumber();
    if (scheduled.id.isEmpty() || !params.isObject())
        return lacks(scheduled.id.isEmpty() ? QLatin1String("id") : QLatin1String("params"));
    scheduled.scheduledAt = json["scheduled_at"].time();
    scheduled.text = params["text"].text();
    scheduled.inReplyToId = params["in_reply_to_id"].idOrNumber();
    params["media_ids"].forEach([&scheduled](const JsonValue &id) {
        if (!id.idOrNumber().isEmpty())
            scheduled.mediaIds.append(id.idOrNumber());
    });
    return scheduled;
}

} // namespace atrium::api
