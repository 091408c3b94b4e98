// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Corner radii; they do not grow with the text. */
QtObject {
    readonly property int xs: 4
    readonly property int sm: 6
    readonly property int md: 8
    readonly property int tile: 10
    readonly property int lg: 12
    readonly property int xl: 16
    readonly property int full: 999
}
