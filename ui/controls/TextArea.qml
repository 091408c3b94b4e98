// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme

/*! Several lines of plain text; grows with them. Pages put it into a frame of their own. */
T.TextArea {
    id: root

    property TypeStyle type: Theme.type.bodyLarge

    color: Theme.color.textPrimary
    font: type.font
    implicitHeight: Math.max(contentHeight, type.lineHeight) + topPadding + bottomPadding
    implicitWidth: Theme.size.field
    placeholderTextColor: Theme.color.textTertiary
    selectByMouse: true
    selectedTextColor: Theme.color.accentOn
    selectionColor: Theme.color.accentSolid
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    Accessible.multiLine: true
    Accessible.name: placeholderText
    Accessible.role: Accessible.EditableText

    AppText {
        anchors.left: parent.left
        anchors.leftMargin: root.leftPadding
        anchors.right: parent.right
        anchors.rightMargin: root.rightPadding
        anchors.top: parent.top
        anchors.topMargin: root.topPadding
        color: root.placeholderTextColor
        text: root.placeholderText
        type: root.type
        visible: root.text === "" && root.preeditText === ""
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
