// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme

/*! A value between two ends. `text` is its name for screen readers. */
T.Slider {
    id: root

    property string text: ""

    hoverEnabled: true
    implicitHeight: Theme.size.minTarget
    implicitWidth: Theme.size.field
    Accessible.name: text
    Accessible.role: Accessible.Slider
    Accessible.onDecreaseAction: root.decrease()
    Accessible.onIncreaseAction: root.increase()

    background: Rectangle {
        color: Theme.color.bgPressed
        height: Theme.space.x1
        radius: height / 2
        width: root.availableWidth
        y: (root.height - height) / 2

        Rectangle {
            color: Theme.color.accentSolid
            height: parent.height
            radius: height / 2
            width: parent.width * root.position
            x: root.mirrored ? parent.width - width : 0
        }
    }
    handle: Rectangle {
        border.color: root.hovered || root.pressed ? Theme.color.textPrimary : Theme.color.borderControl
        border.width: Theme.size.hairline
        color: Theme.color.bgSurface
        implicitHeight: Theme.size.check
        implicitWidth: Theme.size.check
        radius: width / 2
        x: root.visualPosition * (root.availableWidth - width)
        y: (root.height - height) / 2

        FocusRing {
            cornerRadius: parent.width / 2
            visible: root.visualFocus
        }
    }
}
