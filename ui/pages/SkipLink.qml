// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! The first stop of Tab: straight to what is being read. It is seen only while it has the focus. */
AppButton {
    id: root

    signal skipWanted

    anchors.left: parent.left
    anchors.leftMargin: Theme.space.x3
    anchors.top: parent.top
    anchors.topMargin: activeFocus ? Theme.space.x25 : -2 * height
    text: qsTr("To the feed")
    onClicked: root.skipWanted()
}
