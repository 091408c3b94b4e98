// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audience.h"
#include "core/ids.h"
#include "core/person.h"
#include "core/richtext.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

namespace atrium {

/// One kind of emoji under a post. `emoji` is one Unicode emoji or a shortcode without colons; compare with sameEmoji.
struct Reaction {
    Q_GADGET
    Q_PROPERTY(QString emoji MEMBER emoji CONSTANT)
    Q_PROPERTY(QString imageUrl MEMBER imageUrl CONSTANT)
    Q_PROPERTY(int count MEMBER count CONSTANT)
    Q_PROPERTY(bool isMine MEMBER isMine CONSTANT)
    Q_PROPERTY(bool isWaiting MEMBER isWaiting CONSTANT)

public:
    QString emoji;
    QString imageUrl; ///< company emoji only
    int count = 0;
    bool isMine = false;
    bool isWaiting = false; ///< mine, and not confirmed by the server yet

    bool operator==(const Reaction &) const = default;
};

/// A picture, GIF, video, sound or file of a post.
struct Attachment {
    Q_GADGET
    Q_PROPERTY(QString id READ idText CONSTANT)
    Q_PROPERTY(Kind kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString url MEMBER url CONSTANT)
    Q_PROPERTY(QString previewUrl MEMBER previewUrl CONSTANT)
    Q_PROPERTY(QString description MEMBER description CONSTANT)
    Q_PROPERTY(int width MEMBER width CONSTANT)
    Q_PROPERTY(int height MEMBER height CONSTANT)
    Q_PROPERTY(QString blurhash MEMBER blurhash CONSTANT)
    Q_PROPERTY(bool isWaiting MEMBER isWaiting CONSTANT)

public:
    enum class Kind { Image, Gif, Video, Audio, File };
    Q_ENUM(Kind)

    MediaId id;
    Kind kind = Kind::File;
    QString url; ///< "draft:<blob id>" while it waits in the outbox
    QString previewUrl;
    QString remoteUrl;
    QString description;
    int width = 0; ///< 0 = unknown
    int height = 0;
    double focusX = 0; ///< -1 … 1
    double focusY = 0; ///< -1 … 1, up
    QString blurhash;
    bool isWaiting = false;

    QString idText() const { return id.toString(); }
    bool operator==(const Attachment &) const = default;
};

struct PollOption {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(int votes MEMBER votes CONSTANT)
    Q_PROPERTY(bool isMine MEMBER isMine CONSTANT)

public:
    QString title;
    int votes = -1; ///< -1 while hidden
    bool isMine = false;

    bool operator==(const PollOption &) const = default;
};

struct Poll {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QList<atrium::PollOption> options MEMBER options CONSTANT)
    Q_PROPERTY(QDateTime expiresAt MEMBER expiresAt CONSTANT)
    Q_PROPERTY(bool isMultiple MEMBER isMultiple CONSTANT)
    Q_PROPERTY(bool isExpired MEMBER isExpired CONSTANT)
    Q_PROPERTY(bool hasVoted MEMBER hasVoted CONSTANT)
    Q_PROPERTY(int votes MEMBER votes CONSTANT)
    Q_PROPERTY(int voters MEMBER voters CONSTANT)

public:
    QString id; ///< empty: the post has no poll
    QList<PollOption> options;
    QDateTime expiresAt; ///< invalid = open ended
    bool isMultiple = false;
    bool isExpired = false;
    bool hasVoted = false;
    int votes = 0;
    int voters = -1; ///< -1 unknown

    bool operator==(const Poll &) const = default;
};

/// What the server found behind a link of the post.
struct LinkCard {
    Q_GADGET
    Q_PROPERTY(QString url MEMBER url CONSTANT)
    Q_PROPERTY(QString host MEMBER host CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString description MEMBER description CONSTANT)
    Q_PROPERTY(QString imageUrl MEMBER imageUrl CONSTANT)

public:
    QString url; ///< empty: no card; only http and https
    QString host; ///< the real host, punycode
    QString title;
    QString description;
    QString imageUrl;

    bool operator==(const LinkCard &) const = default;
};

/// A reply that is only a GIF, folded into a reaction (API-MAP "Folded reactions").
struct GifReaction {
    Q_GADGET
    Q_PROPERTY(QString postId READ postIdText CONSTANT)
    Q_PROPERTY(QString personName MEMBER personName CONSTANT)
    Q_PROPERTY(QString url MEMBER url CONSTANT)
    Q_PROPERTY(QString previewUrl MEMBER previewUrl CONSTANT)
    Q_PROPERTY(QString description MEMBER description CONSTANT)
    Q_PROPERTY(bool isMine MEMBER isMine CONSTANT)
    Q_PROPERTY(bool isWaiting MEMBER isWaiting CONSTANT)

public:
    PostId postId;
    QString personName;
    QString url;
    QString previewUrl;
    QString description;
    bool isMine = false;
    bool isWaiting = false;

    QString postIdText() const { return postId.toString(); }
    bool operator==(const GifReaction &) const = default;
};

/// A post of the feed, or a comment (a post with a parent). Shares are FeedEntry's business.
struct Post {
    PostId id;
    Person author;
    PostId parentId; ///< empty: not a comment
    PersonId parentAuthorId;
    bool isParentMissing = false; ///< a comment whose parent exists but cannot be read (contract 7, id "_")
    QDateTime createdAt; ///< UTC; invalid = unknown
    QDateTime editedAt; ///< UTC; invalid = never
    QDateTime fetchedAt; ///< when this version was read from the server
    Audience audience = Audience::Unknown;
    QString subject; ///< content warning, plain
    bool isSensitive = false;
    RichText text;
    QString source; ///< what the author typed, when known (own posts)
    QString language;
    QList<Attachment> attachments;
    Poll poll;
    LinkCard card;
    QList<MentionTarget> mentions;
    QStringList tags;
    QList<CustomEmoji> emoji;
    QList<Reaction> reactions; ///< without the like
    QList<GifReaction> gifReactions; ///< computed by the store from cached comments
    std::shared_ptr<const Post> quoted; ///< depth 1 only; null when none or not to be shown
    bool isQuoteLink = false; ///< `quoted` is no quote: the text links to it. Computed by the store
    QList<Person> thanked; ///< whom a post with #kudos names. Computed by the store
    int likeCount = 0;
    int shareCount = 0;
    int commentCount = 0;
    bool isLiked = false;
    bool isShared = false;
    bool isSaved = false;
    bool isPinned = false;
    bool isThreadMuted = false;
    bool isMine = false;
    bool canShare = true;
    bool lacksViewer = false; ///< as everybody is told it: what this person did to it is not said
    bool canQuote = true; ///< as far as the audience and its author allow it; servers may have no quotes at all
    QString url; ///< the page on the server, for "copy link"
    Delivery delivery = Delivery::Confirmed;
    QString failure; ///< why it was not sent, in the server's or our plain words
    bool hasWaitingLike = false; ///< mine and unconfirmed
    bool hasWaitingShare = false;
    bool hasWaitingSave = false;
    bool hasWaitingEdit = false;

    bool operator==(const Post &) const;
};

/// Takes over what only this person's own reading can say.
void keepViewerFields(Post &fresh, const Post &known);

/// True when both name the same emoji: U+FE0F is ignored (contract 4.3).
bool sameEmoji(const QString &a, const QString &b);

} // namespace atrium
