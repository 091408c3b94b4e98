// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! One act under a post: icon and word. */
Pressable {
    id: root

    required property string iconName
    property bool isOn: false
    readonly property color ink: !enabled ? Theme.color.textDisabled : isOn ? Theme.color.accentText : Theme.color.textSecondary

    leftPadding: Theme.space.x25
    rightPadding: Theme.space.x25
    Accessible.checkable: isOn
    Accessible.checked: isOn

    background: Rectangle {
        border.color: root.hovered ? Theme.quietOutline : Theme.transparent
        border.width: Theme.size.hairline
        color: !root.enabled ? Theme.transparent : root.down ? Theme.color.bgPressed : root.hovered ? Theme.color.bgHover : Theme.transparent
        implicitHeight: Theme.size.control
        radius: root.cornerRadius
    }
    contentItem: Row {
        spacing: Theme.space.x2

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            name: root.iconName
            weight: root.isOn ? "fill" : "regular"
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            text: root.text
            type: Theme.type.action
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
