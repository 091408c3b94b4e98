// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Media

/*! A GIF that stands still; it plays under the pointer or the focus, and with reduced motion only while it is pressed. */
Pressable {
    id: root

    required property string url
    required property string previewUrl
    property bool isMarked: true
    property bool isWaiting: false
    property bool isLooked: false // the place it stands in says so: the current one of a grid
    readonly property bool isPlaying: Theme.isMotionReduced ? down : hovered || visualFocus || isLooked

    cornerRadius: Theme.radius.md

    background: Rectangle {
        color: Theme.color.bgSunken
        radius: Theme.radius.md
    }
    contentItem: Item {
        Picture {
            address: root.previewUrl === "" ? root.url : root.previewUrl
            anchors.fill: parent
            isWhole: true // words stand at the edges of many
            radius: Theme.radius.md
        }
        Maybe {
            anchors.fill: parent
            when: root.isPlaying

            GifItem {
                anchors.fill: parent
                isWhole: true
                playing: true
                radius: Theme.radius.md
                source: root.url
            }
        }
        MediaMark {
            anchors.margins: Theme.space.x1
            anchors.right: parent.right
            anchors.top: parent.top
            isSmall: true
            text: qsTr("GIF")
            visible: root.isMarked && !root.isPlaying
        }
        Maybe {
            anchors.fill: parent
            when: root.isWaiting

            DashedFrame {
                anchors.fill: parent
                radius: Theme.radius.md
            }
        }
    }
}
