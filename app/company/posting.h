// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/draft.h"

namespace atrium::company {

/// Stores a checked draft, tells streams and people; the id of the new post. Call inside a transaction.
qint64 publish(World &world, const Draft &draft);

/// Stores the poll of a post.
void storePoll(World &world, qint64 statusId, const PollDraft &poll);
/// Renders text as its content type says.
RichContent rendered(World &world, const QString &text, const QString &contentType);
/// Replaces the mentions and tags of a post by those of `content`.
void storeNames(World &world, qint64 statusId, const RichContent &content);
/// The id of a tag, made when it is new.
qint64 tagId(World &world, const QString &name);
/// Puts media on a post in this order and takes off what is not named.
void attachMedia(World &world, qint64 statusId, const QList<qint64> &media);

/// Changes a post; nothing is told or kept when nothing differs. Defined in editing.cpp.
Outcome<Done> editStatus(World &world, qint64 author, qint64 statusId, const Params &params);
/// Takes a post and its boosts away. Its media stay loose for a day unless `withMedia`. Defined in removal.cpp.
void removeStatus(World &world, const Status &status, bool withMedia);
/// Boosts; the id of the wrapper, which exists only once a person and post. Defined in interactions.cpp.
Outcome<qint64> reblog(World &world, qint64 account, const Status &original, Visibility visibility);

} // namespace atrium::company
