// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! Words that act, without a frame: "See more", "Reply", "Undo". */
Pressable {
    id: root

    property color ink: Theme.color.accentText
    property TypeStyle type: Theme.type.label
    property bool isUnderlined: hovered
    property string iconName: ""

    cornerRadius: Theme.radius.xs
    padding: Theme.space.x05

    background: null
    contentItem: Row {
        spacing: Theme.space.x1

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            name: root.iconName
            size: Theme.size.iconSmall
            visible: name !== ""
        }
        AppText {
            color: root.enabled ? root.ink : Theme.color.textDisabled
            font.underline: root.isUnderlined && root.enabled
            text: root.text
            type: root.type
            Accessible.ignored: true
        }
    }
}
