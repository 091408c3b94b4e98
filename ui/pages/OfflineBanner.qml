// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Said once an outage: everything goes on, and what will be sent later. */
Banner {
    id: root

    required property Connection connection
    property bool isDismissed: false

    signal outboxWanted

    headline: qsTr("You’re offline.")
    iconName: "cloud-slash"
    isDismissible: true
    kind: Banner.Warning
    text: connection.waiting === 0 ? qsTr("Keep reading and writing. What you write is sent when you’re back.") : qsTr("Keep reading and writing. %n thing(s) will be sent when you’re back.", "", connection.waiting)
    visible: connection.isOffline && !isDismissed
    onDismissed: isDismissed = true

    Connections {
        function onStatusChanged() {
            root.isDismissed = root.isDismissed && root.connection.isOffline;
        }

        target: root.connection
    }
    BannerAction {
        ink: root.ink
        text: qsTr("Open outbox")
        visible: root.connection.waiting > 0
        onClicked: root.outboxWanted()
    }
    BannerAction {
        iconName: "arrow-clockwise"
        ink: root.ink
        text: qsTr("Try now")
        onClicked: root.connection.retryNow()
    }
}
