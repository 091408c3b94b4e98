// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! One answer of a poll: to choose before the vote, with its share after it. */
Pressable {
    id: root

    required property pollOption answer
    required property bool isOpen
    required property bool isMultiple
    required property bool isChosen
    required property real share
    readonly property bool isMarked: isOpen ? isChosen : answer.isMine
    readonly property string percent: qsTr("%1%", "share of votes").arg(Math.round(share * 100))

    enabled: isOpen
    isRingInside: true
    text: answer.title
    Accessible.checkable: isOpen
    Accessible.checked: isMarked
    Accessible.name: isOpen ? answer.title : answer.isMine ? qsTr("%1, %2, your vote").arg(answer.title).arg(percent) : qsTr("%1, %2").arg(answer.title).arg(percent)
    Accessible.role: isMultiple ? Accessible.CheckBox : Accessible.RadioButton

    background: Rectangle {
        border.color: root.isMarked ? Theme.color.accentText : Theme.color.borderDefault
        border.width: Theme.size.hairline
        color: root.hovered ? Theme.color.bgHover : Theme.color.bgSurface
        implicitHeight: Theme.size.pollRow
        radius: Theme.radius.md

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.size.hairline
            anchors.top: parent.top
            color: root.answer.isMine ? Theme.color.accentSoft : Theme.color.bgSunken
            radius: Theme.radius.md - Theme.size.hairline
            visible: !root.isOpen
            width: Math.max(0, Math.min(1, root.share)) * (parent.width - 2 * Theme.size.hairline)
        }
    }
    contentItem: PollOptionContent {
        isMarked: root.isMarked
        isMultiple: root.isMultiple
        isOpen: root.isOpen
        percent: root.percent
        text: root.answer.title
    }
}
