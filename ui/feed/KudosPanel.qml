// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Thanking somebody out loud. What it will look like stands below what is written. */
DialogFrame {
    id: root

    required property GivingKudos kudos
    property bool isOffline: false
    readonly property bool canSend: kudos.canSend && !people.hasLeftover
    readonly property string action: kudos.people.count === 0 ? qsTr("Say thank you") : kudos.people.count === 1 ? qsTr("Thank %1", "name of a colleague").arg(kudos.people.names) : qsTr("Thank %n colleagues", "", kudos.people.count)

    signal sent

    function begin() {
        words.text = kudos.words;
        people.begin();
    }
    function send() {
        if (canSend && kudos.send())
            sent();
    }

    title: qsTr("Give kudos")
    footer: [
        AudienceChip {
            audience: root.kudos.audience
            onChosen: audience => root.kudos.audience = audience
        },
        Item {
            Layout.fillWidth: true
        },
        AppButton {
            enabled: root.canSend
            iconName: "hand-heart"
            kind: AppButton.Primary
            text: root.isOffline ? qsTr("%1 when online", "what will be done").arg(root.action) : root.action
            onClicked: root.send()
        }
    ]
    Keys.onPressed: event => {
        const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = isEnter && (event.modifiers & Qt.ControlModifier) !== 0;
        if (event.accepted)
            send();
    }

    Connections {
        function onChanged() {
            if (words.text !== root.kudos.words)
                words.text = root.kudos.words;
        }

        target: root.kudos
    }
    Flickable {
        id: flick

        Layout.fillHeight: true
        Layout.fillWidth: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight + 2 * Theme.space.x4
        implicitHeight: contentHeight

        T.ScrollBar.vertical: AppScrollBar {
        }

        ColumnLayout {
            id: column

            spacing: Theme.space.x3
            width: (flick.width > 0 ? flick.width : Theme.size.dialogShare) - 2 * Theme.space.x5
            x: Theme.space.x5
            y: Theme.space.x4

            PeopleField {
                id: people

                Layout.fillWidth: true
                choice: root.kudos.people
                focus: true
                label: qsTr("Who are you thanking?")
                placeholder: qsTr("Type a name…")
            }
            AppText {
                Layout.topMargin: Theme.space.x1
                text: qsTr("What for?")
                type: Theme.type.labelStrong
            }
            KudosChoices {
                Layout.fillWidth: true
                value: root.kudos.value
                onChosen: value => root.kudos.value = value
            }
            RowLayout {
                Layout.topMargin: Theme.space.x1

                AppText {
                    Layout.fillWidth: true
                    text: qsTr("In your words")
                    type: Theme.type.labelStrong
                }
                MetaText {
                    color: root.kudos.remaining < 0 ? Theme.color.dangerText : Theme.color.textTertiary
                    text: qsTr("%1 / %2", "characters written, of so many").arg((root.kudos.limit - root.kudos.remaining).toLocaleString(Qt.locale(), "f", 0)).arg(root.kudos.limit.toLocaleString(Qt.locale(), "f", 0))
                    Accessible.name: qsTr("%n character(s) left", "", root.kudos.remaining)
                }
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.color.dangerText
                text: root.kudos.problem
                type: Theme.type.captionStrong
                visible: text !== ""
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
            TextBox {
                id: words

                Layout.fillWidth: true
                isError: root.kudos.remaining < 0
                name: qsTr("In your words")
                placeholderText: qsTr("What did they do, and what was good about it?")
                onEdited: text => root.kudos.words = text
            }
            KudosBlock {
                Layout.fillWidth: true
                isSmall: true
                isTabStop: false
                people: root.kudos.people.people
                value: root.kudos.value
                visible: root.kudos.people.count > 0 || root.kudos.words !== ""
                words: root.kudos.words
            }
        }
    }
}
