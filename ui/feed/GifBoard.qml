// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The inside of the GIF picker: search, a few frequent words, and the shelf. */
FocusScope {
    id: root

    required property GifModel gifs
    readonly property list<string> words: [qsTr("Nice work"), qsTr("Thank you"), qsTr("Hello"), qsTr("Celebrate")]

    signal chosen(string url, string description)

    Accessible.name: qsTr("GIFs")
    Accessible.role: Accessible.Table

    TextField {
        id: search

        anchors.left: parent.left
        anchors.margins: Theme.space.x3
        anchors.right: parent.right
        anchors.top: parent.top
        focus: true
        iconName: "magnifying-glass"
        isClearable: true
        placeholderText: qsTr("Search your company’s GIFs")
        text: root.gifs.search
        Keys.onDownPressed: grid.forceActiveFocus(Qt.TabFocusReason)
        onTextChanged: root.gifs.search = text
    }
    Flow {
        id: chips

        anchors.left: parent.left
        anchors.margins: Theme.space.x3
        anchors.right: parent.right
        anchors.top: search.bottom
        spacing: Theme.space.x15

        Repeater {
            model: root.words

            Chip {
                required property string modelData

                isSelected: root.gifs.search === modelData
                text: modelData
                onClicked: root.gifs.search = isSelected ? "" : modelData
            }
        }
    }
    GridView {
        id: grid

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.x3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.x1
        anchors.top: chips.bottom
        anchors.topMargin: Theme.space.x3
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        cellHeight: cellWidth * 3 / 4
        cellWidth: width / 3
        clip: true
        keyNavigationEnabled: true
        model: root.gifs

        T.ScrollBar.vertical: AppScrollBar {
        }
        delegate: GifCell {
            height: grid.cellHeight
            isCurrent: GridView.isCurrentItem && grid.activeFocus
            width: grid.cellWidth
            onChosen: root.chosen(url, description)
        }
        Keys.onReturnPressed: (currentItem as GifCell)?.chosen()
        Keys.onSpacePressed: (currentItem as GifCell)?.chosen()
    }
    EmptyState {
        anchors.centerIn: grid
        iconName: "gif"
        text: root.gifs.search === "" ? qsTr("GIFs that colleagues post with a description appear here.") : qsTr("Try another word, or clear the search.")
        title: root.gifs.search === "" ? qsTr("No GIFs here yet") : qsTr("Nothing for “%1”").arg(root.gifs.search)
        visible: root.gifs.isEmpty
        width: grid.width
    }
    RowLayout {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.x4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.x4
        height: Theme.size.controlLarge

        MetaText {
            Layout.fillWidth: true
            text: qsTr("Company library, %n GIF(s)", "", root.gifs.count)
            Accessible.role: Accessible.StatusBar
        }
        MetaText {
            text: qsTr("Plays on hover or focus")
            visible: !Theme.isMotionReduced
        }
    }
}
