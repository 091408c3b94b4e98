// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! Looks like the field that it opens: everything that can be found, gone to or done. */
Pressable {
    id: root

    property bool isSmall: false

    cornerRadius: Theme.radius.md
    hint: isSmall ? text : ""
    hintKey: qsTr("Ctrl F", "keys")
    leftPadding: isSmall ? Theme.space.x2 : Theme.space.x25
    rightPadding: isSmall ? Theme.space.x2 : Theme.space.x15
    text: qsTr("Search people, posts and topics")

    background: Rectangle {
        border.color: root.isSmall ? Theme.transparent : root.hovered ? Theme.color.textPrimary : Theme.color.borderControl
        border.width: Theme.size.hairline
        color: root.isSmall ? (root.hovered ? Theme.color.bgChromeHover : Theme.transparent) : Theme.color.bgSurface
        implicitHeight: Theme.size.input
        radius: root.cornerRadius
    }
    contentItem: RowLayout {
        spacing: Theme.space.x2

        Icon {
            name: "magnifying-glass"
            size: root.isSmall ? Theme.size.icon : Theme.size.iconSmall
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.color.textTertiary
            elide: Text.ElideRight
            text: root.text
            visible: !root.isSmall
            Accessible.ignored: true
        }
        KeyCap {
            text: root.hintKey
            visible: !root.isSmall
        }
    }
}
