// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post.h"
#include "models/values.h"

#include <memory>

namespace atrium::models {

/// A post as QML sees it: a cheap, read-only view on a shared value. An invalid one answers with empty values.
class PostView {
    Q_GADGET
    QML_VALUE_TYPE(post)
    Q_PROPERTY(bool isValid READ isValid CONSTANT)
    Q_PROPERTY(QString postId READ postId CONSTANT)
    Q_PROPERTY(QString authorId READ authorId CONSTANT)
    Q_PROPERTY(QString authorName READ authorName CONSTANT)
    Q_PROPERTY(QString authorHandle READ authorHandle CONSTANT)
    Q_PROPERTY(QString authorRole READ authorRole CONSTANT)
    Q_PROPERTY(QString authorPlace READ authorPlace CONSTANT)
    Q_PROPERTY(QString authorAvatar READ authorAvatar CONSTANT)
    Q_PROPERTY(bool isAuthorOfficial READ isAuthorOfficial CONSTANT)
    Q_PROPERTY(bool isAuthorBot READ isAuthorBot CONSTANT)
    Q_PROPERTY(QDateTime createdAt READ createdAt CONSTANT)
    Q_PROPERTY(QDateTime editedAt READ editedAt CONSTANT)
    Q_PROPERTY(bool isEdited READ isEdited CONSTANT)
    Q_PROPERTY(int audience READ audience CONSTANT)
    Q_PROPERTY(QString audienceName READ audienceName CONSTANT)
    Q_PROPERTY(QString subject READ subject CONSTANT)
    Q_PROPERTY(bool isSensitive READ isSensitive CONSTANT)
    Q_PROPERTY(atrium::RichText text READ text CONSTANT)
    Q_PROPERTY(QString plainText READ plainText CONSTANT)
    Q_PROPERTY(QList<atrium::Attachment> attachments READ attachments CONSTANT)
    Q_PROPERTY(atrium::Poll poll READ poll CONSTANT)
    Q_PROPERTY(bool hasPoll READ hasPoll CONSTANT)
    Q_PROPERTY(atrium::LinkCard card READ card CONSTANT)
    Q_PROPERTY(bool hasCard READ hasCard CONSTANT)
    Q_PROPERTY(QList<atrium::Reaction> reactions READ reactions CONSTANT)
    Q_PROPERTY(QList<atrium::GifReaction> gifReactions READ gifReactions CONSTANT)
    Q_PROPERTY(int likeCount READ likeCount CONSTANT)
    Q_PROPERTY(int shareCount READ shareCount CONSTANT)
    Q_PROPERTY(int commentCount READ commentCount CONSTANT)
    Q_PROPERTY(bool isLiked READ isLiked CONSTANT)
    Q_PROPERTY(bool isShared READ isShared CONSTANT)
    Q_PROPERTY(bool isSaved READ isSaved CONSTANT)
    Q_PROPERTY(bool isPinned READ isPinned CONSTANT)
    Q_PROPERTY(bool isMine READ isMine CONSTANT)
    Q_PROPERTY(bool canShare READ canShare CONSTANT)
    Q_PROPERTY(QString url READ url CONSTANT)
    Q_PROPERTY(int delivery READ delivery CONSTANT)
    Q_PROPERTY(QString failure READ failure CONSTANT)
    Q_PROPERTY(bool isComment READ isComment CONSTANT)
    Q_PROPERTY(QString parentId READ parentId CONSTANT)
    Q_PROPERTY(atrium::models::PostView quoted READ quoted CONSTANT)
    Q_PROPERTY(bool hasQuoted READ hasQuoted CONSTANT)
    Q_PROPERTY(bool isQuoteLink READ isQuoteLink CONSTANT)
    Q_PROPERTY(bool isKudos READ isKudos CONSTANT)
    Q_PROPERTY(int kudosValue READ kudosValue CONSTANT)
    Q_PROPERTY(QString kudosWords READ kudosWords CONSTANT)
    Q_PROPERTY(QList<atrium::Person> thanked READ thanked CONSTANT)
    Q_PROPERTY(QString spokenSummary READ spokenSummary CONSTANT)
    Q_PROPERTY(QList<atrium::Person> talkers READ talkers CONSTANT)

public:
    PostView() = default;
    explicit PostView(const Post &post, QList<Person> talkers = {});
    explicit PostView(std::shared_ptr<const Post> post);

    bool isValid() const { return m_post != nullptr; }
    const Post &value() const; ///< an empty post when invalid

    QString postId() const { return value().id.toString(); }
    QString authorId() const { return value().author.id.toString(); }
    QString authorName() const { return value().author.name; }
    QString authorHandle() const { return value().author.handle; }
    QString authorRole() const { return value().author.role; }
    QString authorPlace() const { return value().author.place; }
    QString authorAvatar() const { return value().author.avatarUrl; }
    bool isAuthorOfficial() const { return value().author.isOfficial; }
    bool isAuthorBot() const { return value().author.isBot; }
    QDateTime createdAt() const { return value().createdAt; }
    QDateTime editedAt() const { return value().editedAt; }
    bool isEdited() const { return value().editedAt.isValid(); }
    int audience() const { return int(value().audience); }
    QString audienceName() const;
    QString subject() const { return value().subject; }
    bool isSensitive() const { return value().isSensitive; }
    RichText text() const { return value().text; }
    QString plainText() const;
    QList<Attachment> attachments() const { return value().attachments; }
    Poll poll() const { return value().poll; }
    bool hasPoll() const { return !value().poll.id.isEmpty(); }
    LinkCard card() const { return value().card; }
    bool hasCard() const;
    /// Likes first, as ❤️; a ❤️ that the server counts as an ordinary reaction is in the same entry.
    QList<Reaction> reactions() const;
    QList<GifReaction> gifReactions() const { return value().gifReactions; }
    int likeCount() const { return value().likeCount; }
    int shareCount() const { return value().shareCount; }
    int commentCount() const { return value().commentCount; }
    bool isLiked() const { return value().isLiked; }
    bool isShared() const { return value().isShared; }
    bool isSaved() const { return value().isSaved; }
    bool isPinned() const { return value().isPinned; }
    bool isMine() const { return value().isMine; }
    bool canShare() const { return value().canShare; }
    QString url() const { return value().url; }
    int delivery() const { return int(value().delivery); }
    QString failure() const { return value().failure; }
    bool isComment() const { return !value().parentId.isEmpty(); }
    QString parentId() const { return value().parentId.toString(); }
    PostView quoted() const;
    bool hasQuoted() const { return value().quoted != nullptr; }
    bool isQuoteLink() const { return value().isQuoteLink; }
    /// A post that thanks colleagues, drawn as a card.
    bool isKudos() const { return !value().thanked.isEmpty(); }
    int kudosValue() const;
    QString kudosWords() const; ///< empty: the text is shown as every other text
    QList<Person> thanked() const { return value().thanked; }
    /// What a screen reader says for the whole post: who, when, to whom, text, reactions, comments.
    QString spokenSummary() const;
    QList<Person> talkers() const { return m_talkers; }

    bool operator==(const PostView &other) const;

private:
    std::shared_ptr<const Post> m_post;
    QList<Person> m_talkers;
};

/// The heart that stands for a like.
QString likeEmoji();

} // namespace atrium::models
