// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft.h"
#include "core/intent.h"

#include <optional>

namespace atrium::store {

// Intents and drafts as the bytes of one column of mine.db. Older versions of the layout must stay readable for ever.

QByteArray toBytes(const Intent &intent);
std::optional<Intent> intentFromBytes(const QByteArray &bytes);

QByteArray toBytes(const Draft &draft);
std::optional<Draft> draftFromBytes(const QByteArray &bytes);

} // namespace atrium::store
