// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed

/*! The keys of the palette. */
RowLayout {
    id: root

    property bool isNarrow: false

    signal shortcutsWanted

    spacing: Theme.space.x2

    KeyCaps {
        keys: ["↑", "↓"]
    }
    MetaText {
        text: qsTr("move")
    }
    KeyCap {
        Layout.leftMargin: Theme.space.x2
        text: qsTr("Enter", "key")
    }
    MetaText {
        text: qsTr("open")
    }
    Item {
        Layout.fillWidth: true
    }
    KeyCap {
        text: "?"
        visible: !root.isNarrow
    }
    LinkButton {
        ink: Theme.color.textSecondary
        text: qsTr("all shortcuts")
        type: Theme.type.caption
        onClicked: root.shortcutsWanted()
    }
}
