// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/router.h"

namespace atrium::company {

/// Each adds the routes of one subject; the functions are in routes_<subject>.cpp.
void addAuthorizeRoutes(Router &router);
void addTokenRoutes(Router &router);
void addInstanceRoutes(Router &router);
void addFileRoutes(Router &router);
void addTimelineRoutes(Router &router);
void addStatusRoutes(Router &router);
void addStatusActionRoutes(Router &router);
void addScheduledRoutes(Router &router);
void addReactionRoutes(Router &router);
void addPollRoutes(Router &router);
void addMediaRoutes(Router &router);
void addNotificationRoutes(Router &router);
void addGroupedNotificationRoutes(Router &router);
void addMarkerRoutes(Router &router);
void addConversationRoutes(Router &router);
void addAccountRoutes(Router &router);
void addProfileRoutes(Router &router);
void addRelationRoutes(Router &router);
void addListRoutes(Router &router);
void addTagRoutes(Router &router);
void addFilterRoutes(Router &router);
void addOldFilterRoutes(Router &router);
void addSearchRoutes(Router &router);
void addAnnouncementRoutes(Router &router);
void addStreamRoutes(Router &router);
/// Operations a server may lack: an empty list where a list is expected.
void addOptionalRoutes(Router &router);
void addTestRoutes(Router &router);

inline void addAllRoutes(Router &router)
{
    for (const auto add : { addAuthorizeRoutes,
                            addTokenRoutes,
                            addInstanceRoutes,
                            addFileRoutes,
                            addTimelineRoutes,
                            addStatusRoutes,
                            addStatusActionRoutes,
                            addScheduledRoutes,
                            addReactionRoutes,
                            addPollRoutes,
                            addMediaRoutes,
                            addNotificationRoutes,
                            addGroupedNotificationRoutes,
                            addMarkerRoutes,
                            addConversationRoutes,
                            addAccountRoutes,
                            addProfileRoutes,
                            addRelationRoutes,
                            addListRoutes,
                            addTagRoutes,
                            addFilterRoutes,
                            addOldFilterRoutes,
                            addSearchRoutes,
                            addAnnouncementRoutes,
                            addStreamRoutes,
                            addOptionalRoutes,
                            addTestRoutes })
        add(router);
}

} // namespace atrium::company
