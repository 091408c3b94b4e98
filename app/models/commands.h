// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace atrium::models {

/// Something that the window can do or show, for the command palette.
struct Command {
    enum class Section { Do, Go };
    QString id; ///< "do:new-post", "go:saved"
    Section section = Section::Do;
    QString title;
    QString words; ///< more words to find it by
    QString icon;
    QStringList keys; ///< as on the key caps: "Ctrl", "N"
};

/// All of them in the person's language.
QList<Command> allCommands();

/// A key of the keyboard map, for the sheet of shortcuts.
struct KeyLine {
    QString section;
    QString title;
    QStringList keys;
};

/// The keyboard map in the order of the sheet.
QList<KeyLine> keyboardMap();

} // namespace atrium::models
