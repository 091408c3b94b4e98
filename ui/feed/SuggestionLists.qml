// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Models

/*! The two lists of completions: colleagues after "@", topics after "#". */
Item {
    id: root

    required property MentionModel mentions
    required property TopicModel topics
    required property string typed
    readonly property bool isTopic: typed.startsWith("#")
    readonly property int count: typed === "" || typed === "#" ? 0 : isTopic ? topicList.count : personList.count
    readonly property ListView list: isTopic ? topicList : personList
    readonly property real wantedHeight: Math.min(count, 5) * Theme.size.mentionRow

    signal chosen(string word)

    function take(event: KeyEvent): bool {
        const isStep = event.key === Qt.Key_Down || event.key === Qt.Key_Up;
        const isChoice = event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Tab;
        if (isStep)
            list.currentIndex = Math.max(0, Math.min(count - 1, list.currentIndex + (event.key === Qt.Key_Down ? 1 : -1)));
        if (isChoice)
            (list.currentItem as SuggestionRow)?.chosen();
        return isStep || isChoice;
    }

    Accessible.name: qsTr("People and topics, %n", "", root.count)
    Accessible.role: Accessible.List
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.isMirrored
    onTypedChanged: {
        mentions.prefix = isTopic ? "" : typed;
        topics.prefix = isTopic ? typed : "";
        list.currentIndex = 0;
    }

    ListView {
        id: personList

        anchors.fill: parent
        clip: true
        model: root.mentions
        visible: !root.isTopic

        delegate: PersonSuggestion {
            isCurrent: ListView.isCurrentItem
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
}
