// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Company, side bar switch, back and forward, the state when offline, New post, me. */
Rectangle {
    id: root

    required property string companyName
    required property string pageTitle
    required property person me
    required property bool canGoBack
    required property bool canGoForward
    required property bool isOffline
    required property bool isCompact
    required property bool isRail
    property int leadWidth: Theme.size.sidebar

    signal sidebarToggled
    signal backWanted
    signal forwardWanted
    signal searchWanted
    signal newPostWanted
    signal settingsWanted
    signal profileWanted
    signal outboxWanted
    signal signOutWanted
    signal quitWanted

    color: Theme.color.bgChrome
    implicitHeight: Theme.size.topBar
    Accessible.name: qsTr("Top bar")
    Accessible.role: Accessible.ToolBar

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.x3
        anchors.rightMargin: root.isCompact ? Theme.space.x25 : Theme.space.x4
        spacing: Theme.space.x2

        CompanyButton {
            id: company

            Layout.preferredWidth: root.isCompact || root.isRail ? implicitWidth : root.leadWidth - Theme.space.x3
            hasName: !root.isRail || root.isCompact
            name: root.isCompact ? root.pageTitle : root.companyName
            onQuitWanted: root.quitWanted()
            onSettingsWanted: root.settingsWanted()
            onSignOutWanted: root.signOutWanted()
        }
        IconButton {
            hintKey: qsTr("Ctrl \\", "keys")
            iconName: "sidebar-simple"
            isChrome: true
            text: root.isRail ? qsTr("Show the side bar") : qsTr("Make the side bar small")
            visible: !root.isCompact
            onClicked: root.sidebarToggled()
        }
        IconButton {
            enabled: root.canGoBack
            hintKey: qsTr("Alt ←", "keys")
            iconName: "arrow-left"
            isChrome: true
            text: qsTr("Back")
            visible: !root.isCompact || (root.canGoBack && root.width > Theme.size.threadLeast)
            onClicked: root.backWanted()
        }
        IconButton {
            enabled: root.canGoForward
            hintKey: qsTr("Alt →", "keys")
            iconName: "arrow-right"
            isChrome: true
            text: qsTr("Forward")
            visible: !root.isCompact
            onClicked: root.forwardWanted()
        }
        Item {
            Layout.fillWidth: true
        }
        SearchButton {
            Layout.fillWidth: !isSmall
            Layout.maximumWidth: isSmall ? Theme.size.controlLarge : Theme.size.welcomeColumn
            Layout.preferredWidth: isSmall ? Theme.size.controlLarge : Theme.size.welcomeColumn
            isSmall: root.width < Theme.size.outboxColumn
            onClicked: root.searchWanted()
        }
        Item {
            Layout.fillWidth: true
            visible: !root.isCompact
        }
        Chip {
            iconName: "cloud-slash"
            isWarning: true
            text: qsTr("Offline")
            visible: root.isOffline
            onClicked: root.outboxWanted()
        }
        AppButton {
            hint: root.isCompact ? qsTr("New post") : ""
            hintKey: qsTr("Ctrl N", "keys")
            iconName: "note-pencil"
            kind: AppButton.Primary
            text: root.isCompact ? "" : qsTr("New post")
            Accessible.name: qsTr("New post")
            onClicked: root.newPostWanted()
        }
        Pressable {
            id: face

            cornerRadius: width / 2
            hint: root.me.name
            text: qsTr("You: %1").arg(root.me.name)
            visible: !root.isCompact
            onClicked: mine.open()

            contentItem: Avatar {
                name: root.me.name
                personId: root.me.id
                size: Theme.size.avatarMd
                source: root.me.avatar
            }

            AppMenu {
                id: mine

                x: Theme.isMirrored ? 0 : face.width - width
                y: face.height + Theme.space.x1

                AppMenuItem {
                    iconName: "user-circle"
                    text: qsTr("What I wrote")
                    onTriggered: root.profileWanted()
                }
                AppMenuItem {
                    iconName: "gear-six"
                    key: qsTr("Ctrl ,", "keys")
                    text: qsTr("Settings")
                    onTriggered: root.settingsWanted()
                }
                AppMenuSeparator {
                }
                AppMenuItem {
                    iconName: "sign-out"
                    isDanger: true
                    text: qsTr("Sign out…")
                    onTriggered: root.signOutWanted()
                }
            }
        }
    }
}
