// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! What the rows of the side bar need to know of it. */
QtObject {
    required property string page
    required property string pageName
    required property bool isRail

    signal goWanted(string page, string name)
}
