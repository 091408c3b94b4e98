// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models

/*! A saved post, short: who, when, how it begins, and how the person keeps it. */
FocusScope {
    id: root

    required property string postId
    required property post post
    required property string folderName
    required property string note
    required property string dueText
    required property bool isOverdue
    required property bool isKept
    required property date now
    property bool isCurrent: false
    property bool isCompact: false
    property bool isOpen: false
    property attachment nothing // stands in while the list changes
    readonly property attachment first: post.attachments.length > 0 ? post.attachments[0] : nothing
    readonly property bool hasPicture: post.attachments.length > 0 && first.previewUrl !== "" && !post.isSensitive && post.subject === ""
    readonly property string words: post.subject !== "" ? post.subject : post.isKudos && post.kudosWords !== "" ? post.kudosWords : post.plainText

    signal opened
    signal sortWanted
    signal unsaveWanted

    implicitHeight: row.implicitHeight + 2 * Theme.space.x3
    Accessible.description: (folderName === "" ? "" : qsTr("In the folder %1.").arg(folderName) + " ") + (note === "" ? "" : qsTr("Your note: %1.").arg(note) + " ") + dueText
    Accessible.focusable: true
    Accessible.name: qsTr("Post by %1: %2").arg(post.authorName).arg(words)
    Accessible.role: Accessible.ListItem

    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.opened()
    }
    Card {
        anchors.fill: parent
        isFocused: keyboardFocus.activeFocus
        isHovered: hover.hovered
        isOpen: root.isOpen
    }
    Item {
        id: keyboardFocus

        activeFocusOnTab: root.isCurrent || activeFocus // a row that is used again may still have the keyboard
        anchors.fill: parent
        focus: true
        Accessible.ignored: true
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.margins: Theme.space.x4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x3

        Avatar {
            Layout.alignment: Qt.AlignTop
            name: root.post.authorName
            personId: root.post.authorId
            size: Theme.size.avatarPrompt
            source: root.post.authorAvatar
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.space.x1

            RowLayout {
                spacing: Theme.space.x15

                AppText {
                    Layout.fillWidth: implicitWidth > row.width / 2
                    elide: Text.ElideRight
                    text: root.post.authorName
                    type: Theme.type.bodyStrong
                    Accessible.ignored: true
                }
                TimeText {
                    now: root.now
                    when: root.post.createdAt
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            AppText {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 2
                text: root.words
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            SavedMarks {
                Layout.fillWidth: true
                dueText: root.dueText
                folderName: root.folderName
                isKept: root.isKept
                isOverdue: root.isOverdue
                note: root.note
            }
        }
        Picture {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: root.isCompact ? Theme.size.listRow : Theme.size.savedPictureHeight
            Layout.preferredWidth: root.isCompact ? Theme.size.listRow : Theme.size.savedPictureWidth
            address: root.hasPicture ? root.first.previewUrl : ""
            radius: Theme.radius.md
            visible: root.hasPicture
        }
        Column {
            Layout.alignment: Qt.AlignTop

            IconButton {
                iconName: "bookmark-simple"
                isOn: true
                isTabStop: root.isCurrent
                size: Theme.size.controlSmall
                text: qsTr("Remove from saved")
                Accessible.name: qsTr("Remove the post by %1 from saved").arg(root.post.authorName)
                onClicked: root.unsaveWanted()
            }
            IconButton {
                hintKey: qsTr("F", "key")
                iconName: "folder-simple-plus"
                isTabStop: root.isCurrent
                size: Theme.size.controlSmall
                text: qsTr("Folder, note and reminder")
                Accessible.name: qsTr("Folder, note and reminder for the post by %1").arg(root.post.authorName)
                onClicked: root.sortWanted()
            }
        }
    }
}
