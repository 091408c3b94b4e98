// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Media
import Atrium.Models

/*! An official message of the company, and the way to say that one has read it. */
Rectangle {
    id: root

    required property string announcementId
    required property richText text
    required property string plainText
    required property date publishedAt
    required property bool isRead
    required property list<reaction> reactions
    required property date now

    signal readConfirmed
    signal reactionToggled(string emoji, bool isMine)
    signal reactionsWanted(Item anchor)
    signal linkActivated(int kind, string target, string text)

    border.color: isRead ? Theme.color.borderSubtle : Theme.color.warmBorder
    border.width: Theme.size.hairline
    color: Theme.color.bgSurface
    implicitHeight: column.implicitHeight + head.height + Theme.space.x35 + Theme.space.x3
    radius: Theme.radius.lg
    Accessible.name: qsTr("Announcement: %1").arg(plainText)
    Accessible.role: Accessible.Grouping

    Item {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        clip: true
        height: headRow.implicitHeight + 2 * Theme.space.x2

        Rectangle {
            border.color: root.border.color
            border.width: Theme.size.hairline
            color: root.isRead ? Theme.color.bgSunken : Theme.color.warmSoft
            height: parent.height + Theme.radius.lg
            radius: Theme.radius.lg
            width: parent.width
        }
        RowLayout {
            id: headRow

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.x4
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.x4
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.x2

            Icon {
                color: root.isRead ? Theme.color.textSecondary : Theme.color.warmText
                name: "megaphone-simple"
                size: Theme.size.iconSmall
                weight: "fill"
            }
            AppText {
                Layout.fillWidth: true
                color: root.isRead ? Theme.color.textSecondary : Theme.color.warmText
                text: qsTr("Announcement")
                type: Theme.type.labelStrong
            }
            Tag {
                iconName: "seal-check"
                kind: Tag.Accent
                text: qsTr("Official")
            }
            TimeText {
                now: root.now
                when: root.publishedAt
            }
        }
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.space.x4
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.x35
        spacing: Theme.space.x3

        RichTextItem {
            codeBackground: Theme.color.bgSunken
            color: Theme.color.textPrimary
            content: root.text
            emojiFamily: Theme.type.emojiFamily
            font: Theme.type.bodyLarge.font
            lineHeight: Theme.type.bodyLarge.lineHeight
            linkColor: Theme.color.accentText
            mentionBackground: Theme.color.accentSoft
            width: parent.width
            onLinkActivated: (kind, target, text) => root.linkActivated(kind, target, text)
        }
        Rectangle {
            color: Theme.color.bgSunken
            height: confirm.implicitHeight + 2 * Theme.space.x3
            radius: Theme.radius.tile
            width: parent.width

            RowLayout {
                id: confirm

                anchors.left: parent.left
                anchors.margins: Theme.space.x35
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.x3

                Icon {
                    color: Theme.color.successText
                    name: "check-circle"
                    visible: root.isRead
                    weight: "fill"
                }
                AppText {
                    Layout.fillWidth: true
                    text: root.isRead ? qsTr("You confirmed that you have read this") : qsTr("Please confirm that you have read this")
                    type: Theme.type.labelStrong
                    wrapMode: Text.Wrap
                }
                AppButton {
                    iconName: "check"
                    kind: AppButton.Primary
                    text: qsTr("I’ve read this")
                    visible: !root.isRead
                    onClicked: root.readConfirmed()
                }
            }
        }
        ReactionBar {
            id: bar

            reactions: root.reactions
            width: parent.width
            onAddWanted: anchor => root.reactionsWanted(anchor)
            onToggled: (emoji, imageUrl) => root.reactionToggled(emoji, Array.from(root.reactions).some(one => one.emoji === emoji && one.isMine))
        }
    }
}
