// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*!
    Keeps the first visible row of a list where it is, whatever is inserted, removed or grows above it: the row's own
    movement inside the content is added to the scroll position. `toTop` lets go for a moment, so that what the person
    asked for comes into view; the next scroll holds again.
*/
Item {
    id: root

    required property ListView view
    property FeedEntry row: null
    property string rowId: ""
    property real rowY: 0
    property bool isHeld: true
    property bool isScrolling: false // by itself: the row stays the same
    readonly property real offset: rowY - view.contentY

    signal held

    function hold() {
        const top = Math.max(root.view.contentY, root.view.itemAtIndex(0)?.y ?? root.view.contentY) + 1;
        root.row = root.view.itemAt(root.view.width / 2, top) as FeedEntry ?? root.view.itemAt(root.view.width / 2, top + root.view.spacing) as FeedEntry;
        root.rowId = root.row?.entryId ?? "";
        root.rowY = root.row?.y ?? 0;
        if (root.row)
            root.held();
    }
    function follow(moved: real) {
        if (!isHeld)
            settling.restart();
        else if (root.row.entryId === root.rowId && moved !== 0)
            scroll(moved);
    }
    function scroll(by: real) {
        isScrolling = true;
        root.view.contentY += by;
        isScrolling = false;
    }
    function toTop() {
        isHeld = false;
        settling.restart();
        letGo.restart();
    }

    visible: false

    Connections {
        function onContentYChanged() {
            if (!root.isScrolling)
                root.hold();
        }
        function onOriginYChanged() {
            if (!root.isHeld)
                settling.restart();
        }
        function onCountChanged() {
            if (!root.row)
                root.hold();
        }
        function onMovementStarted() {
            root.isHeld = true;
        }

        target: root.view
    }
    Connections {
        function onYChanged() {
            const moved = root.row.y - root.rowY;
            root.rowY = root.row.y;
            root.follow(moved);
        }

        target: root.row
    }
    Connections {
        function onHeightChanged() {
            if (root.view.atYBeginning)
                root.toTop();
        }

        target: root.view.headerItem
    }
    Timer {
        id: settling

        interval: 0
        onTriggered: root.view.positionViewAtBeginning()
    }
    Timer {
        id: letGo

        interval: Theme.motion.readDelay
        onTriggered: root.isHeld = true
    }
}
