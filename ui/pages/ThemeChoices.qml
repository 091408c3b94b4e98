// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! The four looks. */
Flow {
    id: root

    required property string theme

    signal chosen(string name)

    spacing: Theme.space.x5

    ThemeChoice {
        isChosen: root.theme === "system"
        look: Theme.light
        otherHalf: Theme.dark
        text: qsTr("Same as system")
        onChosen: root.chosen("system")
    }
    ThemeChoice {
        isChosen: root.theme === "light"
        look: Theme.light
        text: qsTr("Light")
        onChosen: root.chosen("light")
    }
    ThemeChoice {
        isChosen: root.theme === "dark"
        look: Theme.dark
        text: qsTr("Dark")
        onChosen: root.chosen("dark")
    }
    ThemeChoice {
        isChosen: root.theme === "high-contrast"
        look: Theme.highContrast
        text: qsTr("High contrast")
        onChosen: root.chosen("high-contrast")
    }
}
