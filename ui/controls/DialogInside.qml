// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! What a MadeDialog holds while it is open, as large as the dialog is. */
Maybe {
    id: root

    readonly property list<QtObject> sides: [
        Binding {
            property: "width"
            target: root.made
            value: root.width
            when: root.made !== null
        },
        Binding {
            property: "height"
            target: root.made
            value: root.height
            when: root.made !== null
        }
    ]
}
