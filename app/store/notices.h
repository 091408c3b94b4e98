// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/batch.h"
#include "store/store.h"

namespace atrium::store {

class Desk;

// Notices, announcements and the numbers of the sidebar. Functions that write leave the transaction to the caller.

void writeNotices(Desk &desk, const Batch &batch);
void writeAnnouncements(Desk &desk, const Batch &batch);

QList<Notice> readNotices(Desk &desk, int limit);
QList<Announcement> readAnnouncements(Desk &desk);
SidebarState readSidebar(Desk &desk);

/// Everything up to this one was seen. Only moves forward.
void markNoticesRead(Desk &desk, const NoticeId &newest);
/// The later of what was seen here and, for Following, elsewhere (the server's marker). Empty: never said.
QString seenEntry(Desk &desk, const FeedScope &scope);

} // namespace atrium::store
