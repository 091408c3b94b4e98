// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Media
import Atrium.Models

/*!
    A feed as a list. What is being read does not move: new posts wait behind a pill, rows that come in above are made up
    for, and pictures have their room before they arrive.
*/
FocusScope {
    id: root

    required property PostWishes wishes
    required property date now
    required property int heldBack
    required property bool isLoaded
    required property bool isEmpty
    required property bool hasMore
    property alias model: list.model
    property alias count: list.count
    property alias currentIndex: list.currentIndex
    property string openPostId: ""
    property bool isCompact: false
    property bool isOffline: false
    property bool areKeysOn: true
    property bool hasSingleKeys: true
    property Item lead
    property string emptyTitle: qsTr("This is where people will talk")
    property string emptyText: qsTr("You’re one of the first here. A hello is enough.")
    property string emptyAction: qsTr("Say hello")
    readonly property int columnWidth: Math.min(Theme.size.feedColumn, width - 2 * (isCompact ? Theme.space.x3 : Theme.space.x6))
    readonly property FeedEntry current: list.currentItem as FeedEntry
    readonly property bool isNearEnd: list.contentHeight - (list.contentY - list.originY) < 3 * height

    signal readReached(string postId)
    signal fillWanted(string entryId)
    signal moreWanted
    signal newWanted
    signal emptyActionTriggered
    signal placeHeld(string entryId, real offset, bool isAtTop)

    function step(by: int) {
        let place = list.currentIndex < 0 ? Math.max(0, list.indexAt(list.width / 2, list.contentY + Theme.space.x6)) : list.currentIndex + by;
        while ((list.itemAtIndex(place) as FeedEntry)?.isPost === false)
            place += by;
        if (place >= 0 && place < list.count)
            show(place);
    }
    function show(index: int) {
        list.currentIndex = index;
        keeper.goTo(index, Theme.space.x3);
        list.forceActiveFocus(Qt.TabFocusReason);
    }
    function arriveAt(index: int, offset: real) {
        keeper.arriveAt(index, offset);
    }
    function toTop() {
        keeper.toTop();
    }
    function scrollBy(pixels: real) {
        keeper.scrollBy(pixels);
    }

    function takeKey(key: int): bool {
        const page = list.height - Theme.space.x6;
        if (key === Qt.Key_Home)
            keeper.toTop();
        else if (key === Qt.Key_End)
            keeper.scrollBy(list.contentHeight);
        else if (key === Qt.Key_PageUp || key === Qt.Key_PageDown)
            keeper.scrollBy(key === Qt.Key_PageUp ? -page : page);
        else
            return false;
        return true;
    }

    onIsNearEndChanged: if (isNearEnd && hasMore)
        moreWanted()
    onCountChanged: if (isNearEnd && hasMore)
        moreWanted()

    FeedView {
        id: list

        anchors.fill: parent
        bottomMargin: Theme.space.x6
        highlightFollowsCurrentItem: false // the anchor says where the current one stands
        isBusy: root.hasMore && count > 0
        isEnd: !root.hasMore && count > 0
        isOffline: root.isOffline
        lead: root.lead
        spacing: Theme.space.x3
        Accessible.name: qsTr("Posts")
        Keys.onDownPressed: root.scrollBy(Theme.size.listRow)
        Keys.onEnterPressed: if (root.current)
            root.wishes.threadWanted(root.current.post.postId)
        Keys.onPressed: event => event.accepted = root.takeKey(event.key)
        Keys.onReturnPressed: if (root.current)
            root.wishes.threadWanted(root.current.post.postId)
        Keys.onUpPressed: root.scrollBy(-Theme.size.listRow)

        delegate: FeedEntry {
            columnWidth: root.columnWidth
            isCompact: root.isCompact
            isCurrent: ListView.isCurrentItem
            now: root.now
            openPostId: root.openPostId
            viewHeight: list.height
            viewTop: list.contentY
            width: list.width
            wishes: root.wishes
            onFillWanted: entryId => root.fillWanted(entryId)
            onReadReached: postId => root.readReached(postId)
        }
    }
    ListAnchor {
        id: keeper

        isScrolling: list.isScrolling
        view: list
        onHeld: (rowId, offset) => root.placeHeld(rowId, offset, list.atYBeginning)
    }
    Connections {
        function onHeightChanged() {
            // Later it grows out of view: what is being read stays.
            if (list.count === 0)
                keeper.toTop();
        }

        target: list.headerItem
    }
    FeedSkeleton {
        anchors.horizontalCenter: parent.horizontalCenter
        height: parent.height
        visible: !root.isLoaded && list.count === 0
        width: root.columnWidth
        y: list.headerItem ? list.headerItem.height : 0
    }
    EmptyState {
        actionIcon: "note-pencil"
        actionText: root.emptyAction
        anchors.centerIn: parent
        iconName: "chats-circle"
        text: root.emptyText
        title: root.emptyTitle
        visible: root.isLoaded && root.isEmpty
        width: Math.min(root.columnWidth, implicitWidth)
        onActionTriggered: root.emptyActionTriggered()
    }
    NewPostsPill {
        anchors.horizontalCenter: parent.horizontalCenter
        count: root.heldBack
        y: Theme.space.x2
        onClicked: root.newWanted()
    }
    FeedKeys {
        areKeysOn: root.areKeysOn && root.visible
        enabled: root.areKeysOn && root.hasSingleKeys && root.visible
        onCommentWanted: if (root.current)
            root.wishes.commentWanted(root.current.post.postId)
        onLinkWanted: if (root.current)
            root.wishes.linkCopied(root.current.post)
        onMenuWanted: if (root.current)
            root.wishes.menuWanted(root.current.post, root.current.menuAnchor)
        onNewWanted: root.newWanted()
        onPictureWanted: if (root.current?.post.attachments.length > 0)
            root.wishes.pictureWanted(root.current.post, 0)
        onPersonWanted: if (root.current)
            root.wishes.personWanted(root.current.post.authorId)
        onQuickWanted: index => {
            if (root.current)
                root.wishes.reactionToggled(root.current.post, root.wishes.quickEmoji[index], "");
        }
        onReactWanted: if (root.current)
            root.wishes.reactionsWanted(root.current.post, root.current.reactAnchor)
        onSaveWanted: if (root.current)
            root.wishes.saveToggled(root.current.post)
        onShareWanted: if (root.current)
            root.current.post.canShare || root.current.post.isShared ? root.wishes.shareToggled(root.current.post) : undefined
        onStepped: by => root.step(by)
        onWhoWanted: if (root.current)
            root.wishes.whoReactedWanted(root.current.post)
    }
}
