// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Marks what a feed shows as read; for a while the same place takes it back. */
IconButton {
    id: root

    required property FeedModel feed
    readonly property bool isUndo: undoable.running

    iconName: isUndo ? "arrow-clockwise" : "checks"
    text: isUndo ? qsTr("Undo: mark as unread again") : qsTr("Mark all as read")
    visible: feed.hasUnread || isUndo
    onClicked: {
        if (isUndo) {
            undoable.stop();
            root.feed.unmarkAllSeen();
        } else {
            root.feed.markAllSeen();
            undoable.restart();
        }
    }

    Timer {
        id: undoable

        interval: Theme.motion.undo
    }
    Connections {
        function onScopeChanged() {
            undoable.stop();
        }

        target: root.feed // qmllint disable
    }
}
