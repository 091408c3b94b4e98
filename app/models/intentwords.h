// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intent.h"

#include <optional>

namespace atrium::models {

/// "You shared the post": what was done, for the toast and for Undo.
QString actWords(const Intent &intent);
/// False for what the card itself shows at once, such as a reaction.
bool isWorthTelling(const Intent &intent);
/// The intent that takes this one back; nothing for what can only be taken out of the outbox.
std::optional<Intent> oppositeOf(const Intent &intent);
/// "Comment", "Reaction": the kind of a row of the outbox.
QString kindName(const Intent &intent);
/// The icon of the interface that stands for it.
QString kindIcon(const Intent &intent);

} // namespace atrium::models
