// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! Below the picture: its description, and for a while what became of saving or copying it. */
Column {
    id: root

    required property string description
    required property real room
    property string told: ""
    property bool isFailure: false

    function tell(text: string, failed: bool) {
        told = text;
        isFailure = failed;
        leaving.restart();
    }

    spacing: Theme.space.x2

    Timer {
        id: leaving

        interval: root.isFailure ? Theme.motion.undo : Theme.motion.toast
        onTriggered: root.told = ""
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.isFailure ? Theme.color.dangerSoft : Theme.color.successSoft
        implicitHeight: saying.implicitHeight + 2 * Theme.space.x2
        implicitWidth: saying.width + 2 * Theme.space.x4
        radius: Theme.radius.md
        visible: root.told !== ""
        Accessible.name: root.told
        Accessible.role: Accessible.AlertMessage

        AppText {
            id: saying

            anchors.centerIn: parent
            color: root.isFailure ? Theme.color.dangerText : Theme.color.successText
            horizontalAlignment: Text.AlignHCenter
            text: root.told
            type: Theme.type.labelStrong
            width: Math.min(implicitWidth, Math.min(root.room, Theme.size.reading) - 2 * Theme.space.x4)
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.color.bgRaised
        implicitHeight: Math.min(words.implicitHeight + 2 * Theme.space.x3, 3 * Theme.size.listRow)
        implicitWidth: words.width + 2 * Theme.space.x4
        clip: true
        radius: Theme.radius.md

        AppText {
            id: words

            anchors.horizontalCenter: parent.horizontalCenter
            horizontalAlignment: Text.AlignHCenter
            text: root.description
            width: Math.min(implicitWidth, Math.min(root.room, Theme.size.reading) - 2 * Theme.space.x4)
            wrapMode: Text.Wrap
            y: Theme.space.x3
        }
    }
}
