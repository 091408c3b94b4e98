// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! A colleague who was thanked, and what was said; it opens the post. */
Pressable {
    id: root

    required property string postId
    required property string personId
    required property string name
    required property string avatar
    required property string words

    cornerRadius: Theme.radius.md
    text: qsTr("Kudos for %1: %2", "name, words").arg(name).arg(words)
    Accessible.role: Accessible.Link

    background: Rectangle {
        border.color: root.hovered ? Theme.quietOutline : Theme.transparent
        border.width: Theme.size.hairline
        color: root.hovered ? Theme.color.bgHover : Theme.transparent
        radius: Theme.radius.md
    }
    contentItem: RowLayout {
        spacing: Theme.space.x25

        Avatar {
            name: root.name
            personId: root.personId
            size: Theme.size.avatarMd
            source: root.avatar
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                elide: Text.ElideRight
                text: root.name
                type: Theme.type.labelStrong
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.color.textSecondary
                elide: Text.ElideRight
                text: root.words
                type: Theme.type.caption
                Accessible.ignored: true
            }
        }
    }
}
