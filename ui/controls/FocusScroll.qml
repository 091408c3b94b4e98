// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Atrium.Theme

/*! Keeps what the keyboard reaches in sight: scrolls `flickable` just so far that the focused control is wholly seen. */
Item {
    id: root

    required property Flickable flickable
    readonly property Item reached: Window.activeFocusItem

    function isInside(item: Item): bool {
        let outer = item;
        while (outer && outer !== flickable.contentItem)
            outer = outer.parent;
        return outer !== null;
    }

    onReachedChanged: {
        if (!reached || !isInside(reached))
            return;
        const top = reached.mapToItem(flickable.contentItem, 0, 0).y - Theme.space.x4;
        const bottom = top + reached.height + 2 * Theme.space.x4;
        const furthest = Math.max(0, flickable.contentHeight - flickable.height);
        flickable.contentY = Math.max(0, Math.min(furthest, top, Math.max(flickable.contentY, bottom - flickable.height)));
    }
}
