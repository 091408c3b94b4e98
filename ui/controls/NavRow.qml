// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! A row of the side bar, or an icon of the rail when it is narrow. */
Pressable {
    id: root

    required property string iconName
    property bool isSelected: false
    property bool isUnread: false
    property bool isRail: false
    property bool hasDot: false
    property int count: 0
    property bool isCountQuiet: true
    readonly property color ink: isSelected ? Theme.color.accentText : isUnread ? Theme.color.textPrimary : Theme.color.textSecondary

    checkable: false
    hint: isRail ? text : ""
    isRingInside: true
    Accessible.name: count > 0 ? qsTr("%1, %n unread", "", count).arg(text) : hasDot ? qsTr("%1, new posts").arg(text) : text
    Accessible.role: Accessible.PageTab
    Accessible.selected: isSelected

    background: Rectangle {
        border.color: root.isSelected ? Theme.color.borderDefault : root.hovered ? Theme.quietOutline : Theme.transparent
        border.width: Theme.size.hairline
        color: root.isSelected ? Theme.color.bgChromeSelected : root.hovered || root.down ? Theme.color.bgChromeHover : Theme.transparent
        implicitHeight: root.isRail ? Theme.size.control + Theme.space.x1 : Theme.size.control
        radius: root.cornerRadius
    }
    contentItem: NavRowContent {
        count: root.count
        hasDot: root.hasDot
        iconName: root.iconName
        ink: root.ink
        isCountQuiet: root.isCountQuiet
        isRail: root.isRail
        isSelected: root.isSelected
        isUnread: root.isUnread
        text: root.text
    }
}
