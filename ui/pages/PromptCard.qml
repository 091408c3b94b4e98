// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The invitation to write; it opens the composer. */
Item {
    id: root

    required property person me
    required property int columnWidth

    signal writeWanted
    signal pictureWanted
    signal pollWanted
    signal kudosWanted

    anchors.left: parent?.left
    anchors.right: parent?.right
    implicitHeight: Theme.size.listRow

    Pressable {
        id: card

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        cornerRadius: Theme.radius.lg
        text: qsTr("Share something with your colleagues…")
        width: root.columnWidth
        onClicked: root.writeWanted()

        background: Rectangle {
            border.color: card.hovered ? Theme.color.borderControl : Theme.color.borderDefault
            border.width: Theme.size.hairline
            color: Theme.color.bgSurface
            radius: Theme.radius.lg
        }
        contentItem: RowLayout {
            spacing: Theme.space.x3

            Avatar {
                Layout.leftMargin: Theme.space.x35
                name: root.me.name
                personId: root.me.id
                size: Theme.size.avatarPrompt
                source: root.me.avatar
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.color.textTertiary
                elide: Text.ElideRight
                text: card.text
                type: Theme.type.bodyLarge
                Accessible.ignored: true
            }
            IconButton {
                iconName: "image"
                text: qsTr("Post a picture")
                onClicked: root.pictureWanted()
            }
            IconButton {
                iconName: "chart-bar-horizontal"
                text: qsTr("Ask with a poll")
                onClicked: root.pollWanted()
            }
            IconButton {
                Layout.rightMargin: Theme.space.x25
                iconName: "hand-heart"
                text: qsTr("Give kudos")
                onClicked: root.kudosWanted()
            }
        }
    }
}
