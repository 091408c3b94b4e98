// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models

/*! The company's official messages, newest first. */
FocusScope {
    id: root

    required property AnnouncementModel announcements
    required property EmojiModel emojis
    required property date now
    property list<string> tabs: []
    property int currentTab: 0
    property string title: qsTr("Announcements")
    property bool isCompact: false
    property string reactingTo: ""
    readonly property int columnWidth: Math.min(Theme.size.feedColumn, width - 2 * (isCompact ? Theme.space.x3 : Theme.space.x6))

    signal tabChosen(int index)
    signal linkActivated(int kind, string target, string text)

    Accessible.name: qsTr("Announcements")
    Accessible.role: Accessible.Pane

    PageHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        columnWidth: root.columnWidth
        currentTab: root.currentTab
        hasTitle: !root.isCompact
        tabs: root.tabs
        title: root.title
        onTabChosen: index => root.tabChosen(index)
    }
    FeedView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        bottomMargin: Theme.space.x6
        clip: true
        model: root.announcements
        spacing: Theme.space.x3
        Accessible.name: qsTr("Announcements")

        delegate: Item {
            id: slot

            required property string announcementId
            required property richText text
            required property string plainText
            required property date publishedAt
            required property bool isRead
            required property list<reaction> reactions

            height: card.implicitHeight
            width: list.width

            AnnouncementCard {
                id: card

                anchors.horizontalCenter: parent.horizontalCenter
                announcementId: slot.announcementId
                isRead: slot.isRead
                now: root.now
                plainText: slot.plainText
                publishedAt: slot.publishedAt
                reactions: slot.reactions
                text: slot.text
                width: root.columnWidth
                onLinkActivated: (kind, target, text) => root.linkActivated(kind, target, text)
                onReactionToggled: (emoji, isMine) => root.announcements.react(slot.announcementId, emoji, !isMine)
                onReactionsWanted: anchor => {
                    root.reactingTo = slot.announcementId;
                    picker.openAt(anchor);
                }
                onReadConfirmed: root.announcements.dismiss(slot.announcementId)
            }
        }
    }
    EmojiPicker {
        id: picker

        emojis: root.emojis
        onChosen: (emoji, imageUrl) => {
            root.announcements.react(root.reactingTo, emoji, true);
            picker.close();
        }
    }
    EmptyState {
        anchors.centerIn: parent
        iconName: "megaphone-simple"
        text: qsTr("Official messages of the company appear here, with the way to confirm that you have read them.")
        title: qsTr("No announcements")
        visible: root.announcements.isLoaded && list.count === 0
        width: Math.min(root.columnWidth, implicitWidth)
    }
}
