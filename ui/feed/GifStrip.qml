// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The GIFs that colleagues answered with, as a strip of stills; at most five, then how many more. */
Flow {
    id: root

    required property list<gifReaction> gifs
    property bool isTabStop: true
    property gifReaction nothing // stands in while the list shrinks
    readonly property int roomFor: Math.max(1, Math.floor((width - Theme.size.controlLarge) / (Theme.size.gifReactionWidth + spacing)))
    readonly property int shownCount: gifs.length <= roomFor + 1 && gifs.length <= 5 ? gifs.length : Math.min(5, roomFor, gifs.length)

    signal opened(string postId)

    spacing: Theme.space.x2

    Repeater {
        model: Math.min(5, root.gifs.length)

        GifStill {
            required property int index
            readonly property gifReaction given: index < root.gifs.length ? root.gifs[index] : root.nothing

            height: Theme.size.gifReactionHeight
            hint: given.isWaiting ? qsTr("%1: %2 · Waiting to send").arg(given.personName).arg(given.description) : qsTr("%1: %2", "person and what the GIF shows").arg(given.personName).arg(given.description)
            isTabStop: root.isTabStop
            isWaiting: given.isWaiting
            previewUrl: given.previewUrl
            text: qsTr("GIF by %1: %2").arg(given.personName).arg(given.description)
            url: given.url
            visible: index < root.shownCount
            width: Theme.size.gifReactionWidth
            onClicked: root.opened(given.postId)
        }
    }
    Item {
        height: Theme.size.gifReactionHeight
        visible: root.gifs.length > root.shownCount
        width: more.implicitWidth

        AppText {
            id: more

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.textSecondary
            text: qsTr("+%n", "more GIFs", root.gifs.length - root.shownCount)
            type: Theme.type.labelStrong
        }
    }
}
