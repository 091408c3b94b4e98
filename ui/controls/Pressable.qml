// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme

/*! What every button of Atrium has: Enter as well as Space, a visible focus, a tooltip, and a press for screen readers. */
T.AbstractButton {
    id: root

    property string hint: ""
    property string hintKey: ""
    property int cornerRadius: Theme.radius.md
    property bool isRingInside: false
    property bool isTabStop: true
    property bool isHintSpent: false // pressed: the hint has done its work

    activeFocusOnTab: isTabStop
    hoverEnabled: true
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    Accessible.name: text
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    onHoveredChanged: isHintSpent = isHintSpent && hovered
    onPressed: isHintSpent = true

    FocusRing {
        cornerRadius: root.cornerRadius
        isInside: root.isRingInside
        visible: root.visualFocus
    }
    Hint {
        isWanted: (root.hovered || root.visualFocus) && !root.isHintSpent
        key: root.hintKey
        text: root.hint
    }
}
