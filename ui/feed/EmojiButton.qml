// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! One emoji to choose. */
Pressable {
    id: root

    required property string emoji
    property string imageUrl: ""
    property bool isCurrent: false
    property TypeStyle type: Theme.type.emojiLarge

    cornerRadius: Theme.radius.md
    isRingInside: true
    Accessible.role: Accessible.MenuItem

    background: Rectangle {
        border.color: root.isCurrent ? Theme.color.borderFocus : root.hovered ? Theme.quietOutline : Theme.transparent
        border.width: root.isCurrent ? Theme.size.stroke : Theme.size.hairline
        color: root.down ? Theme.color.bgPressed : root.hovered ? Theme.color.bgRaisedHover : Theme.transparent
        implicitHeight: Theme.size.emojiCell
        implicitWidth: Theme.size.emojiCell
        radius: root.cornerRadius
    }
    contentItem: ReactionGlyph {
        emoji: root.emoji
        imageUrl: root.imageUrl
        type: root.type
    }
}
