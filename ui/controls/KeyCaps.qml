// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme

/*! The keys that are pressed together or after one another. Their order is the same in every language. */
Row {
    id: root

    required property list<string> keys

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    spacing: Theme.space.x1
    Accessible.ignored: true

    Repeater {
        model: root.keys

        KeyCap {
            required property string modelData

            text: modelData
        }
    }
}
