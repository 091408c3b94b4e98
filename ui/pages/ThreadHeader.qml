// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! Above a conversation: back or close, and the ways to the posts before and after. */
Item {
    id: root

    required property bool isPage

    signal closed
    signal stepped(int by)

    implicitHeight: Theme.size.threadHeader

    Row {
        anchors.left: parent.left
        anchors.leftMargin: root.isPage ? Theme.space.x3 : Theme.space.x5
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x2

        IconButton {
            iconName: "arrow-left"
            text: qsTr("Back")
            visible: root.isPage
            onClicked: root.closed()
        }
        Heading {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Post")
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.x2
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            iconName: "caret-up"
            text: qsTr("Post before this one")
            onClicked: root.stepped(-1)
        }
        IconButton {
            iconName: "caret-down"
            text: qsTr("Next post")
            onClicked: root.stepped(1)
        }
        IconButton {
            hintKey: qsTr("Esc", "key")
            iconName: "x"
            text: qsTr("Close the post")
            visible: !root.isPage
            onClicked: root.closed()
        }
    }
}
