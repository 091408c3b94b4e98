// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Colleagues as chips, found by name. Only who is chosen from the list counts, never what is merely typed. */
FocusScope {
    id: root

    required property PeopleChoice choice
    property string label: ""
    property string placeholder: ""
    property alias typed: field.text
    property int current: 0
    readonly property bool hasLeftover: field.text.trim() !== ""
    readonly property int shownRows: hasLeftover ? Math.min(4, choice.suggestions.count) : 0

    signal accepted

    function begin() {
        field.clear();
        field.forceActiveFocus(Qt.TabFocusReason);
    }
    function take(row: int) {
        if (choice.addSuggestion(row))
            field.clear();
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        spacing: Theme.space.x15
        width: parent.width

        AppText {
            text: root.label
            type: Theme.type.labelStrong
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Rectangle {
            border.color: field.activeFocus ? Theme.color.borderFocus : hover.hovered ? Theme.color.textPrimary : Theme.color.borderControl
            border.width: field.activeFocus ? Theme.size.stroke : Theme.size.hairline
            color: Theme.color.bgSurface
            implicitHeight: Math.max(Theme.size.controlLarge, flow.implicitHeight + 2 * flow.y)
            radius: Theme.radius.md
            width: parent.width

            HoverHandler {
                id: hover

                cursorShape: Qt.IBeamCursor
            }
            TapHandler {
                onTapped: field.forceActiveFocus(Qt.MouseFocusReason)
            }
            Flow {
                id: flow

                spacing: Theme.space.x15
                width: parent.width - 2 * x
                x: Theme.space.x2
                y: (Theme.size.controlLarge - Theme.size.chip) / 2

                Repeater {
                    model: root.choice.people

                    PersonChip {
                        required property int index
                        required property person modelData

                        shown: modelData
                        onRemoveWanted: {
                            root.choice.removeAt(index);
                            field.forceActiveFocus(Qt.TabFocusReason);
                        }
                    }
                }
                PeopleInput {
                    id: field

                    focus: true
                    isTabChoosing: root.shownRows > 0
                    name: root.label
                    placeholder: root.choice.count > 0 ? qsTr("Add another…") : root.placeholder
                    width: root.choice.count === 0 ? flow.width : Math.min(flow.width, Math.max(Theme.size.field, implicitWidth))
                    onEmptied: root.choice.removeAt(root.choice.count - 1)
                    onEntered: root.shownRows > 0 ? root.take(root.current) : root.hasLeftover ? undefined : root.accepted()
                    onMoved: by => root.current = Math.max(0, Math.min(root.shownRows - 1, root.current + by))
                    onTextChanged: {
                        root.choice.suggestions.prefix = text.trim();
                        root.current = 0;
                    }
                }
            }
        }
        Rectangle {
            border.color: Theme.color.borderDefault
            border.width: Theme.size.hairline
            color: Theme.color.bgSurface
            height: list.height + 2 * list.y
            radius: Theme.radius.md
            visible: root.shownRows > 0
            width: parent.width

            Column {
                id: list

                width: parent.width - 2 * x
                x: Theme.space.x15
                y: Theme.space.x15
                Accessible.name: qsTr("People, %n", "", root.shownRows)
                Accessible.role: Accessible.List

                Repeater {
                    model: root.choice.suggestions

                    PersonSuggestion {
                        isCurrent: index === root.current
                        visible: index < root.shownRows
                        width: list.width
                        onChosen: root.take(index)
                        onHovered: root.current = index
                    }
                }
            }
        }
        AppText {
            color: Theme.color.warningText
            text: root.shownRows > 0 || field.activeFocus && root.choice.suggestions.count > 0 ? "" : qsTr("Nobody here is called “%1”. Choose a name from the list.").arg(root.typed.trim())
            type: Theme.type.caption
            visible: root.hasLeftover && text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
    }
}
