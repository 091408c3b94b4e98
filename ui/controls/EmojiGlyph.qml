// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! One emoji in colour. The text presentation mark is taken out: Qt 6.4 would draw hearts in one colour with it. */
Text {
    id: root

    required property string emoji
    property TypeStyle type: Theme.type.emoji

    font: type.font
    horizontalAlignment: Text.AlignHCenter
    text: emoji.replace(/\uFE0F/g, "")
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
}
