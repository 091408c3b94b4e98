// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! A colleague who was chosen, with the way to take them out again. */
Rectangle {
    id: root

    required property person shown

    signal removeWanted

    border.color: Theme.color.borderDefault
    border.width: Theme.size.hairline
    color: Theme.color.bgSurface
    implicitHeight: Theme.size.chip
    implicitWidth: row.implicitWidth + Theme.space.x1
    radius: height / 2

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        leftPadding: Theme.space.x1
        spacing: Theme.space.x15

        Avatar {
            anchors.verticalCenter: parent.verticalCenter
            name: root.shown.name
            personId: root.shown.id
            size: Theme.size.avatarXs
            source: root.shown.avatar
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            text: root.shown.name
            type: Theme.type.caption
            width: Math.min(implicitWidth, Theme.size.field)
        }
        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "x"
            iconSize: Theme.size.iconTiny
            size: Theme.size.minTarget
            text: qsTr("Take out %1").arg(root.shown.name)
            onClicked: root.removeWanted()
        }
    }
}
