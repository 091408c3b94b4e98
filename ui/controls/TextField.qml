// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme

/*! One line of text in a frame, with an icon in front and a way to empty it. The focus is always shown. */
T.TextField {
    id: root

    property string iconName: ""
    property bool isError: false
    property bool isDone: false
    property bool isLarge: false
    property bool isClearable: false
    readonly property bool hasTrailing: clear.visible || mark.visible

    color: enabled ? Theme.color.textPrimary : Theme.color.textDisabled
    font: isLarge ? Theme.type.bodyLarge.font : Theme.type.body.font
    horizontalAlignment: TextInput.AlignLeft // mirrored with the layout, also while empty
    hoverEnabled: true
    implicitHeight: isLarge ? Theme.size.inputLarge : Theme.size.input
    implicitWidth: Theme.size.field
    leftPadding: iconName === "" || mirrored ? edge : edge + Theme.size.iconSmall + Theme.space.x2
    placeholderTextColor: enabled ? Theme.color.textTertiary : Theme.color.textDisabled
    rightPadding: iconName !== "" && mirrored ? edge + Theme.size.iconSmall + Theme.space.x2 : hasTrailing ? edge + Theme.size.iconLarge : edge
    selectByMouse: true
    selectedTextColor: Theme.color.accentOn
    selectionColor: Theme.color.accentSolid
    verticalAlignment: TextInput.AlignVCenter
    Accessible.name: placeholderText
    Accessible.role: Accessible.EditableText

    readonly property bool mirrored: Theme.isMirrored
    readonly property int edge: isLarge ? Theme.space.x4 : Theme.space.x25

    background: Rectangle {
        border.color: root.isError ? Theme.color.dangerSolid : root.activeFocus ? Theme.color.borderFocus : !root.enabled ? Theme.transparent : root.hovered ? Theme.color.textPrimary : Theme.color.borderControl
        border.width: root.activeFocus || root.isError ? Theme.size.stroke : Theme.size.hairline
        color: root.enabled ? Theme.color.bgSurface : Theme.color.bgPressed
        radius: Theme.radius.md
    }

    AppText {
        anchors.left: parent.left
        anchors.leftMargin: root.leftPadding
        anchors.right: parent.right
        anchors.rightMargin: root.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        color: root.placeholderTextColor
        elide: Text.ElideRight
        type: root.isLarge ? Theme.type.bodyLarge : Theme.type.body
        text: root.placeholderText
        visible: root.text === "" && root.preeditText === ""
        Accessible.ignored: true
        LayoutMirroring.enabled: false
        horizontalAlignment: root.mirrored ? Text.AlignRight : Text.AlignLeft
    }
    Icon {
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        anchors.verticalCenter: parent.verticalCenter
        color: root.enabled ? Theme.color.textSecondary : Theme.color.textDisabled
        name: root.iconName
        size: Theme.size.iconSmall
        visible: name !== ""
    }
    Icon {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.x25
        anchors.verticalCenter: parent.verticalCenter
        color: root.isError ? Theme.color.dangerText : Theme.color.successText
        name: root.isError ? "warning-circle" : "check-circle"
        visible: root.isError || root.isDone
        weight: "fill"
    }
    IconButton {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.x1
        anchors.verticalCenter: parent.verticalCenter
        iconName: "x"
        iconSize: Theme.size.iconTiny
        isTabStop: false
        size: Theme.size.minTarget
        text: qsTr("Clear")
        visible: root.isClearable && root.text !== "" && !mark.visible
        onClicked: root.clear()
    }
}
