// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! The title of a page with its tabs; what stands at the end is given by the page. */
Item {
    id: root

    required property string title
    required property int columnWidth
    property list<string> tabs: []
    property int currentTab: 0
    property bool hasTitle: true
    default property alias trailing: end.data

    signal tabChosen(int index)

    implicitHeight: Math.max(Theme.size.header, row.implicitHeight + Theme.space.x3)

    RowLayout {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x5
        width: root.columnWidth

        Heading {
            Layout.fillWidth: root.tabs.length === 0
            text: root.title
            type: Theme.type.title2
            visible: root.hasTitle
        }
        SegmentedTabs {
            currentIndex: root.currentTab
            labels: root.tabs
            room: root.hasTitle ? Infinity : root.columnWidth
            visible: root.tabs.length > 0
            onActivated: index => root.tabChosen(index)
        }
        Item {
            Layout.fillWidth: true
        }
        Row {
            id: end

            spacing: Theme.space.x2
        }
    }
}
