// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! A status in one or two words; not clickable. */
Rectangle {
    id: root

    enum Kind {
        Neutral,
        Accent,
        Warm,
        Warning,
        Danger,
        Info,
        Success
    }

    required property string text
    property int kind: Tag.Neutral
    property string iconName: ""
    readonly property color ink: [Theme.color.textSecondary, Theme.color.accentSoftText, Theme.color.warmText, Theme.color.warningText, Theme.color.dangerText, Theme.color.infoText, Theme.color.successText][kind]

    border.color: Theme.isHighContrast ? ink : Theme.transparent
    border.width: Theme.size.hairline
    color: [Theme.color.bgSunken, Theme.color.accentSoft, Theme.color.warmSoft, Theme.color.warningSoft, Theme.color.dangerSoft, Theme.color.infoSoft, Theme.color.successSoft][kind]
    implicitHeight: Theme.size.tag
    implicitWidth: row.implicitWidth + 2 * Theme.space.x15
    radius: Theme.radius.xs
    Accessible.name: text
    Accessible.role: Accessible.StaticText

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.x1

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            name: root.iconName
            size: Theme.size.iconTiny
            visible: name !== ""
            weight: "fill"
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            font.weight: Font.Medium
            text: root.text
            type: Theme.type.caption
            Accessible.ignored: true
        }
    }
}
