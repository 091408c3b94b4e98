// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme

/*! A row of the settings: words at the leading edge, its control at the trailing one, below it where room is short. */
GridLayout {
    id: root

    required property string label
    property string description: ""
    default property alias control: slot.data
    readonly property bool isNarrow: slot.implicitWidth + words.implicitWidth + 2 * Theme.space.x4 > width

    columnSpacing: Theme.space.x4
    columns: isNarrow ? 1 : 2
    rowSpacing: Theme.space.x2

    ColumnLayout {
        id: words

        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.label
            type: Theme.type.labelStrong
            wrapMode: Text.Wrap
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.color.textTertiary
            text: root.description
            type: Theme.type.caption
            visible: text !== ""
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: slot

        spacing: Theme.space.x2
    }
}
