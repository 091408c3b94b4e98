// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! An emoji of Unicode, or a company emoji by its picture. */
Item {
    id: root

    required property string emoji
    property string imageUrl: ""
    property TypeStyle type: Theme.type.emoji

    readonly property int pictureSize: Math.round(1.2 * type.font.pixelSize) // as large as a drawn emoji

    implicitHeight: type.lineHeight
    implicitWidth: imageUrl === "" ? glyph.implicitWidth : type.lineHeight

    EmojiGlyph {
        id: glyph

        anchors.centerIn: parent
        emoji: root.imageUrl === "" ? root.emoji : ""
        type: root.type
    }
    Picture {
        address: root.imageUrl
        anchors.centerIn: parent
        fillMode: Image.PreserveAspectFit
        height: root.pictureSize
        width: root.pictureSize
        visible: root.imageUrl !== ""
    }
}
