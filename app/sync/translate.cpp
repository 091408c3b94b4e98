// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/translate.h"

#include "core/folded.h"
#include "sync/translateparts.h"

#include <algorithm>

namespace atrium::sync {

namespace {

constexpr qsizetype longestSubject = 500;
constexpr qsizetype longestPreview = 280;

QString fieldNamed(const Person &person, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        for (const ProfileField &field : person.fields) {
            if (field.name.compare(name, Qt::CaseInsensitive) == 0)
                return cleanName(field.value);
        }
    }
    return {};
}

/// Names are drawn and read out as plain text, where ":probe:" would be noise.
QString withoutShortcodes(QString name, const QList<api::wire::CustomEmoji> &emojis)
{
    for (const api::wire::CustomEmoji &emoji : emojis) {
        if (!emoji.shortcode.isEmpty())
            name.remove(u':' + emoji.shortcode + u':');
    }
    return name;
}

/// "People partner, Amman" of the office Amman: the place is shown beside the role anyway.
QString withoutPlace(const QString &role, const QString &place)
{
    if (place.isEmpty() || !role.endsWith(place, Qt::CaseInsensitive))
        return role;
    const QString left = role.chopped(place.size()).trimmed();
    return left.endsWith(u',') ? left.chopped(1).trimmed() : role;
}

QString avatarOf(const api::wire::Account &account)
{
    const QString still = webAddress(account.avatarStatic);
    const QString url = still.isEmpty() ? webAddress(account.avatar) : still;
    // The picture of people without a picture: our initials say more.
    return url.endsWith(u"/missing.png"_qs) ? QString() : url;
}

bool isOfficial(const api::wire::Account &account)
{
    return std::any_of(account.roles.cbegin(), account.roles.cend(),
                       [](const api::wire::Role &role) { return role.highlighted && !role.name.isEmpty(); });
}

/// Akkoma sends 1970 for dates that it cannot read (contract 2).
QDateTime knownDate(const QDateTime &date)
{
    return date.isValid() && date.toMSecsSinceEpoch() > 0 ? date.toUTC() : QDateTime();
}

bool mayShow(const api::wire::Quote &quote)
{
    return quote.quotedStatus && (quote.state.isEmpty() || quote.state == u"accepted"_qs);
}

bool mayShare(const api::wire::Status &status, Audience audience, bool isMine)
{
    if (status.whoMayReblog && !isMine && !status.whoMayReblog->contains(u"public"_qs))
        return false;
    return audience == Audience::Everyone || audience == Audience::Quiet || (isMine && audience == Audience::Followers);
}

/// Whether a quote may be tried: what an author has to agree to first may be tried as well.
bool mayQuote(const api::wire::Status &status, Audience audience, bool isMine)
{
    const bool isDenied = status.quoteApproval == u"denied"_qs || status.quoteApproval == u"unknown"_qs;
    return (isMine || !isDenied) && (audience == Audience::Everyone || audience == Audience::Quiet);
}

void setText(Post &post, const api::wire::Status &status)
{
    post.subject = status.spoilerText.left(longestSubject);
    post.isSensitive = status.sensitive;
    post.mentions = toMentions(status.mentions);
    post.emoji = toEmoji(status.emojis);
    post.text
        = richTextFromHtml(status.content.value_or(QString()), { post.mentions, post.emoji, post.quoted != nullptr });
    post.language = status.language;
    for (const api::wire::Tag &tag : status.tags)
        post.tags.append(tag.name);
}

void setCounts(Post &post, const api::wire::Status &status)
{
    post.reactions = toReactions(status.reactions);
    post.likeCount = toCount(status.favouritesCount);
    post.shareCount = toCount(status.reblogsCount);
    post.commentCount = toCount(status.repliesCount);
    post.isLiked = status.favourited.value_or(false);
    post.isShared = status.reblogged.value_or(false);
    post.isSaved = status.bookmarked.value_or(false);
    post.isPinned = status.pinned.value_or(false);
    post.isThreadMuted = status.muted.value_or(false);
}

void setParent(Post &post, const api::wire::Status &status)
{
    post.isParentMissing = status.inReplyToId == api::wire::unreachableId;
    if (!post.isParentMissing)
        post.parentId = PostId(status.inReplyToId);
    if (status.inReplyToAccountId != api::wire::unreachableId)
        post.parentAuthorId = PersonId(status.inReplyToAccountId);
}

Notice::Kind kindOf(const api::wire::Notification &notification, const Reading &reading)
{
    static const QHash<QString, Notice::Kind> kinds {
        { u"mention"_qs, Notice::Kind::Mention },
        { u"status"_qs, Notice::Kind::NewPost },
        { u"reblog"_qs, Notice::Kind::Share },
        { u"follow"_qs, Notice::Kind::Follow },
        { u"follow_request"_qs, Notice::Kind::FollowRequest },
        { u"favourite"_qs, Notice::Kind::Like },
        { u"poll"_qs, Notice::Kind::PollEnded },
        { u"update"_qs, Notice::Kind::Edited },
        { u"quote"_qs, Notice::Kind::Quote },
        { u"quoted_update"_qs, Notice::Kind::Edited },
        { u"reaction"_qs, Notice::Kind::Reaction },
        { u"emoji_reaction"_qs, Notice::Kind::Reaction },
        { u"pleroma:emoji_reaction"_qs, Notice::Kind::Reaction },
    };
    const Notice::Kind kind = kinds.value(notification.type, Notice::Kind::Other);
    const bool answersMe
        = notification.status && PersonId(notification.status->original().inReplyToAccountId) == reading.me;
    return kind == Notice::Kind::Mention && answersMe ? Notice::Kind::Comment : kind;
}

} // namespace

Person toPerson(const api::wire::Account &account)
{
    Person person;
    person.id = PersonId(account.id);
    person.handle = account.acct.isEmpty() ? account.username : account.acct;
    person.name = cleanName(withoutShortcodes(account.displayName, account.emojis));
    if (person.name.isEmpty())
        person.name = person.handle;
    person.emoji = toEmoji(account.emojis);
    for (const api::wire::Field &field : account.fields)
        person.fields.append({ cleanName(field.name), plainText(richTextFromHtml(field.value), true) });
    person.place = fieldNamed(person, { QLatin1String("Office") });
    person.role
        = withoutPlace(fieldNamed(person, { QLatin1String("Role"), QLatin1String("Department") }), person.place);
    person.avatarUrl = avatarOf(account);
    person.note = plainText(richTextFromHtml(account.note), true);
    person.isBot = account.bot;
    person.isGroup = account.group;
    person.isLocked = account.locked;
    person.isOfficial = isOfficial(account);
    person.postCount = toCount(account.statusesCount);
    person.followerCount = account.followersCount < 0 ? -1 : toCount(account.followersCount);
    person.followingCount = account.followingCount < 0 ? -1 : toCount(account.followingCount);
    return person;
}

Post toPost(const api::wire::Status &wrapper, const Reading &reading)
{
    const api::wire::Status &status = wrapper.original();
    Post post;
    post.id = PostId(status.id);
    post.author = toPerson(status.account);
    post.isMine = post.author.id == reading.me;
    setParent(post, status);
    post.createdAt = knownDate(status.createdAt);
    post.editedAt = knownDate(status.editedAt);
    post.fetchedAt = reading.at;
    post.audience = toAudience(status.visibility);
    post.canShare = mayShare(status, post.audience, post.isMine);
    post.canQuote = mayQuote(status, post.audience, post.isMine);
    if (status.quote && mayShow(*status.quote)) {
        api::wire::Status quoted = status.quote->quotedStatus->original();
        quoted.quote.reset();
        post.quoted = std::make_shared<const Post>(toPost(quoted, reading));
    }
    setText(post, status);
    if (post.isMine)
        post.source = status.text;
    post.attachments = toAttachments(status.mediaAttachments);
    if (status.poll)
        post.poll = toPoll(*status.poll);
    if (status.card)
        post.card = toCard(*status.card);
    setCounts(post, status);
    post.lacksViewer = !hasViewerFields(status);
    post.url = webAddress(status.url);
    return post;
}

Notice toNotice(const api::wire::Notification &notification, const Reading &reading)
{
    Notice notice;
    notice.id = NoticeId(notification.id);
    notice.kind = kindOf(notification, reading);
    notice.typeName = notification.type;
    notice.person = toPerson(notification.account);
    notice.createdAt = knownDate(notification.createdAt);
    notice.emoji = notification.emoji;
    notice.emojiUrl = webAddress(notification.emojiUrl);
    notice.isUnread = !notification.seen.value_or(false);
    if (notification.status) {
        const Post post = toPost(*notification.status, reading);
        notice.postId = post.id;
        notice.preview = (post.subject.isEmpty() ? plainText(post.text) : post.subject).left(longestPreview);
    }
    if (notice.preview.isEmpty())
        notice.preview = notification.fallbackTitle.left(longestPreview);
    return notice;
}

Announcement toAnnouncement(const api::wire::Announcement &announcement)
{
    Announcement result;
    result.id = AnnouncementId(announcement.id);
    result.text = richTextFromHtml(announcement.content,
                                   { toMentions(announcement.mentions), toEmoji(announcement.emojis), false });
    result.publishedAt = knownDate(announcement.publishedAt);
    result.startsAt = knownDate(announcement.startsAt);
    result.endsAt = knownDate(announcement.endsAt);
    result.isAllDay = announcement.allDay;
    result.isRead = announcement.read;
    result.reactions = toReactions(announcement.reactions);
    return result;
}

/// Unknown actions warn, as the API wants it.
PostFilter toFilter(const api::wire::Filter &filter)
{
    return { filter.id,
             filter.title.left(longestSubject),
             filter.context,
             filter.expiresAt,
             filter.filterAction == u"hide"_qs,
             filter.keywords,
             filter.wholeWords,
             filter.statusIds };
}

store::FeedSlice::Row toRow(const api::wire::Status &status)
{
    return { status.id, PostId(status.original().id), status.reblog ? PersonId(status.account.id) : PersonId(),
             knownDate(status.createdAt) };
}

void addPerson(store::Batch &batch, const api::wire::Account &account)
{
    const PersonId id(account.id);
    const bool isKnown = std::any_of(batch.people.cbegin(), batch.people.cend(),
                                     [&id](const Person &person) { return person.id == id; });
    if (!id.isEmpty() && !isKnown)
        batch.people.append(toPerson(account));
}

store::FeedSlice::Row addStatus(store::Batch &batch, const api::wire::Status &status, const Reading &reading)
{
    const api::wire::Status &original = status.original();
    batch.posts.append(toPost(original, reading));
    addPerson(batch, original.account);
    if (status.reblog)
        addPerson(batch, status.account);
    if (original.quote && mayShow(*original.quote)) {
        const api::wire::Status &quoted = original.quote->quotedStatus->original();
        batch.posts.append(toPost(quoted, reading));
        addPerson(batch, quoted.account);
    }
    return toRow(status);
}

void addStatuses(store::Batch &batch, const QList<api::wire::Status> &statuses, const Reading &reading)
{
    for (const api::wire::Status &status : statuses)
        addStatus(batch, status, reading);
}

void addNotice(store::Batch &batch, const api::wire::Notification &notification, const Reading &reading)
{
    batch.notices.append(toNotice(notification, reading));
    addPerson(batch, notification.account);
    if (notification.status)
        addStatus(batch, *notification.status, reading);
}

bool hasViewerFields(const api::wire::Status &status) { return status.original().favourited.has_value(); }

bool isFilteredOut(const api::wire::Status &status, FeedScope::Kind feed, const QDateTime &now)
{
    const bool isHome = feed == FeedScope::Kind::Following || feed == FeedScope::Kind::Group;
    const QString context = isHome ? u"home"_qs : feed == FeedScope::Kind::Person ? u"account"_qs : u"public"_qs;
    if (feed == FeedScope::Kind::Saved)
        return false;
    const QList<api::wire::Filtered> &filters = status.original().filtered;
    return std::any_of(filters.cbegin(), filters.cend(), [&](const api::wire::Filtered &filter) {
        const bool isOver = filter.expiresAt.isValid() && filter.expiresAt < now;
        return filter.filterAction == u"hide"_qs && filter.context.contains(context) && !isOver;
    });
}

api::NewStatus toNewStatus(const Publish &publish)
{
    api::NewStatus status;
    status.text = publish.text;
    status.spoilerText = publish.subject;
    status.visibility = visibilityOf(publish.audience);
    status.language = publish.language;
    status.inReplyToId = publish.parentId.toString();
    status.quotedStatusId = publish.quotedId.toString();
    status.sensitive = publish.isSensitive;
    for (const DraftAttachment &attachment : publish.attachments)
        status.mediaIds.append(attachment.uploadedId.toString());
    status.poll
        = { publish.poll.options, publish.poll.durationSeconds, publish.poll.isMultiple, publish.poll.hidesTotals };
    return status;
}

api::NewStatus toNewStatus(const Edit &edit, const api::wire::Status &current, const QDateTime &now)
{
    constexpr qint64 shortestPoll = 300;
    api::NewStatus status;
    status.text = edit.text;
    status.spoilerText = edit.subject;
    status.language = edit.language.isEmpty() ? current.language : edit.language;
    status.sensitive = edit.isSensitive;
    for (const api::wire::MediaAttachment &media : current.mediaAttachments)
        status.mediaIds.append(media.id);
    if (!current.poll)
        return status;
    for (const api::wire::PollOption &option : current.poll->options)
        status.poll.options.append(option.title);
    status.poll.multiple = current.poll->multiple;
    if (current.poll->expiresAt.isValid())
        status.poll.expiresIn = toCount(std::max(shortestPoll, now.secsTo(current.poll->expiresAt)));
    return status;
}

api::NewStatus toNewStatus(const PostId &parent, const QStringList &emoji, Audience parentAudience)
{
    api::NewStatus status;
    status.text = reactionText(emoji);
    status.inReplyToId = parent.toString();
    // Public would flood everybody's feed with single emoji.
    status.visibility = visibilityOf(parentAudience == Audience::Everyone ? Audience::Quiet : parentAudience);
    return status;
}

QString reactionText(const QStringList &emoji)
{
    QStringList words;
    for (const QString &one : emoji)
        words.append(isSingleEmoji(one) ? one : u":%1:"_qs.arg(one));
    return words.join(u' ');
}

} // namespace atrium::sync
