// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! A sound or a file of a post; it opens outside. */
Rectangle {
    id: root

    required property attachment media
    property bool isTabStop: true

    signal opened

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
            name: root.media.kind === MediaKind.Sound ? "speaker-high" : "file"
            size: Theme.size.iconBar
        }
        AppText {
            Layout.fillWidth: true
            elide: Text.ElideRight
            text: root.media.description !== "" ? root.media.description : root.media.kind === MediaKind.Sound ? qsTr("Sound") : qsTr("File")
            type: Theme.type.labelStrong
        }
        AppButton {
            isSmall: true
            isTabStop: root.isTabStop
            text: qsTr("Open")
            onClicked: root.opened()
        }
    }
}
