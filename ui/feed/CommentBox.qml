// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Where a comment is written: it grows with the words, keeps them, and says when they will be sent. */
Rectangle {
    id: root

    required property Composer composer
    required property MentionModel mentions
    required property TopicModel topics
    required property EmojiModel emojis
    required property GifModel gifs
    required property bool isOffline
    property string label: qsTr("Write a comment…")

    signal imageWanted
    signal closeWanted

    function focusText() {
        words.forceActiveFocus(Qt.OtherFocusReason);
    }

    border.color: words.activeFocus ? Theme.color.borderFocus : Theme.color.borderControl
    border.width: words.activeFocus ? Theme.size.stroke : Theme.size.hairline
    color: Theme.color.bgSurface
    implicitHeight: column.implicitHeight + 2 * Theme.space.x25
    radius: Theme.radius.lg

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.space.x3
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x2

        ComposerText {
            id: words

            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            composer: root.composer
            emojis: root.emojis
            focus: true
            mentions: root.mentions
            placeholderText: root.label
            topics: root.topics
            type: Theme.type.body
            onCloseWanted: root.closeWanted()
            onSendWanted: root.composer.send()
        }
        AttachmentStack {
            id: stack

            Layout.fillWidth: true
            composer: root.composer
        }
        ComposerNotice {
            Layout.fillWidth: true
            composer: root.composer
        }
        ComposerTools {
            Layout.fillWidth: true
            areKeysOn: words.activeFocus
            emojis: root.emojis
            gifs: root.gifs
            isSmall: true
            onEmojiChosen: emoji => words.insert(emoji)
            onGifChosen: (url, description) => root.composer.attachGif(url, description)
            onImageWanted: root.imageWanted()
            onMentionWanted: words.insert("@")

            MetaText {
                Layout.rightMargin: Theme.space.x2
                text: root.composer.remaining < 100 ? root.composer.remaining.toLocaleString(Qt.locale(), "f", 0) : qsTr("Ctrl Enter", "keys")
                color: root.composer.remaining < 0 ? Theme.color.dangerText : Theme.color.textTertiary
                type: Theme.type.caption
            }
            AppButton {
                iconName: root.isOffline ? "clock" : "paper-plane-tilt"
                isSmall: true
                kind: root.composer.canSend ? AppButton.Primary : AppButton.Soft
                text: root.isOffline ? qsTr("Send when online") : qsTr("Send")
                onClicked: root.composer.canSend ? root.composer.send() : words.forceActiveFocus(Qt.OtherFocusReason)
            }
        }
    }
    ComposerDrop {
        anchors.fill: parent
        composer: root.composer
    }
    Connections {
        function onNudged() {
            stack.describeFirst();
        }

        target: root.composer
    }
}
