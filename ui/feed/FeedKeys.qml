// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/*! The single keys of a feed. They rest while a field is written in, because the field takes the letters first. */
Item {
    id: root

    property bool areKeysOn: enabled // also those that are no letters

    signal stepped(int by)
    signal newWanted
    signal openWanted
    signal reactWanted
    signal quickWanted(int index)
    signal commentWanted
    signal saveWanted
    signal shareWanted
    signal personWanted
    signal linkWanted
    signal whoWanted
    signal pictureWanted
    signal menuWanted

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
        sequence: "."
        onActivated: root.newWanted()
    }
    Shortcut {
        enabled: root.enabled
        sequence: "R"
        onActivated: root.reactWanted()
    }
    Shortcut {
        enabled: root.enabled
        sequence: "C"
        onActivated: root.commentWanted()
    }
    Shortcut {
        enabled: root.enabled
        sequence: "S"
        onActivated: root.saveWanted()
    }
    Shortcut {
        enabled: root.enabled
        sequence: "Shift+S"
        onActivated: root.shareWanted()
    }
    Shortcut {
        enabled: root.enabled
        sequence: "P"
        onActivated: root.personWanted()
    }
    Shortcut {
        enabled: root.enabled
        sequence: "L"
        onActivated: root.linkWanted()
    }
    Shortcut {
        enabled: root.enabled
        sequence: "Shift+R"
        onActivated: root.whoWanted()
    }
    Shortcut {
        enabled: root.enabled
        sequence: "V"
        onActivated: root.pictureWanted()
    }
    Shortcut {
        enabled: root.areKeysOn
        sequences: ["Shift+F10", "Menu"]
        onActivated: root.menuWanted()
    }
    Instantiator {
        model: 6

        delegate: Shortcut {
            required property int index

            enabled: root.enabled
            sequence: String(index + 1)
            onActivated: root.quickWanted(index)
        }
    }
}
