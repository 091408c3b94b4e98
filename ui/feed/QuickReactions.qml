// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Six emoji, GIF, and the way to all others. Opens at what was pressed; the number keys choose too. */
PopoverFrame {
    id: root

    required property EmojiModel emojis
    required property list<string> choices

    signal chosen(string emoji)
    signal gifWanted
    signal moreWanted

    cornerRadius: height / 2
    leftPadding: Theme.space.x15
    padding: Theme.space.x1
    rightPadding: Theme.space.x15
    y: -height - Theme.space.x1
    onVisibleChanged: if (visible)
        (contentItem as QuickRow)?.focusFirst()

    contentItem: QuickRow {
        choices: root.choices
        emojis: root.emojis
        focus: true
        onChosen: emoji => root.chosen(emoji)
        onGifWanted: root.gifWanted()
        onMoreWanted: root.moreWanted()
    }
}
