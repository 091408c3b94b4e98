// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! The component sheet of the design, to lay beside 22a and 22b. */
Rectangle {
    id: root

    property string mode: "light"
    readonly property list<string> kinds: ["Post", "Follow", "Read now", "Cancel", "Discard", "Discard"]
    readonly property list<string> icons: ["paper-plane-tilt", "user-plus", "", "", "trash", ""]

    color: Theme.color.bgWindow

    Binding {
        property: "mode"
        target: Theme
        value: root.mode
    }
    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.x7
        spacing: Theme.space.x4

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.maximumWidth: 604
            Layout.minimumWidth: 604
            spacing: Theme.space.x4

            Card {
                Layout.fillWidth: true
                Layout.preferredHeight: 300

                Column {
                    spacing: 10
                    x: 17
                    y: 15

                    Heading {
                        text: "Buttons"
                    }
                    Repeater {
                        model: root.kinds

                        Row {
                            id: line

                            required property int index
                            required property string modelData

                            spacing: 20

                            AppButton {
                                iconName: root.icons[line.index]
                                kind: line.index
                                text: line.modelData
                            }
                            AppButton {
                                iconName: root.icons[line.index]
                                isSmall: true
                                kind: line.index
                                text: line.modelData
                            }
                            AppButton {
                                iconName: root.icons[line.index]
                                isLarge: true
                                kind: line.index
                                text: line.modelData
                            }
                            AppButton {
                                id: focused

                                iconName: root.icons[line.index]
                                kind: line.index
                                text: line.modelData

                                FocusRing {
                                    cornerRadius: focused.cornerRadius
                                }
                            }
                            AppButton {
                                enabled: false
                                iconName: root.icons[line.index]
                                kind: line.index
                                text: line.modelData
                            }
                            AppButton {
                                iconName: root.icons[line.index]
                                isBusy: true
                                kind: line.index
                                text: line.modelData
                            }
                        }
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.preferredHeight: 130

                Column {
                    spacing: 10
                    x: 17
                    y: 15

                    Heading {
                        text: "Chips, badges and tags"
                    }
                    Row {
                        spacing: 10

                        Chip {
                            text: "Mentions 1"
                        }
                        Chip {
                            iconName: "check"
                            isSelected: true
                            text: "All"
                        }
                        Chip {
                            enabled: false
                            text: "Mentions 1"
                        }
                        Chip {
                            iconName: "buildings"
                            isSelected: true
                            text: "Everyone"
                            trailingIcon: "caret-down"
                        }
                        Badge {
                            count: 3
                        }
                        Badge {
                            count: 120
                        }
                        Badge {
                            count: 12
                            isQuiet: true
                        }
                    }
                    Row {
                        spacing: 8

                        Tag {
                            text: "Sample"
                        }
                        Tag {
                            iconName: "seal-check"
                            kind: Tag.Accent
                            text: "Official"
                        }
                        Tag {
                            kind: Tag.Warm
                            text: "New"
                        }
                        Tag {
                            iconName: "clock"
                            kind: Tag.Warning
                            text: "Due Thu"
                        }
                        Tag {
                            kind: Tag.Danger
                            text: "Not sent"
                        }
                        Tag {
                            kind: Tag.Info
                            text: "Group"
                        }
                        Tag {
                            iconName: "check"
                            kind: Tag.Success
                            text: "Kept offline"
                        }
                        KeyCap {
                            text: "Ctrl"
                        }
                        KeyCap {
                            text: "K"
                        }
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.preferredHeight: 260

                Column {
                    spacing: 12
                    x: 17
                    y: 15

                    Heading {
                        text: "Inputs"
                    }
                    Row {
                        spacing: 12

                        TextField {
                            iconName: "magnifying-glass"
                            placeholderText: "Search"
                            width: 182
                        }
                        TextField {
                            focus: true
                            iconName: "magnifying-glass"
                            isClearable: true
                            text: "oak"
                            width: 182
                        }
                        TextField {
                            enabled: false
                            iconName: "magnifying-glass"
                            placeholderText: "From directory"
                            width: 182
                        }
                    }
                    Row {
                        spacing: 12

                        TextInputField {
                            error: "Add the ending, for example atrium.example.com"
                            label: "Your company’s address"
                            text: "atrium.marlow"
                            width: 282
                        }
                        TextInputField {
                            help: "Found Marlow & Finch."
                            isDone: true
                            label: "Your company’s address"
                            text: "atrium.marlow.example"
                            width: 282
                        }
                    }
                    Row {
                        spacing: 16

                        CheckRow {
                            checked: true
                            text: "Hide who voted"
                        }
                        CheckRow {
                            text: "Several answers"
                        }
                        RadioRow {
                            checked: true
                            text: "Light"
                        }
                        RadioRow {
                            text: "Dark"
                        }
                        AppSwitch {
                            checked: true
                            text: "on"
                        }
                        AppSwitch {
                            text: "off"
                        }
                        AppSwitch {
                            enabled: false
                            text: "disabled"
                        }
                    }
                    Row {
                        spacing: 16

                        SegmentedTabs {
                            labels: ["Latest", "Following"]
                        }
                        Slider {
                            text: "Text size"
                            value: 0.4
                        }
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.preferredHeight: 120

                Row {
                    spacing: 14
                    x: 17
                    y: 15

                    Avatar {
                        name: "Ingrid Solberg"
                        size: Theme.size.avatarSm
                        source: "portraits/ingrid.svg"
                    }
                    Avatar {
                        name: "Ingrid Solberg"
                        source: "portraits/samuel.svg"
                    }
                    Avatar {
                        name: "Jonas Weber"
                        size: Theme.size.avatarHuge
                    }
                    RingedAvatar {
                        name: "Nora"
                        source: "portraits/nora.svg"
                    }
                    Busy {
                    }
                    ProgressLine {
                        value: 0.4
                    }
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.space.x4

            Card {
                Layout.fillWidth: true
                Layout.preferredHeight: 60
                isOpen: true
            }
            Card {
                Layout.fillWidth: true
                Layout.preferredHeight: 60
                isWaiting: true
            }
            Card {
                Layout.fillWidth: true
                Layout.preferredHeight: 60
                isFailed: true
                isFocused: true
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: 130
                color: Theme.color.bgChrome
                radius: Theme.radius.lg

                Grid {
                    columns: 2
                    spacing: 4
                    x: 8
                    y: 8

                    NavRow {
                        iconName: "bookmark-simple"
                        text: "Default"
                        width: 228
                    }
                    NavRow {
                        iconName: "house"
                        isSelected: true
                        text: "Selected"
                        width: 228
                    }
                    NavRow {
                        count: 3
                        iconName: "bell"
                        isCountQuiet: false
                        isUnread: true
                        text: "Unread"
                        width: 228
                    }
                    NavRow {
                        hasDot: true
                        iconName: "hash"
                        isUnread: true
                        text: "topic"
                        width: 228
                    }
                    NavRow {
                        count: 12
                        iconName: "hash"
                        text: "grey"
                        width: 228
                    }
                }
            }
            Banner {
                Layout.fillWidth: true
                headline: "You’re offline."
                iconName: "cloud-slash"
                isDismissible: true
                kind: Banner.Warning
                text: "Keep reading and writing. Three things will be sent when you’re back."

                BannerAction {
                    ink: Theme.color.warningText
                    text: "Try now"
                }
            }
            Banner {
                Layout.fillWidth: true
                headline: ""
                isFramed: true
                text: "A new version is ready. Restart when it suits you."
            }
            Toast {
                actionKey: "Ctrl Z"
                actionText: "Undo"
                text: "Post saved"
            }
            EmptyState {
                Layout.fillWidth: true
                actionIcon: "arrow-clockwise"
                actionText: "Try again"
                detail: "Trying again in 28 s. Details: timeout 504"
                iconName: "plugs"
                isDanger: true
                secondText: "Read offline"
                text: "The server isn’t answering. You can read everything kept on this computer."
                title: "We can’t reach Marlow & Finch"
            }
            AppButton {
                text: "Menu"
                onClicked: menu.open()

                AppMenu {
                    id: menu

                    y: 40

                    AppMenuItem {
                        iconName: "link"
                        key: "L"
                        text: "Copy link"
                    }
                    AppMenuItem {
                        iconName: "translate"
                        text: "Translate"
                    }
                    AppMenuSeparator {
                    }
                    AppMenuItem {
                        iconName: "flag"
                        isDanger: true
                        text: "Report…"
                    }
                }
            }
        }
    }
}
