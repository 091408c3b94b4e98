// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls

/*! The keyboard map, with the switch for the keys that are single letters. */
DialogFrame {
    id: root

    required property bool hasSingleKeys
    readonly property int columns: width < 2 * Theme.size.dialogSmall * 0.7 ? 1 : width < 3 * Theme.size.field * 1.2 ? 2 : 3

    signal singleKeysChosen(bool on)

    function begin() {
        search.clear();
        search.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Keyboard shortcuts")
    footer: [
        AppSwitch {
            id: single

            checked: root.hasSingleKeys
            text: qsTr("Use single-key shortcuts")
            onToggled: root.singleKeysChosen(checked)
        },
        AppText {
            Layout.fillWidth: true
            color: Theme.color.textSecondary
            text: qsTr("Use single-key shortcuts. They never work while you are typing.")
            type: Theme.type.caption
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    ]

    TextField {
        id: search

        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.x5
        Layout.rightMargin: Theme.space.x5
        Layout.topMargin: Theme.space.x4
        focus: true
        iconName: "magnifying-glass"
        isClearable: true
        placeholderText: qsTr("Find a shortcut")
        Keys.onDownPressed: flick.flick(0, -flick.height * 2)
        Keys.onUpPressed: flick.flick(0, flick.height * 2)
    }
    Flickable {
        id: flick

        Layout.fillHeight: true
        Layout.fillWidth: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: row.height + 2 * Theme.space.x4
        implicitHeight: contentHeight

        T.ScrollBar.vertical: AppScrollBar {
        }

        Row {
            id: row

            spacing: Theme.space.x8
            width: flick.width - 2 * Theme.space.x5
            x: Theme.space.x5
            y: Theme.space.x4

            Repeater {
                model: root.columns

                ShortcutColumn {
                    required property int index

                    columns: root.columns
                    place: index
                    width: (row.width - (root.columns - 1) * row.spacing) / root.columns
                    words: search.text
                }
            }
        }
    }
}
