// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace atrium::shell {

/// The folder that holds everything of this program for this person.
struct Profile {
    QString folder;
    std::shared_ptr<QTemporaryDir> temporary; ///< set when the folder goes away with the program

    QString sampleFolder() const { return folder + u"/sample"_qs; }
    QString keyFile() const { return folder + u"/keys.db"_qs; }
};

/// Makes the folder if needed and checks that it can be written. `wanted` empty: the usual one of the desktop, or, with
/// `isTemporary`, one that goes away. Storage: `detail` says in plain words what is wrong and what to do.
Result<Profile> openProfile(const QString &wanted, bool isTemporary);

} // namespace atrium::shell
