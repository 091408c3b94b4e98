// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postview.h"

#include "core/kudos.h"
#include "models/emojitable.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace atrium::models {

namespace {

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(atrium::models::PostView)
};

QString spokenReaction(const Reaction &reaction)
{
    if (sameEmoji(reaction.emoji, likeEmoji()))
        return Spoken::tr("%n hearts", nullptr, reaction.count);
    const QString label = EmojiTable::forLanguage(QLocale().name().left(2)).labelOf(reaction.emoji);
    return Spoken::tr("%1: %2", "name of an emoji: how many")
        .arg(label.isEmpty() ? reaction.emoji : label)
        .arg(reaction.count);
}

QString spokenAuthor(const PostView &post)
{
    QStringList parts { post.authorName() };
    if (!post.authorRole().isEmpty())
        parts.append(post.authorRole());
    if (post.createdAt().isValid())
        parts.append(QLocale().toString(post.createdAt().toLocalTime(), QLocale::ShortFormat));
    if (!post.isComment())
        parts.append(Spoken::tr("to %1", "audience").arg(post.audienceName()));
    return parts.join(u", ");
}

QString spokenDelivery(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Confirmed:
        return {};
    case Delivery::Failed:
        return Spoken::tr("Not sent");
    case Delivery::Waiting:
    case Delivery::Sending:
    case Delivery::Unclear:
        break;
    }
    return Spoken::tr("Waiting to be sent");
}

QString spokenAttachments(const Post &post)
{
    QStringList parts;
    for (const Attachment &attachment : post.attachments)
        parts.append(attachment.description.isEmpty() ? Spoken::tr("Picture or file without a description")
                                                      : attachment.description);
    return parts.join(u". ");
}

} // namespace

QString likeEmoji() { return QStringLiteral("❤️"); }

PostView::PostView(const Post &post, QList<Person> talkers)
    : m_post(std::make_shared<const Post>(post))
    , m_talkers(std::move(talkers))
{
}

PostView::PostView(std::shared_ptr<const Post> post)
    : m_post(std::move(post))
{
}

const Post &PostView::value() const
{
    static const Post none;
    return m_post ? *m_post : none;
}

QString PostView::audienceName() const { return Words::audienceName(audience()); }

QString PostView::plainText() const { return atrium::plainText(value().text); }

QList<Reaction> PostView::reactions() const
{
    const Post &post = value();
    Reaction like;
    like.emoji = likeEmoji();
    like.count = post.likeCount;
    like.isMine = post.isLiked;
    like.isWaiting = post.hasWaitingLike;
    QList<Reaction> all;
    for (const Reaction &reaction : post.reactions) {
        if (!sameEmoji(reaction.emoji, like.emoji)) {
            all.append(reaction);
            continue;
        }
        like.count += reaction.count;
        like.isMine |= reaction.isMine;
        like.isWaiting |= reaction.isWaiting;
    }
    if (like.count > 0 || like.isMine)
        all.prepend(like);
    return all;
}

/// The preview of a link that is drawn as a post already would say the same twice.
bool PostView::hasCard() const
{
    const bool isTwice = value().isQuoteLink && value().card.url == value().quoted->url;
    return !value().card.url.isEmpty() && !isTwice;
}

int PostView::kudosValue() const { return int(kudosOf(value()).value_or(Kudos {}).value); }

QString PostView::kudosWords() const { return kudosOf(value()).value_or(Kudos {}).words; }

PostView PostView::quoted() const { return PostView(value().quoted); }

QString PostView::spokenSummary() const
{
    if (!isValid())
        return {};
    QStringList sentences { spokenAuthor(*this), spokenDelivery(value().delivery) };
    if (!subject().isEmpty())
        sentences.append(Spoken::tr("Subject: %1").arg(subject()));
    else
        sentences.append(plainText());
    sentences.append(spokenAttachments(value()));
    QStringList counts;
    for (const Reaction &reaction : reactions())
        counts.append(spokenReaction(reaction));
    sentences.append(counts.join(u", "));
    if (commentCount() > 0)
        sentences.append(Spoken::tr("%n comments", nullptr, commentCount()));
    sentences.removeAll(QString());
    return sentences.join(u". ");
}

bool PostView::operator==(const PostView &other) const
{
    if (m_talkers != other.m_talkers || isValid() != other.isValid())
        return false;
    return m_post == other.m_post || *m_post == *other.m_post;
}

} // namespace atrium::models
