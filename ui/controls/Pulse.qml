// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! Lets the skeletons inside fade to and fro, or stand still with reduced motion. */
Item {
    id: root

    SequentialAnimation on opacity  {
        loops: Animation.Infinite
        running: root.visible && !Theme.isMotionReduced

        NumberAnimation {
            duration: Theme.motion.pulse
            from: 1
            to: Theme.skeletonDim
        }
        NumberAnimation {
            duration: Theme.motion.pulse
            from: Theme.skeletonDim
            to: 1
        }
    }
}
