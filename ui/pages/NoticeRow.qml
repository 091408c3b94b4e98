// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models

/*! One thing that concerns the person: who, what, when; it opens the post. */
Pressable {
    id: root

    required property string noticeId
    required property int kind
    required property string personId
    required property string personName
    required property string personAvatar
    required property string preview
    required property string emoji
    required property string emojiUrl
    required property date createdAt
    required property bool isUnread
    required property string postId
    required property string sentence
    required property date now
    property bool isOpen: false
    readonly property list<string> icons: ["at", "chat-circle", "heart", "smiley", "share-fat", "user-plus", "user-plus", "note-pencil", "chart-bar-horizontal", "pencil-simple", "quotes", "bell"]

    bottomPadding: Theme.space.x3
    cornerRadius: Theme.radius.lg
    leftPadding: Theme.space.x35
    rightPadding: Theme.space.x35
    text: sentence
    topPadding: Theme.space.x3
    Accessible.name: qsTr("%1 %2 %3", "what happened, what it is about, when").arg(sentence).arg(preview).arg(Words.whenText(createdAt, now))
    Accessible.role: Accessible.ListItem

    background: Rectangle {
        border.color: root.isOpen ? Theme.color.accentBorder : Theme.quietOutline
        border.width: Theme.size.hairline
        color: root.isOpen ? Theme.color.bgSelected : root.hovered ? Theme.color.bgHover : root.isUnread ? Theme.color.bgSurface : Theme.transparent
        radius: Theme.radius.lg
    }
    contentItem: RowLayout {
        spacing: Theme.space.x3

        Avatar {
            Layout.alignment: Qt.AlignTop
            name: root.personName
            personId: root.personId
            source: root.personAvatar

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: -Theme.space.x05
                anchors.right: parent.right
                anchors.rightMargin: -Theme.space.x05
                border.color: root.isUnread ? Theme.color.bgSurface : Theme.color.bgWindow
                border.width: Theme.size.stroke
                color: Theme.color.accentSoft
                height: width
                radius: width / 2
                width: Theme.size.avatarXs

                Icon {
                    anchors.centerIn: parent
                    color: Theme.color.accentText
                    name: root.icons[root.kind] ?? "bell"
                    size: Theme.size.iconTiny
                    visible: root.emoji === ""
                    weight: "fill"
                }
                ReactionGlyph {
                    anchors.centerIn: parent
                    emoji: root.emoji
                    imageUrl: root.emojiUrl
                    type: Theme.type.emojiTiny
                    visible: root.emoji !== ""
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.space.x05

            AppText {
                Layout.fillWidth: true
                text: root.sentence
                type: root.isUnread ? Theme.type.bodyMedium : Theme.type.body
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.color.textSecondary
                elide: Text.ElideRight
                maximumLineCount: 2
                text: qsTr("“%1”").arg(root.preview)
                visible: root.preview !== ""
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        TimeText {
            Layout.alignment: Qt.AlignTop
            now: root.now
            when: root.createdAt
        }
        Rectangle {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.space.x15
            Layout.preferredHeight: Theme.size.dot
            Layout.preferredWidth: Theme.size.dot
            color: root.isUnread ? Theme.color.accentSolid : Theme.transparent
            radius: width / 2
        }
    }
}
