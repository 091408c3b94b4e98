// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! How a saved post is kept: its folder, whether all of it is here, the reminder, the note. */
Flow {
    id: root

    required property string folderName
    required property string note
    required property string dueText
    required property bool isOverdue
    required property bool isKept

    spacing: Theme.space.x15

    Tag {
        text: root.folderName
        visible: text !== ""
    }
    Tag {
        iconName: "check"
        kind: Tag.Success
        text: qsTr("Kept offline")
        visible: root.isKept
    }
    Tag {
        iconName: "clock"
        kind: root.isOverdue ? Tag.Danger : Tag.Warning
        text: root.dueText
        visible: text !== ""
    }
    Row {
        spacing: Theme.space.x1
        visible: root.note !== ""

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "note"
            size: Theme.size.iconSmall
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.textSecondary
            elide: Text.ElideRight
            text: root.note
            type: Theme.type.caption
            width: Math.min(implicitWidth, root.width - Theme.size.iconLarge)
            Accessible.name: qsTr("Your note: %1").arg(root.note)
        }
    }
}
