// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Atrium.Theme

/*! A dashed outline: what waits to be sent. */
Shape {
    id: root

    property int radius: Theme.radius.lg
    property color color: Theme.color.borderControl
    readonly property real near: Theme.size.hairline / 2
    readonly property real farX: width - near
    readonly property real farY: height - near

    ShapePath {
        dashPattern: [Theme.size.edge, Theme.size.edge]
        fillColor: Theme.transparent
        startX: root.near + root.radius
        startY: root.near
        strokeColor: root.color
        strokeStyle: ShapePath.DashLine
        strokeWidth: Theme.size.hairline

        PathLine {
            x: root.farX - root.radius
            y: root.near
        }
        PathArc {
            radiusX: root.radius
            radiusY: root.radius
            x: root.farX
            y: root.near + root.radius
        }
        PathLine {
            x: root.farX
            y: root.farY - root.radius
        }
        PathArc {
            radiusX: root.radius
            radiusY: root.radius
            x: root.farX - root.radius
            y: root.farY
        }
        PathLine {
            x: root.near + root.radius
            y: root.farY
        }
        PathArc {
            radiusX: root.radius
            radiusY: root.radius
            x: root.near
            y: root.farY - root.radius
        }
        PathLine {
            x: root.near
            y: root.near + root.radius
        }
        PathArc {
            radiusX: root.radius
            radiusY: root.radius
            x: root.near + root.radius
            y: root.near
        }
    }
}
