// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme

/*! One message across the page, with at most a few actions after it. */
Rectangle {
    id: root

    enum Kind {
        Info,
        Warning,
        Danger,
        Success
    }

    required property string headline
    property string text: ""
    property int kind: Banner.Info
    property string iconName: "info"
    property bool isDismissible: false
    property bool isFramed: false
    readonly property color ink: [Theme.color.infoText, Theme.color.warningText, Theme.color.dangerText, Theme.color.successText][kind]
    readonly property color edge: [Theme.color.infoBorder, Theme.color.warningBorder, Theme.color.dangerBorder, Theme.color.successBorder][kind]
    default property alias actions: actionRow.data

    signal dismissed

    border.color: isFramed ? edge : Theme.transparent
    border.width: Theme.size.hairline
    color: [Theme.color.infoSoft, Theme.color.warningSoft, Theme.color.dangerSoft, Theme.color.successSoft][kind]
    implicitHeight: Math.max(Theme.size.toast, row.implicitHeight + 2 * Theme.space.x2)
    radius: isFramed ? Theme.radius.md : 0
    Accessible.name: qsTr("%1 %2").arg(headline).arg(text)
    Accessible.role: Accessible.AlertMessage

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: root.isFramed ? Theme.space.x4 : Theme.space.x6
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.x3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x25

        Icon {
            color: root.ink
            name: root.iconName
            weight: "fill"
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.x1

            AppText {
                color: root.ink
                text: root.headline
                type: Theme.type.labelStrong
                visible: text !== ""
                width: Math.min(implicitWidth, parent.width)
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            AppText {
                color: root.ink
                font.weight: Font.Normal
                text: root.text
                type: Theme.type.label
                visible: text !== ""
                width: Math.min(implicitWidth, parent.width)
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Row {
            id: actionRow

            spacing: Theme.space.x2
        }
        IconButton {
            iconName: "x"
            iconSize: Theme.size.iconSmall
            ink: root.ink
            size: Theme.size.controlSmall
            text: qsTr("Close this message")
            visible: root.isDismissible
            onClicked: root.dismissed()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: root.edge
        height: Theme.size.hairline
        visible: !root.isFramed
    }
}
