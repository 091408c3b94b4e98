// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! A row of the completion list. */
Item {
    id: root

    required property int index
    property bool isCurrent: false
    property string title
    property string subtitle
    property string avatarSource
    property string avatarId
    property string iconName

    signal chosen
    signal hovered

    implicitHeight: Theme.size.mentionRow
    Accessible.name: title
    Accessible.role: Accessible.ListItem
    Accessible.selected: isCurrent

    Rectangle {
        anchors.fill: parent
        border.color: root.isCurrent ? Theme.softOutline : Theme.transparent
        border.width: Theme.size.hairline
        color: root.isCurrent ? Theme.color.accentSoft : Theme.transparent
        radius: Theme.radius.md
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.x25
        anchors.rightMargin: Theme.space.x25
        spacing: Theme.space.x25

        Avatar {
            name: root.title
            personId: root.avatarId
            size: Theme.size.avatarComment
            source: root.avatarSource
            visible: root.iconName === ""
        }
        Icon {
            name: root.iconName
            visible: name !== ""
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                color: root.isCurrent ? Theme.color.accentSoftText : Theme.color.textPrimary
                elide: Text.ElideRight
                text: root.title
                type: Theme.type.labelStrong
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.color.textSecondary
                elide: Text.ElideRight
                text: root.subtitle
                type: Theme.type.caption
                visible: text !== ""
            }
        }
        KeyCap {
            text: qsTr("Enter", "key")
            visible: root.isCurrent
        }
    }
    HoverHandler {
        onHoveredChanged: if (hovered)
            root.hovered()
    }
    TapHandler {
        onTapped: root.chosen()
    }
}
