// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme

/*! A text field with its label above and help or an error below. */
ColumnLayout {
    id: root

    required property string label
    property string help: ""
    property string error: ""
    property alias text: field.text
    property alias placeholderText: field.placeholderText
    property alias iconName: field.iconName
    property alias isLarge: field.isLarge
    property alias isDone: field.isDone
    property alias echoMode: field.echoMode
    property alias inputMethodHints: field.inputMethodHints
    property alias field: field

    signal accepted

    spacing: Theme.space.x15

    AppText {
        Layout.fillWidth: true
        text: root.label
        type: Theme.type.labelStrong
        wrapMode: Text.Wrap
    }
    TextField {
        id: field

        Layout.fillWidth: true
        isError: root.error !== ""
        Accessible.description: root.error === "" ? root.help : root.error
        Accessible.name: root.label
        onAccepted: root.accepted()
    }
    AppText {
        Layout.fillWidth: true
        color: root.error === "" ? Theme.color.textTertiary : Theme.color.dangerText
        text: root.error === "" ? root.help : root.error
        type: Theme.type.caption
        visible: text !== ""
        wrapMode: Text.Wrap
    }
}
