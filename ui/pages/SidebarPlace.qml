// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Controls

/*! A row of the side bar that goes to a page. */
NavRow {
    id: root

    required property SidebarState bar
    required property string place
    property string name: ""

    isRail: bar.isRail
    isSelected: bar.page === place && bar.pageName === name
    isTabStop: isSelected
    isUnread: count > 0 || hasDot
    width: parent ? parent.width : 0
    onClicked: bar.goWanted(place, name)
}
