// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! When something was written, in short words; the full date is in the tooltip. */
MetaText {
    id: root

    required property date when
    required property date now
    property bool isEdited: false
    readonly property string brief: Words.whenText(when, now)

    text: isEdited ? qsTr("%1, edited").arg(brief) : brief
    visible: text !== ""

    HoverHandler {
        id: hover
    }
    Hint {
        isWanted: hover.hovered
        text: Words.fullWhen(root.when)
    }
}
