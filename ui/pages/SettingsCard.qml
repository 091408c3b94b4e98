// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! A titled group of settings. */
Column {
    id: root

    required property string title
    default property alias rows: column.data

    spacing: Theme.space.x25

    Heading {
        text: root.title
        width: parent.width
    }
    Card {
        height: column.implicitHeight + 2 * Theme.space.x4
        width: parent.width

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.margins: Theme.space.x4
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.x35
        }
    }
}
