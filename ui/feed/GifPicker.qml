// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The company's GIFs, by search; they stand still until the pointer or the focus is on them. */
PopoverFrame {
    id: root

    required property GifModel gifs

    signal chosen(string url, string description)

    function openAt(place: Item) {
        gifs.search = "";
        gifs.shelf = GifModel.Company;
        parent = place;
        open();
    }

    height: Math.min(Theme.size.popoverGifHeight, parent && parent.Window.window ? parent.Window.height - 2 * Theme.space.x2 : Theme.size.popoverGifHeight)
    width: Math.min(Theme.size.popoverGif, parent && parent.Window.window ? parent.Window.width - 2 * Theme.space.x2 : Theme.size.popoverGif)
    y: -height - Theme.space.x1
    onClosed: gifs.search = ""

    contentItem: GifBoard {
        focus: true
        gifs: root.gifs
        onChosen: (url, description) => root.chosen(url, description)
    }
}
