// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! A small spinner; it stands still when motion is reduced. */
Icon {
    id: root

    name: "circle-notch"
    size: Theme.size.iconLarge
    weight: "bold"

    RotationAnimator on rotation  {
        duration: Theme.motion.spin
        from: 0
        loops: Animation.Infinite
        running: root.visible && !Theme.isMotionReduced
        to: 360
    }
}
