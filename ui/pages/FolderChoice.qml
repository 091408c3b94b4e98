// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The folder of a saved post: one of those there are, none, or a new one. */
ColumnLayout {
    id: root

    required property SavedModel saved
    required property string postId
    required property int folder

    signal chosen(int folder)
    signal made(int folder)

    function begin() {
        field.text = "";
        field.error = "";
        field.field.forceActiveFocus(Qt.TabFocusReason);
    }
    function add() {
        field.error = "";
        saved.addFolder(field.text, postId);
    }

    spacing: Theme.space.x15

    Connections {
        function onFolderAdded(folder) {
            if (field.field.activeFocus || plus.activeFocus)
                root.made(folder);
            field.text = "";
        }
        function onFolderRefused(text) {
            field.error = text;
        }

        target: root.saved // qmllint disable
    }
    AppText {
        text: qsTr("Folder")
        type: Theme.type.labelStrong
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.x15
        Accessible.name: qsTr("Folder")
        Accessible.role: Accessible.Grouping

        Chip {
            isSelected: root.folder === 0
            text: qsTr("No folder")
            onClicked: root.chosen(0)
        }
        Repeater {
            model: root.saved.folders

            Chip {
                required property int folderId
                required property string name

                isSelected: root.folder === folderId
                text: name
                onClicked: root.chosen(folderId)
            }
        }
    }
    RowLayout {
        spacing: Theme.space.x2

        TextInputField {
            id: field

            Layout.fillWidth: true
            label: qsTr("New folder")
            placeholderText: qsTr("For example: Read later")
            onAccepted: root.add()
            onTextChanged: error = ""
        }
        AppButton {
            id: plus

            Layout.alignment: Qt.AlignTop
            Layout.minimumWidth: implicitWidth
            Layout.topMargin: Theme.space.x6
            enabled: field.text.trim() !== ""
            text: qsTr("Add")
            onClicked: root.add()
        }
    }
}
