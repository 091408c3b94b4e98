// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/shrink.h"

#include <algorithm>

namespace atrium::simulation {

namespace {

/// "I2" of "I2 two posts …".
QString invariantOf(const Outcome &outcome)
{
    return outcome.violations.isEmpty() ? QString() : outcome.violations.first().section(u' ', 0, 0);
}

bool breaks(const Script &script, const Options &options, const QString &invariant)
{
    const Outcome outcome = simulate(script, options);
    return std::any_of(outcome.violations.cbegin(), outcome.violations.cend(),
                       [&](const QString &one) { return one.startsWith(invariant + u' '); });
}

} // namespace

Script shrink(const Script &script, const Options &options, int tries)
{
    const QString invariant = invariantOf(simulate(script, options));
    Script best = script;
    for (qsizetype piece = std::max<qsizetype>(1, best.events.size() / 2); piece > 0 && tries > 0;) {
        bool hasShrunk = false;
        for (qsizetype from = 0; from < best.events.size() && tries > 0;) {
            Script shorter = best;
            shorter.events.remove(from, std::min(piece, best.events.size() - from));
            --tries;
            if (breaks(shorter, options, invariant)) {
                best = shorter;
                hasShrunk = true;
            } else {
                from += piece;
            }
        }
        if (piece == 1 && !hasShrunk)
            break;
        piece = piece == 1 ? 1 : (piece + 1) / 2;
    }
    return best;
}

} // namespace atrium::simulation
