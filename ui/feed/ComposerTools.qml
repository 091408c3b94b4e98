// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! What can go with the words; what stands at its end is given by the place. */
RowLayout {
    id: root

    required property EmojiModel emojis
    required property GifModel gifs
    property bool isSmall: false
    property bool areKeysOn: false
    property bool hasExtras: false
    property bool hasPoll: false
    property bool hasSubject: false
    property bool hasPreview: false
    readonly property int buttonSize: isSmall ? Theme.size.controlSmall : Theme.size.control

    signal imageWanted
    signal mentionWanted
    signal pollToggled
    signal subjectToggled
    signal previewToggled
    signal emojiChosen(string emoji)
    signal gifChosen(string url, string description)

    spacing: Theme.space.x05

    IconButton {
        iconName: "image"
        size: root.buttonSize
        text: qsTr("Add pictures or files")
        onClicked: root.imageWanted()
    }
    IconButton {
        id: gif

        iconName: "gif"
        size: root.buttonSize
        text: qsTr("Add a GIF")
        onClicked: gifPicker.openAt(gif)

        GifPicker {
            id: gifPicker

            gifs: root.gifs
            onChosen: (url, description) => {
                gifPicker.close();
                root.gifs.use(url);
                root.gifChosen(url, description);
            }
        }
    }
    IconButton {
        id: smiley

        iconName: "smiley"
        size: root.buttonSize
        text: qsTr("Add an emoji")
        onClicked: picker.openAt(smiley)

        EmojiPicker {
            id: picker

            emojis: root.emojis
            onChosen: (emoji, imageUrl) => {
                picker.close();
                root.emojiChosen(imageUrl === "" ? emoji : ":" + emoji + ":");
            }
        }
    }
    IconButton {
        iconName: "at"
        size: root.buttonSize
        text: qsTr("Mention a colleague")
        onClicked: root.mentionWanted()
    }
    IconButton {
        iconName: "chart-bar-horizontal"
        isOn: root.hasPoll
        text: root.hasPoll ? qsTr("Remove the poll") : qsTr("Add a poll")
        visible: root.hasExtras
        onClicked: root.pollToggled()
    }
    IconButton {
        iconName: "eye-slash"
        isOn: root.hasSubject
        text: qsTr("Put a subject before the text")
        visible: root.hasExtras
        onClicked: root.subjectToggled()
    }
    IconButton {
        iconName: "eye"
        isOn: root.hasPreview
        text: root.hasPreview ? qsTr("Hide the preview") : qsTr("Show a preview")
        visible: root.hasExtras
        onClicked: root.previewToggled()
    }
    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.size.hairline
    }
    Shortcut {
        enabled: root.areKeysOn
        sequence: "Ctrl+."
        onActivated: picker.openAt(smiley)
    }
    Shortcut {
        enabled: root.areKeysOn
        sequence: "Ctrl+G"
        onActivated: gifPicker.openAt(gif)
    }
}
