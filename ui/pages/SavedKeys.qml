// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! The single keys of the Saved page. */
Item {
    id: root

    signal stepped(int by)
    signal sortWanted
    signal unsaveWanted

    Shortcut {
        enabled: root.enabled
        sequence: "J"
        onActivated: root.stepped(1)
    }
    Shortcut {
        enabled: root.enabled
        sequence: "K"
        onActivated: root.stepped(-1)
    }
    Shortcut {
        enabled: root.enabled
        sequence: "F"
        onActivated: root.sortWanted()
    }
    Shortcut {
        enabled: root.enabled
        sequence: "S"
        onActivated: root.unsaveWanted()
    }
}
