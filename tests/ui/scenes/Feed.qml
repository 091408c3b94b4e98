// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium
import Atrium.Theme
import Atrium.Feed

/*! A feed alone in a window. */
Window {
    id: root

    required property AppController app

    color: Theme.color.bgWindow

    Binding {
        property: "mode"
        target: Theme
        value: root.app.theme
    }
    Binding {
        property: "textScale"
        target: Theme
        value: root.app.textScale
    }
    PostWishes {
        id: wishes
    }
    FeedList {
        anchors.fill: parent
        hasMore: root.app.feed.hasMore
        heldBack: root.app.feed.heldBack
        isEmpty: root.app.feed.isEmpty
        isLoaded: root.app.feed.isLoaded
        model: root.app.feed
        now: root.app.connection.now
        openPostId: root.app.threadPostId
        wishes: wishes
    }
}
