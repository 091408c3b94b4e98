// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The places that a narrow window has no room for. */
T.Popup {
    id: root

    required property SidebarModel sidebar

    signal goWanted(string page, string name)

    function go(page: string, name: string) {
        close();
        root.goWanted(page, name);
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    height: Math.min(contentItem.implicitHeight + 2 * padding, parent ? parent.height * 0.7 : 0)
    modal: true
    padding: Theme.space.x3
    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    y: parent ? parent.height - height : 0
    T.Overlay.modal: Rectangle {
        color: Theme.color.bgScrim
    }

    background: Rectangle {
        color: Theme.color.bgRaised
    }
    contentItem: MoreList {
        focus: true
        sidebar: root.sidebar
        onGoWanted: (page, name) => root.go(page, name)
    }
}
