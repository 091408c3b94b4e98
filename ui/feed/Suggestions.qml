// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Colleagues or topics that complete the word at the cursor. The field keeps the focus; its keys come through `take`. */
T.Popup {
    id: root

    required property MentionModel mentions
    required property TopicModel topics
    required property EmojiModel emojis
    required property string typed
    property bool isPrivate: false
    property string dismissed: ""
    readonly property SuggestionLists lists: contentItem as SuggestionLists

    signal chosen(string word)

    /*! True when the key was for the list. */
    function take(event: KeyEvent): bool {
        if (!visible)
            return false;
        if (event.key === Qt.Key_Escape)
            dismissed = typed;
        return event.key === Qt.Key_Escape || lists.take(event);
    }

    closePolicy: T.Popup.NoAutoClose
    focus: false
    height: lists.wantedHeight + 2 * padding
    margins: Theme.space.x2
    padding: Theme.space.x15
    visible: lists.count > 0 && typed !== dismissed
    width: Theme.size.mentionList

    background: Item {
        Shadow {
        }
        Rectangle {
            anchors.fill: parent
            border.color: Theme.color.borderDefault
            border.width: Theme.size.hairline
            color: Theme.color.bgRaised
            radius: Theme.radius.lg
        }
    }
    contentItem: SuggestionLists {
        emojis: root.emojis
        isPrivate: root.isPrivate
        mentions: root.mentions
        topics: root.topics
        typed: root.typed
        onChosen: word => root.chosen(word)
    }
}
