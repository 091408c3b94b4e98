// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The row of choices in the quick reactions. */
FocusScope {
    id: root

    required property EmojiModel emojis
    required property list<string> choices

    signal chosen(string emoji)
    signal gifWanted
    signal moreWanted

    function focusFirst() {
        nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }
    function step(isForward: bool) {
        Window.activeFocusItem.nextItemInFocusChain(isForward).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: row.implicitHeight
    implicitWidth: row.implicitWidth
    Accessible.name: qsTr("React")
    Accessible.role: Accessible.PopupMenu
    Keys.onDigit1Pressed: root.chosen(choices[0])
    Keys.onDigit2Pressed: root.chosen(choices[1])
    Keys.onDigit3Pressed: root.chosen(choices[2])
    Keys.onDigit4Pressed: root.chosen(choices[3])
    Keys.onDigit5Pressed: root.chosen(choices[4])
    Keys.onDigit6Pressed: root.chosen(choices[5])
    Keys.onLeftPressed: step(Theme.isMirrored)
    Keys.onRightPressed: step(!Theme.isMirrored)

    Row {
        id: row

        spacing: Theme.space.x05

        Repeater {
            model: root.choices

            EmojiButton {
                required property int index
                required property string modelData

                cornerRadius: height / 2
                emoji: modelData
                focus: index === 0
                hint: text
                hintKey: String(index + 1)
                text: root.emojis.labelOf(modelData)
                onClicked: root.chosen(modelData)
            }
        }
        Divider {
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.size.iconBar
        }
        IconButton {
            iconName: "gif"
            iconSize: Theme.size.iconBar
            size: Theme.size.emojiCell
            text: qsTr("React with a GIF")
            Accessible.role: Accessible.MenuItem
            onClicked: root.gifWanted()
        }
        IconButton {
            iconName: "plus"
            size: Theme.size.emojiCell
            text: qsTr("All emoji")
            Accessible.role: Accessible.MenuItem
            onClicked: root.moreWanted()
        }
    }
}
