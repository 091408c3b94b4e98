// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! The key that does the same. */
Rectangle {
    id: root

    required property string text

    border.color: Theme.color.borderDefault
    border.width: Theme.size.hairline
    color: Theme.color.bgSunken
    implicitHeight: Theme.size.tag
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + 2 * Theme.space.x15)
    radius: Theme.radius.xs

    AppText {
        id: label

        anchors.centerIn: parent
        color: Theme.color.textSecondary
        text: root.text
        type: Theme.type.badge
        Accessible.ignored: true
    }
}
