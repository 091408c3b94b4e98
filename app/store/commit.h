// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/batch.h"

namespace atrium::store {

class Desk;

// company.db and mine.db are two files, and one transaction over both is not whole after a crash. So every write goes to
// the cache first, in a transaction of its own, and then to mine.db; doing the first part twice does no harm.

/// Writes the whole batch.
void commit(Desk &desk, const Batch &batch);

/// The part for company.db. The caller opens the transaction.
void writeToCache(Desk &desk, const Batch &batch);

/// What follows from a written batch in mine.db. The caller opens the transaction.
void followInMine(Desk &desk, const Batch &batch);

} // namespace atrium::store
