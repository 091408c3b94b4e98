// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! Stands where a picture should be that is not on this computer, with its description. */
Rectangle {
    id: root

    required property string description

    color: Theme.color.bgSunken
    radius: Theme.radius.tile

    RowLayout {
        anchors.left: parent.left
        anchors.margins: Theme.space.x4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x3

        Icon {
            name: "image-broken"
            size: Theme.size.iconBar
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 2
                text: root.description === "" ? qsTr("Picture") : root.description
                type: Theme.type.labelStrong
                wrapMode: Text.Wrap
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.color.textTertiary
                text: qsTr("This picture is not on this computer yet")
                type: Theme.type.caption
                wrapMode: Text.Wrap
            }
        }
    }
}
