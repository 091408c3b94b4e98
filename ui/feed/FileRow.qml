// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! A file of a post. It is never opened here, only saved. */
Rectangle {
    id: root

    required property attachment media
    property bool isTabStop: true

    signal saveWanted

    border.color: Theme.color.borderDefault
    border.width: Theme.size.hairline
    color: Theme.color.bgSurface
    implicitHeight: row.implicitHeight + 2 * Theme.space.x2
    radius: Theme.radius.tile

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.margins: Theme.space.x3
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x3

        Icon {
            name: "file"
            size: Theme.size.iconBar
        }
        AppText {
            Layout.fillWidth: true
            elide: Text.ElideRight
            text: root.media.description !== "" ? root.media.description : qsTr("File")
            type: Theme.type.labelStrong
        }
        AppButton {
            isSmall: true
            iconName: "download-simple"
            isTabStop: root.isTabStop
            text: qsTr("Save…")
            Accessible.name: qsTr("Save the file %1").arg(root.media.description)
            onClicked: root.saveWanted()
        }
    }
}
