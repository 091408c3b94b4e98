// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! All emoji, by group and by search, with the keyboard and the pointer. */
PopoverFrame {
    id: root

    required property EmojiModel emojis
    readonly property int columnCount: 9
    property bool wasOpened: false

    signal chosen(string emoji, string imageUrl)

    function openAt(place: Item) {
        emojis.search = "";
        emojis.columns = columnCount;
        parent = place;
        wasOpened = true;
        open();
    }

    height: Math.min(Theme.size.popoverEmojiHeight, parent && parent.Window.window ? parent.Window.height - 2 * Theme.space.x2 : Theme.size.popoverEmojiHeight)
    width: Theme.size.popoverEmoji
    y: -height - Theme.space.x1
    onClosed: emojis.search = ""

    contentItem: EmojiBoard {
        columnCount: root.columnCount
        emojis: root.emojis
        focus: true
        isUsed: root.wasOpened
        onChosen: (emoji, imageUrl) => root.chosen(emoji, imageUrl)
    }
}
