// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! One of the things that colleagues are thanked for. */
Pressable {
    id: root

    required property string iconName
    property bool isChosen: false
    readonly property color ink: isChosen ? Theme.color.warmText : Theme.color.textPrimary

    leftPadding: Theme.space.x3
    rightPadding: Theme.space.x25
    Accessible.checkable: true
    Accessible.checked: isChosen
    Accessible.role: Accessible.RadioButton

    background: Rectangle {
        border.color: root.isChosen ? Theme.color.warmText : root.hovered ? Theme.color.textPrimary : Theme.color.borderDefault
        border.width: Theme.size.hairline
        color: root.isChosen ? Theme.color.warmSoft : root.hovered ? Theme.color.bgHover : Theme.color.bgSurface
        implicitHeight: Theme.size.kudosChoice
        radius: Theme.radius.md
    }
    contentItem: RowLayout {
        spacing: Theme.space.x2

        Icon {
            color: root.isChosen ? root.ink : Theme.color.textSecondary
            name: root.iconName
            weight: root.isChosen ? "fill" : "regular"
        }
        AppText {
            Layout.fillWidth: true
            color: root.ink
            text: root.text
            type: root.isChosen ? Theme.type.labelStrong : Theme.type.label
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Icon {
            color: root.ink
            name: "check-circle"
            size: Theme.size.iconSmall
            visible: root.isChosen
            weight: "fill"
        }
    }
}
