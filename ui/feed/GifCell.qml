// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! A GIF to choose. */
Item {
    id: root

    required property string url
    required property string previewUrl
    required property string description
    required property bool isFavourite
    property bool isCurrent: false

    signal chosen
    signal favouriteToggled

    GifStill {
        id: still

        anchors.bottomMargin: Theme.space.x2
        anchors.fill: parent
        anchors.rightMargin: Theme.space.x2
        hint: root.description
        isLooked: root.isCurrent
        isTabStop: false
        previewUrl: root.previewUrl
        text: root.description === "" ? qsTr("GIF without a description") : root.description
        url: root.url
        Accessible.role: Accessible.Cell
        onClicked: root.chosen()

        FocusRing {
            isInside: true
            visible: root.isCurrent
        }
    }
    IconButton {
        anchors.left: parent.left
        anchors.margins: Theme.space.x1
        anchors.top: parent.top
        ground: Theme.mediaShade
        iconName: "heart"
        iconSize: Theme.size.iconSmall
        ink: Theme.mediaShadeText
        isOn: root.isFavourite
        isTabStop: false
        size: Theme.size.minTarget
        text: root.isFavourite ? qsTr("No longer a favourite") : qsTr("Keep as a favourite")
        visible: root.isFavourite || root.isCurrent || still.hovered || hovered
        weight: root.isFavourite ? "fill" : "bold"
        onClicked: root.favouriteToggled()
    }
}
