// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! What was done here and is not confirmed by the server: first what needs the person, then what only waits, in order. */
FocusScope {
    id: root

    required property OutboxModel outbox
    property bool isCompact: false
    readonly property int columnWidth: Math.min(Theme.size.outboxColumn, width - 2 * (isCompact ? Theme.space.x3 : Theme.space.x6))
    readonly property int waitingCount: outbox.count - outbox.failedCount

    signal discardWanted(var sequence)

    Accessible.name: qsTr("Outbox")
    Accessible.role: Accessible.Pane

    FocusScroll {
        flickable: flick
    }
    Flickable {
        id: flick

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.implicitHeight + 2 * Theme.space.x6

        T.ScrollBar.vertical: AppScrollBar {
        }

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space.x5
            width: root.columnWidth
            y: Theme.space.x5

            Column {
                width: parent.width

                Heading {
                    text: qsTr("Outbox")
                    type: Theme.type.title1
                    width: parent.width
                }
                AppText {
                    color: Theme.color.textSecondary
                    text: qsTr("Everything here is safe on this computer until it’s sent.")
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
            OutboxSection {
                isFailed: true
                outbox: root.outbox
                title: qsTr("Needs you, %n", "", root.outbox.failedCount)
                visible: root.outbox.failedCount > 0
                width: parent.width
                onDiscardWanted: sequence => root.discardWanted(sequence)
            }
            OutboxSection {
                isFailed: false
                note: qsTr("Sent in this order")
                outbox: root.outbox
                title: qsTr("Waiting to send, %n", "", root.waitingCount)
                visible: root.waitingCount > 0
                width: parent.width
                onDiscardWanted: sequence => root.discardWanted(sequence)
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        iconName: "paper-plane-tilt"
        text: qsTr("Things you write offline wait here, in order.")
        title: qsTr("Everything has been sent")
        visible: root.outbox.count === 0
        width: Math.min(root.columnWidth, implicitWidth)
    }
}
