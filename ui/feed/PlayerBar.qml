// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Media

/*! Play, where it stands, sound on or off, and save; or why it does not play. */
RowLayout {
    id: root

    required property FilmItem film
    required property string title
    property bool isTabStop: true
    readonly property bool hasFailed: film.status === FilmItem.Failed

    signal saveWanted

    function clock(seconds: real): string {
        const whole = Math.floor(seconds);
        return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
    }

    spacing: Theme.space.x2

    IconButton {
        iconName: root.film.playing ? "pause" : "play"
        isTabStop: root.isTabStop
        size: Theme.size.controlSmall
        text: root.film.playing ? qsTr("Pause") : qsTr("Play")
        visible: !root.hasFailed
        weight: "fill"
        Accessible.name: root.film.playing ? qsTr("Pause: %1").arg(root.title) : qsTr("Play: %1").arg(root.title)
        onClicked: root.film.playing = !root.film.playing
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.color.textSecondary
        elide: Text.ElideRight
        text: root.hasFailed ? qsTr("This computer cannot play it. You can save it.") : root.title
        type: Theme.type.caption
        visible: root.hasFailed || root.film.duration <= 0
    }
    Slider {
        Layout.fillWidth: true
        text: qsTr("Place in: %1").arg(root.title)
        to: Math.max(1, root.film.duration)
        value: root.film.position
        visible: !root.hasFailed && root.film.duration > 0
        onMoved: root.film.seek(value)
    }
    MetaText {
        text: qsTr("%1 of %2", "time in a film").arg(root.clock(root.film.position)).arg(root.clock(root.film.duration))
        visible: !root.hasFailed && root.film.duration > 0
    }
    IconButton {
        iconName: root.film.muted ? "speaker-x" : "speaker-high"
        isOn: root.film.muted
        isTabStop: root.isTabStop
        size: Theme.size.controlSmall
        text: root.film.muted ? qsTr("Sound on") : qsTr("Sound off")
        visible: !root.hasFailed
        onClicked: root.film.muted = !root.film.muted
    }
    IconButton {
        iconName: "download-simple"
        isTabStop: root.isTabStop
        size: Theme.size.controlSmall
        text: qsTr("Save…")
        Accessible.name: qsTr("Save %1").arg(root.title)
        onClicked: root.saveWanted()
    }
}
