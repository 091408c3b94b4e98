// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium {

/// Where chance comes from: the system, or a test in which the same seed gives the same life. Not for secrets.
class Entropy {
public:
    virtual ~Entropy() = default;
    virtual quint64 next() = 0;

    double fraction(); ///< in [0, 1)
    QString uuid(); ///< version 4, without braces

    /// Any thread may ask it.
    static Entropy &system();
};

} // namespace atrium
