// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! ALT or GIF on a picture. */
Rectangle {
    id: root

    required property string text

    border.color: Theme.quietOutline
    border.width: Theme.size.hairline
    color: Theme.mediaShade
    implicitHeight: label.implicitHeight + Theme.space.x1
    implicitWidth: label.implicitWidth + 2 * Theme.space.x15
    radius: Theme.radius.sm

    AppText {
        id: label

        anchors.centerIn: parent
        color: Theme.mediaShadeText
        text: root.text
        type: Theme.type.badge
        Accessible.ignored: true
    }
}
