// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Media
import Atrium.Models

/*! A sound of a post, played in place. */
Rectangle {
    id: root

    required property attachment media
    property bool isTabStop: true

    signal saveWanted

    border.color: Theme.color.borderDefault
    border.width: Theme.size.hairline
    color: Theme.color.bgSurface
    implicitHeight: column.implicitHeight + 2 * Theme.space.x2
    radius: Theme.radius.tile
    Accessible.name: qsTr("Sound: %1").arg(media.description)
    Accessible.role: Accessible.Grouping

    FilmItem {
        id: sound

        source: root.media.url
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.space.x3
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x05

        AppText {
            elide: Text.ElideRight
            text: root.media.description
            type: Theme.type.labelStrong
            visible: text !== ""
            width: parent.width
        }
        PlayerBar {
            film: sound
            isTabStop: root.isTabStop
            title: root.media.description === "" ? qsTr("sound without a description") : root.media.description
            width: parent.width
            onSaveWanted: root.saveWanted()
        }
    }
}
