// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models

/*! What colleagues did that concerns this person, newest first. */
FocusScope {
    id: root

    required property NoticeModel notices
    required property date now
    property string openPostId: ""
    property bool isCompact: false
    readonly property int columnWidth: Math.min(Theme.size.feedColumn, width - 2 * (isCompact ? Theme.space.x3 : Theme.space.x6))

    signal postWanted(string postId)
    signal personWanted(string personId)
    signal homeWanted

    Accessible.name: qsTr("Notifications")
    Accessible.role: Accessible.Pane

    PageHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        columnWidth: root.columnWidth
        title: qsTr("Notifications")

        AppButton {
            iconName: "checks"
            kind: AppButton.Ghost
            text: qsTr("Mark all as read")
            visible: root.notices.unread > 0
            onClicked: root.notices.markAllRead()
        }
    }
    FeedView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        bottomMargin: Theme.space.x6
        clip: true
        keyNavigationEnabled: true
        model: root.notices
        spacing: Theme.space.x1
        Accessible.name: qsTr("Notifications")
        onAtYEndChanged: if (atYEnd && count > 0)
            root.notices.loadMore()

        delegate: Item {
            id: slot

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

            height: row.implicitHeight
            width: list.width

            NoticeRow {
                id: row

                anchors.horizontalCenter: parent.horizontalCenter
                createdAt: slot.createdAt
                emoji: slot.emoji
                emojiUrl: slot.emojiUrl
                focus: true
                isOpen: slot.postId !== "" && slot.postId === root.openPostId
                isUnread: slot.isUnread
                kind: slot.kind
                noticeId: slot.noticeId
                now: root.now
                personAvatar: slot.personAvatar
                personId: slot.personId
                personName: slot.personName
                postId: slot.postId
                preview: slot.preview
                sentence: slot.sentence
                width: root.columnWidth
                onClicked: slot.postId === "" ? root.personWanted(slot.personId) : root.postWanted(slot.postId)
            }
        }
    }
    EmptyState {
        actionIcon: "house"
        actionText: qsTr("Go to Home")
        anchors.centerIn: parent
        iconName: "bell"
        text: qsTr("Nothing needs you. Enjoy the quiet.")
        title: qsTr("You’re all caught up")
        visible: root.notices.isLoaded && list.count === 0
        width: Math.min(root.columnWidth, implicitWidth)
        onActionTriggered: root.homeWanted()
    }
}
