// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! The visible keyboard focus: 2 px, 2 px outside its parent, or inside it. */
Rectangle {
    id: root

    property int cornerRadius: Theme.radius.md
    property bool isInside: false
    readonly property int reach: isInside ? 0 : 2 * Theme.size.stroke

    anchors.fill: parent
    anchors.margins: -reach
    border.color: Theme.color.borderFocus
    border.width: Theme.size.stroke
    color: Theme.transparent
    radius: cornerRadius + reach
    z: 1
}
