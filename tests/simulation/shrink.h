// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/simulation.h"

namespace atrium::simulation {

/// The shortest script found that still breaks the invariant that `script` breaks: events are left out in halves, quarters
/// and so on, at most `tries` lives long.
Script shrink(const Script &script, const Options &options, int tries);

} // namespace atrium::simulation
