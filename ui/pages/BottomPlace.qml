// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! A place in the bottom bar. */
Pressable {
    id: root

    required property string iconName
    property bool isSelected: false
    property int count: 0
    readonly property color ink: isSelected ? Theme.color.accentText : Theme.color.textSecondary

    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    isRingInside: true
    Accessible.name: count > 0 ? qsTr("%1, %n unread", "", count).arg(text) : text
    Accessible.role: Accessible.PageTab
    Accessible.selected: isSelected

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: Theme.space.x05

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: root.ink
                name: root.iconName
                size: Theme.size.iconBar
                weight: root.isSelected ? "fill" : "regular"

                Badge {
                    anchors.bottom: parent.verticalCenter
                    anchors.left: parent.horizontalCenter
                    count: root.count
                }
            }
            AppText {
                color: root.ink
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
                text: root.text
                type: Theme.type.badge
                width: Math.min(implicitWidth, root.width)
                Accessible.ignored: true
            }
        }
    }
}
