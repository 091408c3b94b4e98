// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! The 18 px box or circle of a check box or radio button. */
Rectangle {
    id: root

    property bool isChecked: false
    property bool isRound: false
    property bool isHovered: false

    border.color: !enabled ? Theme.color.borderSubtle : isChecked ? Theme.color.accentSolid : isHovered ? Theme.color.textPrimary : Theme.color.borderControl
    border.width: isChecked && isRound ? 2 * Theme.size.stroke + Theme.size.hairline : Theme.size.hairline
    color: !enabled ? Theme.color.bgPressed : isChecked && !isRound ? Theme.color.accentSolid : Theme.color.bgSurface
    implicitHeight: Theme.size.check
    implicitWidth: Theme.size.check
    radius: isRound ? width / 2 : Theme.radius.xs

    Icon {
        anchors.centerIn: parent
        color: root.enabled ? Theme.color.accentOn : Theme.color.textDisabled
        name: "check"
        size: Theme.size.iconTiny
        visible: root.isChecked && !root.isRound
        weight: "bold"
    }
}
