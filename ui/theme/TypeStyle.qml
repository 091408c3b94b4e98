// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! One style of text: what AppText needs to draw it, already multiplied by the person's text size. */
QtObject {
    id: root

    required property string family
    required property real scale
    required property real size
    required property int line
    property int weight: Font.Normal
    property real tracking: 0

    readonly property int pixelSize: Math.round(size * scale)
    readonly property int lineHeight: Math.round(line * scale)
    // Inter's ascent and descent together are 1.21 of its size; the rest of the line is shared above and below.
    readonly property real halfLeading: (lineHeight - pixelSize * 1.21) / 2
    readonly property real letterSpacing: Application.layoutDirection === Qt.RightToLeft ? 0 : tracking * scale
    readonly property font font: Qt.font({
            "family": root.family,
            "pixelSize": root.pixelSize,
            "weight": root.weight,
            "letterSpacing": root.letterSpacing
        })
}
