// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme

/*! A raised surface over the page. Esc and a press outside close it, and the focus goes back to where it was. */
T.Popup {
    id: root

    property int cornerRadius: Theme.radius.lg

    readonly property FocusReturn focusReturn: FocusReturn {
    }

    onAboutToShow: focusReturn.keep(parent)
    onClosed: focusReturn.giveBack(parent)

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    implicitHeight: contentHeight + topPadding + bottomPadding
    implicitWidth: contentWidth + leftPadding + rightPadding
    margins: Theme.space.x2

    background: Item {
        Shadow {
        }
        Rectangle {
            anchors.fill: parent
            border.color: Theme.color.borderDefault
            border.width: Theme.size.hairline
            color: Theme.color.bgRaised
            radius: root.cornerRadius
        }
    }
    enter: Transition {
        NumberAnimation {
            duration: Theme.motion.fast
            from: 0
            property: "opacity"
            to: 1
        }
    }
    exit: Transition {
        NumberAnimation {
            duration: Theme.motion.fast
            property: "opacity"
            to: 0
        }
    }
}
