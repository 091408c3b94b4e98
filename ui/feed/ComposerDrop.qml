// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Takes files that are dropped anywhere on what it lies over, and says so while they hover. */
DropArea {
    id: root

    required property Composer composer

    onDropped: drop => {
        if (!drop.hasUrls)
            return;
        drop.urls.forEach(url => root.composer.attachFile(url));
        drop.accept(Qt.CopyAction);
    }
    onEntered: drag => drag.accepted = drag.hasUrls

    Rectangle {
        anchors.fill: parent
        color: Theme.color.accentSoft
        radius: Theme.radius.lg
        visible: root.containsDrag

        DashedFrame {
            anchors.fill: parent
            color: Theme.color.accentSolid
        }
        AppText {
            anchors.centerIn: parent
            color: Theme.color.accentSoftText
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Drop to attach")
            type: Theme.type.title3
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
