// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace atrium::shell {

/// What happens to an address that somebody pressed.
struct LinkVerdict {
    enum class Kind {
        Refused, ///< no http, https or mailto, or no address at all
        Ask, ///< the text names another host than the address, or the address hides who it belongs to
        Open,
    };
    Kind kind = Kind::Refused;
    QUrl url;
    QString host; ///< the real host, in ASCII when it mixes scripts
};

/// The one door to the outside (product O, threat S5). `text` is what the person saw.
LinkVerdict judgeLink(const QString &address, const QString &text);

} // namespace atrium::shell
