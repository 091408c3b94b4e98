// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! What a post says and shows: words, pictures, poll, link, quoted post; behind its subject when it has one. */
Column {
    id: root

    required property post shown
    required property date now
    required property PostWishes wishes
    property int maximumLines: 6
    property bool isTabStop: true
    property bool isSmall: false
    property bool hasPictures: true
    property string filterTitle: "" // the person's filter that covers the post
    property string expandedId: ""
    property string openedId: ""
    readonly property bool hasCover: shown.subject !== "" || shown.isSensitive || filterTitle !== ""
    readonly property bool isCovered: hasCover && openedId !== shown.postId
    readonly property bool isKudos: shown.isKudos && !isSmall

    spacing: Theme.space.x25

    ContentWarning {
        isOpen: !root.isCovered
        isTabStop: root.isTabStop
        subject: root.filterTitle !== "" ? qsTr("Hidden by your filter “%1”").arg(root.filterTitle) : root.shown.subject
        visible: root.hasCover
        width: root.width
        onToggled: root.openedId = root.isCovered ? root.shown.postId : ""
    }
    PostText {
        isExpanded: root.expandedId === root.shown.postId
        isTabStop: root.isTabStop
        maximumLines: root.maximumLines
        shown: root.shown
        type: root.isSmall ? Theme.type.body : Theme.type.bodyLarge
        visible: !root.isCovered && root.shown.plainText !== "" && !(root.isKudos && root.shown.kudosWords !== "")
        width: root.width
        onExpandWanted: root.expandedId = root.shown.postId
        onLinkActivated: (kind, target, text) => root.wishes.linkActivated(kind, target, text)
    }
    Maybe {
        when: !root.isCovered && root.isKudos

        KudosBlock {
            isTabStop: root.isTabStop
            people: root.shown.thanked
            value: root.shown.kudosValue
            width: root.width
            words: root.shown.kudosWords
            onPersonWanted: personId => root.wishes.personWanted(personId)
        }
    }
    Maybe {
        when: !root.isCovered && root.hasPictures && root.shown.attachments.length > 0

        PostMedia {
            attachments: root.shown.attachments
            isTabStop: root.isTabStop
            width: root.width
            onSaveWanted: index => root.wishes.fileWanted(attachments[index].url)
            onPictureWanted: index => root.wishes.pictureWanted(root.shown, index)
        }
    }
    Maybe {
        when: !root.isCovered && root.shown.hasPoll

        PostPoll {
            asked: root.shown.poll
            isTabStop: root.isTabStop
            now: root.now
            width: root.width
            onVoted: choices => root.wishes.voted(root.shown.postId, root.shown.poll.id, choices)
        }
    }
    Maybe {
        when: !root.isCovered && root.shown.hasCard

        LinkPreview {
            isTabStop: root.isTabStop
            link: root.shown.card
            width: root.width
            onClicked: root.wishes.linkActivated(0, link.url, link.host)
        }
    }
    Maybe {
        when: !root.isCovered && root.shown.hasQuoted

        QuotedPost {
            isLink: root.shown.isQuoteLink
            isTabStop: root.isTabStop
            now: root.now
            shown: root.shown.quoted
            width: root.width
            onClicked: root.wishes.threadWanted(shown.postId)
        }
    }
}
