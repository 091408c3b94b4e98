// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! Icon, label and trailing count or dot of a navigation row. */
Item {
    id: root

    required property string text
    required property string iconName
    required property color ink
    required property bool isSelected
    required property bool isUnread
    required property bool isRail
    required property bool hasDot
    required property int count
    required property bool isCountQuiet

    implicitHeight: label.implicitHeight

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: root.isRail ? (parent.width - width) / 2 : Theme.space.x25
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        name: root.iconName
        weight: root.isSelected ? "fill" : "regular"
    }
    AppText {
        id: label

        anchors.left: icon.right
        anchors.leftMargin: Theme.space.x25
        anchors.right: badge.left
        anchors.rightMargin: Theme.space.x1
        anchors.verticalCenter: parent.verticalCenter
        color: root.isSelected || root.isUnread ? Theme.color.textPrimary : Theme.color.textSecondary
        elide: Text.ElideRight
        font.weight: root.isSelected || root.isUnread ? Font.DemiBold : Font.Medium
        text: root.text
        type: Theme.type.bodyMedium
        visible: !root.isRail
        Accessible.ignored: true
    }
    Badge {
        id: badge

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.x25
        anchors.verticalCenter: parent.verticalCenter
        count: root.isRail ? 0 : root.count
        isQuiet: root.isCountQuiet
    }
    Badge {
        anchors.bottom: icon.verticalCenter
        anchors.left: icon.horizontalCenter
        anchors.leftMargin: Theme.space.x05
        count: root.isRail ? root.count : 0
        isQuiet: root.isCountQuiet
    }
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.x25
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.accentSolid
        height: width
        radius: width / 2
        visible: root.hasDot && root.count === 0
        width: Theme.size.dot
    }
}
