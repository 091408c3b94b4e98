// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Controls

/*! One message for the person, such as what was repaired at the start. */
Banner {
    headline: ""
    isDismissible: true
    visible: text !== ""
}
