// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! The subject that stands before hidden content, and the way to open it. */
Rectangle {
    id: root

    required property string subject
    required property bool isOpen
    property bool isTabStop: true

    signal toggled

    border.color: Theme.quietOutline
    border.width: Theme.size.hairline
    color: Theme.color.bgSunken
    implicitHeight: row.implicitHeight + 2 * Theme.space.x2
    radius: Theme.radius.md

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.x3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.x2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x2

        Icon {
            name: root.isOpen ? "eye" : "eye-slash"
        }
        AppText {
            Layout.fillWidth: true
            text: root.subject === "" ? qsTr("The author marked this as sensitive") : root.subject
            type: Theme.type.bodyStrong
            wrapMode: Text.Wrap
        }
        AppButton {
            isSmall: true
            isTabStop: root.isTabStop
            text: root.isOpen ? qsTr("Hide") : qsTr("Show")
            onClicked: root.toggled()
        }
    }
}
