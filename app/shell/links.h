// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace atrium::shell {

/// What happens to an address that somebody pressed.
struct LinkVerdict {
    enum class Kind {
        Refused, ///< no http, https or mailto, or no address at all
        Ask, ///< the address or its text may mislead: see `doubt`
        Open,
    };
    /// Why the person is asked first; the gravest when there are several.
    enum class Doubt {
        None,
        HiddenHost, ///< a user name or an odd spelling stands in front of the real host
        Lookalike, ///< letters of other alphabets that look like Latin ones
        Invisible, ///< characters that cannot be seen or that turn the reading direction
        OtherHost, ///< the text names another host than the address
    };
    Kind kind = Kind::Refused;
    Doubt doubt = Doubt::None;
    QUrl url;
    QString host; ///< the real host, always in ASCII; the address of a mailto link
};

/// The one door to the outside (product O, threat S5). `text` is what the person saw.
LinkVerdict judgeLink(const QString &address, const QString &text);

} // namespace atrium::shell
