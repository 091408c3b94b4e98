// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! A name for a folder of saved posts: a new one, or another one for it. */
DialogFrame {
    id: root

    required property SavedModel saved
    property int folder: 0 // 0: a new one

    signal finished

    function begin(renamed: int, name: string) {
        folder = renamed;
        field.text = name;
        field.error = "";
        field.field.forceActiveFocus(Qt.TabFocusReason);
        field.field.selectAll();
    }
    function take() {
        if (folder === 0)
            saved.addFolder(field.text);
        else
            saved.renameFolder(folder, field.text);
    }

    title: folder === 0 ? qsTr("New folder") : qsTr("Rename the folder")
    footer: [
        Item {
            Layout.fillWidth: true
        },
        AppButton {
            text: qsTr("Cancel")
            onClicked: root.closeWanted()
        },
        AppButton {
            kind: AppButton.Primary
            text: root.folder === 0 ? qsTr("Make the folder") : qsTr("Rename")
            onClicked: root.take()
        }
    ]

    Connections {
        function onFolderAdded() {
            root.finished();
        }
        function onFolderRefused(text) {
            field.error = text;
        }

        target: root.saved // qmllint disable
    }
    TextInputField {
        id: field

        Layout.fillWidth: true
        Layout.margins: Theme.space.x5
        focus: true
        help: qsTr("Folders stay on this computer.")
        label: qsTr("Name")
        placeholderText: qsTr("For example: Read later")
        onAccepted: root.take()
        onTextChanged: error = ""
    }
}
