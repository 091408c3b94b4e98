// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*!
    Keeps the first visible row of a list where it is, whatever is inserted, removed or grows above it: the row's own
    movement inside the content is added to the scroll position.
*/
Item {
    id: root

    required property ListView view
    property FeedEntry row: null
    property string rowId: ""
    property real rowY: 0
    property bool isHeld: true // false lets go, to jump to the top

    function hold() {
        root.row = root.view.itemAt(root.view.width / 2, root.view.contentY + 1) as FeedEntry ?? root.view.itemAt(root.view.width / 2, root.view.contentY + root.view.spacing + 1) as FeedEntry;
        root.rowId = root.row?.entryId ?? "";
        root.rowY = root.row?.y ?? 0;
    }

    visible: false

    Connections {
        function onContentYChanged() {
            root.hold();
        }

        target: root.view
    }
    Connections {
        function onYChanged() {
            const moved = root.row.y - root.rowY;
            root.rowY = root.row.y;
            if (root.isHeld && root.row.entryId === root.rowId && moved !== 0)
                root.view.contentY += moved;
        }

        target: root.row
    }
}
