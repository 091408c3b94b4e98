// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! The name of a part of the side bar; a line in the rail. */
Item {
    id: root

    required property string text
    required property bool isRail

    height: isRail ? Theme.space.x4 : Theme.size.controlLarge + Theme.space.x1
    width: parent ? parent.width : 0

    AppText {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.x15
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.x25
        color: Theme.color.textTertiary
        text: root.text
        type: Theme.type.captionStrong
        visible: !root.isRail
        Accessible.role: Accessible.Heading
    }
    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.borderDefault
        visible: root.isRail
    }
}
