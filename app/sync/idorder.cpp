// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/idorder.h"

namespace atrium::sync {

int compareIds(const QString &a, const QString &b)
{
    constexpr qsizetype ulidLength = 26;
    if (a.size() == ulidLength && b.size() == ulidLength)
        return a.compare(b, Qt::CaseInsensitive);
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b, Qt::CaseSensitive);
}

} // namespace atrium::sync
