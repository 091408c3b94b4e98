// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Saved, groups, topics and settings, one below the other. */
Flickable {
    id: root

    required property SidebarModel sidebar

    signal goWanted(string page, string name)

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.implicitHeight
    implicitHeight: column.implicitHeight
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.isMirrored

    SidebarState {
        id: places

        isRail: false
        page: ""
        pageName: ""
        onGoWanted: (page, name) => root.goWanted(page, name)
    }
    Column {
        id: column

        spacing: Theme.space.x05
        width: root.width

        SidebarPlace {
            bar: places
            focus: true
            iconName: "bookmark-simple"
            isTabStop: true
            place: "saved"
            text: qsTr("Saved")
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
                isTabStop: true
                name: groupId
                place: "group"
                text: title
            }
        }
        Repeater {
            model: root.sidebar.topics

            SidebarTopic {
                bar: places
                isTabStop: true
            }
        }
        SidebarPlace {
            bar: places
            iconName: "gear-six"
            isTabStop: true
            place: "settings"
            text: qsTr("Settings")
        }
    }
}
