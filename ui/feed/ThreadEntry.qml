// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! A row of a thread: what the opened post answers, the post itself, or a comment. */
FocusScope {
    id: root

    required property int index
    required property string entryId
    required property post post
    required property int depth
    required property bool isRoot
    required property bool isAncestor
    required property bool isAuthor
    required property bool isUnread
    required property bool isFocused
    required property bool isParentGone
    required property bool isCollapsed
    required property int answers
    required property string answersName
    required property string filterTitle
    required property PostWishes wishes
    required property date now
    required property int comments
    required property int order
    required property bool isFlat
    required property real viewTop
    required property real viewHeight
    property bool isCurrent: false
    property bool isPage: false
    readonly property bool isComment: !isRoot && !isAncestor
    readonly property real inView: Math.min(y + height, viewTop + viewHeight) - Math.max(y, viewTop)

    signal orderChosen(int order)
    signal flatChosen(bool isFlat)
    signal collapseWanted(string postId, bool isCollapsed)
    signal readReached(string postId)

    implicitHeight: column.implicitHeight

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.x5
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.x5

        Maybe {
            when: root.isAncestor

            QuotedPost {
                now: root.now
                shown: root.post
                width: column.width
                onClicked: root.wishes.threadWanted(root.post.postId)
            }
        }
        Maybe {
            when: root.isRoot

            ThreadRoot {
                isPage: root.isPage
                now: root.now
                shown: root.post
                topPadding: Theme.space.x35
                width: column.width
                wishes: root.wishes
            }
        }
        Maybe {
            when: root.isRoot

            CommentsHeader {
                comments: root.comments
                isFlat: root.isFlat
                order: root.order
                width: column.width
                onFlatChosen: isFlat => root.flatChosen(isFlat)
                onOrderChosen: order => root.orderChosen(order)
            }
        }
        Maybe {
            when: root.isComment

            CommentRow {
                answers: root.answers
                answersName: root.answersName
                depth: root.depth
                filterTitle: root.filterTitle
                focus: true
                isAuthor: root.isAuthor
                isCollapsed: root.isCollapsed
                isCurrent: root.isCurrent
                isFocused: root.isFocused
                isParentGone: root.isParentGone
                isUnread: root.isUnread
                now: root.now
                shown: root.post
                width: column.width
                wishes: root.wishes
                onCollapseWanted: isCollapsed => root.collapseWanted(root.post.postId, isCollapsed)
            }
        }
    }
    Timer {
        interval: Theme.motion.readDelay
        running: root.isComment && root.isUnread && root.Window.active && root.inView >= Math.min(root.height, root.viewHeight) / 2
        onTriggered: root.readReached(root.post.postId)
    }
}
