// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The inside of the dialog that a post is written in. The audience stands on the button that posts. */
DialogFrame {
    id: root

    required property Composer composer
    required property MentionModel mentions
    required property TopicModel topics
    required property EmojiModel emojis
    required property GifModel gifs
    required property person me
    required property bool isOffline
    property bool hasSubject: composer.subject !== ""
    property bool hasPreview: false
    readonly property bool isNarrow: width < Theme.size.dialog

    signal imageWanted
    signal sent

    status: composer.isSaving ? qsTr("Saving…") : composer.savedText
    statusIcon: "cloud-check"
    title: composer.isEdit ? qsTr("Edit post") : qsTr("New post")
    footer: [
        ComposerTools {
            Layout.fillWidth: true
            areKeysOn: words.activeFocus
            emojis: root.emojis
            gifs: root.gifs
            hasExtras: true
            hasPoll: root.composer.pollOptions.length > 0
            hasPreview: root.hasPreview
            hasSubject: root.hasSubject
            onEmojiChosen: emoji => words.insert(emoji)
            onGifChosen: (url, description) => root.composer.attachGif(url, description)
            onImageWanted: root.imageWanted()
            onMentionWanted: words.insert("@")
            onPollToggled: {
                root.composer.pollOptions = hasPoll ? [] : ["", ""];
                words.focusPoll();
            }
            onPreviewToggled: root.hasPreview = !root.hasPreview
            onSubjectToggled: root.hasSubject = !root.hasSubject

            LanguageButton {
                language: root.composer.language
                onChosen: language => root.composer.language = language
            }
            MetaText {
                Layout.rightMargin: Theme.space.x2
                visible: !root.isNarrow || root.composer.remaining < 100
                color: root.composer.remaining < 0 ? Theme.color.dangerText : Theme.color.textTertiary
                text: root.composer.remaining.toLocaleString(Qt.locale(), "f", 0)
                Accessible.name: qsTr("%n character(s) left", "", root.composer.remaining)
            }
            ScheduleButton {
                composer: root.composer
                isBrief: root.isNarrow
                visible: !root.composer.isEdit
            }
            AppButton {
                enabled: root.composer.canSend
                kind: AppButton.Primary
                text: root.composer.isPlanned && !root.composer.isEdit ? qsTr("Plan the post") : root.isOffline ? qsTr("Post when online") : root.composer.isEdit ? qsTr("Save changes") : root.isNarrow ? qsTr("Post") : qsTr("Post to: %1", "audience").arg(Words.audienceName(root.composer.audience))
                onClicked: if (root.composer.send())
                    root.sent()
            }
        }
    ]

    Connections {
        // Who pressed before the place was read is sent for a moment later.
        function onSent() {
            root.sent();
        }

        target: root.composer
    }
    ComposerBody {
        id: words

        Layout.fillHeight: true
        Layout.fillWidth: true
        composer: root.composer
        emojis: root.emojis
        focus: true
        hasPreview: root.hasPreview
        hasSubject: root.hasSubject
        me: root.me
        mentions: root.mentions
        topics: root.topics
        onCloseWanted: root.closeWanted()
        onSendWanted: if (root.composer.send())
            root.sent()
    }
}
