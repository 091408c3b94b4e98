// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! The one short message at the bottom. It stays while the pointer or the focus is on it; with an action it stays longer. */
Rectangle {
    id: root

    property string text: ""
    property string actionText: ""
    property string actionKey: ""
    property bool isFailure: false
    property int stayMs: actionText === "" ? Theme.motion.toast : Theme.motion.undo

    signal actionTriggered
    signal finished

    color: Theme.color.bgInverse
    implicitHeight: Math.max(Theme.size.toast, row.implicitHeight + 2 * Theme.space.x3)
    implicitWidth: row.implicitWidth + 2 * Theme.space.x4
    opacity: text === "" ? 0 : 1
    radius: Theme.radius.lg
    visible: opacity > 0
    Accessible.name: text
    Accessible.role: Accessible.AlertMessage

    Behavior on opacity  {
        NumberAnimation {
            duration: Theme.motion.base
        }
    }

    HoverHandler {
        id: hover
    }
    Timer {
        interval: root.stayMs
        running: root.text !== "" && !hover.hovered && !action.activeFocus
        onTriggered: root.finished()
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.x3

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.textInverse
            name: root.isFailure ? "warning-circle" : "check-circle"
            weight: "fill"
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.textInverse
            text: root.text
            type: Theme.type.label
            width: Math.min(implicitWidth, Theme.size.dialogSmall)
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        LinkButton {
            id: action

            anchors.verticalCenter: parent.verticalCenter
            ink: Theme.color.textInverse
            isUnderlined: true
            text: root.actionText
            type: Theme.type.labelStrong
            visible: root.actionText !== ""
            onClicked: root.actionTriggered()
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.textInverseMuted
            text: root.actionKey
            type: Theme.type.badge
            visible: root.actionText !== "" && text !== ""
        }
    }
}
