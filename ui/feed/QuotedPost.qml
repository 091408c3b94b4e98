// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Another post inside a post, or the post that a comment answers. */
Pressable {
    id: root

    required property post shown
    required property date now
    property bool isLink: false // the text only links to it

    cornerRadius: Theme.radius.tile
    text: qsTr("Post by %1: %2").arg(shown.authorName).arg(shown.plainText)
    Accessible.role: Accessible.Link

    background: Rectangle {
        border.color: Theme.color.borderDefault
        border.width: Theme.size.hairline
        color: root.hovered ? Theme.color.bgHover : Theme.color.bgSurface
        radius: Theme.radius.tile
    }
    contentItem: ColumnLayout {
        spacing: Theme.space.x1

        RowLayout {
            Layout.leftMargin: Theme.space.x3
            Layout.topMargin: Theme.space.x25
            spacing: Theme.space.x15
            visible: root.isLink

            Icon {
                color: Theme.color.textTertiary
                name: "link"
                size: Theme.size.iconTiny
                weight: "bold"
            }
            MetaText {
                text: qsTr("Link to a post")
                Accessible.ignored: true
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.x3
            Layout.rightMargin: Theme.space.x3
            Layout.topMargin: Theme.space.x25
            spacing: Theme.space.x2

            Avatar {
                name: root.shown.authorName
                personId: root.shown.authorId
                size: Theme.size.avatarXs
                source: root.shown.authorAvatar
            }
            AppText {
                Layout.maximumWidth: root.width / 2
                elide: Text.ElideRight
                text: root.shown.authorName
                type: Theme.type.labelStrong
                Accessible.ignored: true
            }
            TimeText {
                Layout.fillWidth: true
                now: root.now
                when: root.shown.createdAt
            }
        }
        AppText {
            Layout.bottomMargin: Theme.space.x25
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.x3
            Layout.rightMargin: Theme.space.x3
            color: Theme.color.textSecondary
            elide: Text.ElideRight
            maximumLineCount: 3
            text: root.shown.subject === "" ? root.shown.plainText : root.shown.subject
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
