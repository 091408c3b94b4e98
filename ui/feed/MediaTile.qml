// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! One picture, GIF or film of a post. GIFs play while the pointer or the focus is on them; ALT opens the description. */
Pressable {
    id: root

    required property attachment media
    property int more: 0
    readonly property bool isGif: media.kind === MediaKind.Gif
    readonly property bool isFilm: media.kind === MediaKind.Film
    readonly property bool isPlaying: isGif && (visualFocus || hovered) && !Theme.isMotionReduced

    cornerRadius: Theme.radius.tile
    isRingInside: true
    text: media.description === "" ? qsTr("Picture without a description") : media.description
    Accessible.name: isGif ? qsTr("GIF: %1").arg(text) : isFilm ? qsTr("Film: %1").arg(text) : text
    Accessible.role: Accessible.Graphic

    background: Rectangle {
        color: Theme.color.bgSunken
        radius: Theme.radius.tile
    }
    contentItem: MediaTileContent {
        isFilm: root.isFilm
        isGif: root.isGif
        isPlaying: root.isPlaying
        media: root.media
        more: root.more
    }

    Hint {
        isWanted: root.hovered && root.media.description !== ""
        text: root.media.description
    }
}
