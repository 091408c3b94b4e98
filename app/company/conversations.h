// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/status.h"

namespace atrium::company {

/// Puts a direct post on top of the conversation of everybody in it.
void updateConversations(World &world, const Status &status);
/// After `status` (a direct post) is gone: the conversations that ended with it end earlier or disappear.
void rewindConversations(World &world, const Status &status);

} // namespace atrium::company
