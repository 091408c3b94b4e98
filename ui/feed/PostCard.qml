// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! One post of a feed, with everything that can be done to it. It knows values and says wishes. */
FocusScope {
    id: root

    required property post shown
    required property date now
    required property PostWishes wishes
    property string sharedByName: ""
    property string filterTitle: ""
    property bool isOpen: false
    property bool isCurrent: false
    property bool isCompact: false
    readonly property Item reactAnchor: actions.reactAnchor
    readonly property Item menuAnchor: header.menuAnchor
    readonly property bool isUnconfirmed: shown.delivery !== Company.Confirmed
    readonly property bool isFailed: shown.delivery === Company.Failed
    readonly property int inset: Theme.space.x4
    readonly property int wideInset: Theme.space.x25

    implicitHeight: column.height + Theme.space.x35 + (actions.visible ? Theme.space.x25 : Theme.space.x3)
    Accessible.description: qsTr("Enter opens the comments. R reacts, C comments, Shift S shares, S saves.")
    Accessible.focusable: true
    Accessible.name: shown.spokenSummary
    Accessible.role: Accessible.ListItem

    HoverHandler {
        id: hover
    }
    Card {
        anchors.fill: parent
        isFailed: root.isFailed
        isFocused: root.activeFocus && root.isCurrent && keyboardFocus.activeFocus
        isHovered: hover.hovered
        isOpen: root.isOpen
        isWaiting: root.isUnconfirmed && !root.isFailed
    }
    Item {
        id: keyboardFocus

        activeFocusOnTab: root.isCurrent || activeFocus // a row that is used again may still have the keyboard
        anchors.fill: parent
        focus: true
        Accessible.ignored: true
    }
    TapHandler {
        onTapped: root.wishes.threadWanted(root.shown.postId)
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        spacing: Theme.space.x2
        y: Theme.space.x35

        SharedByLine {
            name: root.sharedByName
            visible: name !== ""
            width: parent.width
        }
        PostHeader {
            id: header

            isTabStop: root.isCurrent
            now: root.now
            shown: root.shown
            width: parent.width
            onMenuWanted: anchor => root.wishes.menuWanted(root.shown, anchor)
            onPersonWanted: root.wishes.personWanted(root.shown.authorId)
        }
        PostBody {
            filterTitle: root.filterTitle
            isTabStop: root.isCurrent
            now: root.now
            shown: root.shown
            width: parent.width
            wishes: root.wishes
        }
        ReactionBar {
            hasAdd: !root.isUnconfirmed
            isTabStop: root.isCurrent
            reactions: root.shown.reactions
            topPadding: Theme.space.x05
            visible: !root.isUnconfirmed && root.shown.reactions.length > 0
            width: parent.width
            onAddWanted: anchor => root.wishes.reactionsWanted(root.shown, anchor)
            onToggled: (emoji, imageUrl) => root.wishes.reactionToggled(root.shown, emoji, imageUrl)
        }
        Maybe {
            when: root.shown.gifReactions.length > 0

            GifStrip {
                gifs: root.shown.gifReactions
                isTabStop: root.isCurrent
                width: column.width
                onOpened: root.wishes.threadWanted(root.shown.postId)
            }
        }
        TalkLine {
            comments: root.shown.commentCount
            isTabStop: false
            talkers: root.shown.talkers
            visible: comments > 0 && !root.isCompact && !root.isUnconfirmed
            width: parent.width
            onClicked: root.wishes.threadWanted(root.shown.postId)
        }
        Column {
            spacing: root.isUnconfirmed ? Theme.space.x2 : Theme.space.x15
            width: parent.width

            Divider {
                width: parent.width + (root.isUnconfirmed ? 0 : 2 * (root.inset - root.wideInset))
                x: root.isUnconfirmed ? 0 : root.wideInset - root.inset
            }
            PostActionRow {
                id: actions

                isCompact: root.isCompact
                isTabStop: root.isCurrent
                shown: root.shown
                visible: !root.isUnconfirmed
                width: parent.width + 2 * (root.inset - root.wideInset)
                x: root.wideInset - root.inset
                onCommentWanted: root.wishes.commentWanted(root.shown.postId)
                onReactWanted: anchor => root.wishes.reactionsWanted(root.shown, anchor)
                onSaveToggled: root.wishes.saveToggled(root.shown)
                onShareToggled: root.wishes.shareToggled(root.shown)
            }
            DeliveryLine {
                delivery: root.shown.delivery
                failure: root.shown.failure
                isTabStop: root.isCurrent
                visible: root.isUnconfirmed
                width: parent.width
                onOutboxWanted: root.wishes.outboxWanted()
            }
        }
    }
}
