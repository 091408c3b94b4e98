// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/filterparts.h"

namespace atrium::company {

const QStringList &filterContexts()
{
    static const QStringList names = { u"home"_qs, u"notifications"_qs, u"public"_qs, u"thread"_qs, u"account"_qs };
    return names;
}

qint64 filterExpiry(const Call &call)
{
    constexpr qint64 longestSeconds = 3'000'000'000;
    const qint64 seconds = call.params.number(u"expires_in"_qs);
    return seconds > 0 ? call.world.now() + qMin(seconds, longestSeconds) * 1000 : 0;
}

void tellFilterChange(const Call &call)
{
    call.world.tell({ .kind = Event::Kind::FiltersChanged, .account = call.viewer() });
}

} // namespace atrium::company
