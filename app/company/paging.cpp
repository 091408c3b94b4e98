// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/paging.h"

namespace atrium::company {

namespace {

// Whether the parameter could be read; an absent one leaves `value` alone.
bool readCursor(const Params &params, const QString &key, qint64 &value)
{
    const QString text = params.text(key).trimmed();
    if (text.isEmpty())
        return true;
    const qint64 id = idFrom(text);
    if (id == 0 && text != u"0")
        return false;
    value = id;
    return true;
}

} // namespace

int pageLimit(const World &world, const PageRequest &request)
{
    constexpr qint64 mostMissing = 7;
    const ServerProfile &profile = world.profile();
    const int most = qMin(request.limit, profile.pageCap);
    const qint64 cursor = request.isUpward ? request.above : request.below;
    return profile.hasShortPages ? qMax(1, most - int((cursor >> 16) % mostMissing)) : most;
}

Outcome<PageRequest> pageFrom(const Params &params, int usual, int most)
{
    PageRequest page;
    qint64 lowest = -1;
    const bool isReadable = readCursor(params, u"max_id"_qs, page.below)
        && readCursor(params, u"since_id"_qs, page.above) && readCursor(params, u"min_id"_qs, lowest);
    if (!isReadable)
        return refused(400, u"A cursor is not an id"_qs);
    if (lowest >= 0) {
        page.above = lowest;
        page.isUpward = true;
    }
    const qint64 limit = params.number(u"limit"_qs, usual);
    page.limit = limit <= 0 ? usual : int(qMin<qint64>(limit, most));
    return page;
}

} // namespace atrium::company
