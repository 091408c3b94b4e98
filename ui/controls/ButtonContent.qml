// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! Icon, words and trailing icon in the middle of a button; the words wrap when the button cannot be as wide as they are. */
Item {
    id: root

    required property string text
    required property string iconName
    required property string iconWeight
    required property string trailingIcon
    required property color ink
    required property TypeStyle type
    required property bool isBusy
    readonly property int beside: (mark.visible || spinner.visible ? mark.width + row.spacing : 0) + (caret.visible ? caret.width + row.spacing : 0)

    implicitHeight: label.implicitHeight
    implicitWidth: label.implicitWidth * (text === "" ? 0 : 1) + beside

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.x2

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            name: root.iconName
            size: Theme.size.iconSmall
            visible: name !== "" && !root.isBusy
            weight: root.iconWeight
        }
        Busy {
            id: spinner

            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            size: Theme.size.iconSmall
            visible: root.isBusy
        }
        AppText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            type: root.type
            visible: text !== ""
            width: root.width > 0 && implicitWidth > root.width - root.beside ? root.width - root.beside : undefined
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Icon {
            id: caret

            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            name: root.trailingIcon
            size: Theme.size.iconTiny
            visible: name !== ""
            weight: "bold"
        }
    }
}
