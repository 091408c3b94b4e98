// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme

/*! One entry of a menu: icon, words, the key that does the same, a check when it is the current choice. */
T.MenuItem {
    id: root

    property string iconName: ""
    property string key: ""
    property bool isDanger: false
    readonly property color ink: !enabled ? Theme.color.textDisabled : isDanger ? Theme.color.dangerText : Theme.color.textPrimary

    hoverEnabled: true
    implicitHeight: Math.max(Theme.size.menuRow, contentItem.implicitHeight + 2 * Theme.space.x15)
    implicitWidth: Theme.size.menu - 2 * Theme.space.x15
    leftPadding: Theme.space.x25
    rightPadding: Theme.space.x25
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.name: text
    Accessible.role: Accessible.MenuItem
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        border.color: root.highlighted ? Theme.quietOutline : Theme.transparent
        border.width: Theme.size.hairline
        color: root.highlighted || root.hovered ? Theme.color.bgRaisedHover : Theme.transparent
        radius: Theme.radius.md

        FocusRing {
            isInside: true
            visible: root.visualFocus
        }
    }
    contentItem: MenuItemContent {
        iconColor: root.isDanger ? root.ink : Theme.color.textSecondary
        iconName: root.iconName !== "" ? root.iconName : root.checked ? "check" : ""
        ink: root.ink
        isIndented: root.iconName !== "" || root.checkable
        key: root.key
        text: root.text
    }
}
