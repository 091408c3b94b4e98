// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! One grey shape where something will be; the block that holds several pulses as one. */
Rectangle {
    color: Theme.color.bgSkeleton
    implicitHeight: Theme.space.x3
    radius: Math.min(height / 2, Theme.radius.md)
    Accessible.ignored: true
}
