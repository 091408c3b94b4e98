// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The poll of a draft: its answers, how long it is open, and whether several answers count. */
Rectangle {
    id: root

    required property Composer composer
    readonly property int mostOptions: composer.mostPollOptions
    readonly property list<int> spans: [3600, 21600, 86400, 259200, 604800]
    readonly property int span: composer.pollSeconds <= spans[0] ? 0 : composer.pollSeconds <= spans[1] ? 1 : composer.pollSeconds <= spans[2] ? 2 : composer.pollSeconds <= spans[3] ? 3 : 4
    readonly property list<string> spanNames: [qsTr("Closes in 1 hour"), qsTr("Closes in 6 hours"), qsTr("Closes in 1 day"), qsTr("Closes in 3 days"), qsTr("Closes in 7 days")]

    function setOption(index: int, text: string) {
        const options = Array.from(composer.pollOptions);
        options[index] = text;
        composer.pollOptions = options;
    }
    function addOption() {
        setOption(composer.pollOptions.length, "");
        focusOption(composer.pollOptions.length - 1);
    }
    function focusOption(index: int) {
        (lines.itemAt(index) as PollLine)?.focusText();
    }
    function goOn(index: int) {
        if (index + 1 < composer.pollOptions.length)
            focusOption(index + 1);
        else if (composer.pollOptions.length < mostOptions)
            addOption();
    }
    function moveOption(from: int, to: int) {
        const place = Math.max(0, Math.min(composer.pollOptions.length - 1, to));
        composer.movePollOption(from, place);
        focusOption(place);
    }
    function removeOption(index: int) {
        const options = Array.from(composer.pollOptions);
        options.splice(index, 1);
        composer.pollOptions = options.length < 2 ? [] : options;
        focusOption(Math.max(0, index - 1));
    }

    border.color: Theme.color.borderDefault
    border.width: Theme.size.hairline
    color: Theme.color.bgSurface
    implicitHeight: column.implicitHeight + 2 * Theme.space.x3
    radius: Theme.radius.lg
    Accessible.name: qsTr("Poll")
    Accessible.role: Accessible.Grouping

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.space.x35
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x2

        RowLayout {
            spacing: Theme.space.x2

            Icon {
                color: Theme.color.textPrimary
                name: "chart-bar-horizontal"
                size: Theme.size.iconSmall
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Poll")
                type: Theme.type.labelStrong
            }
            IconButton {
                iconName: "trash"
                size: Theme.size.controlSmall
                text: qsTr("Remove the poll")
                onClicked: root.composer.pollOptions = []
            }
        }
        Repeater {
            id: lines

            model: root.composer.pollOptions.length

            PollLine {
                value: root.composer.pollOptions[index] ?? ""
                onEdited: text => root.setOption(index, text)
                onMoveWanted: (from, to) => root.moveOption(from, to)
                onNextWanted: root.goOn(index)
                onRemoveWanted: root.removeOption(index)
            }
        }
        Pressable {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.iconSmall + Theme.space.x2
            Layout.rightMargin: Theme.size.controlSmall + Theme.space.x2
            leftPadding: Theme.space.x25
            text: qsTr("Add an answer")
            visible: root.composer.pollOptions.length < root.mostOptions
            onClicked: root.addOption()

            background: DashedFrame {
                implicitHeight: Theme.size.input
                radius: Theme.radius.md
            }
            contentItem: Row {
                spacing: Theme.space.x2

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "plus"
                    size: Theme.size.iconSmall
                    weight: "bold"
                }
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.color.textTertiary
                    text: qsTr("Add an answer")
                    Accessible.ignored: true
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.x4

            AppButton {
                id: closing

                isSmall: true
                kind: AppButton.Ghost
                leftPadding: 0
                text: root.spanNames[root.span]
                trailingIcon: "caret-down"
                onClicked: menu.open()

                AppMenu {
                    id: menu

                    y: closing.height

                    Repeater {
                        model: root.spanNames

                        AppMenuItem {
                            required property int index
                            required property string modelData

                            checkable: true
                            checked: index === root.span
                            text: modelData
                            onTriggered: root.composer.pollSeconds = root.spans[index]
                        }
                    }
                }
            }
            CheckRow {
                checked: root.composer.pollIsMultiple
                text: qsTr("Allow several answers")
                onToggled: root.composer.pollIsMultiple = checked
            }
            CheckRow {
                checked: root.composer.pollHidesTotals
                text: qsTr("Hide the results until it closes")
                onToggled: root.composer.pollHidesTotals = checked
            }
        }
    }
}
