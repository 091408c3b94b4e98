// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/seeds.h"

namespace atrium::company {

void plantSample(World &world)
{
    plantConformance(world);
}

} // namespace atrium::company
