// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/seeds.h"

#include "company/account.h"

namespace atrium::company {

namespace {

// So that somebody can sign in at all.
void plantEmpty(World &world)
{
    world.db().run(
        "INSERT INTO accounts(id, username, display_name, is_staff, created_ms) VALUES (?1, 'admin', 'Admin', 1, ?2)",
        world.nextId(), world.now());
}

} // namespace

void plant(World &world, Seed seed)
{
    switch (seed) {
    case Seed::Sample:
        plantSample(world);
        return;
    case Seed::Conformance:
        plantConformance(world);
        return;
    case Seed::Empty:
        plantEmpty(world);
        return;
    }
}

} // namespace atrium::company
