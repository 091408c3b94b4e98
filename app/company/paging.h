// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/outcome.h"
#include "company/params.h"
#include "company/world.h"

#include <algorithm>
#include <limits>

namespace atrium::company {

/// Which stretch of a list is asked for; ids are exclusive. See pageFrom().
struct PageRequest {
    qint64 below = std::numeric_limits<qint64>::max();
    qint64 above = 0;
    bool isUpward = false; ///< `min_id`: the page just above, not the newest one
    int limit = 20;
};

/// A page, newest first.
struct Page {
    QList<qint64> ids;
    QList<qint64> cursors; ///< what `max_id` and `min_id` mean for this list, one per id
    bool hasOlder = false;
};

/// Reads `max_id`, `since_id`, `min_id` and `limit`, which is cut to `most`. 400 for a cursor that is no id.
Outcome<PageRequest> pageFrom(const Params &params, int usual, int most);

/// How many entries a page has: never more than asked, less where the kind of server is so.
int pageLimit(const World &world, const PageRequest &request);

/// Cuts the rows of a query into a page. `select` gives (id, cursor) and ends in a WHERE clause; `cursor` is the cursor's
/// column. ?1 is the viewer, ?2 to ?4 are the page, ?5 and on are `extra`.
template <typename... Extra>
Page pageOf(World &world, const std::string &select, const std::string &cursor, const PageRequest &request,
            qint64 viewer, const Extra &...extra)
{
    const int limit = pageLimit(world, request);
    const std::string sql = select + " AND " + cursor + " < ?2 AND " + cursor + " > ?3 ORDER BY " + cursor
        + (request.isUpward ? " ASC" : " DESC") + " LIMIT ?4";
    Page page;
    Rows rows = world.db().query(sql, viewer, request.below, request.above, limit + 1, extra...);
    while (rows.next()) {
        if (page.ids.size() == limit) {
            page.hasOlder = true;
            break;
        }
        page.ids.append(rows.number(0));
        page.cursors.append(rows.number(1));
    }
    if (request.isUpward) {
        std::reverse(page.ids.begin(), page.ids.end());
        std::reverse(page.cursors.begin(), page.cursors.end());
        page.hasOlder = !page.ids.isEmpty();
    }
    return page;
}

} // namespace atrium::company
