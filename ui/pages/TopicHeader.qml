// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed

/*! The head of a topic: its name, how much of it is here, and what can be written in it. */
Item {
    id: root

    required property string name
    required property int columnWidth
    property int posts: 0
    property bool hasMore: false
    property bool isCompact: false
    readonly property string counted: hasMore ? qsTr("More than %n post(s)", "", posts) : qsTr("%n post(s)", "", posts)
    readonly property bool isKudos: name.toLowerCase() === "kudos"

    signal writeWanted
    signal kudosWanted

    implicitHeight: row.implicitHeight + 2 * Theme.space.x4

    RowLayout {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x3
        width: root.columnWidth

        Rectangle {
            Layout.preferredHeight: Theme.size.listRow
            Layout.preferredWidth: Theme.size.listRow
            border.color: Theme.isHighContrast ? Theme.color.warmBorder : Theme.transparent
            border.width: Theme.size.hairline
            color: root.isKudos ? Theme.color.warmSoft : Theme.color.accentSoft
            radius: Theme.radius.lg
            visible: !root.isCompact

            Icon {
                anchors.centerIn: parent
                color: root.isKudos ? Theme.color.warmText : Theme.color.accentText
                name: "hash"
                size: Theme.size.control
                weight: "bold"
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Heading {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 1
                text: root.name
                type: Theme.type.title1
                visible: !root.isCompact
                wrapMode: Text.NoWrap
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.color.textSecondary
                elide: Text.ElideRight
                maximumLineCount: 2
                text: root.isKudos ? qsTr("Thank someone out loud.") + " " + root.counted : root.counted
                wrapMode: Text.Wrap
            }
        }
        AppButton {
            iconName: "hand-heart"
            kind: AppButton.Primary
            text: qsTr("Give kudos")
            visible: root.isKudos
            onClicked: root.kudosWanted()
        }
        AppButton {
            iconName: "note-pencil"
            text: root.isCompact ? "" : qsTr("Write about it")
            visible: !root.isKudos
            Accessible.name: qsTr("Write a post with the topic %1").arg(root.name)
            onClicked: root.writeWanted()
        }
    }
}
