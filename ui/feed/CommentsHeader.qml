// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! How many comments there are, and in which order they stand. */
RowLayout {
    id: root

    required property int comments
    required property int order
    required property bool isFlat
    readonly property list<string> orders: [qsTr("Oldest first"), qsTr("Newest first"), qsTr("Most reactions"), qsTr("Unread first")]

    signal orderChosen(int order)
    signal flatChosen(bool isFlat)

    Heading {
        Layout.fillWidth: true
        text: root.comments === 0 ? qsTr("No comments yet") : qsTr("%n comment(s)", "", root.comments)
    }
    AppButton {
        id: sorting

        isSmall: true
        kind: AppButton.Ghost
        rightPadding: 0
        text: root.orders[root.order]
        trailingIcon: "caret-down"
        visible: root.comments > 1
        Accessible.name: qsTr("Order of comments: %1").arg(text)
        onClicked: menu.open()

        AppMenu {
            id: menu

            x: Theme.isMirrored ? 0 : sorting.width - width
            y: sorting.height

            AppMenuItem {
                checkable: true
                checked: root.order === 0
                text: root.orders[0]
                onTriggered: root.orderChosen(0)
            }
            AppMenuItem {
                checkable: true
                checked: root.order === 1
                text: root.orders[1]
                onTriggered: root.orderChosen(1)
            }
            AppMenuItem {
                checkable: true
                checked: root.order === 2
                text: root.orders[2]
                onTriggered: root.orderChosen(2)
            }
            AppMenuItem {
                checkable: true
                checked: root.order === 3
                text: root.orders[3]
                onTriggered: root.orderChosen(3)
            }
            AppMenuSeparator {
            }
            AppMenuItem {
                checkable: true
                checked: !root.isFlat
                text: qsTr("Answers below what they answer")
                onTriggered: root.flatChosen(false)
            }
            AppMenuItem {
                checkable: true
                checked: root.isFlat
                text: qsTr("One after another")
                onTriggered: root.flatChosen(true)
            }
        }
    }
}
