// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Media
import Atrium.Models

/*! The conversation around a post, as one list. Comments that arrive do not move what is being read. */
FocusScope {
    id: root

    required property ThreadModel thread
    required property PostWishes wishes
    required property date now
    property bool isPage: false
    readonly property ThreadEntry current: list.currentItem as ThreadEntry
    readonly property bool hasComment: current !== null && current.isComment

    function step(by: int) {
        const place = list.currentIndex < 0 ? list.indexAt(list.width / 2, list.contentY + Theme.space.x1) : list.currentIndex + by;
        list.currentIndex = Math.max(0, Math.min(list.count - 1, place));
        keeper.show(list.currentIndex);
        list.forceActiveFocus(Qt.TabFocusReason);
    }
    function scrollBy(pixels: real) {
        keeper.scrollBy(pixels);
    }
    function collapse(isCollapsed: bool) {
        if (hasComment && current.answers > 0)
            thread.setCollapsed(current.post.postId, isCollapsed);
    }
    function withCurrent(wish: var) {
        if (current)
            wish(current.post);
    }

    Connections {
        function onFocusFound(index: int) {
            list.currentIndex = index;
            keeper.arriveAt(index, Theme.size.header);
        }
        function onPostIdChanged() {
            list.currentIndex = -1;
            keeper.toTop();
        }

        target: root.thread // qmllint disable
    }
    FeedView {
        id: list

        anchors.fill: parent
        bottomMargin: Theme.space.x4
        clip: true
        highlightFollowsCurrentItem: false // the anchor says where the current one stands
        isBusy: !root.thread.isLoaded && !root.thread.isMissing
        model: root.thread
        Accessible.name: qsTr("Comments")
        Keys.onDownPressed: root.step(1)
        Keys.onEnterPressed: root.withCurrent(shown => root.wishes.commentWanted(shown.postId))
        Keys.onLeftPressed: root.collapse(!Theme.isMirrored)
        Keys.onReturnPressed: root.withCurrent(shown => root.wishes.commentWanted(shown.postId))
        Keys.onRightPressed: root.collapse(Theme.isMirrored)
        Keys.onUpPressed: root.step(-1)

        delegate: ThreadEntry {
            comments: root.thread.comments
            isCurrent: ListView.isCurrentItem
            isFlat: root.thread.isFlat
            isPage: root.isPage
            now: root.now
            order: root.thread.order
            viewHeight: list.height
            viewTop: list.contentY
            width: list.width
            wishes: root.wishes
            onCollapseWanted: (postId, isCollapsed) => root.thread.setCollapsed(postId, isCollapsed)
            onFlatChosen: isFlat => root.thread.isFlat = isFlat
            onOrderChosen: order => root.thread.order = order
            onReadReached: postId => root.thread.markRead(postId)
        }
    }
    ListAnchor {
        id: keeper

        isScrolling: list.isScrolling
        view: list
    }
    EmptyState {
        anchors.centerIn: parent
        iconName: "eye-slash"
        text: qsTr("It may have been removed by its author, or it is not on this computer yet. Comments are kept for the people who wrote them.")
        title: qsTr("This post is not here")
        visible: root.thread.isMissing && list.count === 0
        width: Math.min(root.width - 2 * Theme.space.x5, implicitWidth)
    }
    FeedKeys {
        enabled: list.activeFocus
        onCommentWanted: root.withCurrent(shown => root.wishes.commentWanted(shown.postId))
        onLinkWanted: root.withCurrent(shown => root.wishes.linkCopied(shown))
        onPersonWanted: root.withCurrent(shown => root.wishes.personWanted(shown.authorId))
        onQuickWanted: index => root.withCurrent(shown => root.wishes.reactionToggled(shown, root.wishes.quickEmoji[index], ""))
        onReactWanted: root.withCurrent(shown => root.wishes.reactionsWanted(shown, list.currentItem))
        onSaveWanted: root.withCurrent(shown => root.wishes.saveToggled(shown))
        onShareWanted: root.withCurrent(shown => root.wishes.shareToggled(shown))
        onStepped: by => root.step(by)
        onWhoWanted: root.withCurrent(shown => root.wishes.whoReactedWanted(shown))
    }
}
