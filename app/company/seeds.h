// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/serveroptions.h"
#include "company/world.h"

namespace atrium::company {

/// Fills an empty company. Inside a transaction; nothing is told.
void plant(World &world, Seed seed);
void plantConformance(World &world);
/// The sample company as it stands now.
void plantSample(World &world);

} // namespace atrium::company
