// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Media
import Atrium.Models

/*! A film in the room of its still. It plays when it is pressed, and says so where this computer cannot play it. */
Rectangle {
    id: root

    required property attachment media
    property bool isTabStop: true

    signal saveWanted

    color: Theme.color.bgSunken
    radius: Theme.radius.tile
    Accessible.name: qsTr("Film: %1").arg(media.description)
    Accessible.role: Accessible.Grouping

    MediaTileContent {
        anchors.fill: parent
        isFilm: !film.playing
        isGif: false
        isPlaying: false
        media: root.media
        more: 0
        visible: !film.hasStarted || film.status === FilmItem.Failed
    }
    FilmItem {
        id: film

        property bool hasStarted: false

        anchors.fill: parent
        source: root.media.url
        onPlayingChanged: hasStarted = hasStarted || playing
        onSourceChanged: hasStarted = false
    }
    TapHandler {
        onTapped: film.playing = !film.playing
    }
    Busy {
        anchors.centerIn: parent
        visible: film.status === FilmItem.Loading
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.color.bgSurface
        height: bar.implicitHeight + 2 * Theme.space.x1
        radius: Theme.radius.tile

        PlayerBar {
            id: bar

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.x2
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.x2
            anchors.verticalCenter: parent.verticalCenter
            film: film
            isTabStop: root.isTabStop
            title: root.media.description === "" ? qsTr("film without a description") : root.media.description
            onSaveWanted: root.saveWanted()
        }
    }
}
