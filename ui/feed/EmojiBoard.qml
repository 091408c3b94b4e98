// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The inside of the emoji picker: search, groups, grid, and the name of the current emoji. */
FocusScope {
    id: root

    required property EmojiModel emojis
    required property int columnCount
    required property bool isUsed // two hundred cells are not made for a picker that nobody opens
    readonly property EmojiCell current: grid.currentItem as EmojiCell
    readonly property EmojiCell topmost: grid.count > 0 ? grid.itemAt(Theme.size.emojiCell / 2, grid.contentY + Theme.size.emojiCell / 2) as EmojiCell : null
    readonly property int shownGroup: current && activeFocus && grid.currentIndex >= 0 && isInView(current) ? current.group : topmost?.group ?? -1
    readonly property list<string> icons: ["clock", "buildings", "smiley", "hand-waving", "leaf", "coffee", "car", "soccer-ball", "lightbulb", "heart", "flag"]

    signal chosen(string emoji, string imageUrl)

    function choose(emoji: string, imageUrl: string) {
        emojis.use(emoji);
        root.chosen(emoji, imageUrl);
    }
    function isInView(cell: EmojiCell): bool {
        return cell.y + cell.height > grid.contentY && cell.y < grid.contentY + grid.height;
    }
    function stepTo(place: int, by: int) {
        grid.currentIndex = Math.max(0, Math.min(grid.count - 1, place)) - by;
        step(by);
    }
    function takeKey(event: KeyEvent): bool {
        const page = columnCount * Math.max(1, Math.floor(grid.height / grid.cellHeight) - 1);
        if (event.key === Qt.Key_PageDown)
            step(page);
        else if (event.key === Qt.Key_PageUp)
            step(-page);
        else if (event.key === Qt.Key_Home && event.modifiers & Qt.ControlModifier)
            stepTo(0, 1);
        else if (event.key === Qt.Key_End && event.modifiers & Qt.ControlModifier)
            stepTo(grid.count - 1, -1);
        else
            return false;
        return true;
    }
    function step(by: int) {
        const place = emojis.nextEmoji(grid.currentIndex + by, by > 0);
        if (place >= 0)
            grid.currentIndex = place;
    }

    Accessible.name: qsTr("Emoji")
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
        placeholderText: qsTr("Search emoji")
        text: root.emojis.search
        Keys.onDownPressed: root.step(grid.currentIndex < 0 ? 1 : root.columnCount)
        Keys.onEnterPressed: if (root.current)
            root.choose(root.current.emoji, root.current.imageUrl)
        Keys.onLeftPressed: event => event.accepted = search.text === "" && (root.step(Theme.isMirrored ? 1 : -1), true)
        Keys.onPressed: event => event.accepted = root.takeKey(event)
        Keys.onReturnPressed: if (root.current)
            root.choose(root.current.emoji, root.current.imageUrl)
        Keys.onRightPressed: event => event.accepted = search.text === "" && (root.step(Theme.isMirrored ? -1 : 1), true)
        Keys.onUpPressed: root.step(-root.columnCount)
        onTextChanged: {
            root.emojis.search = text;
            grid.currentIndex = text === "" ? -1 : 0;
        }
    }
    Row {
        id: groups

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.x3
        anchors.top: search.bottom
        anchors.topMargin: Theme.space.x1
        Accessible.role: Accessible.PageTabList

        Repeater {
            model: root.icons

            EmojiGroupTab {
                required property int index
                required property string modelData

                iconName: modelData
                isCurrent: root.shownGroup === index
                text: root.emojis.groups[index]
                visible: root.emojis.count > 0 && root.emojis.indexOfGroup(index) >= 0
                onClicked: grid.positionViewAtIndex(root.emojis.indexOfGroup(index), GridView.Beginning)
            }
        }
    }
    Divider {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: groups.bottom
    }
    GridView {
        id: grid

        anchors.bottom: foot.top
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: line.bottom
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Theme.size.popoverEmojiHeight
        cellHeight: Theme.size.emojiCell
        cellWidth: Theme.size.emojiCell
        clip: true
        currentIndex: -1
        model: root.isUsed ? root.emojis : null
        width: root.columnCount * cellWidth

        T.ScrollBar.vertical: AppScrollBar {
        }
        delegate: EmojiCell {
            isCurrent: GridView.isCurrentItem
            onChosen: root.choose(emoji, imageUrl)
        }

        PointerWatch {
            onMoved: place => {
                const cell = grid.itemAt(place.x, place.y) as EmojiCell;
                if (cell && !cell.isFiller)
                    grid.currentIndex = cell.index;
            }
        }
    }
    MetaText {
        anchors.centerIn: grid
        text: qsTr("No emoji is called that")
        visible: root.emojis.count === 0
    }
    EmojiFoot {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        emoji: root.current?.emoji ?? ""
        imageUrl: root.current?.imageUrl ?? ""
        label: root.current?.label ?? ""
        tone: root.emojis.skinTone
        onToneChosen: tone => root.emojis.skinTone = tone
    }
}
