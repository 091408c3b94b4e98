// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Atrium.Theme
import Atrium.Controls
import Atrium.Media
import Atrium.Models

/*!
    Where a post or a comment is written. "@" completes colleagues, "#" topics and ":" emoji; files and pictures can be pasted.
    The text lives in the composer, which keeps it.
*/
FocusScope {
    id: root

    required property Composer composer
    required property MentionModel mentions
    required property TopicModel topics
    required property EmojiModel emojis
    property alias placeholderText: area.placeholderText
    property alias type: area.type
    property alias name: area.placeholderText
    property bool areKeysOn: area.activeFocus
    property int maximumHeight: Theme.size.commentBoxMaximum
    readonly property int cursorPosition: area.cursorPosition
    readonly property string typed: (area.text.slice(0, area.cursorPosition).match(/(?:^|\s)([@#][^\s@#]*|:[^\s:@#]{2,})$/) ?? ["", ""])[1]

    signal sendWanted
    signal closeWanted

    function insert(text: string) {
        area.insert(area.cursorPosition, text);
        area.forceActiveFocus(Qt.OtherFocusReason);
    }
    function complete(word: string) {
        const start = area.cursorPosition - typed.length;
        area.remove(start, area.cursorPosition);
        area.insert(start, word + " ");
    }

    implicitHeight: Math.min(area.implicitHeight, maximumHeight)

    Flickable {
        id: flick

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: area.implicitHeight
        contentWidth: width

        TextArea {
            id: area

            focus: true
            height: Math.max(flick.height, implicitHeight)
            readOnly: root.composer.isEdit && !root.composer.isReady
            text: root.composer.text
            width: flick.width
            Keys.onPressed: event => event.accepted = suggestions.take(event) || (event.matches(StandardKey.Paste) && root.composer.paste())
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onEscapePressed: event => {
                if (!suggestions.take(event))
                    root.closeWanted();
            }
            Keys.onTabPressed: event => {
                if (!suggestions.take(event))
                    nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
            }
            onCursorRectangleChanged: flick.contentY = Math.max(0, Math.min(cursorRectangle.y, Math.max(flick.contentY, cursorRectangle.y + cursorRectangle.height - flick.height)))
            onTextChanged: root.composer.text = text
        }
    }
    AddressInk {
        color: Theme.color.accentText
        textDocument: area.textDocument
    }
    Suggestions {
        id: suggestions

        emojis: root.emojis
        isPrivate: root.composer.audience === Company.Named
        mentions: root.mentions
        topics: root.topics
        typed: area.activeFocus ? root.typed : ""
        x: Math.max(0, Math.min(area.cursorRectangle.x, root.width - width))
        y: area.cursorRectangle.y - flick.contentY + area.cursorRectangle.height + Theme.space.x1
        onChosen: word => root.complete(word)
    }
    Connections {
        function onPlaceChanged() {
            area.cursorPosition = area.length;
        }

        target: root.composer
    }
    Shortcut {
        enabled: root.areKeysOn
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        onActivated: root.sendWanted()
    }
}
