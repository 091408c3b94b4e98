// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! A button that is only an icon: `text` is its name for the tooltip and for screen readers. */
Pressable {
    id: root

    required property string iconName
    property bool isOn: false
    property bool isChrome: false
    property int size: Theme.size.control
    property int iconSize: Theme.size.icon
    property color ground: Theme.transparent // over a picture: a shade that keeps the icon visible
    property color ink: isOn ? Theme.color.accentText : Theme.color.textSecondary
    property string weight: isOn ? "fill" : "regular"

    cornerRadius: size < Theme.size.control ? Theme.radius.sm : Theme.radius.md
    hint: text
    Accessible.checkable: checkable
    Accessible.checked: isOn

    background: Rectangle {
        border.color: root.hovered ? Theme.quietOutline : Theme.transparent
        border.width: Theme.size.hairline
        color: root.down ? Theme.color.bgPressed : root.hovered && root.enabled ? (root.isChrome ? Theme.color.bgChromeHover : Theme.color.bgHover) : root.ground
        implicitHeight: root.size
        implicitWidth: root.size
        radius: root.cornerRadius
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            color: root.enabled ? root.ink : Theme.color.textDisabled
            name: root.iconName
            size: root.iconSize
            weight: root.weight
        }
    }
}
