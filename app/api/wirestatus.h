// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/wireaccount.h"

namespace atrium::api::wire {

/// "Exists, but this account cannot read it": never asked for (contract 5).
inline constexpr QLatin1String unreachableId("_");

struct Mention {
    QString id;
    QString username;
    QString acct;
    QString url;

    bool operator==(const Mention &) const = default;
};

struct MediaAttachment {
    QString id;
    QString type; ///< image gifv video audio unknown, or a word of the future
    QString url; ///< empty: still being processed, or only `remoteUrl` exists
    QString previewUrl;
    QString remoteUrl;
    QString description;
    QString blurhash;
    QString mimeType; ///< only some servers say it
    int width = 0; ///< of the original; 0: unknown
    int height = 0;
    double focusX = 0; ///< -1 … 1
    double focusY = 0; ///< -1 … 1, up
    double duration = 0; ///< seconds; 0: unknown

    bool operator==(const MediaAttachment &) const = default;
};

struct PollOption {
    QString title;
    std::optional<qint64> votesCount; ///< hidden until the end

    bool operator==(const PollOption &) const = default;
};

struct Poll {
    QString id; ///< empty in the history of a post
    QDateTime expiresAt; ///< invalid: open ended
    bool expired = false;
    bool multiple = false;
    qint64 votesCount = 0;
    std::optional<qint64> votersCount;
    QList<PollOption> options; ///< at most 100
    QList<CustomEmoji> emojis;
    std::optional<bool> voted; ///< not said without a token
    QList<int> ownVotes;

    bool operator==(const Poll &) const = default;
};

struct PreviewCard {
    QString url;
    QString title;
    QString description;
    QString type; ///< link photo video rich, or a word of the future
    QString providerName;
    QString authorName;
    QString image;
    QString imageDescription;
    int width = 0;
    int height = 0;

    bool operator==(const PreviewCard &) const = default;
};

/// A reaction to a post or an announcement. `name` is an emoji, a shortcode or "shortcode@host"; it is sent back as is.
struct Reaction {
    QString name;
    qint64 count = 0;
    std::optional<bool> me; ///< not said in streamed changes
    QString url; ///< custom emoji only
    QString staticUrl;
    QStringList accountIds;

    bool operator==(const Reaction &) const = default;
};

/// One kind of emoji under a post and who gave it.
struct ReactionPeople {
    QString name;
    QString url; ///< custom emoji only
    QList<Account> accounts;
};

struct Filtered {
    QString filterId;
    QString title;
    QStringList context;
    QString filterAction; ///< "warn", "hide", "blur"; unknown words act like warn
    QDateTime expiresAt;

    bool operator==(const Filtered &) const = default;
};

struct Status;

/// `state` is empty when the server sent the quoted post bare (contract 7).
struct Quote {
    QString state; ///< accepted pending rejected … unknown words are treated as unauthorized
    QString quotedStatusId;
    std::shared_ptr<const Status> quotedStatus; ///< depth 1 only
};

struct Status {
    QString id; ///< never empty; of the wrapper when `reblog` is set
    QString uri;
    QString url;
    Account account; ///< id empty: the server named nobody
    QDateTime createdAt; ///< UTC; invalid: unknown
    QDateTime editedAt;
    QString inReplyToId; ///< may be `unreachableId`
    QString inReplyToAccountId;
    QString visibility; ///< public unlisted private direct, or any other word: not public
    bool sensitive = false;
    QString spoilerText;
    std::optional<QString> content; ///< HTML; missing in replies to DELETE: keep the cached copy
    QString text; ///< source; never a sign of deletion
    QString contentType;
    QString language;
    bool localOnly = false;
    qint64 repliesCount = 0;
    qint64 reblogsCount = 0;
    qint64 favouritesCount = 0;
    std::optional<bool>
        favourited; ///< the five below are missing without a token and in streamed posts: keep known ones
    std::optional<bool> reblogged;
    std::optional<bool> bookmarked;
    std::optional<bool> muted;
    std::optional<bool> pinned;
    QList<MediaAttachment> mediaAttachments; ///< at most 32
    QList<Mention> mentions;
    QList<Tag> tags;
    QList<CustomEmoji> emojis;
    QList<Reaction> reactions; ///< of whichever dialect, once
    bool hasReactionList = false; ///< the server sent a list, even an empty one
    QList<Filtered> filtered;
    std::optional<Poll> poll;
    std::optional<PreviewCard> card;
    std::optional<Quote> quote;
    QString quoteApproval; ///< current_user: automatic manual denied …; empty: not said
    std::optional<QStringList> whoMayReblog; ///< GoToSocial's interaction policy; missing: no policy
    std::optional<QStringList> whoMayReply;
    std::shared_ptr<const Status> reblog;

    /// The post itself: what actions name and what is stored.
    const Status &original() const { return reblog ? *reblog : *this; }
};

struct StatusSource {
    QString id;
    QString text;
    QString spoilerText;
    QString contentType;

    bool operator==(const StatusSource &) const = default;
};

struct StatusEdit {
    QString content; ///< HTML
    QString spoilerText;
    bool sensitive = false;
    QDateTime createdAt;
    QList<MediaAttachment> mediaAttachments;
    QList<CustomEmoji> emojis;
    QStringList pollOptions; ///< titles only
};

struct Context {
    QList<Status> ancestors;
    QList<Status> descendants;
};

/// What POST /statuses answered: a post, or only a promise when it was scheduled.
struct ScheduledStatus {
    QString id;
    QDateTime scheduledAt;
    QString text; ///< params.text
    QString inReplyToId; ///< params.in_reply_to_id; a number on the wire
    QStringList mediaIds;
};

} // namespace atrium::api::wire
