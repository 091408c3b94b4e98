// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Distances. The names are quarters of the base grid of 4: x2 is 8, x35 is 14. */
QtObject {
    id: root

    required property real scale

    readonly property int x05: Math.round(2 * scale)
    readonly property int x1: Math.round(4 * scale)
    readonly property int x15: Math.round(6 * scale)
    readonly property int x2: Math.round(8 * scale)
    readonly property int x25: Math.round(10 * scale)
    readonly property int x3: Math.round(12 * scale)
    readonly property int x35: Math.round(14 * scale)
    readonly property int x4: Math.round(16 * scale)
    readonly property int x5: Math.round(20 * scale)
    readonly property int x6: Math.round(24 * scale)
    readonly property int x7: Math.round(28 * scale)
    readonly property int x8: Math.round(32 * scale)
    readonly property int x10: Math.round(40 * scale)
    readonly property int x12: Math.round(48 * scale)
}
