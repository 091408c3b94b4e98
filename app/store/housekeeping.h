// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atrium::store {

class Desk;

/// Cuts feeds to 2,000 entries and 30 days, and forgets posts that no list shows any more, notices, blobs and marks that
/// are old. Own and saved posts stay. A bounded piece of work: true when there is more to do.
bool forgetSome(Desk &desk);

} // namespace atrium::store
