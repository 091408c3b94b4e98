// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! The arch of the company mark, at the end of a card that thanks. */
Item {
    id: root

    readonly property int line: Theme.space.x25

    clip: true
    width: Theme.size.kudosArch
    Accessible.ignored: true

    Repeater {
        model: 2

        Rectangle {
            required property int index
            readonly property int inset: index * 2 * root.line

            border.color: Theme.color.warmBorder
            border.width: root.line
            color: Theme.transparent
            height: root.height + width
            opacity: Theme.isHighContrast ? 0 : 0.45
            radius: width / 2
            width: root.width - 2 * inset
            x: inset
            y: Theme.space.x3 + inset
        }
    }
}
