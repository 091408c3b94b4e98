// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! Something takes a moment, in words. */
RowLayout {
    id: root

    required property string text

    spacing: Theme.space.x25
    Accessible.name: text
    Accessible.role: Accessible.StatusBar

    Busy {
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.color.textSecondary
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
