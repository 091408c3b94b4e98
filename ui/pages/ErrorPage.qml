// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! The program cannot go on here: what happened, what is safe, what to do. */
Item {
    id: root

    required property string text

    signal retryWanted
    signal quitWanted

    EmptyState {
        actionIcon: "arrow-clockwise"
        actionText: qsTr("Try again")
        anchors.centerIn: parent
        iconName: "plugs"
        isDanger: true
        secondText: qsTr("Quit Atrium")
        text: root.text
        title: qsTr("Atrium cannot open what it keeps on this computer")
        width: Math.min(root.width - 2 * Theme.space.x6, implicitWidth)
        onActionTriggered: root.retryWanted()
        onSecondTriggered: root.quitWanted()
    }
}
