// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The folders of saved posts as chips. Those that the person made can be renamed and removed. */
Flow {
    id: root

    required property SavedModel saved

    signal newWanted
    signal renameWanted(int folder, string name)

    spacing: Theme.space.x15
    Accessible.name: qsTr("Folders")
    Accessible.role: Accessible.Grouping

    Chip {
        isSelected: root.saved.folder === -1
        text: qsTr("All %1", "how many").arg(root.saved.total.toLocaleString(Qt.locale(), "f", 0))
        onClicked: root.saved.folder = -1
    }
    Repeater {
        model: root.saved.folders

        Chip {
            id: chip

            required property int folderId
            required property string name
            required property int posts
            readonly property bool isMine: root.saved.folder === folderId

            isSelected: isMine
            text: qsTr("%1 %2", "folder, how many posts").arg(name).arg(posts.toLocaleString(Qt.locale(), "f", 0))
            trailingIcon: isMine ? "caret-down" : ""
            Accessible.name: qsTr("Folder %1, %n post(s)", "", posts).arg(name)
            onClicked: isMine ? menu.open() : root.saved.folder = folderId

            AppMenu {
                id: menu

                y: chip.height + Theme.space.x05

                AppMenuItem {
                    iconName: "pencil-simple"
                    text: qsTr("Rename…")
                    onTriggered: root.renameWanted(chip.folderId, chip.name)
                }
                AppMenuSeparator {
                }
                AppMenuItem {
                    iconName: "trash"
                    isDanger: true
                    text: qsTr("Remove the folder")
                    onTriggered: root.saved.removeFolder(chip.folderId)
                }
            }
        }
    }
    Chip {
        isSelected: root.saved.folder === 0
        text: qsTr("No folder %1", "how many").arg(root.saved.unsorted.toLocaleString(Qt.locale(), "f", 0))
        visible: root.saved.folders.count > 0
        onClicked: root.saved.folder = 0
    }
    Chip {
        iconName: "plus"
        text: qsTr("New folder")
        onClicked: root.newWanted()
    }
}
