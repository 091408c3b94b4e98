// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Above the posts of Home: the invitation to write; in a narrow window what is to be read first. */
Column {
    id: root

    required property person me
    required property int columnWidth
    required property bool isCompact
    required property int todo

    signal writeWanted
    signal pictureWanted
    signal pollWanted
    signal kudosWanted
    signal todoWanted

    anchors.horizontalCenter: parent?.horizontalCenter
    spacing: Theme.space.x3
    width: columnWidth

    Rectangle {
        border.color: Theme.color.warmBorder
        border.width: Theme.size.hairline
        color: Theme.color.warmSoft
        height: todoRow.implicitHeight + 2 * Theme.space.x25
        radius: Theme.radius.lg
        visible: root.isCompact && root.todo > 0
        width: parent.width

        RowLayout {
            id: todoRow

            anchors.left: parent.left
            anchors.margins: Theme.space.x35
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.x25

            Icon {
                color: Theme.color.warmText
                name: "megaphone-simple"
                weight: "fill"
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.color.warmText
                text: qsTr("%n announcement(s) to read", "", root.todo)
                type: Theme.type.labelStrong
                wrapMode: Text.Wrap
            }
            AppButton {
                isSmall: true
                text: qsTr("Read")
                onClicked: root.todoWanted()
            }
        }
    }
    PromptCard {
        columnWidth: root.columnWidth
        me: root.me
        visible: !root.isCompact
        onKudosWanted: root.kudosWanted()
        onPictureWanted: root.pictureWanted()
        onPollWanted: root.pollWanted()
        onWriteWanted: root.writeWanted()
    }
}
