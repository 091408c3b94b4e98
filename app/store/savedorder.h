// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/saved.h"

namespace atrium::store {

class Desk;

// Folders, notes and reminders of saved posts, in mine.db. Store thread. The writing ones refuse what does not fit in
// words for the person and change nothing then.

SavedOrder readSavedOrder(Desk &desk);

/// A folder with a new name; Rejected when the name is empty, too long or taken.
Result<SavedFolder> addSavedFolder(Desk &desk, const QString &name);
Result<Done> renameSavedFolder(Desk &desk, qint64 folder, const QString &name);
/// The posts in it stay saved, in no folder.
Result<Done> removeSavedFolder(Desk &desk, qint64 folder);
/// Replaces the marks of these posts; an empty mark is removed. A folder that is gone counts as none.
Result<Done> writeSavedMarks(Desk &desk, const QList<SavedMark> &marks);

} // namespace atrium::store
