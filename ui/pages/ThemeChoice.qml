// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! A look to choose, with a small picture of it. */
Item {
    id: root

    required property string text
    required property ColorSet look
    required property bool isChosen
    property ColorSet otherHalf: look

    signal chosen

    implicitHeight: column.implicitHeight
    implicitWidth: Theme.size.themePreview * 1.6

    TapHandler {
        onTapped: root.chosen()
    }
    Column {
        id: column

        spacing: Theme.space.x2
        width: parent.width

        Rectangle {
            border.color: root.isChosen ? Theme.color.accentSolid : Theme.color.borderControl
            border.width: root.isChosen ? Theme.size.stroke : Theme.size.hairline
            color: root.look.bgChrome
            height: Theme.size.themePreview
            radius: Theme.radius.tile
            width: parent.width

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.margins: Theme.size.stroke
                anchors.right: parent.right
                anchors.top: parent.top
                color: root.otherHalf.bgChrome
                radius: Theme.radius.md
                visible: root.otherHalf !== root.look
                width: parent.width / 2
            }
            Rectangle {
                anchors.left: parent.left
                anchors.margins: Theme.space.x3
                anchors.top: parent.top
                color: root.look.accentSolid
                height: Theme.size.bar
                radius: height / 2
                width: Theme.space.x5
            }
            Rectangle {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space.x3
                anchors.left: parent.left
                anchors.leftMargin: Theme.space.x10
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.x3
                anchors.top: parent.top
                anchors.topMargin: Theme.space.x3
                border.color: root.look.borderSubtle
                border.width: Theme.size.hairline
                color: root.look.bgSurface
                radius: Theme.radius.xs

                Rectangle {
                    anchors.left: parent.left
                    anchors.margins: Theme.space.x2
                    anchors.right: parent.right
                    anchors.top: parent.top
                    color: root.look.textPrimary
                    height: Theme.space.x1
                    radius: height / 2
                }
                Rectangle {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space.x2
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space.x6
                    anchors.top: parent.top
                    anchors.topMargin: Theme.space.x4
                    color: root.look.textTertiary
                    height: Theme.space.x1
                    radius: height / 2
                }
            }
        }
        RadioRow {
            checked: root.isChosen
            text: root.text
            width: parent.width
            onClicked: root.chosen()
        }
    }
}
