// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme

/*! The inside of a dialog: title line, content, actions. */
ColumnLayout {
    id: root

    required property string title
    property string status: ""
    property string statusIcon: ""
    property string bodyText: ""
    property bool hasClose: true
    default property alias content: body.data
    property alias footer: foot.data

    signal closeWanted

    spacing: 0
    Accessible.name: root.title
    Accessible.role: Accessible.Dialog
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.isMirrored

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.x5
        Layout.minimumHeight: Theme.size.header - Theme.space.x05
        Layout.rightMargin: Theme.space.x3
        spacing: Theme.space.x3

        Heading {
            Layout.fillWidth: true
            text: root.title
            type: Theme.type.title2
        }
        Icon {
            name: root.statusIcon
            size: Theme.size.iconSmall
            visible: root.status !== "" && name !== ""
        }
        AppText {
            color: Theme.color.textTertiary
            text: root.status
            type: Theme.type.label
            visible: text !== ""
            font.weight: Font.Normal
        }
        IconButton {
            iconName: "x"
            text: qsTr("Close")
            visible: root.hasClose
            onClicked: root.closeWanted()
        }
    }
    Divider {
        Layout.fillWidth: true
    }
    AppText {
        Layout.fillWidth: true
        Layout.margins: Theme.space.x5
        color: Theme.color.textSecondary
        text: root.bodyText
        visible: text !== ""
        wrapMode: Text.Wrap
    }
    ColumnLayout {
        id: body

        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: 0
    }
    Divider {
        Layout.fillWidth: true
        visible: foot.children.length > 0
    }
    RowLayout {
        id: foot

        Layout.bottomMargin: Theme.space.x35
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.x4
        Layout.rightMargin: Theme.space.x4
        Layout.topMargin: Theme.space.x35
        spacing: Theme.space.x2
        visible: children.length > 0
    }
}
