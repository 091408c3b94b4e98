// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! Some posts are missing here; they come in place, and nothing above or below moves. */
Item {
    id: root

    required property bool isFilling
    property bool isTabStop: true

    signal fillWanted

    implicitHeight: button.implicitHeight + Theme.space.x2

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
    AppButton {
        id: button

        anchors.centerIn: parent
        iconName: "arrow-down"
        isBusy: root.isFilling
        isSmall: true
        isTabStop: root.isTabStop
        text: root.isFilling ? qsTr("Getting the missing posts…") : qsTr("Show the posts that are missing here")
        onClicked: root.fillWanted()
    }
}
