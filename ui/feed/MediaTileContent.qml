// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Media
import Atrium.Models

/*! The picture itself: its blur, the still, the playing GIF, and the marks on it. */
Item {
    id: root

    required property attachment media
    required property bool isGif
    required property bool isFilm
    required property bool isPlaying
    required property int more

    Image {
        anchors.fill: parent
        source: root.media.blurhash === "" ? "" : "image://blur/" + encodeURIComponent(root.media.blurhash) + "?r=" + Theme.radius.tile
        sourceSize.height: Math.round(height)
        sourceSize.width: Math.round(width)
        visible: root.media.blurhash !== "" && still.status !== Image.Ready
    }
    Picture {
        id: still

        address: root.media.previewUrl !== "" ? root.media.previewUrl : root.isGif || root.isFilm ? "" : root.media.url
        anchors.fill: parent
        radius: Theme.radius.tile
    }
    Maybe {
        anchors.fill: parent
        when: root.isPlaying

        GifItem {
            anchors.fill: parent
            playing: true
            radius: Theme.radius.tile
            source: root.media.url
        }
    }
    MissingPicture {
        anchors.fill: parent
        description: root.media.description
        visible: still.isFailed
    }
    Rectangle {
        anchors.fill: parent
        border.color: Theme.color.borderSubtle
        border.width: Theme.size.hairline
        color: Theme.transparent
        radius: Theme.radius.tile
    }
    MediaMark {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.space.x2
        text: qsTr("ALT", "mark of a picture with a description")
        visible: root.media.description !== "" && !still.isFailed
    }
    MediaMark {
        anchors.margins: Theme.space.x2
        anchors.right: parent.right
        anchors.top: parent.top
        text: qsTr("GIF")
        visible: root.isGif && !root.isPlaying
    }
    Rectangle {
        anchors.centerIn: parent
        color: Theme.mediaShade
        height: width
        radius: width / 2
        visible: root.isFilm
        width: Theme.size.controlLarge

        Icon {
            anchors.centerIn: parent
            color: Theme.mediaShadeText
            name: "play"
            weight: "fill"
        }
    }
    MediaMark {
        anchors.centerIn: parent
        text: qsTr("%n more", "pictures", root.more)
        visible: root.more > 0
    }
}
