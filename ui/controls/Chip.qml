// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! A filter, or a value that opens a menu. Selected chips carry a check, so colour is not alone. */
Pressable {
    id: root

    property string iconName: ""
    property string trailingIcon: ""
    property bool isSelected: false
    property bool isWarning: false
    readonly property color ink: !enabled ? Theme.color.textDisabled : isWarning ? Theme.color.warningText : isSelected ? Theme.color.accentSoftText : Theme.color.textSecondary

    cornerRadius: height / 2
    leftPadding: Theme.space.x25
    rightPadding: Theme.space.x25
    Accessible.checkable: checkable
    Accessible.checked: isSelected

    background: Rectangle {
        border.color: !root.enabled ? Theme.transparent : root.isWarning ? Theme.color.warningBorder : root.isSelected ? Theme.color.accentBorder : Theme.color.borderDefault
        border.width: Theme.size.hairline
        color: !root.enabled ? Theme.color.bgPressed : root.isWarning ? Theme.color.warningSoft : root.isSelected ? (root.hovered ? Theme.color.accentSoftHover : Theme.color.accentSoft) : root.down ? Theme.color.bgPressed : root.hovered ? Theme.color.bgHover : Theme.color.bgSurface
        implicitHeight: Theme.size.chip
        radius: height / 2
    }
    contentItem: Row {
        spacing: Theme.space.x15

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            name: root.iconName
            size: Theme.size.iconSmall
            visible: name !== ""
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            font.weight: root.isSelected || root.isWarning ? Font.DemiBold : Font.Medium
            text: root.text
            type: Theme.type.caption
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            name: root.trailingIcon
            size: Theme.size.iconTiny
            visible: name !== ""
            weight: "bold"
        }
    }
}
