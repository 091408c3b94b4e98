// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models

/*! Everything that can be done or gone to, by what is typed. The field keeps the focus, the arrows move in the list. */
ColumnLayout {
    id: root

    required property PaletteModel entries
    property bool isMoved: false
    readonly property bool isNarrow: width < Theme.size.dialogShare

    signal chosen(string rowId)
    signal closeWanted
    signal shortcutsWanted

    function begin(words: string) {
        isMoved = false;
        field.text = words;
        entries.words = words;
        settle();
        field.forceActiveFocus(Qt.TabFocusReason);
    }
    /// What was found may change after the words did: until somebody moves, the first one is meant.
    function settle() {
        if (!isMoved || list.currentIndex < 0)
            list.currentIndex = list.count > 0 ? 0 : -1;
    }
    function step(by: int) {
        isMoved = true;
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
        list.positionViewAtIndex(list.currentIndex, list.currentIndex === 0 ? ListView.Beginning : ListView.Contain);
    }
    function take(index: int) {
        const rowId = entries.choose(index);
        if (rowId !== "")
            root.chosen(rowId);
    }

    spacing: 0
    Accessible.name: qsTr("Go or do anything")
    Accessible.role: Accessible.Dialog
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.isMirrored

    Connections {
        function onRowsInserted() {
            settling.restart();
        }
        function onRowsMoved() {
            settling.restart();
        }
        function onRowsRemoved() {
            settling.restart();
        }

        target: root.entries // qmllint disable
    }
    Timer {
        id: settling

        interval: 0
        onTriggered: root.settle()
    }
    RowLayout {
        Layout.leftMargin: Theme.space.x5
        Layout.minimumHeight: Theme.size.header
        Layout.rightMargin: Theme.space.x4
        spacing: Theme.space.x3

        Icon {
            name: "magnifying-glass"
            size: Theme.size.iconLarge
        }
        PeopleInput {
            id: field

            Layout.fillWidth: true
            focus: true
            font: Theme.type.title2.font
            name: qsTr("Go or do anything")
            placeholder: qsTr("Go somewhere, do something, find a colleague or a post")
            onEntered: root.take(list.currentIndex)
            onMoved: by => root.step(by)
            onTextChanged: {
                root.isMoved = false;
                root.entries.words = text;
                root.settle();
            }
            Keys.onPressed: event => {
                if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                    event.accepted = true;
                    root.step(event.key === Qt.Key_PageDown ? 8 : -8);
                }
            }
        }
        KeyCap {
            text: qsTr("Esc", "key")
        }
    }
    Divider {
        Layout.fillWidth: true
    }
    ListView {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.x2
        Layout.rightMargin: Theme.space.x2
        bottomMargin: Theme.space.x2
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        highlightMoveDuration: 0
        implicitHeight: contentHeight + topMargin + bottomMargin
        model: root.entries
        topMargin: Theme.space.x1
        Accessible.name: qsTr("Found, %n", "", count)
        Accessible.role: Accessible.List

        T.ScrollBar.vertical: AppScrollBar {
        }
        delegate: PaletteItem {
            isCurrent: ListView.isCurrentItem
            isNarrow: root.isNarrow
            width: list.width
            onChosen: root.take(index)
            onHovered: {
                root.isMoved = true;
                list.currentIndex = index;
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.margins: Theme.space.x5
        color: Theme.color.textSecondary
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Nothing on this computer is called “%1”.").arg(root.entries.words.trim())
        visible: list.count === 0
        wrapMode: Text.Wrap
    }
    Divider {
        Layout.fillWidth: true
    }
    PaletteFoot {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.x5
        Layout.minimumHeight: Theme.size.controlLarge
        Layout.rightMargin: Theme.space.x4
        isNarrow: root.isNarrow
        onShortcutsWanted: root.shortcutsWanted()
    }
}
