// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/world.h"

namespace atrium::company {

/// Whatever time has brought: scheduled posts, ended polls and mutes, files nobody attached. Called every second and
/// after the clock was moved. A failure to write is tried again the next time.
void keepHouse(World &world);

} // namespace atrium::company
