// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace atrium {
Q_NAMESPACE

/// Who can read a post. Unknown comes from servers with audiences of their own and is treated as the strictest known.
enum class Audience {
    Everyone, ///< Mastodon: public
    Quiet, ///< everyone, but not in the company feed (unlisted)
    Followers, ///< private
    Named, ///< only the people named in it (direct)
    Unknown,
};
Q_ENUM_NS(Audience)

/// The one of both that fewer people can read.
constexpr Audience narrower(Audience a, Audience b)
{
    const auto known = [](Audience audience) { return audience == Audience::Unknown ? Audience::Named : audience; };
    return known(a) < known(b) ? known(b) : known(a);
}

/// Where a thing that this person wrote or did stands.
enum class Delivery {
    Confirmed, ///< the server has it
    Waiting, ///< in the outbox, will be sent
    Sending,
    Unclear, ///< sent, but the answer was lost: is being looked up
    Failed, ///< refused; needs the person
};
Q_ENUM_NS(Delivery)

} // namespace atrium
