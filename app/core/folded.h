// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post.h"

namespace atrium {

/// What a comment folds into (API-MAP, "Folded reactions").
struct Folded {
    enum class Kind { Comment, Emoji, Gif };
    Kind kind = Kind::Comment;
    QStringList emoji; ///< Kind::Emoji: one to three, distinct; company emoji by their shortcode without colons
};

/// Decides whether `reply` is a reaction in the shape of a comment. `hasReplies`: somebody answered it, so it stays a
/// comment. `known` are the handles of people already in the thread, whose leading mention does not count; the author of
/// what is answered always is one. A reply for fewer people than `parentAudience` stays a comment.
Folded foldedReaction(const Post &reply, bool hasReplies, const QStringList &known = {},
                      Audience parentAudience = Audience::Everyone);

/// True for exactly one Unicode emoji (RGI-like: base, modifiers, ZWJ sequences, flags, keycaps).
bool isSingleEmoji(const QString &text);

} // namespace atrium
