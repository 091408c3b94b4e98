// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! A face with a rim in the colour of the ground, for faces that overlap. */
Rectangle {
    id: root

    required property string name
    property string personId: ""
    property string source: ""
    property int size: Theme.size.avatarXs
    property color ground: Theme.color.bgSurface

    color: ground
    implicitHeight: size + Theme.size.stroke
    implicitWidth: implicitHeight
    radius: height / 2

    Avatar {
        anchors.centerIn: parent
        name: root.name
        personId: root.personId
        size: root.size
        source: root.source
    }
}
