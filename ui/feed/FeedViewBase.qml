// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! What the ends of a list need to know of it: what lies above the rows, and whether more comes below. */
ListView {
    property Item lead
    property bool isBusy: false
    property bool isEnd: false
    property bool isOffline: false
}
