// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! Who brought a post here. */
Row {
    id: root

    required property string name

    spacing: Theme.space.x15

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.textTertiary
        name: "share-fat"
        size: Theme.size.iconSmall
    }
    MetaText {
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Shared by %1").arg(root.name)
        width: Math.min(implicitWidth, root.width - Theme.size.iconSmall - root.spacing)
    }
}
