// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! A file that goes with a post: its picture, and the description that a screen reader will say. */
Rectangle {
    id: root

    required property int index
    required property string previewUrl
    required property string description
    required property bool isDecorative
    required property string fileName
    required property string problem
    required property bool needsDescription
    required property bool isBusy
    readonly property bool isNarrow: width < 2.6 * Theme.size.attachmentWidth
    required property string mimeType
    required property int length
    required property int longest
    readonly property bool isPicture: mimeType.startsWith("image/")

    signal described(string text)
    signal decorativeChosen(bool on)
    signal removeWanted

    function focusDescription() {
        box.focusText();
    }

    border.color: problem === "" ? Theme.color.borderDefault : Theme.color.dangerBorder
    border.width: Theme.size.hairline
    color: Theme.color.bgSurface
    implicitHeight: grid.implicitHeight + 2 * Theme.space.x25
    radius: Theme.radius.lg
    Accessible.name: fileName
    Accessible.role: Accessible.Grouping

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.margins: Theme.space.x25
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.space.x3
        columns: root.isNarrow ? 1 : 2
        rowSpacing: Theme.space.x2

        Rectangle {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: Theme.size.attachmentHeight
            Layout.preferredWidth: Theme.size.attachmentWidth
            color: Theme.color.bgSunken
            radius: Theme.radius.md

            Picture {
                address: root.previewUrl.startsWith("image://atrium/") ? root.previewUrl.slice(15) : root.previewUrl
                anchors.fill: parent
                radius: Theme.radius.md
                visible: !root.isBusy
            }
            Icon {
                anchors.centerIn: parent
                name: root.mimeType.startsWith("audio/") ? "speaker-high" : "play"
                visible: !root.isBusy && !root.isPicture
            }
            Busy {
                anchors.centerIn: parent
                visible: root.isBusy
            }
            IconButton {
                anchors.margins: Theme.space.x15
                anchors.right: parent.right
                anchors.top: parent.top
                ground: Theme.mediaShade
                iconName: "x"
                iconSize: Theme.size.iconTiny
                ink: Theme.mediaShadeText
                size: Theme.size.minTarget
                text: qsTr("Remove %1").arg(root.fileName)
                weight: "bold"
                onClicked: root.removeWanted()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.x15

            RowLayout {
                Layout.fillWidth: true

                AppText {
                    Layout.fillWidth: true
                    text: root.isBusy ? qsTr("Preparing %1…").arg(root.fileName) : root.isPicture ? qsTr("Describe this picture") : qsTr("Describe this file")
                    type: Theme.type.labelStrong
                    wrapMode: Text.Wrap
                }
                MetaText {
                    text: qsTr("%1 / %2", "characters used, characters allowed").arg(root.length).arg(root.longest)
                    color: root.length > root.longest ? Theme.color.dangerText : Theme.color.textTertiary
                    visible: !root.isBusy
                }
            }
            TextBox {
                id: box

                Layout.fillWidth: true
                enabled: !root.isDecorative && !root.isBusy
                isError: root.problem !== ""
                name: qsTr("Description of %1").arg(root.fileName)
                text: root.description
                onEdited: text => root.described(text)
            }
            CheckRow {
                Layout.fillWidth: true
                checked: root.isDecorative
                enabled: !root.isBusy
                text: qsTr("Only decoration: nothing to describe")
                onToggled: root.decorativeChosen(checked)
            }
            AppText {
                Layout.fillWidth: true
                color: root.problem !== "" ? Theme.color.dangerText : root.needsDescription ? Theme.color.warningText : Theme.color.textTertiary
                text: root.problem !== "" ? root.problem : root.needsDescription ? qsTr("Without a description, colleagues who use a screen reader will not know what this shows.") : qsTr("Read aloud to colleagues who use a screen reader.")
                type: Theme.type.caption
                wrapMode: Text.Wrap
            }
        }
    }
}
