// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium::models {

/// How many characters a person sees: grapheme clusters, an emoji of many code points is one.
int graphemes(const QString &text);

/// What a text weighs by the server's rules: characters as above, a link `linkWeight` (0: its real length), and of
/// "@name@elsewhere.example" only "@name".
int textWeight(const QString &text, int linkWeight);

} // namespace atrium::models
