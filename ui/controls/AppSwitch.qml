// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme

/*! On or off, at once. `text` is its name for screen readers; the words stand beside it. */
T.Switch {
    id: root

    hoverEnabled: true
    implicitHeight: Theme.size.minTarget
    implicitWidth: Theme.size.switchWidth
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    Accessible.onPressAction: root.toggle()
    Accessible.onToggleAction: root.toggle()
    Keys.onReturnPressed: root.toggle()

    contentItem: null
    indicator: Rectangle {
        border.color: root.checked || !root.enabled ? Theme.transparent : root.hovered ? Theme.color.textPrimary : Theme.color.borderControl
        border.width: Theme.size.hairline
        color: !root.enabled ? Theme.color.bgPressed : root.checked ? Theme.color.accentSolid : Theme.color.bgPressed
        height: Theme.size.tag
        radius: height / 2
        width: root.width
        y: Math.round((root.height - height) / 2)

        Rectangle {
            readonly property bool isAtEnd: root.checked !== root.mirrored

            color: !root.enabled ? Theme.color.textDisabled : root.checked ? Theme.color.accentOn : Theme.color.textTertiary
            height: width
            radius: width / 2
            width: parent.height - 2 * Theme.size.hairline * 4
            x: isAtEnd ? parent.width - width - Theme.space.x1 : Theme.space.x1
            y: Theme.space.x1

            Behavior on x  {
                NumberAnimation {
                    duration: Theme.motion.fast
                }
            }
        }
        FocusRing {
            cornerRadius: parent.height / 2
            visible: root.visualFocus
        }
    }
}
