// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window

/*! Gives the keyboard back to where it was when something over the page has closed. Qt 6.4 leaves it with the window. */
QtObject {
    id: root

    property Item opener: null

    function keep(place: Item) {
        opener = place ? place.Window.activeFocusItem : null;
    }
    function giveBack(place: Item) {
        const now = place ? place.Window.activeFocusItem : null;
        const isLost = !now || !now.parent; // the window's own item has no parent
        if (opener && opener.visible && isLost)
            opener.forceActiveFocus(Qt.PopupFocusReason);
        opener = null;
    }
}
