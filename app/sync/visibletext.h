// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext.h"

namespace atrium::sync {

/// True when `shown` is what a server makes of `typed`: white space, invisible characters, the hosts of mentions and the
/// schemes of links do not count. Used to recognise a post whose confirmation was lost.
bool sameVisibleText(const QString &typed, const RichText &shown);

} // namespace atrium::sync
