// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Plans when a post goes out. It waits in the outbox of this computer until then. */
AppButton {
    id: root

    required property Composer composer

    function plan(days: int, hour: int) {
        const when = new Date();
        when.setDate(when.getDate() + days);
        when.setHours(hour, 0, 0, 0);
        composer.plannedFor = when;
    }
    function planNextHour() {
        const when = new Date();
        when.setHours(when.getHours() + 1, when.getMinutes(), 0, 0);
        composer.plannedFor = when;
    }

    property bool isBrief: false // no room for the word

    contentItem: Row {
        spacing: Theme.space.x15

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            name: "clock"
            size: Theme.size.icon
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            text: root.text
            type: root.type
            visible: !root.isBrief
            Accessible.ignored: true
        }
    }
    hint: isBrief ? text : ""
    kind: AppButton.Ghost
    leftPadding: isBrief ? Theme.space.x2 : Theme.space.x3
    text: qsTr("Schedule")
    onClicked: menu.open()

    AppMenu {
        id: menu

        y: -height

        AppMenuItem {
            text: qsTr("In an hour")
            onTriggered: root.planNextHour()
        }
        AppMenuItem {
            text: qsTr("Tomorrow at 9")
            onTriggered: root.plan(1, 9)
        }
        AppMenuItem {
            text: qsTr("Monday at 9")
            onTriggered: root.plan((8 - new Date().getDay()) % 7 || 7, 9)
        }
        AppMenuSeparator {
        }
        AppMenuItem {
            enabled: root.composer.isPlanned
            text: qsTr("Send at once")
            onTriggered: root.composer.sendAtOnce()
        }
    }
}
