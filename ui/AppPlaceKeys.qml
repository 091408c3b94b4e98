// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/*! The keys that go to a page: Ctrl and a number, or G and a letter. */
Item {
    id: root

    property bool areOn: true
    property bool hasSingleKeys: true
    readonly property list<string> numberKeys: ["Ctrl+1", "Ctrl+3", "Ctrl+5"]
    readonly property list<string> numberPages: ["home", "notifications", "saved"]
    readonly property list<string> letterKeys: ["G,H", "G,N", "G,B", "G,O"]
    readonly property list<string> letterPages: ["home", "notifications", "saved", "outbox"]

    signal goWanted(string page)

    Instantiator {
        model: root.numberKeys.length

        delegate: Shortcut {
            required property int index

            enabled: root.areOn
            sequence: root.numberKeys[index]
            onActivated: root.goWanted(root.numberPages[index])
        }
    }
    Instantiator {
        model: root.letterKeys.length

        delegate: Shortcut {
            required property int index

            enabled: root.hasSingleKeys
            sequence: root.letterKeys[index]
            onActivated: root.goWanted(root.letterPages[index])
        }
    }
}
