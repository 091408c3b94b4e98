// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models

/*! A feed with its header: Home with its tabs, a topic, a group, a colleague, or what was saved. */
FocusScope {
    id: root

    required property FeedModel feed
    required property PostWishes wishes
    required property person me
    required property date now
    required property string title
    property list<string> tabs: []
    property int currentTab: 0
    property bool hasPrompt: false
    property bool isCompact: false
    property bool isOffline: false
    property bool areKeysOn: true
    property bool hasSingleKeys: true
    property string topic: ""
    property string openPostId: ""
    property int todo: 0
    property string emptyTitle: qsTr("Nothing here yet")
    property string emptyText: qsTr("What colleagues post here will appear in this place.")
    property alias list: list

    signal tabChosen(int index)
    signal writeWanted
    signal pictureWanted
    signal pollWanted
    signal todoWanted
    signal kudosWanted
    signal topicWanted(string name)

    Accessible.name: title
    Accessible.role: Accessible.Pane

    Connections {
        function onPlaceFound(index: int, offset: real) {
            list.arriveAt(index, offset);
        }
        function onScopeChanged() {
            list.currentIndex = -1;
            list.toTop();
        }

        target: root.feed // qmllint disable
    }
    PageHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        columnWidth: list.columnWidth
        currentTab: root.currentTab
        hasTitle: !root.isCompact
        tabs: root.tabs
        title: root.title
        visible: root.topic === "" && (!root.isCompact || root.tabs.length > 0)
        height: visible ? implicitHeight : root.topic === "" ? Theme.space.x3 : 0
        onTabChosen: index => root.tabChosen(index)

        MarkAllRead {
            feed: root.feed
        }
        AppButton {
            iconName: "check-square"
            text: qsTr("To do")
            visible: root.todo > 0 && !root.isCompact
            Accessible.name: qsTr("To do, %n", "", root.todo)
            onClicked: root.todoWanted()

            Badge {
                anchors.horizontalCenter: parent.right
                anchors.verticalCenter: parent.top
                count: root.todo
            }
        }
    }
    TopicHeader {
        id: topicHeader

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        columnWidth: list.columnWidth
        hasMore: root.feed.hasMore
        height: visible ? implicitHeight : 0
        isCompact: root.isCompact
        name: root.topic
        posts: root.feed.count
        visible: root.topic !== ""
        onKudosWanted: root.kudosWanted()
        onWriteWanted: root.topicWanted(root.topic)
    }
    FeedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: topicHeader.bottom
        areKeysOn: root.areKeysOn
        clip: true
        emptyAction: root.hasPrompt ? qsTr("Say hello") : ""
        emptyText: root.hasPrompt ? qsTr("You’re one of the first here. A hello is enough.") : root.emptyText
        emptyTitle: root.hasPrompt ? qsTr("This is where people will talk") : root.emptyTitle
        focus: true
        hasMore: root.feed.hasMore
        hasSingleKeys: root.hasSingleKeys
        heldBack: root.feed.heldBack
        isCompact: root.isCompact
        isEmpty: root.feed.isEmpty
        isLoaded: root.feed.isLoaded
        isOffline: root.isOffline
        lead: root.hasPrompt ? lead : null
        model: root.feed
        now: root.now
        openPostId: root.openPostId
        wishes: root.wishes
        onEmptyActionTriggered: root.writeWanted()
        onFillWanted: entryId => root.feed.fillGap(entryId)
        onMoreWanted: root.feed.loadMore()
        onNewWanted: {
            root.feed.showNew();
            list.toTop();
        }
        onPlaceHeld: (entryId, offset, isAtTop) => root.feed.holdPlace(isAtTop ? "" : entryId, offset)
        onReadReached: postId => root.feed.markRead(postId)
    }
    FeedLead {
        id: lead

        columnWidth: list.columnWidth
        isCompact: root.isCompact
        me: root.me
        todo: root.todo
        visible: root.hasPrompt
        onKudosWanted: root.kudosWanted()
        onPictureWanted: root.pictureWanted()
        onPollWanted: root.pollWanted()
        onTodoWanted: root.todoWanted()
        onWriteWanted: root.writeWanted()
    }
}
