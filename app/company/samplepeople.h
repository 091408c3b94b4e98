// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/sampleperson.h"

namespace atrium::company {

/// One line of resources/company/people.json.
struct RosterEntry {
    QString key; ///< short name used in the scripts: "marta"
    SamplePerson person; ///< without dates
    QStringList face; ///< words of the drawn face, empty for those without a picture
    QString joined; ///< story time or empty
    QString left; ///< story time or empty
};

/// Everybody: 62 colleagues, then bots, then groups. Read once.
const QList<RosterEntry> &roster();

/// The username for a short name of the scripts; the name itself if nobody has it.
QString usernameOf(const QString &key);

/// The words that describe how the face of `username` is drawn; empty for those without a picture.
QStringList faceWords(const QString &username);

} // namespace atrium::company
