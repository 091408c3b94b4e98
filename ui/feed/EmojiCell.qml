// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! A cell of the emoji grid: an emoji, the name of a group, or nothing. */
Item {
    id: root

    required property int index
    required property string emoji
    required property string label
    required property int group
    required property string imageUrl
    required property bool isHeader
    property bool isCurrent: false
    readonly property bool isFiller: emoji === ""
    readonly property bool hovered: button.hovered

    signal chosen

    height: Theme.size.emojiCell
    width: Theme.size.emojiCell
    z: isHeader ? 1 : 0
    Accessible.ignored: isFiller && !isHeader

    EmojiButton {
        id: button

        anchors.fill: parent
        emoji: root.emoji
        imageUrl: root.imageUrl
        isCurrent: root.isCurrent
        isTabStop: false
        text: root.label
        visible: !root.isFiller
        Accessible.role: Accessible.Cell
        onClicked: root.chosen()
    }
    AppText {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.x1
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.x05
        color: Theme.color.textSecondary
        text: root.label
        type: Theme.type.captionStrong
        visible: root.isHeader
        Accessible.role: Accessible.Heading
    }
}
