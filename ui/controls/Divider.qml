// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! A hairline between parts. */
Rectangle {
    color: Theme.color.borderSubtle
    implicitHeight: Theme.size.hairline
    implicitWidth: Theme.size.hairline
    Accessible.ignored: true
}
