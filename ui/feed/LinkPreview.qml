// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! What is behind a link, with the host that it really goes to. */
Pressable {
    id: root

    required property linkCard link

    cornerRadius: Theme.radius.tile
    text: qsTr("Link to %1: %2").arg(link.host).arg(link.title)
    Accessible.role: Accessible.Link

    background: Rectangle {
        border.color: root.hovered ? Theme.color.borderDefault : Theme.color.borderSubtle
        border.width: Theme.size.hairline
        color: root.hovered ? Theme.color.bgHover : Theme.color.bgSunken
        radius: Theme.radius.tile
    }
    contentItem: RowLayout {
        spacing: Theme.space.x3

        Picture {
            Layout.fillHeight: true
            Layout.margins: Theme.size.hairline
            Layout.preferredWidth: Theme.size.linkPicture
            address: root.link.imageUrl
            radius: Theme.radius.tile
            visible: root.link.imageUrl !== "" && !isFailed
        }
        ColumnLayout {
            Layout.bottomMargin: Theme.space.x3
            Layout.fillWidth: true
            Layout.leftMargin: root.link.imageUrl === "" ? Theme.space.x3 : 0
            Layout.rightMargin: Theme.space.x3
            Layout.topMargin: Theme.space.x3
            spacing: Theme.space.x05

            AppText {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 2
                text: root.link.title === "" ? root.link.url : root.link.title
                type: Theme.type.labelStrong
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.color.textSecondary
                elide: Text.ElideRight
                maximumLineCount: 2
                text: root.link.description
                type: Theme.type.caption
                visible: text !== ""
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Row {
                spacing: Theme.space.x1

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.color.textTertiary
                    name: "globe"
                    size: Theme.size.iconTiny
                }
                MetaText {
                    text: root.link.host
                    Accessible.ignored: true
                }
            }
        }
    }
}
