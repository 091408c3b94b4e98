// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models

/*! An announcement that waits to be read. */
RowLayout {
    id: root

    required property string plainText
    required property date publishedAt
    required property bool isRead
    required property date now

    signal readWanted

    spacing: Theme.space.x3
    visible: !isRead

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: Theme.size.tile
        Layout.preferredWidth: Theme.size.tile
        border.color: Theme.isHighContrast ? Theme.color.warmBorder : Theme.transparent
        border.width: Theme.size.hairline
        color: Theme.color.warmSoft
        radius: Theme.radius.tile

        Icon {
            anchors.centerIn: parent
            color: Theme.color.warmText
            name: "megaphone-simple"
            weight: "fill"
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space.x05

        AppText {
            Layout.fillWidth: true
            elide: Text.ElideRight
            maximumLineCount: 2
            text: root.plainText.split("\n")[0]
            type: Theme.type.labelStrong
            wrapMode: Text.Wrap
        }
        MetaText {
            Layout.fillWidth: true
            text: qsTr("Announcement, %1", "when").arg(Words.whenText(root.publishedAt, root.now))
        }
        AppButton {
            Layout.topMargin: Theme.space.x1
            isSmall: true
            kind: AppButton.Soft
            text: qsTr("Read now")
            onClicked: root.readWanted()
        }
    }
}
