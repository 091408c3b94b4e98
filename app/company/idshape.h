// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium::company {

/// How ids look on the wire. Every shape keeps the order of the numbers behind it, as the servers that use it do: text
/// order for ULIDs, shorter first and then bytes for flakes (API contract 5).
enum class IdShape {
    Decimal,
    Ulid, ///< 26 characters of Crockford's base 32: GoToSocial
    Flake, ///< 18 characters of base 62: Akkoma and Pleroma
};

/// `id`: positive.
QString shapedId(IdShape shape, qint64 id);
/// The number behind, zero when `text` is no id of that shape that was given out here.
qint64 unshapedId(IdShape shape, const QString &text);

} // namespace atrium::company
