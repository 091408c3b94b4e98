// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! The arch and the people under it. */
Item {
    id: root

    clip: true
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        source: "qrc:/brand/welcome.svg"
        sourceSize.height: Math.round(root.height)
        verticalAlignment: Image.AlignBottom
    }
}
