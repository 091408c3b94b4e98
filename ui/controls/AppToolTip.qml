// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme

/*! A short explanation with the key that does the same. */
T.ToolTip {
    id: root

    property string key: ""

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent
    delay: Theme.motion.tooltipDelay
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    implicitWidth: Math.min(Theme.size.dialogSmall, contentItem.implicitWidth + leftPadding + rightPadding)
    leftPadding: Theme.space.x25
    margins: Theme.space.x15
    padding: Theme.space.x15
    rightPadding: Theme.space.x25
    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: -implicitHeight - Theme.space.x15

    background: Rectangle {
        border.color: Theme.quietOutline
        border.width: Theme.size.hairline
        color: Theme.color.bgInverse
        radius: Theme.radius.sm
    }
    contentItem: Row {
        spacing: Theme.space.x2

        AppText {
            color: Theme.color.textInverse
            text: root.text
            type: Theme.type.caption
            width: Math.min(implicitWidth, Theme.size.dialogSmall - 2 * Theme.space.x25)
            wrapMode: Text.Wrap
        }
        AppText {
            color: Theme.color.textInverseMuted
            text: root.key
            type: Theme.type.caption
            visible: text !== ""
        }
    }
}
