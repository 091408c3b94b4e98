// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! The pill under a reaction. */
Rectangle {
    id: root

    property bool isMine: false
    property bool isDashed: false
    property bool isHovered: false
    property bool isPressed: false

    border.color: isDashed ? Theme.transparent : isMine ? Theme.color.accentText : Theme.color.borderDefault
    border.width: Theme.size.hairline
    color: isMine ? (isHovered ? Theme.color.accentSoftHover : Theme.color.accentSoft) : isPressed ? Theme.color.bgPressed : isHovered ? Theme.color.bgHover : Theme.color.bgSurface
    radius: height / 2

    Maybe {
        anchors.fill: parent
        when: root.isDashed

        DashedFrame {
            anchors.fill: parent
            color: Theme.color.accentText
            radius: root.radius
        }
    }
}
