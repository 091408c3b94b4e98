// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/oauthdesk.h"

namespace atrium::company {

/// The pages people see in a browser: plain forms without scripts that no other page can frame.
HttpReply approvalPage(World &world, const App &app, const Asked &asked, const QString &formToken);
HttpReply codePage(const QString &code);
HttpReply oauthErrorPage(int status, const QString &message);
HttpReply redirectReply(const QByteArray &location);

} // namespace atrium::company
