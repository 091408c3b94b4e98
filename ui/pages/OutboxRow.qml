// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models

/*! One thing that is not sent yet: what, since when, why it waits, and what can be done. */
Rectangle {
    id: root

    required property var sequence // a 64-bit number
    required property string kindName
    required property string iconName
    required property string emoji
    required property string imageUrl
    required property string author // of the post that it is about
    required property string summary
    required property int state
    required property string reason
    required property date createdAt
    required property bool canEdit
    readonly property bool isFailed: state === 3
    readonly property color ink: isFailed ? Theme.color.dangerText : Theme.color.warningText

    signal retryWanted
    signal discardWanted
    signal editWanted

    border.color: isFailed ? Theme.color.dangerBorder : Theme.color.borderSubtle
    border.width: Theme.size.hairline
    color: Theme.color.bgSurface
    implicitHeight: row.implicitHeight + 2 * Theme.space.x3
    radius: Theme.radius.lg
    Accessible.description: status.text
    Accessible.name: qsTr("%1: %2", "kind of thing, its text").arg(kindName).arg(summary)
    Accessible.role: Accessible.ListItem

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.margins: Theme.space.x4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.space.x35
        columns: root.width < Theme.size.feedMinimum + Theme.size.field ? 2 : 3
        rowSpacing: Theme.space.x2

        Rectangle {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: Theme.size.tileLarge
            Layout.preferredWidth: Theme.size.tileLarge
            color: root.isFailed ? Theme.color.dangerSoft : Theme.color.bgSunken
            radius: Theme.radius.tile

            Icon {
                anchors.centerIn: parent
                color: root.isFailed ? Theme.color.dangerText : Theme.color.textSecondary
                name: root.iconName
                visible: root.emoji === ""
            }
            ReactionGlyph {
                anchors.centerIn: parent
                emoji: root.emoji
                imageUrl: root.imageUrl
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.x05

            AppText {
                Layout.fillWidth: true
                color: Theme.color.textTertiary
                text: root.author === "" ? qsTr("%1, %2", "kind of thing, time").arg(root.kindName).arg(Words.clockTime(root.createdAt)) : qsTr("%1 on the post by %2, %3", "kind of thing, person, time").arg(root.kindName).arg(root.author).arg(Words.clockTime(root.createdAt))
                type: Theme.type.caption
                wrapMode: Text.Wrap
            }
            AppText {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 3
                text: root.summary
                visible: text !== ""
                wrapMode: Text.Wrap
            }
            RowLayout {
                spacing: Theme.space.x15

                Icon {
                    color: root.ink
                    name: root.isFailed ? "warning-circle" : "clock"
                    size: Theme.size.iconSmall
                    weight: root.isFailed ? "fill" : "bold"
                }
                AppText {
                    id: status

                    Layout.fillWidth: true
                    color: root.ink
                    text: root.isFailed ? qsTr("Not sent. %1").arg(root.reason) : root.state === 1 ? qsTr("Sending…") : root.state === 2 ? qsTr("Sent; waiting for the server to confirm") : root.reason !== "" ? root.reason : qsTr("Waiting to send")
                    type: Theme.type.captionStrong
                    wrapMode: Text.Wrap
                }
            }
        }
        Row {
            Layout.columnSpan: row.columns === 2 ? 2 : 1
            spacing: Theme.space.x1

            AppButton {
                iconName: "pencil-simple"
                isSmall: true
                kind: root.isFailed ? AppButton.Secondary : AppButton.Ghost
                text: qsTr("Edit")
                visible: root.canEdit && root.state !== 1
                onClicked: root.editWanted()
            }
            AppButton {
                iconName: "arrow-clockwise"
                isSmall: true
                kind: root.isFailed ? AppButton.Secondary : AppButton.Ghost
                text: qsTr("Retry")
                visible: root.state !== 1
                onClicked: root.retryWanted()
            }
            AppButton {
                isSmall: true
                kind: AppButton.DangerQuiet
                text: qsTr("Discard")
                visible: root.isFailed
                Accessible.name: qsTr("Discard: %1").arg(root.summary)
                onClicked: root.discardWanted()
            }
            IconButton {
                iconName: "trash"
                iconSize: Theme.size.iconSmall
                size: Theme.size.controlSmall
                text: qsTr("Discard")
                visible: !root.isFailed && root.state !== 1
                Accessible.name: qsTr("Discard: %1").arg(root.summary)
                onClicked: root.discardWanted()
            }
        }
    }
}
