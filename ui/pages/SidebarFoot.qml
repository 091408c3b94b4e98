// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! How this program and the server stand to each other, always in words, and the way to the settings. */
Item {
    id: root

    required property Connection connection
    required property bool isRail
    required property bool isSettings
    readonly property string stateIcon: connection.isOffline || connection.isSignedOut ? "cloud-slash" : connection.isSyncing ? "arrows-clockwise" : "cloud-check"

    signal settingsWanted
    signal outboxWanted

    implicitHeight: isRail ? 2 * Theme.size.control + Theme.space.x5 : Theme.size.topBar

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: root.isRail ? 0 : Theme.space.x3
        anchors.rightMargin: root.isRail ? 0 : Theme.space.x3
        columnSpacing: 0
        columns: root.isRail ? 1 : 2
        rowSpacing: 0

        Pressable {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: !root.isRail
            hint: root.connection.detail === "" ? root.connection.headline : root.connection.detail
            padding: Theme.space.x2
            text: root.connection.headline
            Accessible.description: root.connection.detail
            Accessible.role: Accessible.StatusBar
            onClicked: root.outboxWanted()

            contentItem: RowLayout {
                spacing: Theme.space.x2

                Icon {
                    color: Theme.color.textTertiary
                    name: root.stateIcon
                    size: root.isRail ? Theme.size.icon : Theme.size.iconSmall
                }
                AppText {
                    Layout.fillWidth: true
                    color: Theme.color.textTertiary
                    elide: Text.ElideRight
                    text: root.connection.headline
                    type: Theme.type.caption
                    visible: !root.isRail
                    Accessible.ignored: true
                }
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignHCenter
            hintKey: qsTr("Ctrl ,", "keys")
            iconName: "gear-six"
            isChrome: true
            isOn: root.isSettings
            text: qsTr("Settings")
            onClicked: root.settingsWanted()
        }
    }
}
