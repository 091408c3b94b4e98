// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! A row of a feed: a post, a gap, or the line above what was seen before. */
FocusScope {
    id: root

    required property int index
    required property int entryKind // FeedEntry::Kind: 0 post, 1 gap, 2 seen line
    required property string entryId
    required property post post
    required property string sharedByName
    required property bool isUnread
    required property bool isFilling
    required property string seenText
    required property string filterTitle
    required property PostWishes wishes
    required property date now
    required property int columnWidth
    required property real viewTop
    required property real viewHeight
    property string openPostId: ""
    property bool isCurrent: false
    property bool isCompact: false
    readonly property Item reactAnchor: card.reactAnchor
    readonly property Item menuAnchor: card.menuAnchor
    readonly property bool isPost: entryKind === 0
    readonly property bool canHold: isPost // what reading rests on; lines and gaps come and go
    readonly property real inView: Math.min(y + height, viewTop + viewHeight) - Math.max(y, viewTop)

    signal readReached(string postId)
    signal fillWanted(string entryId)

    implicitHeight: isPost ? card.implicitHeight : other.implicitHeight

    PostCard {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        filterTitle: root.filterTitle
        focus: true
        height: implicitHeight
        isCompact: root.isCompact
        isCurrent: root.isCurrent
        isOpen: root.isPost && root.openPostId === root.post.postId
        now: root.now
        sharedByName: root.sharedByName
        shown: root.post
        visible: root.isPost
        width: root.columnWidth
        wishes: root.wishes
    }
    Rectangle {
        anchors.right: card.left
        anchors.rightMargin: root.isCompact ? Theme.space.x05 : Theme.space.x15
        color: Theme.color.accentSolid
        height: width
        radius: width / 2
        visible: root.isPost && root.isUnread
        width: Theme.size.dotSmall
        y: Theme.size.control
    }
    Column {
        id: other

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.columnWidth

        Maybe {
            when: root.entryKind === 1

            GapRow {
                isFilling: root.isFilling
                isTabStop: root.isCurrent
                width: root.columnWidth
                onFillWanted: root.fillWanted(root.entryId)
            }
        }
        Maybe {
            when: root.entryKind === 2

            SeenLine {
                text: root.seenText
                width: root.columnWidth
            }
        }
    }
    Timer {
        interval: Theme.motion.readDelay
        running: root.isPost && root.isUnread && root.Window.active && root.inView >= Math.min(root.height, root.viewHeight) / 2
        onTriggered: root.readReached(root.post.postId)
    }
}
