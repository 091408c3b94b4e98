// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! How much of something is done, 0 to 1. */
Rectangle {
    id: root

    required property real value

    color: Theme.color.bgPressed
    implicitHeight: Theme.size.bar
    implicitWidth: Theme.size.field
    radius: height / 2
    Accessible.name: qsTr("%1 percent").arg(Math.round(value * 100))
    Accessible.role: Accessible.ProgressBar

    Rectangle {
        color: Theme.color.accentSolid
        height: parent.height
        radius: height / 2
        width: parent.width * Math.max(0, Math.min(1, root.value))
        anchors.left: parent.left
    }
}
