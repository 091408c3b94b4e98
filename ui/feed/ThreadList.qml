// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The conversation around a post, as one list. */
FocusScope {
    id: root

    required property ThreadModel thread
    required property PostWishes wishes
    required property date now
    property bool isPage: false

    function step(by: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    FeedView {
        id: list

        anchors.fill: parent
        bottomMargin: Theme.space.x4
        clip: true
        isBusy: !root.thread.isLoaded && !root.thread.isMissing
        model: root.thread
        Accessible.name: qsTr("Comments")
        Keys.onDownPressed: root.step(1)
        Keys.onUpPressed: root.step(-1)

        delegate: ThreadEntry {
            comments: root.thread.comments
            isCurrent: ListView.isCurrentItem
            isPage: root.isPage
            now: root.now
            order: root.thread.order
            width: list.width
            wishes: root.wishes
            onOrderChosen: order => root.thread.order = order
        }
    }
    EmptyState {
        anchors.centerIn: parent
        iconName: "eye-slash"
        text: qsTr("It may have been removed by its author, or it is not on this computer yet. Comments are kept for the people who wrote them.")
        title: qsTr("This post is not here")
        visible: root.thread.isMissing && list.count === 0
        width: Math.min(root.width - 2 * Theme.space.x5, implicitWidth)
    }
}
