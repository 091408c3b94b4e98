// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! What belongs here when there is nothing yet, and one step that helps. */
Item {
    id: root

    required property string title
    property string text: ""
    property string detail: ""
    property string iconName: "sparkle"
    property string actionText: ""
    property string actionIcon: ""
    property string secondText: ""
    property bool isDanger: false
    property bool isBusy: false

    signal actionTriggered
    signal secondTriggered

    implicitHeight: column.implicitHeight
    implicitWidth: Theme.size.emptyColumn
    Accessible.name: title
    Accessible.role: Accessible.Grouping

    Column {
        id: column

        spacing: Theme.space.x1
        width: parent.width

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            border.color: Theme.softOutline
            border.width: Theme.size.hairline
            color: root.isDanger ? Theme.color.dangerSoft : Theme.color.accentSoft
            height: width
            radius: width / 2
            width: Theme.size.emptyPicture

            Icon {
                anchors.centerIn: parent
                color: root.isDanger ? Theme.color.dangerText : Theme.color.accentText
                name: root.iconName
                size: Theme.size.control
                weight: root.isDanger ? "regular" : "fill"
            }
        }
        Item {
            height: Theme.space.x3
            width: Theme.size.hairline
        }
        Heading {
            horizontalAlignment: Text.AlignHCenter
            text: root.title
            width: parent.width
        }
        AppText {
            color: Theme.color.textSecondary
            font.weight: Font.Normal
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            type: Theme.type.label
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Flow {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space.x2
            topPadding: Theme.space.x2
            visible: root.actionText !== "" || root.secondText !== ""
            width: Math.min(parent.width, first.implicitWidth + (second.visible ? second.implicitWidth + spacing : 0))

            AppButton {
                id: first

                iconName: root.actionIcon
                isBusy: root.isBusy
                kind: AppButton.Primary
                text: root.actionText
                visible: text !== ""
                onClicked: root.actionTriggered()
            }
            AppButton {
                id: second

                text: root.secondText
                visible: text !== ""
                onClicked: root.secondTriggered()
            }
        }
        AppText {
            color: Theme.color.textTertiary
            horizontalAlignment: Text.AlignHCenter
            text: root.detail
            topPadding: Theme.space.x2
            type: Theme.type.caption
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
