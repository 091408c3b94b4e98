// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! One picture with its description, and the ways to the next, the one before, and out. */
FocusScope {
    id: root

    required property attachment media
    required property int index
    required property int count

    signal stepped(int by)
    signal closeWanted

    Accessible.name: media.description === "" ? qsTr("Picture without a description") : media.description
    Accessible.role: Accessible.Dialog
    Keys.onEscapePressed: root.closeWanted()
    Keys.onLeftPressed: root.stepped(Theme.isMirrored ? 1 : -1)
    Keys.onRightPressed: root.stepped(Theme.isMirrored ? -1 : 1)
    Keys.onSpacePressed: root.closeWanted()
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.isMirrored

    TapHandler {
        onTapped: root.closeWanted()
    }
    Picture {
        address: root.media.url
        anchors.bottom: caption.top
        anchors.bottomMargin: Theme.space.x3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.topMargin: Theme.space.x3
        fillMode: Image.PreserveAspectFit
        sourceSize.height: 0
    }
    RowLayout {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right

        Tag {
            text: qsTr("%1 of %2").arg(root.index + 1).arg(root.count)
            visible: root.count > 1
        }
        Item {
            Layout.fillWidth: true
        }
        AppButton {
            iconName: "arrow-left"
            text: qsTr("Before")
            visible: root.count > 1
            enabled: root.index > 0
            onClicked: root.stepped(-1)
        }
        AppButton {
            iconName: "arrow-right"
            text: qsTr("Next")
            visible: root.count > 1
            enabled: root.index < root.count - 1
            onClicked: root.stepped(1)
        }
        AppButton {
            focus: true
            iconName: "x"
            text: qsTr("Close")
            onClicked: root.closeWanted()
        }
    }
    Rectangle {
        id: caption

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.color.bgInverse
        height: words.implicitHeight + 2 * Theme.space.x3
        radius: Theme.radius.md
        width: Math.min(root.width, words.implicitWidth + 2 * Theme.space.x4)

        AppText {
            id: words

            anchors.centerIn: parent
            color: Theme.color.textInverse
            horizontalAlignment: Text.AlignHCenter
            text: root.media.description === "" ? qsTr("The author gave no description") : root.media.description
            width: Math.min(implicitWidth, Math.min(root.width, Theme.size.reading) - 2 * Theme.space.x4)
            wrapMode: Text.Wrap
        }
    }
}
