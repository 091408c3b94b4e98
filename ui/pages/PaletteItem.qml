// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed

/*! One thing of the palette: what it is, what of it was typed, and the keys that do the same. */
Item {
    id: root

    required property int index
    required property string rowId
    required property string heading
    required property string title
    required property string detail
    required property string icon
    required property string avatar
    required property list<string> keys
    required property int matchStart
    required property int matchLength
    property bool isCurrent: false
    property bool isNarrow: false
    readonly property color ink: isCurrent ? Theme.color.accentSoftText : Theme.color.textPrimary

    signal chosen
    signal hovered

    implicitHeight: Theme.size.mentionRow + (headline.visible ? headline.height : 0)
    Accessible.description: Array.from(keys).join(" ")
    Accessible.name: detail === "" ? title : qsTr("%1, %2", "name and what it is").arg(title).arg(detail)
    Accessible.role: Accessible.ListItem
    Accessible.selected: isCurrent
    Accessible.onPressAction: root.chosen()

    AppText {
        id: headline

        color: Theme.color.textSecondary
        leftPadding: Theme.space.x25
        text: root.heading
        rightPadding: Theme.space.x25
        topPadding: Theme.space.x25
        type: Theme.type.captionStrong
        visible: text !== ""
        width: parent.width
    }
    Rectangle {
        anchors.fill: row
        border.color: root.isCurrent ? Theme.softOutline : Theme.transparent
        border.width: Theme.size.hairline
        color: root.isCurrent ? Theme.color.accentSoft : Theme.transparent
        radius: Theme.radius.md
    }
    Item {
        id: row

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.size.mentionRow
    }
    RowLayout {
        anchors.fill: row
        anchors.leftMargin: Theme.space.x25
        anchors.rightMargin: Theme.space.x25
        spacing: Theme.space.x3

        Item {
            Layout.preferredHeight: Theme.size.avatarComment
            Layout.preferredWidth: Theme.size.avatarComment

            Avatar {
                anchors.centerIn: parent
                name: root.title
                personId: root.rowId
                size: Theme.size.avatarComment
                source: root.avatar
                visible: root.icon === ""
            }
            Icon {
                anchors.centerIn: parent
                color: root.isCurrent ? root.ink : Theme.color.textSecondary
                name: root.icon
                visible: name !== ""
            }
        }
        MatchedText {
            Layout.fillWidth: implicitWidth > root.width / 2
            ink: root.ink
            length: root.matchLength
            start: root.matchStart
            text: root.title
        }
        MetaText {
            Layout.fillWidth: true
            color: root.isCurrent ? Theme.color.accentSoftText : Theme.color.textTertiary
            text: root.detail
            Accessible.ignored: true
        }
        KeyCaps {
            keys: root.isCurrent ? [qsTr("Enter", "key")] : root.keys
            visible: !root.isNarrow
        }
    }
    PointerWatch {
        onMoved: root.hovered()
    }
    TapHandler {
        onTapped: root.chosen()
    }
}
