// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Who can read it, as icon and words. */
Row {
    id: root

    required property int audience
    required property string name
    readonly property list<string> icons: ["buildings", "buildings", "users-three", "at", "lock-simple"]

    spacing: Theme.space.x1
    visible: name !== ""
    Accessible.name: qsTr("To: %1").arg(name)
    Accessible.role: Accessible.StaticText

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.textTertiary
        name: root.icons[root.audience] ?? "lock-simple"
        size: Theme.size.iconSmall
    }
    MetaText {
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        Accessible.ignored: true
    }
}
