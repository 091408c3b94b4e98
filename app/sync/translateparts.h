// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/wire.h"
#include "core/post.h"

namespace atrium::sync {

// The small pieces of translate.h. They belong to the translator: only these two files know both vocabularies.

/// The address when it is http or https with a host and without a user; else empty.
QString webAddress(const QString &url);

QList<CustomEmoji> toEmoji(const QList<api::wire::CustomEmoji> &emojis);
QList<MentionTarget> toMentions(const QList<api::wire::Mention> &mentions);
Attachment toAttachment(const api::wire::MediaAttachment &media);
QList<Attachment> toAttachments(const QList<api::wire::MediaAttachment> &media);
Poll toPoll(const api::wire::Poll &poll);
LinkCard toCard(const api::wire::PreviewCard &card);
QList<Reaction> toReactions(const QList<api::wire::Reaction> &reactions);
Audience toAudience(const QString &visibility);
/// Mastodon's word for an audience. Unknown becomes the strictest.
QString visibilityOf(Audience audience);
int toCount(qint64 count);

} // namespace atrium::sync
