// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! Words in one type style. Never markup: text from outside must not be parsed. */
Text {
    id: root

    property TypeStyle type: Theme.type.body

    color: Theme.color.textPrimary
    font.family: type.family
    font.letterSpacing: type.letterSpacing
    font.pixelSize: type.pixelSize
    font.weight: type.weight
    horizontalAlignment: Text.AlignLeft
    lineHeight: type.lineHeight
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    topPadding: type.halfLeading
    bottomPadding: -type.halfLeading
    Accessible.name: text
    Accessible.role: Accessible.StaticText
}
