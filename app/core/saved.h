// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QList>

namespace atrium {

// How a person keeps what they saved in order. Servers know nothing of it: it exists only on this computer.

struct SavedFolder {
    qint64 id = 0; ///< 0: no folder
    QString name;
    bool operator==(const SavedFolder &) const = default;
};

struct SavedMark {
    PostId postId;
    qint64 folder = 0; ///< 0: in none
    QString note;
    QDateTime dueAt; ///< UTC; invalid: no reminder

    bool isEmpty() const { return folder == 0 && note.isEmpty() && !dueAt.isValid(); }
    bool operator==(const SavedMark &) const = default;
};

struct SavedOrder {
    QList<SavedFolder> folders; ///< by name
    QList<SavedMark> marks; ///< of posts that are no longer saved as well, so that saving again finds them
    bool operator==(const SavedOrder &) const = default;
};

inline constexpr int longestFolderName = 40;
inline constexpr int longestSavedNote = 280;
inline constexpr int mostSavedFolders = 60;

} // namespace atrium
