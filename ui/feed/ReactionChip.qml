// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! One kind of reaction and how many gave it. A press adds or takes back the own one; what waits is dashed with a clock. */
Pressable {
    id: root

    required property reaction given
    property bool isSmall: false

    cornerRadius: height / 2
    hint: given.isWaiting ? qsTr("Waiting to send") : given.isMine ? qsTr("%n reaction(s), with yours. Press to take it back", "", given.count) : qsTr("%n reaction(s). Press to add yours", "", given.count)
    leftPadding: isSmall ? Theme.space.x15 : Theme.space.x2
    rightPadding: isSmall ? Theme.space.x2 : Theme.space.x25
    Accessible.checkable: true
    Accessible.checked: given.isMine
    Accessible.name: given.isWaiting ? qsTr("%1, %n, you reacted, waiting to send", "", given.count).arg(given.emoji) : given.isMine ? qsTr("%1, %n, you reacted", "", given.count).arg(given.emoji) : qsTr("%1, %n", "", given.count).arg(given.emoji)
    Accessible.role: Accessible.CheckBox

    background: ChipGround {
        implicitHeight: root.isSmall ? Theme.size.minTarget : Theme.size.controlSmall
        isDashed: root.given.isWaiting
        isHovered: root.hovered
        isMine: root.given.isMine
        isPressed: root.down
    }
    contentItem: Row {
        spacing: Theme.space.x15

        ReactionGlyph {
            anchors.verticalCenter: parent.verticalCenter
            emoji: root.given.emoji
            imageUrl: root.given.imageUrl
            type: root.isSmall ? Theme.type.emojiSmall : Theme.type.emoji
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.given.isMine ? Theme.color.accentSoftText : Theme.color.textSecondary
            text: root.given.count.toLocaleString(Qt.locale(), "f", 0)
            type: Theme.type.captionStrong
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.accentSoftText
            name: "clock"
            size: Theme.size.iconTiny
            visible: root.given.isWaiting
            weight: "bold"
        }
    }
}
