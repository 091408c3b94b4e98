// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models

/*! How a saved post is kept: in which folder, with which note, and when to see it again. Each choice holds at once. */
DialogFrame {
    id: root

    required property SavedModel saved
    property post target
    property int folder: 0
    property date due

    function begin(shown: post) {
        target = shown;
        folder = saved.folderOf(shown.postId);
        note.text = saved.noteOf(shown.postId);
        reminder.begin();
        choices.begin();
    }
    function keep() {
        if (!note.isError)
            saved.setNote(target.postId, note.text);
    }

    status: qsTr("Kept on this computer")
    statusIcon: "lock-simple"
    title: qsTr("Folder, note and reminder")
    footer: [
        Item {
            Layout.fillWidth: true
        },
        AppButton {
            enabled: !note.isError
            kind: AppButton.Primary
            text: qsTr("Done")
            onClicked: root.closeWanted()
        }
    ]
    Keys.onPressed: event => {
        const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = isEnter && (event.modifiers & Qt.ControlModifier) !== 0;
        if (event.accepted)
            closeWanted();
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

            SharePreview {
                Layout.fillWidth: true
                shown: root.target
            }
            FolderChoice {
                id: choices

                Layout.fillWidth: true
                folder: root.folder
                postId: root.target.postId
                saved: root.saved
                onChosen: folder => {
                    root.folder = folder;
                    root.saved.move(root.target.postId, folder);
                }
                onMade: folder => root.folder = folder
            }
            AppText {
                Layout.topMargin: Theme.space.x1
                text: qsTr("Note")
                type: Theme.type.labelStrong
            }
            TextBox {
                id: note

                Layout.fillWidth: true
                isError: text.trim().length > 280
                name: qsTr("Note")
                placeholderText: qsTr("Only you can read it")
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.color.dangerText
                text: qsTr("Your note is %n characters too long.", "", note.text.trim().length - 280)
                type: Theme.type.caption
                visible: note.isError
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
            ReminderChoice {
                id: reminder

                Layout.fillWidth: true
                postId: root.target.postId
                saved: root.saved
            }
        }
    }
}
