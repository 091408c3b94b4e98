// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! The words of a choice: its label, and what it means below. Both wrap. */
Item {
    id: root

    required property string text
    property string description: ""
    property bool isStrong: false

    implicitHeight: column.implicitHeight
    implicitWidth: Math.ceil(Math.max(label.implicitWidth, explanation.visible ? explanation.implicitWidth : 0))

    Column {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width

        AppText {
            id: label

            color: root.enabled ? Theme.color.textPrimary : Theme.color.textDisabled
            text: root.text
            type: root.isStrong ? Theme.type.labelStrong : Theme.type.label
            width: parent.width
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            id: explanation

            color: Theme.color.textTertiary
            text: root.description
            type: Theme.type.caption
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
