// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person.h"

namespace atrium {

/// Somebody who reacted to a post, and with what.
struct Reactor {
    Person person;
    QString emoji; ///< the heart for a like
    QString imageUrl; ///< company emoji only

    bool operator==(const Reactor &) const = default;
};

} // namespace atrium
