// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/announcement.h"
#include "core/filter.h"
#include "core/intent.h"
#include "core/notice.h"
#include "core/post.h"
#include "core/reactor.h"
#include "core/servertraits.h"
#include "store/store.h"

namespace atrium::store {

// One description a type for `ByteWriter` and `ByteReader`. New members go at the end of a type's list together with a
// new version of whatever is written with it.

template <typename Archive> void exchange(Archive &archive, CustomEmoji &v)
{
    archive(v.shortcode, v.url, v.staticUrl, v.category);
}
template <typename Archive> void exchange(Archive &archive, MentionTarget &v) { archive(v.id, v.handle, v.url); }
template <typename Archive> void exchange(Archive &archive, ProfileField &v) { archive(v.name, v.value); }
template <typename Archive> void exchange(Archive &archive, Person &v)
{
    archive(v.id, v.handle, v.name, v.role, v.place, v.avatarUrl, v.note, v.fields, v.emoji);
    archive(v.isBot, v.isGroup, v.isLocked, v.isOfficial, v.isFollowed, v.postCount, v.followerCount, v.followingCount);
}
template <typename Archive> void exchange(Archive &archive, Reaction &v)
{
    archive(v.emoji, v.imageUrl, v.count, v.isMine);
}
template <typename Archive> void exchange(Archive &archive, Attachment &v)
{
    archive(v.id, v.kind, v.url, v.previewUrl, v.remoteUrl, v.description, v.width, v.height, v.focusX, v.focusY,
            v.blurhash);
}
template <typename Archive> void exchange(Archive &archive, PollOption &v) { archive(v.title, v.votes, v.isMine); }
template <typename Archive> void exchange(Archive &archive, Poll &v)
{
    archive(v.id);
    if (!v.id.isEmpty())
        archive(v.options, v.expiresAt, v.isMultiple, v.isExpired, v.hasVoted, v.votes, v.voters);
}
template <typename Archive> void exchange(Archive &archive, LinkCard &v)
{
    archive(v.url);
    if (!v.url.isEmpty())
        archive(v.host, v.title, v.description, v.imageUrl);
}
template <typename Archive> void exchange(Archive &archive, Announcement &v)
{
    archive(v.id, v.text, v.publishedAt, v.startsAt, v.endsAt, v.isAllDay, v.isRead, v.reactions);
}
template <typename Archive> void exchange(Archive &archive, ServerTraits &v)
{
    archive(v.host, v.companyName, v.description, v.software, v.version, v.maxCharacters, v.linkWeight);
    archive(v.maxAttachments, v.maxDescription, v.maxImageBytes, v.maxVideoBytes, v.maxImagePixels, v.mimeTypes);
    archive(v.maxPollOptions, v.maxPollOptionCharacters, v.maxReactions, v.hasReactions, v.hasCustomReactions);
    archive(v.hasEdits, v.hasQuotes, v.hasAnnouncements, v.hasMarkdown, v.hasStreaming, v.honoursIdempotencyKey);
}
template <typename Archive> void exchange(Archive &archive, SidebarTopic &v) { archive(v.name); }
template <typename Archive> void exchange(Archive &archive, SidebarGroup &v) { archive(v.id, v.title); }
template <typename Archive> void exchange(Archive &archive, PostFilter &v)
{
    archive(v.id, v.title, v.contexts, v.expiresAt, v.hides, v.keywords, v.wholeWords, v.postIds);
}
template <typename Archive> void exchange(Archive &archive, Reactor &v) { archive(v.person.id, v.emoji, v.imageUrl); }
template <typename Archive> void exchange(Archive &archive, GifChoice &v)
{
    archive(v.postId, v.url, v.previewUrl, v.description, v.words, v.width, v.height);
}

// A notice keeps its person by id.
template <typename Archive> void exchange(Archive &archive, Notice &v)
{
    archive(v.id, v.kind, v.typeName, v.person.id, v.postId, v.preview, v.emoji, v.emojiUrl, v.createdAt);
}

template <typename Archive> void exchange(Archive &archive, DraftAttachment &v)
{
    archive(v.blobId, v.fileName, v.mimeType, v.description, v.isDecorative, v.bytes, v.width, v.height, v.focusX,
            v.focusY, v.uploadedId, v.uploadedAt);
}
template <typename Archive> void exchange(Archive &archive, PollDraft &v)
{
    archive(v.options, v.durationSeconds, v.isMultiple, v.hidesTotals);
}
template <typename Archive> void exchange(Archive &archive, Draft &v)
{
    archive(v.placeKey, v.text, v.subject, v.language, v.audience, v.attachments, v.poll, v.caret, v.changedAt);
    if (archive.version >= 2)
        archive(v.quotedId, v.plannedFor);
}

template <typename Archive> void exchange(Archive &archive, Publish &v)
{
    archive(v.localId, v.parentId, v.text, v.subject, v.language, v.audience, v.isSensitive, v.attachments, v.poll);
    if (archive.version >= 2)
        archive(v.quotedId, v.plannedFor);
}
template <typename Archive> void exchange(Archive &archive, Edit &v)
{
    archive(v.postId, v.text, v.subject, v.language, v.isSensitive, v.baseEditedAt);
}
template <typename Archive> void exchange(Archive &archive, Remove &v) { archive(v.postId); }
template <typename Archive> void exchange(Archive &archive, React &v) { archive(v.postId, v.emoji, v.imageUrl); }
template <typename Archive> void exchange(Archive &archive, Unreact &v) { archive(v.postId, v.emoji); }
template <typename Archive> void exchange(Archive &archive, Like &v) { archive(v.postId, v.isOn); }
template <typename Archive> void exchange(Archive &archive, Share &v) { archive(v.postId, v.isOn); }
template <typename Archive> void exchange(Archive &archive, Save &v) { archive(v.postId, v.isOn); }
template <typename Archive> void exchange(Archive &archive, Vote &v) { archive(v.postId, v.pollId, v.choices); }
template <typename Archive> void exchange(Archive &archive, Follow &v) { archive(v.personId, v.isOn); }
template <typename Archive> void exchange(Archive &archive, ReadAnnouncement &v) { archive(v.id); }
template <typename Archive> void exchange(Archive &archive, ReactToAnnouncement &v) { archive(v.id, v.emoji, v.isOn); }
template <typename Archive> void exchange(Archive &archive, MarkRead &v) { archive(v.timeline, v.lastReadId); }

} // namespace atrium::store
