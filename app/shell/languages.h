// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium::shell {

/// Installs the texts of `language` ("de", "ar"; empty: the system's) and turns the layout where it is written from right
/// to left. A language without texts stays English.
void loadLanguage(const QString &language);

} // namespace atrium::shell
