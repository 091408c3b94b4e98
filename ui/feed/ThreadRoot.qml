// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The opened post on top of its comments: whole text, reactions, and the GIFs that answered it. */
Column {
    id: root

    required property post shown
    required property date now
    required property PostWishes wishes
    property bool isPage: false
    property attachment nothing // stands in while the post changes
    readonly property bool hasPictureRow: !isPage && shown.attachments.length > 0 && shown.subject === "" && !shown.isSensitive && (shown.attachments[0].kind === MediaKind.Image || shown.attachments[0].kind === MediaKind.Gif)

    bottomPadding: Theme.space.x3
    spacing: Theme.space.x2
    Accessible.name: shown.spokenSummary
    Accessible.role: Accessible.Grouping

    PostHeader {
        now: root.now
        shown: root.shown
        width: parent.width
        onMenuWanted: anchor => root.wishes.menuWanted(root.shown, anchor)
        onPersonWanted: root.wishes.personWanted(root.shown.authorId)
    }
    PostBody {
        hasPictures: !root.hasPictureRow
        maximumLines: 0
        now: root.now
        shown: root.shown
        width: parent.width
        wishes: root.wishes
    }
    Maybe {
        when: root.hasPictureRow

        PictureRow {
            author: root.shown.authorName
            media: root.shown.attachments.length > 0 ? root.shown.attachments[0] : root.nothing
            more: root.shown.attachments.length - 1
            width: root.width
            onClicked: root.wishes.pictureWanted(root.shown, 0)
        }
    }
    ReactionBar {
        reactions: root.shown.reactions
        width: parent.width
        onAddWanted: anchor => root.wishes.reactionsWanted(root.shown, anchor)
        onToggled: (emoji, imageUrl) => root.wishes.reactionToggled(root.shown, emoji, imageUrl)
    }
    RowLayout {
        visible: root.shown.gifReactions.length > 0
        width: parent.width

        AppText {
            Layout.fillWidth: true
            color: Theme.color.textSecondary
            text: qsTr("GIF reactions, %n", "", root.shown.gifReactions.length)
            type: Theme.type.captionStrong
        }
        LinkButton {
            id: addGif

            iconName: "gif"
            text: qsTr("Add yours")
            type: Theme.type.captionStrong
            onClicked: root.wishes.gifWanted(root.shown, addGif)
        }
    }
    GifStrip {
        gifs: root.shown.gifReactions
        visible: gifs.length > 0
        width: parent.width
    }
    DeliveryLine {
        delivery: root.shown.delivery
        failure: root.shown.failure
        visible: root.shown.delivery !== Company.Confirmed
        width: parent.width
        onOutboxWanted: root.wishes.outboxWanted()
    }
    PostActionRow {
        isCompact: false
        shown: root.shown
        visible: root.isPage && root.shown.delivery === Company.Confirmed
        width: parent.width + 2 * Theme.space.x15
        x: -Theme.space.x15
        onCommentWanted: root.wishes.commentWanted(root.shown.postId)
        onReactWanted: anchor => root.wishes.reactionsWanted(root.shown, anchor)
        onSaveToggled: root.wishes.saveToggled(root.shown)
        onShareToggled: root.wishes.shareToggled(root.shown)
    }
    Divider {
        width: parent.width
    }
}
