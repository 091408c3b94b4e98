// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The way between pages in a narrow window: four places and More. */
Rectangle {
    id: root

    required property SidebarModel sidebar
    required property int unreadAnnouncements
    required property string page

    signal goWanted(string page, string name)
    signal moreWanted

    color: Theme.color.bgChrome
    implicitHeight: Theme.size.bottomBar
    Accessible.name: qsTr("Main")
    Accessible.role: Accessible.PageTabList

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.color.borderDefault
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        BottomPlace {
            iconName: "house"
            isSelected: root.page === "home" || root.page === "following"
            text: qsTr("Home")
            onClicked: root.goWanted("home", "")
        }
        BottomPlace {
            count: root.sidebar.unreadNotices
            iconName: "bell"
            isSelected: root.page === "notifications"
            text: qsTr("Notifications")
            onClicked: root.goWanted("notifications", "")
        }
        BottomPlace {
            count: root.unreadAnnouncements
            iconName: "megaphone-simple"
            isSelected: root.page === "announcements"
            text: qsTr("To do")
            onClicked: root.goWanted("announcements", "")
        }
        BottomPlace {
            count: root.sidebar.failed
            iconName: "tray-arrow-up"
            isSelected: root.page === "outbox"
            text: qsTr("Outbox")
            onClicked: root.goWanted("outbox", "")
        }
        BottomPlace {
            iconName: "list"
            text: qsTr("More")
            onClicked: root.moreWanted()
        }
    }
}
