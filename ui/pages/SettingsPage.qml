// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! What can be set. Every change applies at once. */
FocusScope {
    id: root

    required property person me
    required property string companyName
    required property string serverHost
    required property string theme
    required property real textScale
    required property string language
    required property bool hasTray
    required property bool closesToTray
    required property bool arePaused
    required property bool isMotionReduced
    required property bool isSampleCompany
    property bool isCompact: false
    readonly property int columnWidth: Math.min(Theme.size.settingsColumn, width - 2 * (isCompact ? Theme.space.x3 : Theme.space.x6))

    signal themeChosen(string name)
    signal textScaleChosen(real scale)
    signal closesToTrayChosen(bool on)
    signal motionReducedChosen(bool on)
    signal pauseChosen(bool on)
    signal signOutWanted

    Accessible.name: qsTr("Settings")
    Accessible.role: Accessible.Pane

    FocusScroll {
        flickable: flick
    }
    Flickable {
        id: flick

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.implicitHeight + 2 * Theme.space.x6

        T.ScrollBar.vertical: AppScrollBar {
        }

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space.x6
            width: root.columnWidth
            y: Theme.space.x5

            Heading {
                text: qsTr("Settings")
                type: Theme.type.title1
                width: parent.width
            }
            SettingsCard {
                title: qsTr("Theme")
                width: parent.width

                ThemeChoices {
                    Layout.fillWidth: true
                    theme: root.theme
                    onChosen: name => root.themeChosen(name)
                }
            }
            SettingsCard {
                title: qsTr("Motion")
                width: parent.width

                SettingRow {
                    Layout.fillWidth: true
                    description: qsTr("Nothing slides or pulses, and GIFs play only while you press them")
                    label: qsTr("Reduce motion")

                    AppSwitch {
                        checked: root.isMotionReduced
                        text: qsTr("Reduce motion")
                        onToggled: root.motionReducedChosen(checked)
                    }
                }
            }
            SettingsCard {
                title: qsTr("Text and language")
                width: parent.width

                SettingRow {
                    Layout.fillWidth: true
                    description: qsTr("Also changes with Ctrl + and Ctrl −")
                    label: qsTr("Text size")

                    Slider {
                        anchors.verticalCenter: parent.verticalCenter
                        from: 0.9
                        snapMode: T.Slider.SnapAlways
                        stepSize: 0.1
                        text: qsTr("Text size")
                        to: 2
                        value: root.textScale
                        onMoved: root.textScaleChosen(value)
                    }
                    AppText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: qsTr("%1%", "text size in percent").arg(Math.round(root.textScale * 100))
                        type: Theme.type.labelStrong
                    }
                }
                Divider {
                    Layout.fillWidth: true
                }
                SettingRow {
                    Layout.fillWidth: true
                    description: qsTr("Follows your system")
                    label: qsTr("Language")

                    AppText {
                        text: Qt.locale(root.language).nativeLanguageName
                        type: Theme.type.label
                    }
                }
            }
            SettingsCard {
                title: qsTr("Notifications")
                width: parent.width

                SettingRow {
                    Layout.fillWidth: true
                    description: qsTr("Nothing pops up; everything waits under Notifications")
                    label: qsTr("Pause notifications")

                    AppSwitch {
                        checked: root.arePaused
                        text: qsTr("Pause notifications")
                        onToggled: root.pauseChosen(checked)
                    }
                }
                Divider {
                    Layout.fillWidth: true
                }
                SettingRow {
                    Layout.fillWidth: true
                    description: root.hasTray ? qsTr("So news still reaches you") : qsTr("This desktop has no tray; the window is made small instead")
                    label: qsTr("Keep Atrium in the tray when I close it")

                    AppSwitch {
                        checked: root.closesToTray
                        enabled: root.hasTray
                        text: qsTr("Keep Atrium in the tray when I close it")
                        onToggled: root.closesToTrayChosen(checked)
                    }
                }
            }
            AccountCard {
                companyName: root.companyName
                isSampleCompany: root.isSampleCompany
                me: root.me
                serverHost: root.serverHost
                width: parent.width
                onSignOutWanted: root.signOutWanted()
            }
        }
    }
}
