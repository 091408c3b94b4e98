// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace atrium::sync {

/// Orders two ids of one server and one kind: less when `a` is older (contract 5). Only for order and for cutting, never
/// for guessing a time. Unordered when they do not share a shape that can be compared: then nothing is known.
std::partial_ordering compareIds(const QString &a, const QString &b);

} // namespace atrium::sync
