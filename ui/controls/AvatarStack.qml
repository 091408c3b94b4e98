// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme

/*! Up to three faces that overlap; `names` and `sources` go together. */
Row {
    id: root

    required property list<string> names
    required property list<string> sources
    property int size: Theme.size.avatarXs
    property color ground: Theme.color.bgSurface

    spacing: -Theme.space.x15

    Repeater {
        model: root.names.length

        Rectangle {
            id: face

            required property int index

            color: root.ground
            height: root.size + Theme.size.stroke
            radius: height / 2
            width: height

            Avatar {
                anchors.centerIn: parent
                name: root.names[face.index] ?? ""
                size: root.size
                source: root.sources[face.index] ?? ""
            }
        }
    }
}
