// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme

/*! The surface that things lie on, with the states of the design: hovered, focused, open beside, waiting, not sent. */
Item {
    id: root

    property bool isHovered: false
    property bool isFocused: false
    property bool isOpen: false
    property bool isWaiting: false
    property bool isFailed: false
    property bool isWarm: false
    property color color: Theme.color.bgSurface
    property color outline: isFailed ? Theme.color.dangerBorder : isOpen ? Theme.color.accentBorder : isWarm ? Theme.color.warmBorder : isHovered ? Theme.color.borderDefault : Theme.color.borderSubtle

    Rectangle {
        anchors.fill: parent
        border.color: root.outline
        border.width: root.isWaiting ? 0 : Theme.size.hairline
        color: root.color
        radius: Theme.radius.lg
    }
    Maybe {
        anchors.fill: parent
        when: root.isWaiting

        DashedFrame {
            anchors.fill: parent
            radius: Theme.radius.lg
        }
    }
    Maybe {
        anchors.fill: parent
        when: root.isOpen

        Item {
            anchors.fill: parent

            Item {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.top: parent.top
                clip: true
                width: Theme.radius.lg

                Rectangle {
                    color: Theme.color.accentSolid
                    height: parent.height
                    radius: Theme.radius.lg
                    width: root.width
                    x: Theme.isMirrored ? parent.width - width : 0
                }
            }
            Rectangle {
                anchors.fill: parent
                anchors.leftMargin: Theme.size.edge
                anchors.margins: Theme.size.hairline
                color: root.color
                radius: Theme.radius.lg - Theme.size.hairline
            }
        }
    }
    FocusRing {
        cornerRadius: Theme.radius.lg
        visible: root.isFocused
    }
}
