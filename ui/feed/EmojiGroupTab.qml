// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! A group of emoji, by its sign. */
Pressable {
    id: root

    required property string iconName
    property bool isCurrent: false

    hint: text
    isRingInside: true
    Accessible.role: Accessible.PageTab
    Accessible.selected: isCurrent

    background: Item {
        implicitHeight: Theme.size.input
        implicitWidth: Theme.size.mark + Theme.space.x05

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            color: Theme.color.accentSolid
            height: Theme.size.stroke
            visible: root.isCurrent
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            color: root.isCurrent ? Theme.color.accentText : root.hovered ? Theme.color.textPrimary : Theme.color.textSecondary
            name: root.iconName
            weight: root.isCurrent ? "fill" : "regular"
        }
    }
}
