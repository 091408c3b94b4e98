// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*!
    Makes what is inside it only while it is wanted. In Qt 6.4 a Loader cannot make components of a file that binds its
    components; a Repeater of none or one can.
*/
Repeater {
    property bool when: false

    model: when ? 1 : 0
}
