// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Models

/*! The lists of completions: colleagues after "@", topics after "#", emoji after ":". */
Item {
    id: root

    required property MentionModel mentions
    required property TopicModel topics
    required property EmojiModel emojis
    required property string typed
    property bool isPrivate: false // who is named will be able to read along
    readonly property bool isTopic: typed.startsWith("#")
    readonly property bool isEmoji: typed.startsWith(":")
    readonly property var emojiFound: isEmoji ? emojis.suggestions(typed.slice(1), 8) : []
    readonly property int count: typed === "" || typed === "#" ? 0 : isEmoji ? emojiFound.length : isTopic ? topics.count : mentions.count
    readonly property ListView list: isEmoji ? emojiList : isTopic ? topicList : personList
    readonly property real wantedHeight: Math.min(count, 5) * Theme.size.mentionRow

    signal chosen(string word)

    function take(event: KeyEvent): bool {
        const isStep = event.key === Qt.Key_Down || event.key === Qt.Key_Up;
        const isChoice = event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Tab;
        if (isStep)
            list.currentIndex = Math.max(0, Math.min(count - 1, list.currentIndex + (event.key === Qt.Key_Down ? 1 : -1)));
        if (isChoice) {
            list.forceLayout(); // a quick hand is faster than the next frame
            (list.currentItem as SuggestionRow)?.chosen();
        }
        return isStep || isChoice;
    }

    Accessible.name: qsTr("Suggestions, %n", "", root.count)
    Accessible.role: Accessible.List
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.isMirrored
    onTypedChanged: {
        mentions.prefix = isTopic || isEmoji ? "" : typed;
        topics.prefix = isTopic ? typed : "";
        list.currentIndex = 0;
    }

    ListView {
        id: personList

        anchors.fill: parent
        clip: true
        model: root.mentions
        visible: !root.isTopic && !root.isEmoji

        delegate: PersonSuggestion {
            isCurrent: ListView.isCurrentItem
            prefix: root.typed.slice(1)
            warning: root.isPrivate ? qsTr("Will be able to read this") : ""
            width: personList.width
            onChosen: root.chosen("@" + handle)
            onHovered: personList.currentIndex = index
        }
    }
    ListView {
        id: topicList

        anchors.fill: parent
        clip: true
        model: root.topics
        visible: root.isTopic

        delegate: TopicSuggestion {
            isCurrent: ListView.isCurrentItem
            width: topicList.width
            onChosen: root.chosen("#" + name)
            onHovered: topicList.currentIndex = index
        }
    }
    ListView {
        id: emojiList

        anchors.fill: parent
        clip: true
        model: root.emojiFound
        visible: root.isEmoji

        delegate: EmojiSuggestion {
            isCurrent: ListView.isCurrentItem
            width: emojiList.width
            onChosen: root.chosen(modelData.imageUrl === "" ? modelData.emoji : ":" + modelData.emoji + ":")
            onHovered: emojiList.currentIndex = index
        }
    }
}
