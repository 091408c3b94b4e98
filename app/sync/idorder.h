// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium::sync {

/// Orders two ids of one server and one kind: below 0 when `a` is older, 0 when equal (contract 5). Only for order and
/// for cutting, never for guessing a time. Numbers and flakes: shorter is older; 26 characters (ULID): text.
int compareIds(const QString &a, const QString &b);

} // namespace atrium::sync
