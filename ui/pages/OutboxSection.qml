// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models

/*! The part of the outbox that needs the person, or the part that only waits. */
Column {
    id: root

    required property OutboxModel outbox
    required property bool isFailed
    required property string title
    property string note: ""

    signal discardWanted(var sequence)

    spacing: Theme.space.x2

    Row {
        bottomPadding: Theme.space.x05
        spacing: Theme.space.x2

        Heading {
            text: root.title
        }
        MetaText {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.x1
            text: root.note
            visible: text !== ""
        }
    }
    Repeater {
        model: root.outbox

        OutboxRow {
            visible: isFailed === root.isFailed
            width: root.width
            onDiscardWanted: root.discardWanted(sequence)
            onEditWanted: root.outbox.reclaim(sequence)
            onRetryWanted: root.outbox.retry(sequence)
        }
    }
}
