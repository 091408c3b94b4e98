// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! Somebody who reacted, with the emoji; a press goes to their posts. */
Pressable {
    id: root

    required property int index
    required property string personId
    required property string name
    required property string role
    required property string avatar
    required property string emoji
    required property string imageUrl

    cornerRadius: Theme.radius.md
    implicitHeight: Theme.size.listRow
    isRingInside: true
    leftPadding: Theme.space.x5
    rightPadding: Theme.space.x5
    text: qsTr("%1 reacted with %2").arg(name).arg(emoji)
    Accessible.role: Accessible.ListItem

    background: Rectangle {
        color: root.hovered ? Theme.color.bgRaisedHover : Theme.transparent
    }
    contentItem: RowLayout {
        spacing: Theme.space.x3

        Avatar {
            name: root.name
            personId: root.personId
            size: Theme.size.avatarComment
            source: root.avatar
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                elide: Text.ElideRight
                text: root.name
                type: Theme.type.bodyStrong
                Accessible.ignored: true
            }
            MetaText {
                Layout.fillWidth: true
                text: root.role
                visible: text !== ""
            }
        }
        ReactionGlyph {
            emoji: root.emoji
            imageUrl: root.imageUrl
        }
    }
}
