// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! The mark and the company's name; opens what concerns the whole program. */
Pressable {
    id: root

    required property string name
    property bool hasName: true

    signal settingsWanted
    signal signOutWanted
    signal quitWanted

    leftPadding: Theme.space.x2
    padding: Theme.space.x1
    rightPadding: Theme.space.x2
    text: name
    Accessible.name: qsTr("%1, menu").arg(name)
    onClicked: menu.open()

    background: Rectangle {
        color: root.hovered || root.down ? Theme.color.bgChromeHover : Theme.transparent
        radius: Theme.radius.md
    }
    contentItem: RowLayout {
        spacing: Theme.space.x25

        Image {
            Layout.preferredHeight: Theme.size.mark
            Layout.preferredWidth: Theme.size.mark
            source: "qrc:/brand/atrium-mark.svg"
            sourceSize.height: Theme.size.mark
            sourceSize.width: Theme.size.mark
            Accessible.ignored: true
        }
        AppText {
            Layout.preferredWidth: Math.min(Math.ceil(implicitWidth), root.width > 0 ? root.availableWidth - Theme.size.mark - Theme.size.iconTiny - 3 * Theme.space.x25 : implicitWidth)
            elide: Text.ElideRight
            text: root.name
            type: Theme.type.bodyStrong
            visible: root.hasName
            Accessible.ignored: true
        }
        Icon {
            name: "caret-down"
            size: Theme.size.iconTiny
            visible: root.hasName
            weight: "bold"
        }
        Item {
            Layout.fillWidth: true
        }
    }

    AppMenu {
        id: menu

        y: root.height + Theme.space.x1

        AppMenuItem {
            iconName: "gear-six"
            text: qsTr("Settings")
            onTriggered: root.settingsWanted()
        }
        AppMenuItem {
            iconName: "power"
            key: qsTr("Ctrl Q", "keys")
            text: qsTr("Quit Atrium")
            onTriggered: root.quitWanted()
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
