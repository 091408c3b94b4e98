// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! A person's picture, round and made round outside the scene; initials until it is there, or instead of it. */
Item {
    id: root

    required property string name
    property string personId: ""
    property string source: ""
    property int size: Theme.size.avatarLg

    implicitHeight: size
    implicitWidth: size
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        source: root.name === "" ? "" : "image://initials/%1?id=%2".arg(encodeURIComponent(root.name)).arg(encodeURIComponent(root.personId))
        sourceSize.height: root.size
        sourceSize.width: root.size
        visible: photo.status !== Image.Ready
    }
    Image {
        id: photo

        anchors.fill: parent
        asynchronous: true
        source: root.source === "" ? "" : "image://atrium/%1?r=-1".arg(encodeURIComponent(root.source))
        sourceSize.height: root.size
        sourceSize.width: root.size
    }
}
