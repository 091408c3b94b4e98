// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! A picture of the opened post as a row, since it is already seen large beside. */
Pressable {
    id: root

    required property attachment media
    required property string author
    required property int more

    cornerRadius: Theme.radius.tile
    padding: Theme.space.x15
    text: media.description === "" ? qsTr("Picture without a description") : media.description
    Accessible.role: Accessible.Graphic

    background: Rectangle {
        border.color: root.hovered ? Theme.color.borderDefault : Theme.color.borderSubtle
        border.width: Theme.size.hairline
        color: Theme.color.bgSunken
        radius: Theme.radius.tile
    }
    contentItem: RowLayout {
        spacing: Theme.space.x25

        Picture {
            Layout.preferredHeight: Theme.size.toast
            Layout.preferredWidth: Theme.size.gifReactionWidth
            address: root.media.previewUrl === "" ? root.media.url : root.media.previewUrl
            radius: Theme.radius.md
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                elide: Text.ElideRight
                text: root.text
                type: Theme.type.label
                Accessible.ignored: true
            }
            MetaText {
                Layout.fillWidth: true
                text: root.more > 0 ? qsTr("and %n more", "pictures", root.more) : root.media.description === "" ? "" : qsTr("Image description by %1").arg(root.author)
                visible: text !== ""
                type: Theme.type.caption
            }
        }
        Icon {
            Layout.rightMargin: Theme.space.x2
            name: "arrows-out"
            size: Theme.size.iconSmall
        }
    }
}
