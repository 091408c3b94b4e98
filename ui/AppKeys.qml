// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium

/*! The keys that work everywhere. */
Item {
    id: root

    required property AppController app
    required property list<Item> areas
    property bool areOn: true // no dialog is open
    readonly property bool hasSingleKeys: areOn && app.hasSingleKeys

    signal newPostWanted
    signal paletteWanted(string words)
    signal shortcutsWanted
    signal sidebarToggled

    function holdsKeyboard(area: Item): bool {
        let item = root.Window.activeFocusItem;
        while (item && item !== area)
            item = item.parent;
        return item !== null;
    }
    function step(by: int) {
        const shown = Array.from(areas).filter(area => area.visible);
        const at = shown.findIndex(area => holdsKeyboard(area));
        const next = shown[(at + by + shown.length) % shown.length];
        next.forceActiveFocus(Qt.TabFocusReason);
        // A scope in which nothing was chosen yet would swallow the keyboard unseen.
        if (!(next as FocusScope) || root.Window.activeFocusItem === next)
            next.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    Shortcut {
        enabled: root.areOn
        sequence: "F6"
        onActivated: root.step(1)
    }
    Shortcut {
        enabled: root.areOn
        sequence: "Shift+F6"
        onActivated: root.step(-1)
    }
    Shortcut {
        enabled: root.areOn
        sequences: ["Ctrl+K", "Ctrl+F"]
        onActivated: root.paletteWanted("")
    }
    Shortcut {
        enabled: root.areOn
        sequence: "Ctrl+N"
        onActivated: root.newPostWanted()
    }
    Shortcut {
        enabled: root.hasSingleKeys
        sequence: "N"
        onActivated: root.newPostWanted()
    }
    Shortcut {
        enabled: root.areOn
        sequences: ["Ctrl+/", "F1"]
        onActivated: root.shortcutsWanted()
    }
    Shortcut {
        enabled: root.hasSingleKeys
        sequence: "?"
        onActivated: root.shortcutsWanted()
    }
    Shortcut {
        sequence: "Ctrl+\\"
        onActivated: root.sidebarToggled()
    }
    Shortcut {
        sequence: "Ctrl+Shift+M"
        onActivated: root.app.setNotificationsPaused(!root.app.notificationsPaused)
    }
    Shortcut {
        enabled: root.areOn
        sequence: "Ctrl+,"
        onActivated: root.app.go("settings")
    }
    Shortcut {
        enabled: root.areOn
        sequence: Application.layoutDirection === Qt.RightToLeft ? "Alt+Right" : "Alt+Left"
        onActivated: root.app.back()
    }
    Shortcut {
        enabled: root.areOn
        sequence: Application.layoutDirection === Qt.RightToLeft ? "Alt+Left" : "Alt+Right"
        onActivated: root.app.forward()
    }
    Shortcut {
        enabled: root.areOn
        sequence: "Ctrl+Z"
        onActivated: root.app.actions.undo()
    }
    AppPlaceKeys {
        areOn: root.areOn
        hasSingleKeys: root.hasSingleKeys
        onGoWanted: page => root.app.go(page)
    }
}
