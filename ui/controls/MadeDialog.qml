// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme

/*!
    A dialog whose inside is made when it opens and gone when it has closed. It holds the focus and gives it back to where
    it was. The inside takes the width; its implicit height is the height, as far as the window has room.
*/
T.Popup {
    id: root

    property int wide: Theme.size.dialog
    property bool isAtTop: false // a list that grows and shrinks keeps its upper edge
    default property Component content
    readonly property Item made: (contentItem as DialogInside)?.made ?? null
    readonly property real room: parent ? parent.height - 2 * Theme.space.x3 : 0
    readonly property FocusReturn focusReturn: FocusReturn {
    }
    readonly property int topGap: Math.min(Theme.size.topBar + Theme.space.x8, parent ? parent.height / 10 : 0)

    onAboutToShow: focusReturn.keep(parent)
    onClosed: focusReturn.giveBack(parent)

    closePolicy: T.Popup.CloseOnEscape
    focus: true
    height: Math.min(made ? made.implicitHeight : 0, isAtTop ? room - topGap : room)
    modal: true
    parent: T.Overlay.overlay
    width: Math.min(wide, parent ? parent.width - 2 * Theme.space.x3 : wide)
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? (isAtTop ? topGap : Math.round((parent.height - height) / 2)) : 0

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
    contentItem: DialogInside {
        content: root.content
        focus: true
        when: root.visible
    }
    T.Overlay.modal: Rectangle {
        color: Theme.color.bgScrim
    }
}
