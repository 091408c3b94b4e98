// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! Icon, words and key cap of a menu entry. */
Item {
    id: root

    required property string text
    required property string iconName
    required property string key
    required property color ink
    required property color iconColor
    required property bool isIndented

    implicitHeight: label.implicitHeight

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: root.iconColor
        name: root.iconName
        visible: root.isIndented
    }
    AppText {
        id: label

        anchors.left: icon.visible ? icon.right : parent.left
        anchors.leftMargin: icon.visible ? Theme.space.x25 : 0
        anchors.right: cap.visible ? cap.left : parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        text: root.text
        type: Theme.type.label
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    KeyCap {
        id: cap

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.key
        visible: text !== ""
    }
}
