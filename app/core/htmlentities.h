// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium {

/// Character references replaced, in one pass: named (with semicolon, the five basic ones also without), decimal and
/// hexadecimal. What is no reference stays as it is; numbers that name no character become U+FFFD.
QString withDecodedEntities(QStringView text);

} // namespace atrium
