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
        source: root.name === "" ? "" : "image://initials/" + encodeURIComponent(root.name) + "?id=" + encodeURIComponent(root.personId)
        sourceSize.height: root.size
        sourceSize.width: root.size
        visible: photo.status !== Image.Ready
    }
    Image {
        id: photo

        anchors.fill: parent
        asynchronous: true
        source: root.source === "" ? "" : "image://atrium/" + encodeURIComponent(root.source) + "?r=-1"
        sourceSize.height: root.size
        sourceSize.width: root.size
    }
}
