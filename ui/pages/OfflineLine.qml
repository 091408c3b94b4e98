// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! A thing that goes on, or does not, without a connection. */
RowLayout {
    id: root

    required property string text
    required property bool isWorking

    spacing: Theme.space.x2

    Icon {
        color: root.isWorking ? Theme.color.successText : Theme.color.textTertiary
        name: root.isWorking ? "check" : "x"
        size: Theme.size.iconSmall
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.color.textSecondary
        text: root.text
        type: Theme.type.labelPlain
        wrapMode: Text.Wrap
    }
}
