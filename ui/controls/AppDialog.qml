// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme

/*! A dialog in the middle of the window; its contentItem is a DialogFrame. It holds the focus and gives it back to the opener. */
T.Popup {
    id: root

    readonly property FocusReturn focusReturn: FocusReturn {
    }

    onAboutToShow: focusReturn.keep(parent)
    onClosed: focusReturn.giveBack(parent)

    anchors.centerIn: parent
    closePolicy: T.Popup.CloseOnEscape
    focus: true
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.space.x6 : implicitHeight)
    implicitHeight: contentItem.implicitHeight
    modal: true
    parent: T.Overlay.overlay
    width: Math.min(Theme.size.dialog, parent ? parent.width - 2 * Theme.space.x3 : Theme.size.dialog)

    background: Item {
        Shadow {
            isDialog: true
        }
        Rectangle {
            anchors.fill: parent
            border.color: Theme.color.borderDefault
            border.width: Theme.size.hairline
            color: Theme.color.bgRaised
            radius: Theme.radius.xl
        }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.color.bgScrim
    }
}
