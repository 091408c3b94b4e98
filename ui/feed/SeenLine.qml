// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! Divides what is new from what was seen before. */
Item {
    id: root

    required property string text

    implicitHeight: label.implicitHeight

    Rectangle {
        anchors.left: parent.left
        anchors.right: label.left
        anchors.rightMargin: Theme.space.x25
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.accentBorder
        height: Theme.size.hairline
    }
    AppText {
        id: label

        anchors.centerIn: parent
        color: Theme.color.accentText
        text: root.text
        type: Theme.type.captionStrong
    }
    Rectangle {
        anchors.left: label.right
        anchors.leftMargin: Theme.space.x25
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.accentBorder
        height: Theme.size.hairline
    }
}
