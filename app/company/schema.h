// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/database.h"

namespace atrium::company {

/// Makes the tables of an empty file, or checks that they are ours and of this version.
Result<Done> prepareSchema(Database &database);
/// Empties every table.
void clearTables(Database &database);

} // namespace atrium::company
