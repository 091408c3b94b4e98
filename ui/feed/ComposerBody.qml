// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Media
import Atrium.Models

/*! Author and audience, subject, words, pictures, poll. */
FocusScope {
    id: root

    required property Composer composer
    required property MentionModel mentions
    required property TopicModel topics
    required property EmojiModel emojis
    required property person me
    required property bool hasSubject
    required property bool hasPreview

    readonly property Item focused: Window.activeFocusItem

    signal sendWanted
    signal closeWanted

    function insert(text: string) {
        words.insert(text);
    }

    function focusPoll() {
        poll.focusOption(0);
    }
    function show(item: Item) {
        const top = item.mapToItem(column, 0, 0).y;
        flick.contentY = Math.max(0, Math.min(top, Math.max(flick.contentY, top + item.height - flick.height + 2 * Theme.space.x4)));
    }

    onFocusedChanged: if (activeFocus && focused && focused !== words && !words.activeFocus)
        show(focused)
    implicitHeight: column.implicitHeight + 2 * Theme.space.x4

    Connections {
        function onNudged() {
            stack.describeFirst();
        }

        target: root.composer
    }
    Flickable {
        id: flick

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight + 2 * Theme.space.x4

        T.ScrollBar.vertical: AppScrollBar {
        }

        ColumnLayout {
            id: column

            spacing: Theme.space.x3
            width: flick.width - 2 * Theme.space.x5
            x: Theme.space.x5
            y: Theme.space.x4

            RowLayout {
                spacing: Theme.space.x25

                Avatar {
                    name: root.me.name
                    personId: root.me.id
                    source: root.me.avatar
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space.x1

                    AppText {
                        Layout.fillWidth: true
                        elide: Text.ElideRight
                        text: root.me.name
                        type: Theme.type.bodyStrong
                    }
                    AudienceChip {
                        audience: root.composer.audience
                        enabled: !root.composer.isEdit
                        widest: root.composer.widestAudience
                        onChosen: audience => root.composer.audience = audience
                    }
                }
            }
            TextField {
                Layout.fillWidth: true
                placeholderText: qsTr("Subject, shown before the text")
                text: root.composer.subject
                visible: root.hasSubject
                onTextEdited: root.composer.subject = text
                onVisibleChanged: if (visible && text === "")
                    forceActiveFocus(Qt.TabFocusReason)
            }
            ComposerText {
                id: words

                Layout.fillWidth: true
                Layout.minimumHeight: Theme.size.composerText
                areKeysOn: root.activeFocus
                composer: root.composer
                emojis: root.emojis
                focus: true
                maximumHeight: 2 * Theme.size.commentBoxMaximum
                mentions: root.mentions
                placeholderText: qsTr("Share something with your colleagues…")
                topics: root.topics
                onCloseWanted: root.closeWanted()
                onSendWanted: root.sendWanted()
            }
            Rectangle {
                Layout.fillWidth: true
                color: Theme.color.bgSunken
                implicitHeight: seen.implicitHeight + 2 * Theme.space.x3
                radius: Theme.radius.lg
                visible: root.hasPreview && root.composer.text !== ""
                Accessible.name: qsTr("Preview: %1").arg(seen.plainText)
                Accessible.role: Accessible.StaticText

                RichTextItem {
                    id: seen

                    anchors.left: parent.left
                    anchors.margins: Theme.space.x3
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    codeBackground: Theme.color.bgPressed
                    color: Theme.color.textPrimary
                    content: root.composer.preview
                    emojiFamily: Theme.type.emojiFamily
                    font: Theme.type.bodyLarge.font
                    lineHeight: Theme.type.bodyLarge.lineHeight
                    linkColor: Theme.color.accentText
                    mentionBackground: Theme.color.accentSoft
                }
            }
            AttachmentStack {
                id: stack

                Layout.fillWidth: true
                composer: root.composer
            }
            PollEditor {
                id: poll

                Layout.fillWidth: true
                composer: root.composer
                visible: root.composer.pollOptions.length > 0
            }
            ScheduleLine {
                Layout.fillWidth: true
                composer: root.composer
                visible: root.composer.isPlanned
            }
            ComposerNotice {
                Layout.fillWidth: true
                composer: root.composer
            }
        }
    }
    ComposerDrop {
        anchors.fill: parent
        composer: root.composer
    }
}
