// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! Stands for a feed of which nothing is stored yet; after ten seconds it says that it is still trying. */
Pulse {
    id: root

    property bool isSlow: false

    Accessible.name: isSlow ? qsTr("Still trying to load the posts") : qsTr("Loading posts")
    Accessible.role: Accessible.StatusBar
    onVisibleChanged: isSlow = false

    Timer {
        interval: Theme.motion.stillTrying
        running: root.visible
        onTriggered: root.isSlow = true
    }
    Column {
        spacing: Theme.space.x3
        width: parent.width

        AppText {
            color: Theme.color.textSecondary
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Still trying. You can read on as soon as the first posts are here.")
            visible: root.isSlow
            width: parent.width
            wrapMode: Text.Wrap
        }
        SkeletonCard {
            width: parent.width
        }
        SkeletonCard {
            hasPicture: false
            width: parent.width
        }
    }
}
