// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Who will be able to read it, and the way to choose. */
Chip {
    id: root

    required property int audience
    property int widest: 0 // nobody before it in the list can be chosen
    readonly property list<string> icons: ["buildings", "buildings", "users-three", "at", "lock-simple"]

    signal chosen(int audience)

    iconName: icons[audience] ?? "lock-simple"
    isSelected: true
    text: Words.audienceName(audience)
    trailingIcon: "caret-down"
    Accessible.name: qsTr("Audience: %1").arg(text)
    onClicked: menu.open()

    AppMenu {
        id: menu

        y: root.height + Theme.space.x05

        Repeater {
            model: 4

            AppMenuItem {
                required property int index

                enabled: index >= root.widest
                iconName: root.icons[index]
                text: Words.audienceName(index)
                onTriggered: root.chosen(index)
            }
        }
    }
}
