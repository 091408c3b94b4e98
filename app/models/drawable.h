// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/emojitable.h"

namespace atrium::models {

/// False for an emoji newer than this computer's emoji font: it would show as an empty box or as its parts. Without an
/// emoji font everything passes.
bool isDrawable(const EmojiEntry &entry);

} // namespace atrium::models
