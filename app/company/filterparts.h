// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/call.h"

namespace atrium::company {

/// Where a filter can apply.
const QStringList &filterContexts();
/// When the filter of this request ends, by `expires_in`; zero: never.
qint64 filterExpiry(const Call &call);
/// Tells the viewer's streams that their filters are others now.
void tellFilterChange(const Call &call);

} // namespace atrium::company
