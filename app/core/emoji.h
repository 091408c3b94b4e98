// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace atrium {

/// The length of the one emoji that `text` begins with, as people count (modifiers, joined sequences, flags, keycaps
/// included); 0 when it begins with something else. Signs that are text by default (©, ↗) count only with U+FE0F.
qsizetype leadingEmojiLength(QStringView text);

} // namespace atrium
