// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! Between the feed and the open post: drag it, or use the arrow keys while it has the focus, to share the room anew. */
Item {
    id: root

    required property int panelWidth
    required property int least
    required property int most
    readonly property int step: Theme.space.x4

    signal widthWanted(int width)

    function want(width: int) {
        root.widthWanted(Math.max(least, Math.min(most, width)));
    }

    activeFocusOnTab: true
    implicitWidth: Theme.size.handle
    Accessible.focusable: true
    Accessible.name: qsTr("Width of the open post")
    Accessible.role: Accessible.Splitter
    Keys.onLeftPressed: want(panelWidth + (Theme.isMirrored ? -step : step))
    Keys.onRightPressed: want(panelWidth + (Theme.isMirrored ? step : -step))

    HoverHandler {
        cursorShape: Qt.SplitHCursor
    }
    DragHandler {
        id: drag

        property int widthBefore: 0

        target: null
        onActiveChanged: widthBefore = root.panelWidth
        onTranslationChanged: root.want(widthBefore + (Theme.isMirrored ? translation.x : -translation.x))
    }
    Rectangle {
        anchors.centerIn: parent
        color: Theme.color.borderControl
        height: Theme.size.controlLarge
        radius: width / 2
        visible: drag.active || root.activeFocus
        width: Theme.size.edge
    }
    FocusRing {
        isInside: true
        visible: root.activeFocus
    }
}
