// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! A GIF to choose. */
Item {
    id: root

    required property string url
    required property string previewUrl
    required property string description
    property bool isCurrent: false

    signal chosen

    GifStill {
        anchors.bottomMargin: Theme.space.x2
        anchors.fill: parent
        anchors.rightMargin: Theme.space.x2
        hint: root.description
        isTabStop: false
        previewUrl: root.previewUrl
        text: root.description === "" ? qsTr("GIF without a description") : root.description
        url: root.url
        Accessible.role: Accessible.Cell
        onClicked: root.chosen()

        FocusRing {
            isInside: true
            visible: root.isCurrent
        }
    }
}
