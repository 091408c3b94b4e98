// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models

/*! Above the saved posts: how many, the search in them, and the folders. */
Item {
    id: root

    required property SavedModel saved
    required property int columnWidth
    property bool isCompact: false

    signal folderWanted
    signal renameWanted(int folder, string name)
    signal downWanted

    implicitHeight: column.implicitHeight + Theme.space.x4 + Theme.space.x3

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space.x3
        width: root.columnWidth
        y: Theme.space.x4

        GridLayout {
            columnSpacing: Theme.space.x3
            columns: root.isCompact ? 1 : 3
            rowSpacing: Theme.space.x2
            width: parent.width

            Heading {
                text: qsTr("Saved")
                type: Theme.type.title1
                visible: !root.isCompact
            }
            MetaText {
                Layout.fillWidth: true
                text: root.saved.total === 0 ? qsTr("Only you can see these") : qsTr("%n, only you can see these", "", root.saved.total)
            }
            TextField {
                Layout.fillWidth: root.isCompact
                iconName: "magnifying-glass"
                isClearable: true
                placeholderText: qsTr("Search saved")
                text: root.saved.words
                Keys.onDownPressed: root.downWanted()
                onTextEdited: root.saved.words = text
                onTextChanged: if (text === "" && root.saved.words !== "")
                    root.saved.words = ""
            }
        }
        SavedFilters {
            saved: root.saved
            width: parent.width
            onNewWanted: root.folderWanted()
            onRenameWanted: (folder, name) => root.renameWanted(folder, name)
        }
        AppText {
            color: Theme.color.textTertiary
            text: qsTr("Folders, notes and reminders stay on this computer.")
            type: Theme.type.caption
            visible: root.saved.folders.count > 0 || root.saved.reminders.count > 0
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
