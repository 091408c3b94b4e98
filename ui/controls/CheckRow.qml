// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme

/*! A check box with its words; the whole row clicks. */
T.CheckBox {
    id: root

    property string description: ""

    hoverEnabled: true
    implicitHeight: Math.max(Theme.size.minTarget, implicitContentHeight)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: mirrored ? 0 : Theme.size.check + Theme.space.x2
    rightPadding: mirrored ? Theme.size.check + Theme.space.x2 : 0
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.description: description
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    Accessible.onPressAction: root.toggle()
    Accessible.onToggleAction: root.toggle()
    Keys.onReturnPressed: root.toggle()

    contentItem: LabelPair {
        description: root.description
        enabled: root.enabled
        isStrong: false
        text: root.text
    }
    indicator: CheckMark {
        enabled: root.enabled
        isChecked: root.checked
        isHovered: root.hovered
        x: root.mirrored ? root.width - width : 0
        y: Math.round((Math.min(root.height, Theme.size.minTarget) - height) / 2)

        FocusRing {
            cornerRadius: Theme.radius.xs
            visible: root.visualFocus
        }
    }
}
