// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Models

/*! What colleagues are thanked for, side by side. One tab stop; the arrow keys move and choose. */
GridLayout {
    id: root

    required property int value
    readonly property list<int> order: [1, 2, 3, 4, 5, 0]

    signal chosen(int value)

    function step(by: int) {
        const place = Math.max(0, Math.min(order.length - 1, Array.from(order).indexOf(value) + by));
        root.chosen(order[place]);
        (choices.itemAt(place) as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    columnSpacing: Theme.space.x2
    columns: width > 2 * Theme.size.field ? 3 : 2
    rowSpacing: Theme.space.x2
    Accessible.name: qsTr("What for?")
    Accessible.role: Accessible.Grouping
    Keys.onDownPressed: step(columns)
    Keys.onLeftPressed: step(Theme.isMirrored ? 1 : -1)
    Keys.onRightPressed: step(Theme.isMirrored ? -1 : 1)
    Keys.onUpPressed: step(-columns)

    Repeater {
        id: choices

        model: root.order

        KudosChoice {
            required property int modelData

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: modelData === 0 ? "heart" : Words.kudosIcon(modelData)
            isChosen: root.value === modelData
            isTabStop: isChosen
            text: modelData === 0 ? qsTr("Just because") : Words.kudosName(modelData)
            onClicked: root.chosen(modelData)
        }
    }
}
