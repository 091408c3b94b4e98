// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium

/*! The keys that work everywhere. */
Item {
    id: root

    required property AppController app
    required property list<Item> areas

    signal newPostWanted
    signal sidebarToggled

    function step(by: int) {
        const shown = Array.from(areas).filter(area => area.visible);
        const at = shown.findIndex(area => area.activeFocus);
        const next = shown[(at + by + shown.length) % shown.length];
        next.forceActiveFocus(Qt.TabFocusReason);
        if (!(next as FocusScope))
            next.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    Shortcut {
        sequence: "F6"
        onActivated: root.step(1)
    }
    Shortcut {
        sequence: "Shift+F6"
        onActivated: root.step(-1)
    }
    Shortcut {
        sequences: ["N", "Ctrl+N"]
        onActivated: root.newPostWanted()
    }
    Shortcut {
        sequence: "Ctrl+\\"
        onActivated: root.sidebarToggled()
    }
    Shortcut {
        sequence: "Ctrl+,"
        onActivated: root.app.go("settings")
    }
    Shortcut {
        sequence: Application.layoutDirection === Qt.RightToLeft ? "Alt+Right" : "Alt+Left"
        onActivated: root.app.back()
    }
    Shortcut {
        sequence: Application.layoutDirection === Qt.RightToLeft ? "Alt+Left" : "Alt+Right"
        onActivated: root.app.forward()
    }
    Shortcut {
        sequence: "Ctrl+Z"
        onActivated: root.app.actions.undo()
    }
    Shortcut {
        sequence: "Ctrl+1"
        onActivated: root.app.go("home")
    }
    Shortcut {
        sequence: "Ctrl+3"
        onActivated: root.app.go("notifications")
    }
}
