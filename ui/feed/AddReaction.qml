// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! The pill that opens the choice of reactions. */
Pressable {
    id: root

    property bool isSmall: false

    cornerRadius: height / 2
    hint: text
    leftPadding: Theme.space.x2
    rightPadding: Theme.space.x2
    text: qsTr("Add a reaction")

    background: ChipGround {
        implicitHeight: root.isSmall ? Theme.size.minTarget : Theme.size.controlSmall
        isHovered: root.hovered
        isPressed: root.down
    }
    contentItem: Row {
        spacing: Theme.space.x1

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "smiley"
            size: Theme.size.iconSmall
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "plus"
            size: Theme.size.iconTiny
            weight: "bold"
        }
    }
}
