// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post.h"

#include <optional>

namespace atrium::store {

// Posts and people as the bytes of one column. The first byte is the version of the layout; bytes of an unknown version
// or damaged bytes give nothing, and the row counts as not stored.

/// Without what the store computes or keeps elsewhere: author (its id only), quoted post, gifReactions, fetchedAt and
/// the marks of pending intents.
QByteArray toBytes(const Post &post);
/// The author has its id only.
std::optional<Post> postFromBytes(const char *bytes, qsizetype size);

QByteArray toBytes(const Person &person);
std::optional<Person> personFromBytes(const char *bytes, qsizetype size);

} // namespace atrium::store
