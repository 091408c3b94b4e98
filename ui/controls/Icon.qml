// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! A Phosphor icon in one colour, mirrored in right-to-left layouts where its meaning has a direction. */
Image {
    id: root

    required property string name
    property string weight: "regular"
    property color color: Theme.color.textSecondary
    property int size: Theme.size.icon

    fillMode: Image.PreserveAspectFit
    height: size
    mirror: Theme.isMirrored && Theme.directionalIcons.includes(name)
    source: name === "" ? "" : "image://icon/%1/%2/%3".arg(name).arg(weight).arg(String(color).slice(1))
    sourceSize.height: size
    sourceSize.width: size
    width: size
    Accessible.ignored: true
}
