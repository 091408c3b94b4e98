// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post.h"

namespace atrium::store {

class Desk;

/// Cached posts that hold every word of `words` (as the beginning of a word) in their text, description, topics or
/// author, newest first.
QList<Post> searchPosts(Desk &desk, const QString &words, int limit);

} // namespace atrium::store
