// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! The pre-rendered shadow under a raised surface. */
BorderImage {
    id: root

    property bool isDialog: false
    readonly property int reach: isDialog ? 40 * Theme.size.hairline : 24 * Theme.size.hairline
    readonly property int slice: isDialog ? 84 : 44

    anchors.bottomMargin: -reach - anchors.topMargin - reach
    anchors.fill: parent
    anchors.leftMargin: -reach
    anchors.rightMargin: -reach
    anchors.topMargin: -reach + (isDialog ? Theme.space.x2 : Theme.space.x1)
    border.bottom: slice
    border.left: slice
    border.right: slice
    border.top: slice
    opacity: isDialog ? Theme.dialogShadow : Theme.popoverShadow
    source: isDialog ? "qrc:/Atrium/Theme/images/shadow-dialog.png" : "qrc:/Atrium/Theme/images/shadow-popover.png"
    visible: !Theme.isHighContrast
    Accessible.ignored: true
}
