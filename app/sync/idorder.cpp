// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/idorder.h"

#include "store/sortkey.h"

namespace atrium::sync {

std::partial_ordering compareIds(const QString &a, const QString &b)
{
    if (a == b)
        return std::partial_ordering::equivalent;
    const int order = store::compareIds(a, b);
    if (order == 0)
        return std::partial_ordering::unordered;
    return order < 0 ? std::partial_ordering::less : std::partial_ordering::greater;
}

} // namespace atrium::sync
