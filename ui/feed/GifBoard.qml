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

    function enterGrid() {
        if (grid.count > 0)
            grid.currentIndex = Math.max(0, grid.currentIndex);
        grid.forceActiveFocus(Qt.TabFocusReason);
    }

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
        placeholderText: root.gifs.shelf === GifModel.Web ? qsTr("Search %1").arg(root.gifs.webName) : root.gifs.shelf === GifModel.Favourites ? qsTr("Search your favourites") : qsTr("Search your company’s GIFs")
        text: root.gifs.search
        Keys.onDownPressed: root.enterGrid()
        Keys.onReturnPressed: root.enterGrid()
        onTextChanged: root.gifs.search = text
    }
    Flow {
        id: chips

        anchors.left: parent.left
        anchors.margins: Theme.space.x3
        anchors.right: parent.right
        anchors.top: search.bottom
        spacing: Theme.space.x15

        Chip {
            iconName: "heart"
            isSelected: root.gifs.shelf === GifModel.Favourites
            text: qsTr("Favourites")
            onClicked: root.gifs.shelf = isSelected ? GifModel.Company : GifModel.Favourites
        }
        Chip {
            iconName: "globe"
            isSelected: root.gifs.shelf === GifModel.Web
            text: root.gifs.webName
            visible: text !== ""
            onClicked: root.gifs.shelf = isSelected ? GifModel.Company : GifModel.Web
        }
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
            onFavouriteToggled: root.gifs.toggleFavourite(url)
        }
        Keys.onPressed: event => {
            const isFavouriteKey = event.key === Qt.Key_F && event.modifiers === Qt.NoModifier && currentItem;
            if (isFavouriteKey)
                root.gifs.toggleFavourite((currentItem as GifCell).url);
            const isWayUp = event.key === Qt.Key_Up && currentIndex < 3;
            if (isWayUp)
                search.forceActiveFocus(Qt.BacktabFocusReason);
            event.accepted = isFavouriteKey || isWayUp;
        }
        Keys.onReturnPressed: (currentItem as GifCell)?.chosen()
        Keys.onSpacePressed: (currentItem as GifCell)?.chosen()
    }
    EmptyState {
        anchors.centerIn: grid
        iconName: "gif"
        text: root.gifs.problem !== "" ? root.gifs.problem : root.gifs.search !== "" ? qsTr("Try another word, or clear the search.") : root.gifs.shelf === GifModel.Favourites ? qsTr("Press the heart on a GIF to find it here again.") : qsTr("GIFs that colleagues post with a description appear here.")
        title: root.gifs.problem !== "" ? qsTr("Nothing from %1").arg(root.gifs.webName) : root.gifs.search === "" ? qsTr("No GIFs here yet") : qsTr("Nothing for “%1”").arg(root.gifs.search)
        visible: root.gifs.isEmpty || root.gifs.problem !== ""
        width: grid.width
    }
    Busy {
        anchors.centerIn: grid
        visible: root.gifs.isBusy
    }
    Divider {
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
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
            text: root.gifs.shelf === GifModel.Web ? qsTr("From %1", "a service of GIFs").arg(root.gifs.webName) : root.gifs.shelf === GifModel.Favourites ? qsTr("Favourites, %n GIF(s)", "", root.gifs.count) : qsTr("Company library, %n GIF(s)", "", root.gifs.count)
            Accessible.role: Accessible.StatusBar
        }
        MetaText {
            text: qsTr("Plays on hover or focus")
            visible: !Theme.isMotionReduced
        }
    }
}
