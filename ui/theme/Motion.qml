// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Durations in ms. Only opacity and position ever move; with reduced motion nothing does. */
QtObject {
    id: root

    required property bool isReduced

    readonly property int fast: isReduced ? 0 : 120
    readonly property int base: isReduced ? 0 : 180
    readonly property int slow: isReduced ? 0 : 240
    readonly property int pulse: 700
    readonly property int spin: 900
    readonly property int toast: 5000
    readonly property int undo: 8000
    readonly property int tooltipDelay: 500
    readonly property int hoverDelay: 400
    readonly property int leaveDelay: 250
    readonly property int skeletonDelay: 150
    readonly property int skeletonMinimum: 300
    readonly property int stillTrying: 10000
    readonly property int readDelay: 2000
    readonly property int clockTick: 30000
    readonly property int searchDelay: 200
}
