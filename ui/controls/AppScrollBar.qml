// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme

/*! A thin scroll bar that shows where one is. */
T.ScrollBar {
    id: root

    hoverEnabled: true
    implicitHeight: Theme.size.scrollBar
    implicitWidth: Theme.size.scrollBar
    minimumSize: 0.06
    padding: Theme.size.stroke
    visible: size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        color: root.pressed || root.hovered ? Theme.color.textTertiary : Theme.color.borderDefault
        opacity: root.active || root.hovered ? 1 : 0
        radius: width / 2

        Behavior on opacity  {
            NumberAnimation {
                duration: Theme.motion.slow
            }
        }
    }
}
