// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! The panel that pages lie on: its leading top corner is round, its other edges run out of the window. */
Item {
    id: root

    property bool isRound: true
    property color color: Theme.color.bgWindow
    default property alias content: inside.data

    clip: true

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: -Theme.radius.lg
        anchors.rightMargin: -Theme.radius.lg
        border.color: Theme.color.borderDefault
        border.width: root.isRound ? Theme.size.hairline : 0
        color: root.color
        radius: root.isRound ? Theme.radius.lg : 0
    }
    Item {
        id: inside

        anchors.fill: parent
        anchors.leftMargin: root.isRound ? Theme.size.hairline : 0
        anchors.topMargin: Theme.size.hairline
    }
}
