// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! Mark, words and share of an answer. */
Item {
    id: root

    required property string text
    required property string percent
    required property bool isOpen
    required property bool isMarked
    required property bool isMultiple

    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.x3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.x3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x2

        CheckMark {
            isChecked: root.isMarked
            isRound: !root.isMultiple
            visible: root.isOpen
        }
        Icon {
            color: Theme.color.accentText
            name: "check-circle"
            size: Theme.size.iconSmall
            visible: !root.isOpen && root.isMarked
            weight: "fill"
        }
        AppText {
            Layout.fillWidth: true
            text: root.text
            type: root.isMarked ? Theme.type.labelStrong : Theme.type.label
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            text: root.percent
            type: Theme.type.labelStrong
            visible: !root.isOpen
            Accessible.ignored: true
        }
    }
}
