// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme

/*! A menu. Its entries are AppMenuItem and AppMenuSeparator; the dangerous one comes last, after a line. */
T.Menu {
    id: root

    readonly property FocusReturn focusReturn: FocusReturn {
    }

    onAboutToShow: focusReturn.keep(parent)
    onClosed: focusReturn.giveBack(parent)

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    implicitWidth: Theme.size.menu
    margins: Theme.space.x2
    padding: Theme.space.x15

    background: Item {
        Shadow {
        }
        Rectangle {
            anchors.fill: parent
            border.color: Theme.color.borderDefault
            border.width: Theme.size.hairline
            color: Theme.color.bgRaised
            radius: Theme.radius.lg
        }
    }
    contentItem: ListView {
        clip: true
        currentIndex: root.currentIndex
        implicitHeight: contentHeight
        interactive: contentHeight > height
        model: root.contentModel
        Accessible.role: Accessible.PopupMenu
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.isMirrored
    }
    delegate: AppMenuItem {
    }
}
