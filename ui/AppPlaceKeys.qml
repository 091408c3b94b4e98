// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/*! The keys that go to a page: Ctrl and a number, or G and a letter. */
Item {
    id: root

    property bool areOn: true
    property bool hasSingleKeys: true
    readonly property var numbers: [["Ctrl+1", "home"], ["Ctrl+3", "notifications"], ["Ctrl+5", "saved"]]
    readonly property var letters: [["G,H", "home"], ["G,N", "notifications"], ["G,B", "saved"], ["G,O", "outbox"]]

    signal goWanted(string page)

    Instantiator {
        model: root.numbers

        delegate: Shortcut {
            required property list<string> modelData

            enabled: root.areOn
            sequence: modelData[0]
            onActivated: root.goWanted(modelData[1])
        }
    }
    Instantiator {
        model: root.letters

        delegate: Shortcut {
            required property list<string> modelData

            enabled: root.hasSingleKeys
            sequence: modelData[0]
            onActivated: root.goWanted(modelData[1])
        }
    }
}
