// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft.h"
#include "core/intent.h"

#include <optional>

namespace atrium::models {

/// The draft that a reclaimed post or edit becomes; nothing for every other intent.
std::optional<Draft> draftOf(const Intent &intent);
/// The post that is answered or changed at this place; empty for every other.
PostId replyTo(const QString &placeKey);
PostId editOf(const QString &placeKey);
/// What a place without a draft holds; saving it removes the draft.
Draft emptyDraft(const QString &placeKey);
/// Both texts and all attachments: what was taken back first, then what was being written in the same place.
Draft joined(const Draft &taken, const Draft &present);

} // namespace atrium::models
