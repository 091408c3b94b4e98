// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! The bare line of text between the chips. Enter and Tab choose, Backspace in front takes the last chip out. */
TextInput {
    id: root

    property string name: ""
    property string placeholder: ""
    property bool isTabChoosing: false

    signal entered
    signal emptied
    signal moved(int by)

    activeFocusOnTab: true
    clip: true
    color: Theme.color.textPrimary
    font: Theme.type.body.font
    height: Theme.size.chip
    selectByMouse: true
    selectedTextColor: Theme.color.accentOn
    selectionColor: Theme.color.accentSolid
    verticalAlignment: TextInput.AlignVCenter
    Accessible.name: name
    Accessible.role: Accessible.EditableText
    Keys.onDownPressed: moved(1)
    Keys.onEnterPressed: entered()
    Keys.onEscapePressed: event => {
        event.accepted = text !== "";
        clear();
    }
    Keys.onPressed: event => {
        const isChoice = isTabChoosing && event.key === Qt.Key_Tab && text !== "";
        if (isChoice)
            entered();
        else if (event.key === Qt.Key_Backspace && text === "")
            emptied();
        event.accepted = isChoice;
    }
    Keys.onReturnPressed: event => {
        event.accepted = (event.modifiers & Qt.ControlModifier) === 0;
        if (event.accepted)
            entered();
    }
    Keys.onUpPressed: moved(-1)

    AppText {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.textTertiary
        elide: Text.ElideRight
        text: root.placeholder
        visible: root.text === "" && root.preeditText === ""
        width: parent.width
        Accessible.ignored: true
    }
}
