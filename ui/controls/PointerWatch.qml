// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Tells that the pointer moved. A row that slides or opens under a pointer at rest is not pointed at. */
HoverHandler {
    id: root

    property point last: Qt.point(-1, -1)

    signal moved(point place)

    onHoveredChanged: last = Qt.point(-1, -1)
    onPointChanged: {
        const now = point.scenePosition;
        if (!hovered || (now.x === last.x && now.y === last.y))
            return;
        const isFirst = last.x < 0;
        last = now;
        if (!isFirst)
            root.moved(point.position);
    }
}
