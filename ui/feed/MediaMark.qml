// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! ALT or GIF on a picture. */
Rectangle {
    id: root

    required property string text
    property bool isSmall: false

    border.color: Theme.quietOutline
    border.width: Theme.size.hairline
    color: Theme.mediaShade
    implicitHeight: label.implicitHeight + (isSmall ? 0 : Theme.space.x1)
    implicitWidth: label.implicitWidth + 2 * (isSmall ? Theme.space.x05 : Theme.space.x15)
    radius: isSmall ? Theme.radius.xs : Theme.radius.sm

    AppText {
        id: label

        anchors.centerIn: parent
        color: Theme.mediaShadeText
        text: root.text
        type: Theme.type.badge
        Accessible.ignored: true
    }
}
