// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/paging.h"

#include <QStringList>

namespace atrium::company {

/// One of the lists of posts that are both read and streamed.
struct Timeline {
    enum class Kind { Home, Public, Tag, List };
    Kind kind = Kind::Home;
    bool isRemote = false; ///< posts of other servers: there are none
    bool isOnlyMedia = false;
    QStringList any = {}; ///< folded tags, one of them
    QStringList all = {};
    QStringList none = {};
    qint64 list = 0;
};

Page timelinePage(World &world, qint64 viewer, const Timeline &timeline, const PageRequest &request);
/// Whether the timeline shows this post to `viewer`: streams ask, so that they and the pages agree.
bool timelineHolds(World &world, qint64 viewer, const Timeline &timeline, qint64 statusId);

} // namespace atrium::company
