// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! A framed text area with a least height: descriptions of pictures. */
Rectangle {
    id: root

    property alias text: area.text
    property alias placeholderText: area.placeholderText
    property bool isError: false
    property string name: ""

    signal edited(string text)

    function focusText() {
        area.forceActiveFocus(Qt.TabFocusReason);
    }

    border.color: isError && !area.activeFocus ? Theme.color.dangerSolid : area.activeFocus ? Theme.color.borderFocus : hover.hovered ? Theme.color.textPrimary : Theme.color.borderControl
    border.width: area.activeFocus || isError ? Theme.size.stroke : Theme.size.hairline
    color: enabled ? Theme.color.bgSurface : Theme.color.bgPressed
    implicitHeight: Math.max(Theme.size.textBox, area.implicitHeight)
    radius: Theme.radius.md

    HoverHandler {
        id: hover
    }
    TextArea {
        id: area

        anchors.fill: parent
        activeFocusOnTab: true
        padding: Theme.space.x2
        leftPadding: Theme.space.x25
        rightPadding: Theme.space.x25
        type: Theme.type.label
        Accessible.name: root.name
        KeyNavigation.priority: KeyNavigation.BeforeItem
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        onTextChanged: root.edited(text)
    }
}
