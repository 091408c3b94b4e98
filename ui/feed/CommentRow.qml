// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! One comment: who, when, words, pictures, small reactions, Reply. Answers are indented once, with a line. */
Item {
    id: root

    required property post shown
    required property date now
    required property PostWishes wishes
    property int depth: 0
    property bool isAuthor: false
    property bool isCurrent: false
    property bool isUnread: false
    property bool isFocused: false // the one that was asked for
    property bool isParentGone: false
    property bool isCollapsed: false
    property int answers: 0
    property string answersName: ""
    property string filterTitle: ""
    readonly property bool isUnconfirmed: shown.delivery !== Company.Confirmed
    readonly property int indent: depth > 0 ? Theme.size.threadLine : 0

    signal collapseWanted(bool isCollapsed)

    implicitHeight: column.implicitHeight + 2 * Theme.space.x15
    Accessible.description: qsTr("Press R to react, C to reply")
    Accessible.focusable: true
    Accessible.name: shown.spokenSummary
    Accessible.role: Accessible.ListItem

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: root.indent
        border.color: Theme.color.warmBorder
        border.width: Theme.size.hairline
        color: Theme.color.warmSoft
        radius: Theme.radius.md
        visible: root.isFocused
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: -Theme.space.x25
        color: Theme.color.accentSolid
        height: width
        radius: width / 2
        visible: root.isUnread
        width: Theme.size.dotSmall
        y: Theme.space.x4
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.x35
        color: Theme.color.borderSubtle
        height: parent.height
        visible: root.depth > 0
        width: Theme.size.stroke
    }
    Maybe {
        anchors.fill: parent
        when: root.isUnconfirmed && root.shown.delivery !== Company.Failed

        DashedFrame {
            anchors.fill: parent
            anchors.leftMargin: root.indent
        }
    }
    Avatar {
        id: face

        anchors.left: parent.left
        anchors.leftMargin: root.indent + (root.isUnconfirmed ? Theme.space.x2 : 0)
        name: root.shown.authorName
        personId: root.shown.authorId
        size: root.depth > 0 ? Theme.size.avatarSm : Theme.size.avatarComment
        source: root.shown.authorAvatar
        y: Theme.space.x2
    }
    Column {
        id: column

        anchors.left: face.right
        anchors.leftMargin: Theme.space.x25
        anchors.right: parent.right
        anchors.rightMargin: root.isUnconfirmed ? Theme.space.x2 : 0
        spacing: Theme.space.x1
        y: Theme.space.x15

        RowLayout {
            spacing: Theme.space.x15
            width: parent.width - more.width

            AuthorName {
                Layout.maximumWidth: column.width * 0.6
                isTabStop: root.isCurrent
                name: root.shown.authorName
                onClicked: root.wishes.personWanted(root.shown.authorId)
            }
            Tag {
                kind: Tag.Accent
                text: qsTr("Author")
                visible: root.isAuthor
            }
            TimeText {
                Layout.fillWidth: true
                isEdited: root.shown.isEdited
                now: root.now
                when: root.shown.createdAt
            }
        }
        MetaText {
            text: root.isParentGone ? qsTr("Replies to a comment that is not here any more") : qsTr("Replies to %1").arg(root.answersName)
            visible: root.isParentGone || root.answersName !== ""
            width: parent.width
        }
        PostBody {
            filterTitle: root.filterTitle
            isSmall: true
            isTabStop: root.isCurrent
            maximumLines: 12
            now: root.now
            shown: root.shown
            width: parent.width
            wishes: root.wishes
        }
        GifStrip {
            gifs: root.shown.gifReactions
            isTabStop: root.isCurrent
            visible: gifs.length > 0
            width: parent.width
        }
        DeliveryLine {
            delivery: root.shown.delivery
            failure: root.shown.failure
            isTabStop: root.isCurrent
            visible: root.isUnconfirmed
            width: parent.width
            onOutboxWanted: root.wishes.outboxWanted()
        }
        RowLayout {
            spacing: Theme.space.x2
            visible: !root.isUnconfirmed
            width: parent.width

            ReactionBar {
                Layout.fillWidth: implicitWidth + reply.implicitWidth > column.width
                Layout.maximumWidth: column.width - reply.implicitWidth - Theme.space.x2
                isSmall: true
                isTabStop: root.isCurrent
                reactions: root.shown.reactions
                onAddWanted: anchor => root.wishes.reactionsWanted(root.shown, anchor)
                onToggled: (emoji, imageUrl) => root.wishes.reactionToggled(root.shown, emoji, imageUrl)
            }
            LinkButton {
                id: reply

                ink: Theme.color.textSecondary
                isTabStop: root.isCurrent
                text: qsTr("Reply")
                type: Theme.type.captionStrong
                Accessible.name: qsTr("Reply to %1").arg(root.shown.authorName)
                onClicked: root.wishes.commentWanted(root.shown.postId)
            }
            LinkButton {
                ink: Theme.color.textSecondary
                isTabStop: root.isCurrent
                text: root.isCollapsed ? qsTr("Show %n reply(s)", "", root.answers) : qsTr("Hide %n reply(s)", "", root.answers)
                type: Theme.type.captionStrong
                visible: root.answers > 0
                onClicked: root.collapseWanted(!root.isCollapsed)
            }
            Item {
                Layout.fillWidth: true
            }
        }
    }
    IconButton {
        id: more

        anchors.right: parent.right
        iconName: "dots-three"
        iconSize: Theme.size.iconSmall
        isTabStop: root.isCurrent
        size: Theme.size.minTarget
        text: qsTr("More for this comment")
        visible: !root.isUnconfirmed
        y: Theme.space.x1
        onClicked: root.wishes.menuWanted(root.shown, more)
    }
    FocusRing {
        cornerRadius: Theme.radius.md
        visible: root.isCurrent && root.activeFocus
    }
}
