// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed

/*! A titled card of the context column. */
Card {
    id: root

    required property string title
    property string note: ""
    default property alias content: column.data

    implicitHeight: head.implicitHeight + column.implicitHeight + 2 * Theme.space.x35 + Theme.space.x2
    Accessible.name: title
    Accessible.role: Accessible.Grouping

    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.margins: Theme.space.x35
        anchors.right: parent.right
        anchors.top: parent.top

        Heading {
            Layout.fillWidth: true
            text: root.title
        }
        MetaText {
            text: root.note
            visible: text !== ""
        }
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.x35
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.x35
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.x2
        spacing: Theme.space.x2
    }
}
