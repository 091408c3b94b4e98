// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! A post on its way to more people. With nobody named it goes to everyone who follows one; with a note as a quote or a
    link; with names as a private message. */
DialogFrame {
    id: root

    required property Sharing sharing
    property bool isOffline: false
    readonly property bool canSend: sharing.canSend && !people.hasLeftover
    readonly property string action: sharing.way === Sharing.TakeBack ? qsTr("Take back your share") : sharing.way === Sharing.Quote ? qsTr("Share as a quote") : sharing.way === Sharing.Link ? qsTr("Share with your note") : sharing.way === Sharing.Message ? qsTr("Send to %n", "people", sharing.people.count) : qsTr("Share with everyone")

    signal sent

    function begin() {
        note.text = sharing.note;
        people.begin();
    }
    function send() {
        if (canSend && sharing.send())
            sent();
    }

    title: qsTr("Share this post")
    footer: [
        AppButton {
            enabled: root.sharing.subject.url !== ""
            iconName: "link"
            kind: AppButton.Ghost
            text: qsTr("Copy link")
            onClicked: {
                root.sharing.copyLink();
                root.sent();
            }
        },
        Item {
            Layout.fillWidth: true
        },
        AppButton {
            enabled: root.canSend
            iconName: root.sharing.way === Sharing.Message ? "paper-plane-tilt" : "share-fat"
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
                choice: root.sharing.people
                focus: true
                label: qsTr("With")
                placeholder: qsTr("Everyone who follows you, or type a name…")
                onAccepted: root.send()
            }
            Banner {
                Layout.fillWidth: true
                headline: ""
                iconName: "eye-slash"
                isFramed: true
                kind: root.sharing.way === Sharing.Message ? Banner.Warning : Banner.Info
                text: root.sharing.warning
                visible: text !== ""
            }
            RowLayout {
                Layout.topMargin: Theme.space.x1

                AppText {
                    Layout.fillWidth: true
                    text: qsTr("Add a note")
                    type: Theme.type.labelStrong
                }
                MetaText {
                    color: root.sharing.remaining < 0 ? Theme.color.dangerText : Theme.color.textTertiary
                    text: root.sharing.remaining.toLocaleString(Qt.locale(), "f", 0)
                    visible: root.sharing.note !== ""
                    Accessible.name: qsTr("%n character(s) left", "", root.sharing.remaining)
                }
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.color.dangerText
                text: root.sharing.problem
                type: Theme.type.captionStrong
                visible: text !== ""
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
            TextBox {
                id: note

                Layout.fillWidth: true
                isError: root.sharing.remaining < 0
                name: qsTr("Add a note")
                onEdited: text => root.sharing.note = text
            }
            SharePreview {
                Layout.fillWidth: true
                shown: root.sharing.subject
            }
        }
    }
}
