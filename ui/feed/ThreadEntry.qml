// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
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
    required property PostWishes wishes
    required property date now
    required property int comments
    required property int order
    property bool isCurrent: false
    property bool isPage: false

    signal orderChosen(int order)

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
                order: root.order
                width: column.width
                onOrderChosen: order => root.orderChosen(order)
            }
        }
        Maybe {
            when: !root.isRoot && !root.isAncestor

            CommentRow {
                depth: root.depth
                focus: true
                isAuthor: root.isAuthor
                isCurrent: root.isCurrent
                now: root.now
                shown: root.post
                width: column.width
                wishes: root.wishes
            }
        }
    }
}
