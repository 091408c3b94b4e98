// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/newstatus.h"
#include "api/wire.h"
#include "core/intent.h"
#include "store/batch.h"

#include <optional>

namespace atrium::sync {

// The server's words to the company's, and back. Nothing else in the program knows both.

/// Who read, and when: `at` is the moment the request left, in server time, so that an answer that was under way while
/// something newer was stored counts as the older one.
struct Reading {
    PersonId me;
    QDateTime at;
};

Person toPerson(const api::wire::Account &account);
/// The post itself; of a wrapper, the shared post.
Post toPost(const api::wire::Status &status, const Reading &reading);
Notice toNotice(const api::wire::Notification &notification, const Reading &reading);
Announcement toAnnouncement(const api::wire::Announcement &announcement);

/// The row that a status makes in a feed: a wrapper's own id, its sharer and its time.
PostFilter toFilter(const api::wire::Filter &filter);
store::FeedSlice::Row toRow(const api::wire::Status &status);

/// Puts the post, what it quotes and everybody in it into the batch, and gives its row.
store::FeedSlice::Row addStatus(store::Batch &batch, const api::wire::Status &status, const Reading &reading);
void addStatuses(store::Batch &batch, const QList<api::wire::Status> &statuses, const Reading &reading);
void addNotice(store::Batch &batch, const api::wire::Notification &notification, const Reading &reading);
void addPerson(store::Batch &batch, const api::wire::Account &account);

/// False for posts that came by stream without "liked by me" and the like: keep what is known.
bool hasViewerFields(const api::wire::Status &status);
/// True when this person's own filters take it out of a feed of this kind.
bool isFilteredOut(const api::wire::Status &status, FeedScope::Kind feed, const QDateTime &now);

/// What is sent for an intent; media ids as uploaded.
api::NewStatus toNewStatus(const Publish &publish);
/// An edit clears what it leaves out (contract 6.2), so what the person did not touch is taken from `current`.
api::NewStatus toNewStatus(const Edit &edit, const api::wire::Status &current, const QDateTime &now);
/// A reaction in the shape of a comment.
api::NewStatus toNewStatus(const PostId &parent, const QStringList &emoji, Audience parentAudience);
/// The text of such a comment.
QString reactionText(const QStringList &emoji);

} // namespace atrium::sync
