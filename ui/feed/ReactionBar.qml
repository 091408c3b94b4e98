// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! All kinds of reactions under a post, and the way to add one. */
Flow {
    id: root

    required property list<reaction> reactions
    property bool isSmall: false
    property bool isTabStop: true
    property bool hasAdd: true

    signal toggled(string emoji, string imageUrl)
    signal addWanted(Item anchor)

    spacing: Theme.space.x15

    Repeater {
        model: root.reactions

        ReactionChip {
            id: chip

            required property reaction modelData

            given: modelData
            isSmall: root.isSmall
            isTabStop: root.isTabStop
            onClicked: root.toggled(chip.given.emoji, chip.given.imageUrl)
        }
    }
    AddReaction {
        id: add

        isSmall: root.isSmall
        isTabStop: root.isTabStop
        visible: root.hasAdd
        onClicked: root.addWanted(add)
    }
}
