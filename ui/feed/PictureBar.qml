// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! What can be done with the picture that fills the window. */
FocusScope {
    id: root

    required property int index
    required property int count
    required property int percent
    required property bool isSmallest
    required property bool isBusy

    signal stepped(int by)
    signal zoomed(int by) // 0: the whole picture
    signal copyWanted
    signal saveWanted
    signal closeWanted

    implicitHeight: ground.implicitHeight

    Rectangle {
        id: ground

        anchors.right: parent.right
        color: Theme.color.bgRaised
        implicitHeight: row.implicitHeight + 2 * Theme.space.x1
        implicitWidth: row.implicitWidth + 2 * Theme.space.x2
        radius: Theme.radius.lg

        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space.x05

            IconButton {
                enabled: root.index > 0
                hintKey: qsTr("Page Up", "key")
                iconName: "arrow-left"
                text: qsTr("The picture before")
                visible: root.count > 1
                onClicked: root.stepped(-1)
            }
            AppText {
                text: qsTr("%1 of %2").arg(root.index + 1).arg(root.count)
                type: Theme.type.label
                visible: root.count > 1
            }
            IconButton {
                enabled: root.index < root.count - 1
                hintKey: qsTr("Page Down", "key")
                iconName: "arrow-right"
                text: qsTr("The next picture")
                visible: root.count > 1
                onClicked: root.stepped(1)
            }
            IconButton {
                enabled: !root.isSmallest
                hintKey: "−"
                iconName: "minus"
                text: qsTr("Smaller")
                onClicked: root.zoomed(-1)
            }
            Pressable {
                hint: qsTr("Whole picture")
                hintKey: "0"
                implicitWidth: Theme.size.listRow
                text: qsTr("%1%", "zoom in percent").arg(root.percent.toLocaleString(Qt.locale(), "f", 0))
                Accessible.name: qsTr("Whole picture, now %1").arg(text)
                onClicked: root.zoomed(0)

                contentItem: AppText {
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("%1%", "zoom in percent").arg(root.percent.toLocaleString(Qt.locale(), "f", 0))
                    type: Theme.type.label
                    Accessible.ignored: true
                }
            }
            IconButton {
                hintKey: "+"
                iconName: "plus"
                text: qsTr("Larger")
                onClicked: root.zoomed(1)
            }
            IconButton {
                enabled: !root.isBusy
                hintKey: qsTr("Ctrl C", "keys")
                iconName: "copy"
                text: qsTr("Copy picture")
                onClicked: root.copyWanted()
            }
            IconButton {
                enabled: !root.isBusy
                hintKey: qsTr("Ctrl S", "keys")
                iconName: "download-simple"
                text: qsTr("Save picture as…")
                onClicked: root.saveWanted()
            }
            IconButton {
                focus: true
                hintKey: qsTr("Esc", "key")
                iconName: "x"
                text: qsTr("Close")
                onClicked: root.closeWanted()
            }
        }
    }
}
