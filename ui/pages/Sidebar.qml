// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Where one can go. One tab stop; the arrow keys move inside. As a rail it shows only icons. */
FocusScope {
    id: root

    required property SidebarModel sidebar
    required property Connection connection
    required property int unreadAnnouncements
    required property string page
    required property string pageName
    required property bool isRail
    readonly property bool isElsewhere: "|home|following|notifications|announcements|saved|outbox|settings|group|topic|".indexOf("|" + page + "|") < 0

    signal goWanted(string page, string name)

    function step(by: int) {
        const rows = rowsIn(column);
        const at = rows.findIndex(row => row.activeFocus);
        rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.forceActiveFocus(Qt.TabFocusReason);
    }
    function rowsIn(place: Item): var {
        return Array.from(place.children).filter(item => item instanceof NavRow && item.visible);
    }

    Accessible.name: qsTr("Main")
    Accessible.role: Accessible.PageTabList
    implicitWidth: isRail ? Theme.size.rail : Theme.size.sidebar
    Keys.onDownPressed: step(1)
    Keys.onUpPressed: step(-1)

    SidebarState {
        id: places

        isRail: root.isRail
        page: root.page
        pageName: root.pageName
        onGoWanted: (page, name) => root.goWanted(page, name)
    }
    Flickable {
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + Theme.space.x2

        Column {
            id: column

            spacing: Theme.space.x05
            topPadding: Theme.space.x1
            width: parent.width - 2 * x
            x: Theme.space.x25

            SidebarPlace {
                bar: places
                iconName: "house"
                isSelected: root.page === "home" || root.page === "following"
                isTabStop: isSelected || root.isElsewhere
                place: "home"
                text: qsTr("Home")
            }
            SidebarPlace {
                bar: places
                count: root.sidebar.unreadNotices
                iconName: "bell"
                isCountQuiet: false
                place: "notifications"
                text: qsTr("Notifications")
            }
            SidebarPlace {
                bar: places
                count: root.unreadAnnouncements
                iconName: "megaphone-simple"
                place: "announcements"
                text: qsTr("Announcements")
            }
            SidebarPlace {
                bar: places
                iconName: "bookmark-simple"
                place: "saved"
                text: qsTr("Saved")
            }
            SidebarPlace {
                bar: places
                count: root.sidebar.waiting + root.sidebar.failed
                iconName: "tray-arrow-up"
                isCountQuiet: root.sidebar.failed === 0
                place: "outbox"
                text: qsTr("Outbox")
                visible: count > 0 || isSelected
            }
            SidebarTitle {
                isRail: root.isRail
                text: qsTr("Groups")
                visible: root.sidebar.groups.count > 0
            }
            Repeater {
                model: root.sidebar.groups

                SidebarPlace {
                    required property string groupId
                    required property string title
                    required property int unread

                    bar: places
                    count: unread
                    iconName: "users-three"
                    name: groupId
                    place: "group"
                    text: title
                }
            }
            SidebarTitle {
                isRail: root.isRail
                text: qsTr("Topics")
                visible: root.sidebar.topics.count > 0
            }
            Repeater {
                model: root.sidebar.topics

                SidebarTopic {
                    bar: places
                }
            }
        }
    }
    SidebarFoot {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        connection: root.connection
        isRail: root.isRail
        isSettings: root.page === "settings"
        onOutboxWanted: root.goWanted("outbox", "")
        onSettingsWanted: root.goWanted("settings", "")
    }
}
